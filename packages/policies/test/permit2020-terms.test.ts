import type { Given } from '@pengce/language'
import { type Procedure, publicCalendar, termsOf, totalOf } from '@pengce/procedure'
import { constructionCourse as course } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2020/building-procedure.ts'
import { linearProcedure } from '../src/permit2020/linear-procedure.ts'
import { delayProcedure } from '../src/permit2020/supervision-procedures.ts'
import { appliesOf, Driven, quiet, toTheEnd } from './permit-project.ts'
import { hospital, on, plant, road } from './permit2020-project.ts'

test('the terms of a building add up to 36 working days, those of linear works to 31 beside three that have none', () => {
  const sum = (p: Procedure, given: readonly Given[]) => termsOf(p, appliesOf(p, given, on))
  expect(sum(buildingProcedure, hospital)).toMatchObject({ count: 36, untimed: [] })
  expect(sum(buildingProcedure, hospital).of.map((t) => [t.items.length, t.count])).toEqual([
    [3, 5],
    [2, 10],
    [1, 8],
    [1, 3],
    [1, 10],
  ])
  expect(sum(buildingProcedure, plant).count).toBe(36)
  expect(sum(linearProcedure, road)).toMatchObject({ count: 31, untimed: ['siting', 'feasibility', 'landPermit'] })
  expect(buildingProcedure.limit ?? linearProcedure.limit).toBeNull()
})

test.each([
  ['a hospital', buildingProcedure, hospital, 36, true],
  ['a purification plant, non-linear', buildingProcedure, plant, 36, false],
] as const)(
  '%s from its code to completion: with every term used to its last day the total is the sum of the terms',
  (_, p, given, days, registered) => {
    // Over National Day 2020, and over the Spring Festival of 2021.
    for (const from of ['2020-09-14', '2021-01-25']) {
      const run = toTheEnd(p, given, from)
      expect(run.standing.outcome).toBe('completed')
      const { count, provisional } = totalOf(p, run.standing, run.standing.last, publicCalendar)
      expect([count, provisional]).toEqual([days, false])
      expect(run.days.some((d) => d.of === 'registration')).toBe(registered)
    }
  },
)

test('a road from its code to completion: 31 working days of terms, and a day each for what has none', () => {
  const run = toTheEnd(linearProcedure, road, '2020-09-14')
  const { of } = totalOf(linearProcedure, run.standing, run.standing.last, publicCalendar)
  expect(of.map((t) => [t.items.join(' '), t.term?.count ?? null, t.count])).toEqual([
    ['siting', null, 1],
    ['feasibility', null, 1],
    ['landPermit', null, 1],
    ['budget', 8, 8],
    ['planningPermit', 10, 10],
    ['constructionPermit', 3, 3],
    ['jointAcceptance', 10, 10],
  ])
})

test.each([
  // register row, procedure, matter, National Day 2020: accepted and due, Spring Festival 2021: accepted and due
  ['第九条#2', buildingProcedure, hospital, 'siting', '2020-09-25', '2020-10-09', '2021-02-05', '2021-02-18'],
  ['第十四条#1', buildingProcedure, hospital, 'planningPermit', '2020-09-25', '2020-10-15', '2021-02-05', '2021-02-24'],
  ['第十四条#1', linearProcedure, road, 'planningPermit', '2020-09-25', '2020-10-15', '2021-02-05', '2021-02-24'],
  ['第十四条#2', buildingProcedure, hospital, 'budget', '2020-09-25', '2020-10-13', '2021-02-05', '2021-02-22'],
  [
    '第二十一条',
    buildingProcedure,
    hospital,
    'constructionPermit',
    '2020-09-29',
    '2020-10-10',
    '2021-02-05',
    '2021-02-09',
  ],
  ['第二十一条', buildingProcedure, hospital, 'pitPermit', '2020-09-29', '2020-10-10', '2021-02-05', '2021-02-09'],
  [
    '第三十一条#1',
    buildingProcedure,
    hospital,
    'jointAcceptance',
    '2020-09-25',
    '2020-10-15',
    '2021-02-05',
    '2021-02-24',
  ],
] as const)('%s: %# the term of a matter across the holidays', (_, p, given, matter, autumn, due, winter, dueThen) => {
  for (const [from, accepted, last] of [
    ['2020-09-01', autumn, due],
    ['2021-01-25', winter, dueThen],
  ] as const) {
    const run = new Driven(p, given, from).before(accepted, matter).at(accepted, 'accepted', matter)
    expect(run.due(matter)).toBe(last)
  }
})

test('第九条#2: three results in one window of five working days', () => {
  const run = new Driven(buildingProcedure, hospital, '2020-09-01').before('2020-09-25', 'siting')
  run.at('2020-09-25', 'accepted', 'siting').at('2020-09-28', 'settled', 'siting')
  expect(run.due('feasibility')).toBe('2020-10-09')
  run.at('2020-09-30', 'settled', 'feasibility')
  expect(run.due('landPermit')).toBe('2020-10-09')
  run.at('2020-10-09', 'settled', 'landPermit')
  const { of } = totalOf(buildingProcedure, run.standing, '2020-12-31', publicCalendar)
  expect(of[0]).toMatchObject({ items: ['siting', 'feasibility', 'landPermit'], count: 5 })
})

test('第十四条#2: technical review is taken out of the eight days of the budget, and of nothing else', () => {
  const run = new Driven(buildingProcedure, hospital, '2020-09-01').before('2020-09-25', 'budget')
  run.before('2020-09-25', 'planningPermit').at('2020-09-25', 'accepted', 'planningPermit')
  run.at('2020-09-25', 'accepted', 'budget').at('2020-09-28', 'paused', 'technicalReview')
  run.at('2020-10-12', 'resumed', 'technicalReview')
  const total = (day: string) => totalOf(buildingProcedure, run.standing, day, publicCalendar).of
  const taken = (matter: string, day: string) => total(day).find((t) => t.items.includes(matter))?.count
  // 27 and 28 September before the review, six days after it.
  expect([taken('budget', '2020-10-12'), taken('budget', '2020-10-20')]).toEqual([2, 8])
  expect(taken('planningPermit', '2020-10-15')).toBe(10)
})

test('第四十一条.3#1: twenty working days to complete, acceptance on the day of completion, else the file is returned', () => {
  const asked = (from: string, notice: string) =>
    new Driven(buildingProcedure, hospital, from).before(notice, 'proposal').at(notice, 'incomplete', 'proposal')
  expect(asked('2020-09-01', '2020-09-25').due('proposal')).toBe('2020-10-29')
  expect(asked('2021-01-25', '2021-02-05').due('proposal')).toBe('2021-03-10')
  expect(asked('2020-09-01', '2020-09-25').try('2020-10-30', 'corrected', 'proposal')).toBe('case/too-late')
  const returned = asked('2020-09-01', '2020-09-25').at('2020-10-30', 'lapsed', 'proposal')
  expect(returned.item('proposal')).toMatchObject({ state: 'open', filing: { stage: 'awaited' } })
  const budget = new Driven(buildingProcedure, hospital, '2020-09-01').before('2020-09-21', 'budget')
  budget.at('2020-09-21', 'accepted', 'budget').at('2020-09-22', 'incomplete', 'budget')
  expect(budget.at('2020-09-25', 'corrected', 'budget').due('budget')).toBe('2020-10-13')
})

test('第二十六条#1: what was put off is there before the structure rises, the fire review passed', () => {
  const waiting = [...hospital, course.landBlocked.holds(), course.papersDeferred.holds()]
  const day = '2021-02-20'
  const run = new Driven(buildingProcedure, waiting, '2020-09-14').before(day, 'start')
  run.before(day, 'landPermitLate')
  for (const matter of ['constructionPermit', 'environmentApproval']) expect(run.isOpen(matter)).toBe(false)
  run.at(day, 'settled', 'start').at(day, 'settled', 'deferredPapers')
  for (const matter of ['fireReview', 'landPermitLate']) {
    expect(run.isOpen('structure')).toBe(false)
    run.at(day, 'accepted', matter).at(day, 'settled', matter)
  }
  expect(run.isOpen('structure')).toBe(true)
})

test('第十二条#2: allocation decision and the land permit that had to wait are accepted together', () => {
  const run = new Driven(buildingProcedure, [...hospital, course.landBlocked.holds()], '2020-09-14')
  run.before('2020-09-28', 'landPermitLate').at('2020-10-12', 'accepted', 'landPermitLate')
  expect([run.item('landPermitLate')?.filing?.stage, run.item('landGrant')?.filing?.stage]).toEqual([
    'accepted',
    'accepted',
  ])
})

test('第三十七条.1: connection is no condition of the permit but due before joint completion acceptance', () => {
  const run = new Driven(buildingProcedure, hospital, '2020-09-14').before('2020-12-01', 'constructionPermit')
  expect([run.isOpen('constructionPermit'), run.isOpen('utilityApplication')]).toEqual([true, true])
  run.at('2020-12-01', 'accepted', 'constructionPermit').at('2020-12-02', 'settled', 'constructionPermit')
  run.before('2021-12-01', 'survey').at('2021-12-02', 'settled', 'survey')
  expect(run.isOpen('jointAcceptance')).toBe(false)
  run.at('2021-12-03', 'accepted', 'utilityApplication').at('2021-12-03', 'settled', 'utilityApplication')
  expect(run.at('2021-12-06', 'settled', 'connection').isOpen('jointAcceptance')).toBe(true)
})

test('no approval is sought before the code and generation', () => {
  const run = new Driven(buildingProcedure, hospital, '2020-09-14')
  expect(run.try('2020-09-14', 'accepted', 'siting')).toBe('case/cannot-happen')
  run.at('2020-09-15', 'recorded')
  expect(run.try('2020-09-15', 'accepted', 'siting')).toBe('case/unknown-item')
  // The proposal filed with the code is approved the same day, and funds may be sought at once.
  run.at('2020-09-15', 'accepted', 'proposal').at('2020-09-15', 'settled', 'proposal')
  expect([run.isOpen('earlyFunds'), run.isOpen('siting')]).toEqual([true, false])
  expect(run.before('2020-09-28', 'siting').isOpen('siting')).toBe(true)
})

test('emergency works and small works of low risk go on under other rules', () => {
  const end = (type: string) => new Driven(buildingProcedure, hospital, '2020-09-14').at('2020-09-15', type).standing.at
  expect([end('emergency'), end('small-low-risk')]).toEqual(['relief', 'otherRules'])
})

test('第四十五条: a delay is warned of, appraised, and held to account where approval was held up', () => {
  const run = new Driven(delayProcedure, quiet(), '2020-10-10').at('2020-10-12', 'recorded')
  run.at('2020-10-13', 'approval-delayed').at('2020-10-20', 'approved')
  expect(run.standing.at).toBe('heldToAccount')
})

test('scheme reviews of linear works are accepted together', () => {
  const run = new Driven(linearProcedure, road, '2020-09-14').before('2020-09-28', 'schemeReview')
  run.at('2020-09-28', 'accepted', 'schemeReview')
  expect(run.item('transportScheme')?.filing?.stage).toBe('accepted')
})

test('a building whose land permit waits has its points in the same five days, and they count', () => {
  const blocked = [...hospital, course.landBlocked.holds()]
  const terms = termsOf(buildingProcedure, appliesOf(buildingProcedure, blocked, on))
  expect(terms.of[0]).toMatchObject({ items: ['siting', 'feasibility', 'designPoints'], count: 5 })
  expect(terms.count).toBe(36)
})
