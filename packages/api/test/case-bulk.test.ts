import { createHash } from 'node:crypto'
import { type Database, embeddedDatabase, migrate } from '@pengce/casework'
import { procedures } from '@pengce/policies'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTokens } from '../src/identity/tokens.ts'
import { createApp } from '../src/index.ts'
import { deskOver } from '../src/route/case-start.ts'
import { codesOf, service } from './asking.ts'
import { casesOn } from './desk.ts'

const people = {
  ada: { id: 'ada', role: 'applicant', parties: ['ada'] },
  people: { id: 'p-1', role: 'official', office: 'human-resources' },
} as const
const digest = (token: string) => createHash('sha256').update(token).digest('hex')
let database: Database
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  database = await embeddedDatabase()
  await migrate(database)
  const read = readTokens(
    JSON.stringify(Object.fromEntries(Object.entries(people).map(([name, who]) => [digest(name), who]))),
  )
  if ('wrong' in read) throw new Error(read.wrong.join())
  const desk = { ...deskOver(database), today: () => '2024-09-20', now: () => '2024-09-20T02:00:00.000Z' }
  app = createApp({ ...service, procedures, cases: { ...casesOn(desk), identify: read.identify }, bulkMost: 8 })
})
afterAll(() => database.close())

const bring = (
  lines: readonly (object | string)[],
  who: keyof typeof people = 'people',
  type = 'application/x-ndjson',
) =>
  app.request('/v1/cases/bulk', {
    method: 'POST',
    headers: { 'content-type': type, 'accept-language': 'en', authorization: `Bearer ${who}` },
    body: lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'),
  })
const linesOf = async (response: Response) =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l))
const one = { key: 'A-1', procedure: 'hr2023/senior-title', applicant: 'cy', on: '2024-09-19' }

test('[O89] many cases are opened at once, each under the key of the office and once; what is wrong concerns itself alone', async () => {
  const { on: _, ...undated } = one
  const wrong = [
    { ...undated, key: 'A-2' },
    { ...one, key: 'A-3', facts: { 'no/such': 1 } },
    { ...one, key: 'A-4', on: '2024-09-21' },
  ]
  const [first, ...rest] = await linesOf(await bring([one, '', ...wrong, '{"key":']))
  expect(first).toEqual({ line: 1, key: 'A-1', id: expect.any(String), number: '2024-000001', before: false })
  expect(rest.map((l) => [l.line, l.key, l.problems?.[0].code])).toEqual([
    [3, 'A-2', 'cases/shape'],
    [4, 'A-3', 'cases/unknown-fact'],
    [5, 'A-4', 'casework/late-entry'],
    [6, null, expect.stringMatching(/^json\//u)],
    [undefined, undefined, undefined],
  ])
  expect(rest.at(-1)).toEqual({ lines: 5, opened: 1, before: 0, refused: 4, complete: true })
  const [again, mended, other, last] = await linesOf(
    await bring([one, { ...one, key: 'A-4' }, { ...one, applicant: 'dan' }]),
  )
  expect([again, mended.before]).toEqual([{ ...first, before: true }, false])
  expect([other.key, other.problems[0].code]).toEqual(['A-1', 'casework/key-taken'])
  expect(last).toEqual({ lines: 3, opened: 1, before: 1, refused: 1, complete: true })
})

test('[O89] what is no list of lines, too long, or brought by somebody who is no official opens nothing', async () => {
  expect(await codesOf(bring([one], 'ada'))).toEqual(['casework/not-an-official'])
  expect(await codesOf(bring([one], 'people', 'application/json'))).toEqual(['bulk/content-type'])
  expect(await codesOf(bring([' ']))).toEqual(['bulk/empty'])
  expect(await codesOf(bring(Array.from({ length: 9 }, () => one)))).toEqual(['bulk/too-many-lines'])
  expect((await linesOf(await bring(Array.from({ length: 8 }, () => one)))).at(-1)).toMatchObject({ before: 8 })
})
