import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { replyTo } from '../src/conversation/reply.ts'
import { temporaryFolder } from './temporary.ts'
import { pengce } from './terminal.ts'

// Never received anything; no projects, events or sites.
const begun = ['1', '0', '0', '0']
const ask = (typed: readonly string[], ...argv: readonly string[]) =>
  pengce(['ask', '--subject', 'enterprise', '--applied-on', '2024-05-06', ...argv], { typed })

test('a line is an answer, not known, does not apply, back or the end', () => {
  const yesNo = { type: 'yes-no' } as const
  const choice = {
    type: 'choice',
    options: [
      { key: 'a', label: '甲' },
      { key: 'b', label: '乙' },
    ],
  } as const
  expect(replyTo(yesNo, '是')).toEqual({ kind: 'answer', value: true })
  expect(replyTo(yesNo, ' N ')).toEqual({ kind: 'answer', value: false })
  expect(replyTo(yesNo, '2')).toEqual({ kind: 'answer', value: false })
  expect(replyTo(yesNo, 'perhaps')).toEqual({ kind: 'no-such-choice', most: 2 })
  expect(replyTo(choice, '2')).toEqual({ kind: 'answer', value: 'b' })
  expect(replyTo(choice, '3')).toEqual({ kind: 'no-such-choice', most: 2 })
  expect(replyTo(choice, '乙')).toEqual({ kind: 'answer', value: '乙' })
  expect(replyTo({ type: 'figure' }, '2')).toEqual({ kind: 'answer', value: '2' })
  for (const line of ['', '?', '不知道']) expect(replyTo(yesNo, line)).toEqual({ kind: 'not-known' })
  for (const line of ['-', '不适用']) expect(replyTo(choice, line)).toEqual({ kind: 'does-not-apply' })
  expect(replyTo(yesNo, 'b')).toEqual({ kind: 'back' })
  for (const line of ['q', '结束', null]) expect(replyTo(yesNo, line)).toEqual({ kind: 'end' })
})

test('questions come one at a time with the result as it stands; the end gives the whole result', async () => {
  const { code, out, err } = await ask([...begun, '?', 'q'])
  expect(code).toBe(0)
  expect(err.match(/^目前：确定 0 元，最多 /gmu)?.length).toBe(2)
  expect(err).toContain('回车或 ? 不知道 · - 不适用 · b 返回 · q 结束')
  expect(out.split('\n')[0]).toBe('申请人（企业），申请日 2024年5月6日')
})

test('the end of the input ends the conversation at any point', async () => {
  expect((await ask([])).code).toBe(0)
  expect((await ask(['1'])).out).toBe('')
  expect((await ask(begun)).out).toContain('申请人（企业）')
})

test('an answer changes the result and leads to another question; back takes it back', async () => {
  const asked = async (...lines: readonly string[]) => {
    const { err } = await ask([...begun, ...lines, 'q'])
    return err
      .split('\n目前：')
      .slice(1)
      .map((turn) => turn.split('\n')[1])
  }
  const [first, second] = await asked('-')
  expect(second).not.toBe(first)
  expect(await asked('-', 'b')).toEqual([first, second, first])
  expect((await ask([...begun, 'b', 'q'])).err).toContain('已经是第一个问题')
})

test('what cannot be read is said, and the question stays', async () => {
  const { err } = await ask(['7', '1', 'many', '0', '0', '0', ...Array<string>(40).fill('nonsense'), 'q'])
  expect(err).toContain('请填 1 至 2')
  expect(err).toContain('请填 0 至 20 的整数')
  expect(err.match(/^目前：/gmu)?.length).toBe(1)
})

test('everything can be answered, and what was answered is saved as an applicant that gives the same result', async () => {
  const path = `${temporaryFolder()}/saved.json`
  // An institution with one event and one site, and nothing that applies; the document asks about no projects.
  const { code, out, err } = await ask(
    ['1', '1', '1', ...Array<string>(100).fill('-')],
    '--document',
    'hr2023',
    '--save',
    path,
  )
  expect(code).toBe(0)
  expect(err).toContain('没有更多可以由您回答的问题')
  expect(err).toContain('［活动 1］')
  expect(out).not.toContain('尚不能确定  〔')
  const saved = JSON.parse(readFileSync(path, 'utf8'))
  expect(saved).toMatchObject({ applicant: 'enterprise', history: 'complete', dates: { appliedOn: '2024-05-06' } })
  const again = await pengce(['assess', path])
  for (const line of out.split('\n').filter((l) => l.startsWith('  ✗'))) expect(again.out).toContain(line)
})

test('a place that cannot be written loses nothing: the result is still given', async () => {
  const { code, out, err } = await ask([...begun, 'q'], '--save', '/no/such/folder/x.json')
  expect(code).toBe(2)
  expect(out).toContain('申请人（企业）')
  expect(err).toContain('不能写入 /no/such/folder/x.json')
})

test('without --subject the first question is who applies, and a person is not asked for projects', async () => {
  const { err, out } = await pengce(['ask', '--lang', 'en'], { typed: ['4', '1', 'q'] })
  expect(err).toContain('The applicant is:')
  expect(err).not.toContain('How many of these')
  expect(out.split('\n')[0]).toBe('Applicant (person), applying on 6 May 2024')
})
