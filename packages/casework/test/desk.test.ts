import {
  type Actor,
  answerComplaint,
  auditOf,
  boardOf,
  checkChains,
  clerksOf,
  comeToDesk,
  complain,
  type Database,
  deputiesOf,
  deskQueue,
  dispatchComplaint,
  embeddedDatabase,
  endDeputy,
  find,
  findingsOf,
  hand,
  handingsOf,
  isOfficial,
  lettersOf,
  loadsOf,
  makeDeputy,
  masked,
  object,
  objectionsOf,
  paceOf,
  preview,
  proposalsOf,
  publicNotices,
  purgeEnded,
  sheetOf,
  toDoOf,
} from '@pengce/casework'
import { publicCalendar } from '@pengce/procedure'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { works } from './phased.ts'
import { ada, bo, deskOn, done, fact, of, opened, person, says, type TestDesk } from './town.ts'

let database: Database
let desk: TestDesk
const lin = person('official', { id: 'lin', office: 'desk' })
const mei = person('official', { id: 'mei', office: 'desk' })
const roads = of('roads')
const chief = person('supervisor', { id: 'chief' })
const day = '2024-09-20'
const come = async (actor: Actor, name: string) => {
  if (isOfficial(actor)) await database.as(actor, (tx) => comeToDesk(tx, desk, actor, name))
}
const codeOf = (result: object): string | null => ('problem' in result ? Object(result.problem).code : null)
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await deskOn(database, day)
  await come(lin, '林（窗口）')
  await come(mei, '梅（窗口）')
  await come(roads, '道路')
})
afterAll(() => database.close())
const handing = { to: null, ground: null, office: null }
const sheet = async (actor: Actor, id: string) => {
  const found = await database.as(actor, (tx) => sheetOf(tx, desk, actor, id))
  if (found === null) throw new Error('not seen')
  return found
}

test('[W80] a case is held by one at a time and changes hands with a ground; who comes second is told', async () => {
  const { id } = await opened(desk, ada)
  const take = (who: Actor, seen: number, ground: string | null = null) =>
    hand(desk, who, { ...handing, caseId: id, seen, does: 'take', ground })
  expect(done(await take(lin, 0))).toMatchObject({ no: 1, holder: 'lin' })
  expect(await take(mei, 0)).toMatchObject({ problem: { code: 'casework/held-meanwhile', now: 1, by: 'lin' } })
  expect(await take(mei, 1)).toMatchObject({ problem: { code: 'casework/held-by', holder: 'lin' } })
  const over = (who: Actor, to: string, ground: string | null) =>
    hand(desk, who, { ...handing, caseId: id, seen: 1, does: 'hand-over', to, ground })
  expect(codeOf(await over(lin, 'mei', ' '))).toBe('casework/ground-missing')
  expect(codeOf(await over(lin, 'nobody', 'leave'))).toBe('casework/no-such-colleague')
  expect(codeOf(await over(mei, 'mei', 'leave'))).toBe('casework/not-held')
  expect(codeOf(await over(ada, 'mei', 'leave'))).toBe('casework/not-an-official')
  expect(done(await over(lin, 'mei', 'leave'))).toMatchObject({ no: 2, holder: 'mei', ground: 'leave' })
  const back = { ...handing, caseId: id, seen: 2, does: 'give-back' } as const
  expect(codeOf(await hand(desk, lin, { ...back, ground: 'x' }))).toBe('casework/not-held')
  // A supervisor may move it too, for the office that they name.
  const moved = {
    ...handing,
    caseId: id,
    seen: 2,
    does: 'hand-over',
    office: 'desk',
    to: 'lin',
    ground: 'load',
  } as const
  expect(done(await hand(desk, chief, moved))).toMatchObject({ no: 3, holder: 'lin', by: 'chief' })
  expect((await database.as(mei, (tx) => handingsOf(tx, id))).map((h) => [h.does, h.holder])).toEqual([
    ['take', 'lin'],
    ['hand-over', 'mei'],
    ['hand-over', 'lin'],
  ])
  // What was given back on a ground anybody of the office takes without one.
  expect(codeOf(await hand(desk, lin, { ...back, seen: 3 }))).toBe('casework/ground-missing')
  expect(done(await hand(desk, lin, { ...back, seen: 3, ground: 'not mine' }))).toMatchObject({ no: 4, holder: null })
  expect(done(await take(mei, 4))).toMatchObject({ no: 5, holder: 'mei' })
  expect(await database.as(ada, (tx) => handingsOf(tx, id))).toEqual([])
  expect(await database.as(roads, (tx) => handingsOf(tx, id))).toEqual([])
  const changed = database.asOwner((tx) => sql`update pengce.holding_step set holder = 'x'`.execute(tx))
  await expect(changed).rejects.toThrow(/only ever added/u)
})

test('[W81] a deputy gets the cases of the absent from a day until another, and no longer', async () => {
  const { id } = await opened(desk, bo, { applicant: 'bo' })
  done(await hand(desk, lin, { ...handing, caseId: id, seen: 0, does: 'take' }))
  const asked = { office: null, absent: null, deputy: 'mei', from: '2024-09-23', until: '2024-09-25', ground: 'leave' }
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, until: '2024-09-22' }))).toBe('casework/deputy-days')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, from: '2024-09-19' }))).toBe('casework/deputy-days')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, until: '2025-09-25' }))).toBe('casework/deputy-days')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, ground: ' ' }))).toBe('casework/ground-missing')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, deputy: 'lin' }))).toBe('casework/deputy-oneself')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, deputy: roads.id }))).toBe('casework/no-such-colleague')
  const made = done(await makeDeputy(desk, lin, asked))
  const whose = async (who: Actor) =>
    (await database.as(who, (tx) => deskQueue(tx, desk, who))).find((r) => r.id === id)?.whose
  expect([await whose(lin), await whose(mei), await whose(roads)]).toEqual(['own', 'colleague', 'nobody'])
  const stands = [
    ['2024-09-22', 'colleague'],
    ['2024-09-23', 'deputy'],
    ['2024-09-25', 'deputy'],
    ['2024-09-26', 'colleague'],
  ] as const
  for (const [on, as] of stands) {
    desk.day = on
    expect([on, await whose(mei)]).toEqual([on, as])
  }
  desk.day = day
  expect(codeOf(await endDeputy(desk, roads, made.id))).toBe('casework/no-such-deputy')
  done(await endDeputy(desk, mei, made.id))
  expect(codeOf(await endDeputy(desk, lin, made.id))).toBe('casework/no-such-deputy')
  desk.day = '2024-09-24'
  expect(await whose(mei)).toBe('colleague')
  desk.day = day
  expect((await database.as(chief, (tx) => deputiesOf(tx))).map((d) => d.endedBy)).toEqual(['mei'])
  // For today alone, and for a year and a day at most.
  const edges = [
    [day, day],
    ['2024-09-23', '2025-09-24'],
  ] as const
  for (const [from, until] of edges) {
    const one = done(await makeDeputy(desk, lin, { ...asked, from, until }))
    expect([until, await whose(mei)]).toEqual([until, from === day ? 'deputy' : 'colleague'])
    done(await endDeputy(desk, lin, one.id))
  }
  expect(await database.as(roads, (tx) => deputiesOf(tx))).toEqual([])
  const rows = await database.as(lin, (tx) => deskQueue(tx, desk, lin))
  expect(loadsOf(rows).find((l) => l.holder === 'lin')).toMatchObject({ open: 1, past: 0 })
  expect((await database.as(lin, (tx) => clerksOf(tx))).map((c) => c.id)).toEqual(['lin', 'mei'])
})

test('[W82] findings make a working sheet of the office: each once at a time, refused on a ground, seen by nobody else', async () => {
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  const line = { caseId: file.id, subject: 'fact:works/near-water', value: null, ground: null } as const
  expect(codeOf(await find(desk, lin, { ...line, seen: 0, verdict: 'refused' }))).toBe('casework/ground-missing')
  expect(codeOf(await find(desk, ada, { ...line, seen: 0, verdict: 'confirmed' }))).toBe('casework/not-an-official')
  done(await find(desk, lin, { ...line, seen: 0, verdict: 'refused', value: true, ground: 'the map shows a river' }))
  expect(await find(desk, mei, { ...line, seen: 0, verdict: 'confirmed' })).toMatchObject({
    problem: { code: 'casework/found-meanwhile', now: 1, by: 'lin' },
  })
  const seen = await sheet(lin, file.id)
  expect(seen.facts.find((f) => f.key === 'works/near-water')).toMatchObject({
    held: { state: 'known', value: false },
    finding: { verdict: 'refused', value: true, by: 'lin' },
  })
  const asks = proposalsOf(desk, seen).find((p) => p.type === 'incomplete')
  expect(proposalsOf(desk, seen).map((p) => [p.type, p.mustSay])).toEqual([
    ['accepted', false],
    ['incomplete', true],
    ['rejected', true],
  ])
  expect(asks?.lines).toEqual([{ zh: '临水：the map shows a river', en: 'near water: the map shows a river' }])
  expect(await database.as(roads, (tx) => findingsOf(tx, file.id, 'desk'))).toEqual([])
  expect(await database.as(chief, (tx) => findingsOf(tx, file.id, 'desk'))).toEqual([])
  expect(await database.as(ada, (tx) => findingsOf(tx, file.id, 'desk'))).toEqual([])
})

test('[W83] a preview is the letter that is then written, keeps nothing and takes no number', async () => {
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  const given = {
    caseId: file.id,
    seen: file.version,
    type: 'incomplete',
    of: null,
    on: desk.day,
    facts: [],
    note: { lines: [{ zh: '补交：图', en: 'Hand in: a plan' }] },
  }
  const count = () =>
    database.asOwner((tx) => sql<{ n: number }>`select count(*)::int as n from pengce.letter`.execute(tx))
  const before = (await count()).rows[0]?.n
  const first = done(await preview(desk, lin, given))
  expect(first.letter?.content).toMatchObject({
    kind: 'correction',
    lines: given.note.lines,
    due: { date: '2024-10-10' },
  })
  expect(done(await preview(desk, lin, given)).letter?.number).toBe(first.letter?.number)
  expect([(await count()).rows[0]?.n, (await sheet(lin, file.id)).seen.file.version]).toEqual([before, file.version])
  expect(codeOf(await preview(desk, roads, given))).toBe('casework/not-yours')
  const written = done(await says(desk, lin, file, 'incomplete', { note: given.note }))
  const letters = await database.as(lin, (tx) => lettersOf(tx, written.id))
  expect(letters.at(-1)).toMatchObject({ number: first.letter?.number, content: first.letter?.content })
})

test('[W83] what is missing for one item in phases is asked for in a letter of its own, with its own last day', async () => {
  desk.procedures = new Map([...desk.procedures, [works.id, works]])
  let file = await opened(desk, ada, { procedure: works.id, facts: [fact('works/near-water', false)] })
  file = done(await says(desk, lin, file, 'recorded'))
  file = done(await says(desk, roads, file, 'incomplete', { of: 'site', note: { lines: ['a plan'] } }))
  const [letter] = await database.as(roads, (tx) => lettersOf(tx, file.id))
  expect(letter?.content).toMatchObject({
    kind: 'correction',
    office: { id: 'roads' },
    due: { date: publicCalendar.dueDate(day, { count: 20, unit: 'working-day' }).date },
    lines: [{ zh: 'a plan', en: 'a plan' }],
  })
})

/** A case of ada's that has come to its public notice. */
const noticed = async () => {
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  file = done(await says(desk, lin, file, 'accepted'))
  file = done(await says(desk, roads, file, 'passed', { of: 'roads' }))
  for (const office of ['water', 'roads']) file = done(await says(desk, of(office), file, 'agreed', { of: office }))
  return file
}

test('[W84] a public notice is read by everybody, persons masked; objections are seen by the offices alone and purged', async () => {
  const file = await noticed()
  expect(masked('欧阳小明')).toBe('欧***')
  const notice = (await publicNotices(desk)).find((n) => n.number === file.number)
  expect(notice).toMatchObject({
    applicant: 'a**',
    amount: 5_000_000,
    since: day,
    until: '2024-09-27',
    provisional: false,
    mayFail: true,
    lasts: { count: 5, unit: 'working-day' },
  })
  const objection = { number: file.number, name: '某人', contact: '13800000000', text: '未建成' }
  const handed = done(await object(desk, objection))
  expect((await database.as(lin, (tx) => objectionsOf(tx, file.id))).map((o) => [o.id, o.version])).toEqual([
    [handed.id, file.version],
  ])
  for (const other of [ada, chief]) expect(await database.as(other, (tx) => objectionsOf(tx, file.id))).toEqual([])
  expect(codeOf(await object(desk, { ...objection, number: '2024-999999' }))).toBe('casework/not-on-notice')
  for (let n = 1; n < 30; n++) done(await object(desk, objection))
  expect(codeOf(await object(desk, objection))).toBe('casework/objected-often')
  done(
    await find(desk, lin, {
      caseId: file.id,
      subject: 'fact:works/cost',
      seen: 0,
      verdict: 'confirmed',
      value: null,
      ground: null,
    }),
  )
  // The last day counts, and what was handed in an hour ago counts no more.
  desk.day = '2024-09-27'
  done(await object(desk, objection))
  desk.day = '2024-09-28'
  expect(codeOf(await object(desk, objection))).toBe('casework/not-on-notice')
  // Whoever is on notice under a version that is in force no longer stays on notice.
  const held = desk.procedures
  desk.procedures = new Map()
  expect((await publicNotices(desk)).some((n) => n.number === file.number)).toBe(true)
  desk.procedures = held
  done(await says(desk, lin, file, 'objected', { note: { lines: ['an objection holds'] } }))
  expect((await publicNotices(desk)).some((n) => n.number === file.number)).toBe(false)
  await purgeEnded(database, '2024-12-31')
  expect(await database.as(lin, (tx) => objectionsOf(tx, file.id))).toEqual([])
  expect(await database.as(lin, (tx) => findingsOf(tx, file.id, 'desk'))).toEqual([])
  desk.day = day
})

test('[W85] what is to be granted and paid is proposed from the measure, and what waits to be paid is listed', async () => {
  let file = await noticed()
  desk.day = '2024-09-28'
  file = done(await says(desk, lin, file, 'clear'))
  const [approve] = proposalsOf(desk, await sheet(lin, file.id)).filter((p) => p.type === 'approved')
  const [owed] = approve?.owes ?? []
  expect(owed).toMatchObject({
    direction: 'payable',
    payer: 'desk',
    payee: 'ada',
    measure: 'paper/grant',
    amount: 5_000_000,
    low: 5_000_000,
  })
  if (owed === undefined || owed.amount === null) throw new Error('nothing proposed')
  const { title: _, low: __, high: ___, ...owes } = owed
  file = done(await says(desk, lin, file, 'approved', { owes: [{ ...owes, amount: owed.amount }] }))
  file = done(await says(desk, roads, file, 'requested'))
  const list = await database.as(lin, (tx) => toDoOf(tx, desk, lin))
  expect(list.map((t) => [t.id, t.kind, t.open, t.version])).toEqual([[file.id, 'payment', 5_000_000, file.version]])
  file = done(await says(desk, lin, file, 'paid', { pays: { amount: 5_000_000, direction: 'payable' } }))
  expect((await database.as(lin, (tx) => toDoOf(tx, desk, lin))).map((t) => t.open)).toEqual([0])
  desk.day = day
})

test('[W86] a complaint goes to an office by a supervisor, is answered by it once, and then closed', async () => {
  const { id: caseId } = await opened(desk, ada)
  const made = done(await complain(desk, ada, { caseId, party: 'ada', text: 'it takes too long' }))
  expect(codeOf(await dispatchComplaint(desk, lin, made.id, 'desk'))).toBe('casework/not-a-supervisor')
  expect(codeOf(await answerComplaint(desk, lin, made.id, 'soon'))).toBe('casework/no-such-complaint')
  expect(done(await dispatchComplaint(desk, chief, made.id, 'desk'))).toMatchObject({
    state: 'dispatched',
    office: 'desk',
  })
  expect(codeOf(await answerComplaint(desk, roads, made.id, 'soon'))).toBe('casework/no-such-complaint')
  expect(done(await answerComplaint(desk, lin, made.id, ' soon '))).toMatchObject({ state: 'answered', answer: 'soon' })
  expect(codeOf(await answerComplaint(desk, mei, made.id, 'later'))).toBe('casework/complaint-not-yours')
  expect(codeOf(await dispatchComplaint(desk, chief, made.id, 'roads'))).toBe('casework/complaint-not-yours')
})

test('[W87] the board counts by office and procedure, the audit shows who did what, and the check finds a broken log', async () => {
  const board = await database.as(chief, (tx) => boardOf(tx, desk, '2024-01-01', '2024-12-31'))
  const own = board.offices.find((o) => o.id === 'desk')
  expect(own).toMatchObject({ corrections: 1, refused: 1, complaints: 1, complaintsOpen: 0, late: 0 })
  expect(board.procedures.map((p) => [p.id, p.title.en, p.ended])).toEqual([
    ['paper/grant', 'Grant', 1],
    ['paper/works', 'Works', 0],
  ])
  const paces = [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].map((n) => ({
    began: '2024-09-02',
    provisional: false,
    due: '2024-09-09',
    ended: publicCalendar.dueDate('2024-09-02', { count: n, unit: 'working-day' }).date,
  }))
  expect(paceOf(paces, publicCalendar)).toEqual({ done: 10, averageTenths: 65, p90: 9, late: 5 })
  expect(paceOf([], publicCalendar)).toEqual({ done: 0, averageTenths: null, p90: null, late: 0 })
  const audit = await database.as(chief, (tx) => auditOf(tx, { office: 'desk', limit: 1000 }))
  expect(new Set(audit.map((l) => l.source))).toEqual(new Set(['event', 'hands', 'deputy', 'complaint']))
  expect((await database.as(chief, (tx) => auditOf(tx, { actor: 'mei' }))).every((l) => l.actor === 'mei')).toBe(true)
  expect(codeOf(await checkChains(desk, lin))).toBe('casework/not-a-supervisor')
  const whole = done(await checkChains(desk, chief))
  expect(whole).toMatchObject({ faults: [], books: [], brokenCheckpoint: null })
  expect(whole.events).toBeGreaterThan(whole.cases)
  await database.asOwner((tx) =>
    sql`alter table pengce.case_event disable trigger only_added`
      .execute(tx)
      .then(() =>
        sql`update pengce.case_event set note = '{"changed":true}' where type = 'incomplete' and "of" is null`
          .execute(tx)
          .then(() => sql`alter table pengce.case_event enable trigger only_added`.execute(tx)),
      ),
  )
  expect(done(await checkChains(desk, chief)).faults).toMatchObject([{ fault: 'chain', version: 3, why: 'changed' }])
})

test('[W88] the store itself keeps the desk of an office from everybody else', async () => {
  const forged = (who: Actor, statement: ReturnType<typeof sql>) => database.as(who, (tx) => statement.execute(tx))
  const { id } = await opened(desk, ada)
  for (const who of [ada, roads, person('analyst'), person('administrator')])
    await expect(
      forged(
        who,
        sql`insert into pengce.finding values (${id}, 'desk', 'fact:x', 1, 'confirmed', null, null, ${who.id}, now())`,
      ),
    ).rejects.toThrow(/row-level security/u)
  for (const who of [ada, roads, person('analyst')])
    await expect(
      forged(
        who,
        sql`insert into pengce.holding_step values (${id}, 'desk', 1, 'take', ${who.id}, null, ${who.id}, now())`,
      ),
    ).rejects.toThrow(/row-level security/u)
  await expect(
    forged(
      mei,
      sql`insert into pengce.deputy values ('d', 'desk', 'lin', 'mei', ${day}, ${day}, 'x', 'mei', now(), null, null)`,
    ),
  ).rejects.toThrow(/row-level security/u)
  await expect(
    forged(lin, sql`insert into pengce.objection values ('o', ${id}, 1, 'x', 'x', 'x', now())`),
  ).rejects.toThrow(/row-level security/u)
  await expect(
    forged(lin, sql`insert into pengce.chain_check (by, at, cases, events, faults) values ('lin', now(), 1, 1, 0)`),
  ).rejects.toThrow(/row-level security/u)
  expect(await database.as(person('analyst'), (tx) => clerksOf(tx))).toEqual([])
  expect(await database.as(person('analyst'), (tx) => auditOf(tx, {}))).toEqual([])
  await database.asOwner(async (tx) => {
    await sql`insert into pengce.account values ('a-1', 'demo', 'a', null, 'A', 'analyst', null, null, 'system', now(), null)`.execute(
      tx,
    )
    await sql`insert into pengce.account_event values ('e-1', 'a-1', 'a-1', 'signed-in', '{}', now())`.execute(tx)
  })
  const seenBy = async (who: Actor) => (await database.as(who, (tx) => auditOf(tx, { source: 'account' }))).length
  expect([await seenBy(chief), await seenBy(lin), await seenBy(ada)]).toEqual([1, 0, 0])
})
