import {
  bookCsv,
  bookSheet,
  booksOf,
  caseFault,
  casesBehind,
  type Database,
  embeddedDatabase,
  logOf,
  migrate,
  moveCase,
  storeProblem,
} from '@pengce/casework'
import { workingDays } from '@pengce/values'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrations } from '../src/store/migration/index.ts'
import { grant, paper } from './grant.ts'
import { ada, deskOn, done, of, opened, person, says, type TestDesk } from './town.ts'

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  // A store as the last release left it, with a case in it.
  await migrate(database, migrations.slice(0, 2))
  expect(await storeProblem(database)).toEqual({
    code: 'store/not-prepared',
    missing: migrations.slice(2).map((m) => m.version),
  })
  desk = await deskOn(database, '2024-09-20')
})
afterAll(() => database.close())

/** The same grant with a shorter notice, whose review is called examination. */
const { review, ...kept } = grant.steps
const renamed = <T>(data: T): T => JSON.parse(JSON.stringify(data).replaceAll('"to":"review"', '"to":"examination"'))
const newer = {
  ...grant,
  steps: { ...renamed(kept), examination: review, notice: { ...grant.steps.notice, within: workingDays(3) } },
}
const clause = { cites: [paper('三')], steps: { review: 'examination' } }
const administrator = person('administrator')

it('[W24] a case keeps its version until a transition clause moves it, and then goes on where it stands', async () => {
  desk.day = '2024-09-20'
  desk.procedures = new Map([[grant.id, grant]])
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  file = done(await says(desk, of('desk'), file, 'accepted'))
  const before = file
  const move = (
    actor = administrator,
    transition: Parameters<typeof moveCase>[2]['transition'] = clause,
    seen = file.version,
    to = '',
    on = desk.day,
  ) => moveCase(desk, actor, { caseId: file.id, seen, to, on, transition })
  expect(await move()).toMatchObject({ problem: { code: 'casework/no-newer-version' } })
  desk.procedures = new Map([[grant.id, newer]])
  expect(await move(of('desk'))).toMatchObject({ problem: { code: 'casework/may-not-move' } })
  expect(await move(administrator, { ...clause, cites: [] })).toMatchObject({ problem: { code: 'casework/no-clause' } })
  expect(await move(administrator, { ...clause, steps: {} })).toMatchObject({
    problem: { code: 'casework/cannot-move', step: 'review', items: [] },
  })
  // Not on a day to come, nor before what happened last.
  expect(await move(administrator, clause, file.version, '', '2024-09-21')).toMatchObject({
    problem: { code: 'casework/late-entry' },
  })
  expect(await move(administrator, clause, file.version, '', '2024-09-19')).toMatchObject({
    problem: { code: 'case/before-last', last: '2024-09-20' },
  })
  expect(await move(administrator, clause, 2)).toMatchObject({ problem: { code: 'casework/changed-meanwhile' } })
  const [behind] = await database.as(ada, (tx) => casesBehind(tx, desk))
  expect(behind).toMatchObject({ number: file.number, at: 'review', from: before.fingerprint })
  expect(await move(administrator, clause, file.version, before.fingerprint)).toMatchObject({
    problem: { code: 'casework/other-version', version: behind?.to },
  })
  // Without a move the old version goes on.
  file = done(await says(desk, of('roads'), file, 'passed', { of: 'roads' }))
  expect(file.fingerprint).toBe(before.fingerprint)
  expect(file.standing.at).toBe('opinion')
  file = done(await move(administrator, clause, file.version, behind?.to.slice(0, 12)))
  expect(await database.as(ada, (tx) => casesBehind(tx, desk))).toEqual([])
  expect([file.standing.at, file.standing.visited.includes('examination')]).toEqual(['opinion', true])
  expect(file.fingerprint).not.toBe(before.fingerprint)
  file = done(await says(desk, of('water'), file, 'agreed', { of: 'water' }))
  file = done(await says(desk, of('roads'), file, 'agreed', { of: 'roads' }))
  // Three working days of notice now, not five.
  expect(file.due).toBe('2024-09-25')
  const log = await database.as(ada, (tx) => logOf(tx, file.id))
  expect(log.find((e) => e.type === 'moved-to-version')?.note).toMatchObject({
    from: before.fingerprint,
    fingerprint: file.fingerprint,
    cites: [{ document: 'paper', locator: '三' }],
  })
  expect(await database.as(ada, (tx) => caseFault(tx, file.id, desk.calendar))).toBeNull()
})

it('[W24] a step whose items are others in the newer version must be left first', async () => {
  desk.procedures = new Map([[grant.id, grant]])
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  file = done(await says(desk, of('desk'), file, 'accepted'))
  const items = grant.steps.review.items.filter((i) => i.id === 'water')
  desk.procedures = new Map([[grant.id, { ...grant, steps: { ...grant.steps, review: { ...review, items } } }]])
  const move = { caseId: file.id, seen: file.version, to: '', on: desk.day, transition: { ...clause, steps: {} } }
  expect(await moveCase(desk, administrator, move)).toMatchObject({
    problem: { code: 'casework/cannot-move', items: ['roads'] },
  })
})

it('[W23] the books as a table are those of the log, sums included, and nothing in them is taken for a formula', async () => {
  desk.procedures = new Map([[grant.id, grant]])
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  const owed = { payer: '@desk', payee: 'a "b", c', line: 'grants', year: 2024, measure: null, due: null, cites: [] }
  const owes = [
    { ...owed, direction: 'payable', amount: 100_005 },
    { ...owed, direction: 'recoverable', amount: 7 },
  ] as const
  file = done(await says(desk, of('desk'), file, 'accepted', { owes }))
  const sheet = bookSheet(await database.as(ada, (tx) => booksOf(tx, 2024)), 2024, 'en')
  const [bom, ...rest] = bookCsv(sheet)
  expect(bom).toBe('\uFEFF')
  expect(rest.join('').split('\r\n').slice(1)).toEqual([
    `${file.number},payable,grants,'@desk,"a ""b"", c",,,1000.05,,0,1000.05`,
    `${file.number},to recover,grants,'@desk,"a ""b"", c",,,0.07,,0,0.07`,
    'Sum,payable,,,,,,1000.05,,0,1000.05',
    'Sum,to recover,,,,,,0.07,,0,0.07',
    '',
  ])
  expect(sheet.rows.every((r) => r.length === sheet.head.length)).toBe(true)
})
