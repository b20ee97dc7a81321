import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pengce } from './terminal.ts'

const root = new URL('../../../', import.meta.url)
const scripts = readdirSync(new URL('examples/cases/', root)).map((name) => name.replace(/\.yaml$/u, ''))

// Every date and fen of a story told as cases is what playing its script gives today.
test.each(
  scripts.flatMap((name) => [
    [name, 'en', `docs/stories/${name}.md`] as const,
    [name, 'zh', `docs/stories/${name}.zh-CN.md`] as const,
  ]),
)('the story %s in %s is what its cases come to', async (name, language, page) => {
  const script = fileURLToPath(new URL(`examples/cases/${name}.yaml`, root))
  const played = await pengce(['case', 'play', script, '--table', '--lang', language])
  expect([played.code, played.err]).toEqual([0, ''])
  const text = readFileSync(new URL(page, root), 'utf8')
  const told = /<!-- pengce case play [^>]*-->\n\n(.*)\n\n<!-- end -->/su.exec(text)?.[1]
  expect(told).toBe(played.out)
})

test('a script that goes wrong says where and why, and one that is none says what is missing', async () => {
  const play = (script: unknown) => pengce(['case', 'play', '-', '--lang', 'en'], { input: JSON.stringify(script) })
  const rent = { procedure: 'talent2014/rent', applicant: 'ada', on: '2024-09-20', as: 'applicant/ada' }
  const step = (more: object) => play({ cases: [{ ...rent, steps: [more] }] })
  const early = await step({ on: '2024-09-20', as: 'official/housing-security', type: 'accepted' })
  expect([early.code, early.err.split('\n')[0]]).toEqual([2, 'case 1 cannot go on at step 1:'])
  expect((await play({})).err).toContain('cases is not as it should be')
  expect((await step({ on: 'soon', as: 'applicant/ada', type: 'complete' })).err).toContain('cases.1.steps.1.on is not')
  expect((await step({ on: '2024-09-20', as: 'nobody', type: 'complete' })).err).toContain(
    '- cases.1.steps.1.as: “nobody” names nobody',
  )
  expect((await play({ cases: [{ ...rent, as: 'clock', steps: [] }] })).err).toContain(
    '- cases.1.as: “clock” names nobody',
  )
})
