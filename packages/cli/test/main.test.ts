import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const tsx = createRequire(import.meta.url).resolve('tsx')
const pengce = (argv: readonly string[], input: string) =>
  spawnSync(process.execPath, ['--import', tsx, main, ...argv], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })

test('the program reads standard input, writes to both streams and ends with its code', () => {
  const good = pengce(
    ['assess', '-', '--measure', 'hr2023/scale-award'],
    '{"applicant": "enterprise", "name": "某公司", "facts": {}}',
  )
  expect([good.status, good.stderr, good.stdout.split('，')[0]]).toEqual([0, '', '某公司（企业）'])
  const bad = pengce(['assess', '-'], '{"applicant": "enterprise", "facts": {"nonsense/fact": 1}}')
  expect([bad.status, bad.stdout, bad.stderr]).toEqual([2, '', expect.stringMatching(/^- facts\.nonsense\/fact：/u)])
})

test('a conversation can be piped in', () => {
  const { status, stdout, stderr } = pengce(['ask', '--subject', 'person', '--document', 'talent2014'], '1\n是\nq\n')
  expect([status, stdout.split('，')[0]]).toEqual([0, '申请人（个人）'])
  expect(stderr).toContain('回车或 ? 不知道')
})
