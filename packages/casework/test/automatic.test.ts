import { known } from '@pengce/assess'
import {
  automaticDecisionsOf,
  automationsOf,
  caseFault,
  caseFileOf,
  contest,
  contestDecision,
  type Database,
  decideAll,
  embeddedDatabase,
  isSampled,
  lettersOf,
  liabilitiesOf,
  openReviews,
  purgeEnded,
  setAutomation,
  settleReview,
  unfitFor,
} from '@pengce/casework'
import { factsAbout, measure } from '@pengce/language'
import { acceptance, decision, end, instalments, parties, procedure, submission } from '@pengce/procedure'
import { percent, wan, workingDays, yuan } from '@pengce/values'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { award, paper, town } from './grant.ts'
import { ada, bo, deskOn, done, of, opened, person, says, type TestDesk } from './town.ts'

const about = factsAbout('enterprise', 'shop')
const registered = about.yesNo('registered', { label: ['已登记', 'registered'], source: 'registry' })
const taxPaid = about.money('tax-paid', { label: ['纳税', 'tax paid'], source: 'tax' })
/** Half of the tax paid, at most a thousand yuan: all of it on record. */
const rebate = measure('paper/rebate', {
  title: ['返还', 'Rebate'],
  subject: 'enterprise',
  cites: paper('三'),
  register: ['paper/三'],
  when: registered,
  pays: taxPaid.times(percent(50)).cappedAt(yuan(1000)),
})
const refunding = procedure('paper/rebate', {
  title: ['返还办理', 'Rebates'],
  cites: paper('一'),
  register: ['paper/一'],
  start: 'application',
  steps: {
    application: submission({ by: parties.applicant, cites: paper('一'), complete: 'acceptance' }),
    acceptance: acceptance({ by: town.desk, cites: paper('一'), accepted: 'decision' }),
    decision: decision({
      by: town.desk,
      cites: paper('二'),
      grants: rebate.id,
      approved: 'payment',
      refused: 'refused',
    }),
    payment: instalments({
      by: town.desk,
      requestedBy: town.desk,
      cites: paper('二'),
      every: 'year',
      within: workingDays(5),
      pays: rebate.id,
      done: 'completed',
    }),
    completed: end('completed', { to: parties.applicant, cites: paper('二') }),
    refused: end('refused', { to: parties.applicant, cites: paper('二') }),
  },
})

let database: Database
let desk: { -readonly [K in keyof TestDesk]: TestDesk[K] }
const administrator = person('administrator')
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = {
    ...(await deskOn(database, '2024-09-20')),
    measures: new Map([
      [rebate.id, rebate],
      [award.id, award],
    ]),
  }
  desk.today = () => desk.day
  desk.now = () => `${desk.day}T02:00:00.000Z`
  desk.procedures = new Map([[refunding.id, refunding]])
})
afterAll(() => database.close())

const held = (key: string, value: number | boolean, source: string) => ({
  key,
  item: '',
  held: known(value),
  source,
  personal: false,
})
const onRecord = [held('shop/registered', true, 'registry'), held('shop/tax-paid', 100_001, 'tax')]
/** A case that waits to be decided, with facts as they are given. */
async function waiting(facts = onRecord) {
  let file = await opened(desk, ada, { procedure: refunding.id, facts })
  file = done(await says(desk, ada, file, 'complete'))
  return done(await says(desk, of('desk'), file, 'accepted'))
}
const on = (more = {}) => ({
  measure: rebate.id,
  enabled: true,
  payer: 'desk',
  line: 'rebates',
  sample: 0,
  ground: 'order 1',
  ...more,
})
const fileNow = (id: string) => database.as(ada, (tx) => caseFileOf(tx, id))

it('[W25] nothing is decided until an administrator switches it on, which only a measure that leaves nothing open allows', async () => {
  const file = await waiting()
  expect(await decideAll(desk)).toEqual({ decided: [], left: [] })
  expect(await setAutomation(desk, of('desk'), on())).toMatchObject({
    problem: { code: 'automatic/not-administrator' },
  })
  expect(await setAutomation(desk, administrator, on({ measure: award.id }))).toMatchObject({
    problem: { code: 'automatic/unfit', why: 'facts', facts: ['works/cost'] },
  })
  const ceiling = measure('paper/ceiling', {
    title: ['上限', 'Ceiling'],
    subject: 'enterprise',
    cites: paper('三'),
    register: ['paper/三'],
    when: registered,
    pays: taxPaid.times(percent(50)).cappedAt(wan(1)).asCeiling(),
  })
  expect(unfitFor(ceiling)).toMatchObject({ why: 'amount' })
  done(await setAutomation(desk, administrator, on({ enabled: false })))
  expect((await decideAll(desk)).decided).toEqual([])
  done(await setAutomation(desk, administrator, on()))
  expect(await database.as(ada, (tx) => automationsOf(tx))).toMatchObject([{ measure: rebate.id, enabled: true }])
  expect((await decideAll(desk)).decided).toEqual([file.number])
})

it('[W25] what is granted is what the measure gives, explained, with a letter that says how to object', async () => {
  const file = await waiting()
  await decideAll(desk)
  const [decision] = await database.as(ada, (tx) => automaticDecisionsOf(tx, file.id))
  // Half of 1,000.01 yuan.
  expect(decision).toMatchObject({ measure: rebate.id, amount: 50_000, office: 'desk' })
  expect(decision?.report?.en.verdict).toBe('yes')
  expect((await database.as(of('desk'), openReviews)).filter((r) => r.caseId === file.id)).toEqual([])
  expect(decision?.report?.zh.measure.title).toBe('返还')
  expect(await database.as(ada, (tx) => liabilitiesOf(tx, file.id))).toMatchObject([{ amount: 50_000, payee: 'ada' }])
  const [, letter] = await database.as(ada, (tx) => lettersOf(tx, file.id))
  expect(letter?.content).toMatchObject({ kind: 'approval', amount: 50_000, office: { id: 'desk' } })
  expect(letter?.content.lines[0]?.zh).toContain('异议')
  expect(await database.as(ada, (tx) => caseFault(tx, file.id, desk.calendar))).toBeNull()
  expect((await decideAll(desk)).decided).toEqual([])
})

it('[W25] a fact that is declared, missing or not met leaves the case to people; the service refuses nobody', async () => {
  const cases = [
    [await waiting([held('shop/registered', true, 'declared'), held('shop/tax-paid', 100, 'tax')]), 'facts'],
    [await waiting([held('shop/registered', true, 'judgement'), held('shop/tax-paid', 100, 'tax')]), 'facts'],
    [await waiting([held('shop/registered', true, 'registry')]), 'facts'],
    [await waiting([held('shop/registered', false, 'registry'), held('shop/tax-paid', 100, 'tax')]), 'not-met'],
    [await waiting([held('shop/registered', true, 'registry'), held('shop/tax-paid', 0, 'tax')]), 'uncertain'],
  ] as const
  const { decided, left } = await decideAll(desk)
  expect(decided).toEqual([])
  const why = new Map(left.map((l) => [l.number, l.why]))
  expect(cases.map(([file]) => why.get(file.number))).toEqual(cases.map(([, reason]) => reason))
  for (const [file] of cases) expect((await fileNow(file.id))?.standing.at).toBe('decision')
})

it('[W26] a sample that nobody chooses is pulled, and whoever objects has the decision checked by a person, once', async () => {
  const picked = Array.from({ length: 20_000 }, (_, n) => isSampled(`case-${n}`, 4, 100_000))
  const share = picked.filter(Boolean).length / picked.length
  expect(share).toBeGreaterThan(0.09)
  expect(share).toBeLessThan(0.11)
  // None of nothing, all of everything, whatever the case.
  const drawn = (rate: number) => new Set(picked.slice(0, 1000).map((_, n) => isSampled(`case-${n}`, 4, rate)))
  expect([drawn(0), drawn(1_000_000)]).toEqual([new Set([false]), new Set([true])])
  done(await setAutomation(desk, administrator, on({ sample: 1_000_000 })))
  const file = await waiting()
  await decideAll(desk)
  const version = (await fileNow(file.id))?.version ?? 0
  const mine = async () => (await database.as(of('desk'), openReviews)).filter((r) => r.caseId === file.id)
  expect((await mine()).map((r) => r.reason)).toEqual(['sample'])
  const says = ['the tax is another']
  expect(await contest(desk, bo, { caseId: file.id, version, says })).toHaveProperty('problem')
  expect(await contest(desk, ada, { caseId: file.id, version: 2, says })).toMatchObject({
    problem: { code: 'automatic/not-automatic' },
  })
  const objected = { caseId: file.id, version, text: says[0] ?? '' }
  expect(done(await contestDecision(desk, ada, objected))).toEqual({ by: 'review' })
  expect(await contestDecision(desk, ada, objected)).toMatchObject({ problem: { code: 'automatic/contested-already' } })
  expect(await contest(desk, ada, { caseId: file.id, version, says })).toMatchObject({
    problem: { code: 'automatic/contested-already' },
  })
  const settle = (actor = of('desk')) =>
    settleReview(desk, actor, { caseId: file.id, version, reason: 'contested', found: 'wrong', finding: ['so it is'] })
  expect(await settle(ada)).toMatchObject({ problem: { code: 'automatic/not-yours' } })
  done(await settle())
  expect(await settle()).toMatchObject({ problem: { code: 'automatic/nothing-to-check' } })
  expect((await mine()).map((r) => r.reason)).toEqual(['sample'])
})

it('[W15] the reasons of a decision and what was said against it go when their time is over', async () => {
  const file = await waiting()
  await decideAll(desk)
  const now = await fileNow(file.id)
  if (now === null) throw new Error('the case is gone')
  done(await contest(desk, ada, { caseId: file.id, version: now.version, says: ['mine'] }))
  done(await says(desk, of('desk'), now, 'paid-in-full'))
  await purgeEnded(database, '2030-01-01')
  const [decision] = await database.as(ada, (tx) => automaticDecisionsOf(tx, file.id))
  expect([decision?.amount, decision?.report]).toEqual([50_000, null])
  const [review] = (await database.as(of('desk'), openReviews)).filter(
    (r) => r.caseId === file.id && r.reason === 'contested',
  )
  expect(review?.says).toBeNull()
})
