import {
  answerComplaint,
  auditOf,
  boardOf,
  checkChains,
  complain,
  dispatchComplaint,
  find,
  findingsOf,
  hand,
  lettersOf,
  makeDeputy,
  masked,
  object,
  objectionsOf,
  paceOf,
  preview,
  proposalsOf,
  publicNotices,
  purgeEnded,
  toDoOf,
} from '@pengce/casework'
import { publicCalendar } from '@pengce/procedure'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { chief, codeOf, day, handing, lin, mei, officeOpened, roads, sheetSeen } from './office.ts'
import { works } from './phased.ts'
import { ada, done, fact, of, opened, says } from './town.ts'

const { database, desk } = await officeOpened()

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
  expect([(await count()).rows[0]?.n, (await sheetSeen(desk, lin, file.id)).seen.file.version]).toEqual([
    before,
    file.version,
  ])
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
  const [approve] = proposalsOf(desk, await sheetSeen(desk, lin, file.id)).filter((p) => p.type === 'approved')
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
  const { id } = await opened(desk, ada)
  done(await hand(desk, mei, { ...handing, caseId: id, seen: 0, does: 'take' }))
  const away = { office: null, absent: null, deputy: 'lin', from: day, until: day, ground: 'leave' }
  done(await makeDeputy(desk, mei, away))
  const audit = await database.as(chief, (tx) => auditOf(tx, { office: 'desk', limit: 1000 }))
  expect(new Set(audit.map((l) => l.source))).toEqual(new Set(['event', 'hands', 'deputy', 'complaint']))
  const ofMei = await database.as(chief, (tx) => auditOf(tx, { actor: 'mei' }))
  expect(ofMei.map((l) => [l.actor, l.source]).toSorted()).toEqual([
    ['mei', 'deputy'],
    ['mei', 'hands'],
  ])
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
