import { type Actor, type Database, embeddedDatabase, factsInProcedures } from '@pengce/casework'
import { procedures } from '@pengce/policies'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { CaseSchema } from '../src/view/case-schema.ts'
import {
  AuditSchema,
  BoardSchema,
  CheckedSchema,
  ChecksSchema,
  NoticesSchema,
  OverseenComplaintsSchema,
} from '../src/view/oversight-schema.ts'
import { DeskSchema, HolderSchema, PreviewSchema, SheetSchema, ToDoSchema } from '../src/view/work-schema.ts'
import { codesOf, service } from './asking.ts'
import { casesOn, nobody, type TestDesk, testDesk } from './desk.ts'

const people: Readonly<Record<string, Actor>> = {
  ada: { ...nobody, id: 'p-1', role: 'applicant', parties: ['ada'] },
  housing: { ...nobody, id: 'o-1', role: 'official', office: 'housing-security' },
  second: { ...nobody, id: 'o-2', role: 'official', office: 'housing-security' },
  finance: { ...nobody, id: 'o-3', role: 'official', office: 'finance' },
  supervisor: { ...nobody, id: 's-1', role: 'supervisor' },
  analyst: { ...nobody, id: 'n-1', role: 'analyst' },
}
let database: Database
let desk: TestDesk
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await testDesk(database, '2024-09-20')
  const read = factsInProcedures(procedures)
  const factOf = (id: string) => read.get(id) ?? service.law.fact(id)
  app = createApp({ ...service, procedures, cases: { ...casesOn(desk, people), factOf } })
})
afterAll(() => database.close())
const ask = (who: string, path: string, body?: unknown) =>
  app.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'accept-language': 'en',
      'x-as': who,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const json = async (response: Response): Promise<unknown> => {
  const body: unknown = await response.json()
  if (response.status >= 400) throw new Error(JSON.stringify(body))
  return body
}
const says = async (who: string, id: string, type: string, seen: number, more = {}) =>
  CaseSchema.parse(await json(await ask(who, `/v1/cases/${id}/answers`, { type, seen, ...more })))
/** A case of ada's that has been handed in. */
const handedIn = async (more: object = {}) => {
  const first = CaseSchema.parse(
    await json(await ask('ada', '/v1/cases', { procedure: 'talent2014/rent', applicant: 'ada', ...more })),
  )
  return says('ada', first.queued.id, 'complete', 1)
}
/** Every one of some offices stands for housing, so that one official goes through all of it. */
const all = (...offices: readonly string[]) => Object.fromEntries(offices.map((o) => [o, 'housing-security']))
const sheetOf = async (who: string, id: string) => SheetSchema.parse(await json(await ask(who, `/v1/cases/${id}/desk`)))

test('the desk shows the queue with who holds what; a case changes hands between colleagues', async () => {
  const { queued } = await handedIn()
  for (const who of ['housing', 'second', 'finance']) await ask(who, '/v1/desk')
  for (const who of ['ada', 'analyst'])
    expect(await codesOf(ask(who, '/v1/desk'))).toEqual(['casework/not-an-official'])
  const take = { does: 'take', seen: 0 }
  expect(HolderSchema.parse(await json(await ask('housing', `/v1/cases/${queued.number}/holder`, take)))).toMatchObject(
    { no: 1, holder: { id: 'o-1' } },
  )
  expect(await codesOf(ask('second', `/v1/cases/${queued.id}/holder`, take))).toEqual(['casework/held-meanwhile'])
  const over = { does: 'hand-over', seen: 1, to: 'o-2' }
  expect(await codesOf(ask('housing', `/v1/cases/${queued.id}/holder`, over))).toEqual(['casework/ground-missing'])
  await json(await ask('housing', `/v1/cases/${queued.id}/holder`, { ...over, ground: 'training' }))
  const deputy = { deputy: 'o-1', from: '2024-09-20', until: '2024-09-24', ground: 'training' }
  await json(await ask('second', '/v1/desk/deputies', deputy))
  const shown = DeskSchema.parse(await json(await ask('housing', '/v1/desk')))
  expect(shown.office?.title).toContain('housing')
  expect(shown.rows.map((r) => [r.id, r.holder?.id, r.whose])).toEqual([[queued.id, 'o-2', 'deputy']])
  expect(shown.clerks.map((k) => k.id)).toEqual(['o-1', 'o-2'])
  expect(shown.deputies.map((d) => [d.absent, d.deputy, d.standsIn])).toEqual([['o-2', 'o-1', true]])
  await json(await ask('housing', `/v1/desk/deputies/${shown.deputies[0]?.id}/end`, {}))
  const all = DeskSchema.parse(await json(await ask('supervisor', '/v1/desk')))
  expect([all.office, all.rows.length, all.rows[0]?.holder?.id]).toEqual([null, 1, 'o-2'])
})

test('findings fill the letter, which is shown before it is written and takes no number', async () => {
  const permit = { procedure: 'permit2018/power-grid', applicant: 'ada', assigned: all('planning', 'service-hall') }
  const begun = CaseSchema.parse(await json(await ask('ada', '/v1/cases', permit)))
  const { queued } = begun
  const needs = begun.answers.find((a) => a.type === 'settled')?.needs ?? []
  const facts = Object.fromEntries(needs.map((f) => [f.id, true]))
  const { version } = await says('ada', queued.id, 'settled', 1, { of: 'schemeDesign', facts })
  const subject = `fact:${needs[0]?.id}`
  const refused = { subject, seen: 0, verdict: 'refused', ground: 'not legible' }
  await json(await ask('housing', `/v1/cases/${queued.id}/findings`, refused))
  expect(await codesOf(ask('second', `/v1/cases/${queued.id}/findings`, refused))).toEqual(['casework/found-meanwhile'])
  expect(await codesOf(ask('housing', `/v1/cases/${queued.id}/findings`, { ...refused, subject: 'fact:x' }))).toEqual([
    'casework/no-such-subject',
  ])
  const sheet = await sheetOf('housing', queued.id)
  expect([sheet.findings.length, sheet.case.answers.map((a) => a.type)]).toEqual([
    1,
    expect.arrayContaining(['incomplete']),
  ])
  const first = sheet.proposals.find((p) => p.lines.some((l) => l.en.includes('not legible')))
  if (first === undefined) throw new Error('no answer proposes what was refused')
  const given = { type: first.type, of: first.of, seen: version, note: { lines: first.lines } }
  for (const path of ['preview', 'answers'])
    for (const note of [{}, { lines: [] }, { lines: [' '] }]) {
      const silent = await ask('housing', `/v1/cases/${queued.id}/${path}`, { ...given, note })
      expect([silent.status, await codesOf(silent)]).toEqual([422, ['casework/ground-missing']])
    }
  const seen = PreviewSchema.parse(await json(await ask('housing', `/v1/cases/${queued.id}/preview`, given)))
  expect(seen.letter?.lines.join()).toContain('not legible')
  expect(seen.letter?.number).toContain('not numbered')
  expect((await sheetOf('housing', queued.id)).case).toMatchObject({ version, letters: [] })
  const written = await says('housing', queued.id, first.type, version, { of: first.of, note: given.note })
  expect(written.letters.map((l) => l.kind)).toEqual([seen.kind])
  expect(await codesOf(ask('ada', `/v1/cases/${queued.id}/desk`))).toEqual(['casework/not-an-official'])
})

test('a notice is public, masked and objected to by anybody; the office alone reads the objection', async () => {
  const { queued } = await handedIn({ assigned: all('planning', 'police', 'tax', 'human-resources') })
  let at = await says('housing', queued.id, 'accepted', 2)
  for (
    let n = 0;
    n < 8 && NoticesSchema.parse(await json(await app.request('/v1/notices'))).notices.length === 0;
    n++
  ) {
    const [next] = at.answers.filter((a) => ['passed', 'agreed', 'supplied', 'approved'].includes(a.type))
    if (next === undefined) break
    at = await says('housing', queued.id, next.type, at.version, { of: next.of })
  }
  const board = NoticesSchema.parse(await json(await app.request('/v1/notices?lang=en')))
  const [notice] = board.notices
  expect(notice).toMatchObject({ number: queued.number, applicant: 'a**', lasts: { count: 5 }, until: '2024-09-27' })
  expect(notice?.counted.length).toBeGreaterThan(4)
  const objection = { name: 'X', contact: 'x@example.org', text: 'not true' }
  const object = (number: string, body: unknown) => ask('nobody', `/v1/notices/${number}/objections`, body)
  await json(await object(queued.number, objection))
  expect(await codesOf(object(queued.number, { ...objection, text: '' }))).toEqual(['cases/shape'])
  expect(await codesOf(object('2024-999999', objection))).toEqual(['casework/not-on-notice'])
  expect((await sheetOf('housing', queued.id)).objections.map((o) => o.text)).toEqual(['not true'])
  expect((await sheetOf('supervisor', queued.id)).objections).toEqual([])
})

test('a supervisor sees the figures, sends a complaint to its office, and checks every log; others may not', async () => {
  const { queued } = await handedIn()
  await json(await ask('ada', '/v1/my/complaints', { case: queued.id, party: 'ada', text: 'slow' }))
  const list = async (who: string) =>
    OverseenComplaintsSchema.parse(await json(await ask(who, '/v1/complaints'))).complaints
  const [one] = await list('supervisor')
  expect(one).toMatchObject({ state: 'received', case: { number: queued.number } })
  expect(await list('housing')).toEqual([])
  const dispatch = (office: string) => ask('supervisor', `/v1/complaints/${one?.id}/dispatch`, { office })
  expect(await codesOf(dispatch('nowhere'))).toEqual(['casework/no-such-office'])
  await json(await dispatch('housing-security'))
  await json(await ask('housing', `/v1/complaints/${one?.id}/answer`, { text: 'today' }))
  expect((await list('supervisor'))[0]).toMatchObject({ state: 'answered', answer: 'today' })
  const board = BoardSchema.parse(await json(await ask('supervisor', '/v1/oversight')))
  expect(board.offices.find((o) => o.id === 'housing-security')).toMatchObject({ complaints: 1, complaintsOpen: 0 })
  const audit = AuditSchema.parse(await json(await ask('supervisor', '/v1/oversight/audit?actor=o-1')))
  expect(new Set(audit.lines.map((l) => l.source))).toEqual(new Set(['event', 'look', 'hands', 'deputy', 'complaint']))
  const csv = await (await ask('supervisor', `/v1/oversight/audit?as=csv&case=${queued.number}`)).text()
  expect(csv.split('\r\n').length).toBeGreaterThan(2)
  const checked = CheckedSchema.parse(await json(await ask('supervisor', '/v1/oversight/checks', {})))
  expect(checked).toMatchObject({ holds: true, faults: [], books: [] })
  expect(ChecksSchema.parse(await json(await ask('supervisor', '/v1/oversight/checks'))).checks).toHaveLength(1)
  for (const path of ['/v1/oversight', '/v1/oversight/audit', '/v1/oversight/checks'])
    for (const who of ['housing', 'ada', 'analyst'])
      expect(await codesOf(ask(who, path))).toEqual(['casework/not-a-supervisor'])
  expect(ToDoSchema.parse(await json(await ask('finance', '/v1/desk/to-do'))).items).toEqual([])
})
