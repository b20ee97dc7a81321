import type { Given } from '@pengce/language'
import { type Procedure, publicCalendar, termsOf, totalOf } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2018/building-procedure.ts'
import { linearProcedure } from '../src/permit2018/linear-procedure.ts'
import { evaluationProcedure, gridProcedure } from '../src/permit2018/supervision-procedures.ts'
import { appliesOf, Driven, listOf, quiet, toTheEnd } from './permit-project.ts'
import { costs, hub, on, road, school } from './permit2018-project.ts'

test('the terms of a building add up to 85 working days, those of linear works to 90, as the limits say', () => {
  const sum = (p: Procedure, given: readonly Given[]) => termsOf(p, appliesOf(p, given, on))
  expect(sum(buildingProcedure, school)).toMatchObject({ count: 85, untimed: [] })
  expect(sum(buildingProcedure, hub).count).toBe(buildingProcedure.limit?.within.count)
  expect(sum(linearProcedure, road).of.map((t) => t.count)).toEqual([2, 25, 20, 20, 5, 15, 3])
  expect(sum(linearProcedure, road).count).toBe(linearProcedure.limit?.within.count)
})

test.each([
  ['a school', buildingProcedure, school, 85, true],
  ['a transport hub, non-linear', buildingProcedure, hub, 85, false],
  ['a city road', linearProcedure, road, 90, false],
] as const)(
  '%s from its code to completion: with every term used to its last day the total is the limit',
  (_, p, given, days, registered) => {
    // Over National Day 2018, and over the Spring Festival of 2019.
    for (const from of ['2018-09-17', '2019-01-14']) {
      const run = toTheEnd(p, given, from)
      expect(run.standing.outcome).toBe('completed')
      const { count, limit, provisional } = totalOf(p, run.standing, run.standing.last, publicCalendar)
      expect([count, limit, provisional]).toEqual([days, workingDays(days), false])
      expect(run.days.some((d) => d.of === 'registration')).toBe(registered)
    }
  },
)

test('side by side the total still adds up each clock, and the time of the unit does not count', () => {
  const run = new Driven(buildingProcedure, school, '2018-09-17')
  run.before('2018-09-17', 'feasibility').at('2018-09-18', 'accepted', 'feasibility')
  run.at('2018-09-18', 'accepted', 'sitingScheme')
  const total = () => totalOf(buildingProcedure, run.standing, '2018-10-12', publicCalendar).count
  // From 19 September to 12 October: 14 working days on each of the two clocks.
  expect(total()).toBe(28)
  run.at('2018-10-12', 'settled', 'sitingScheme').at('2018-10-12', 'settled', 'feasibility')
  expect(total()).toBe(28)
})

test.each([
  // register row, procedure, matter, National Day 2018: accepted and due, Spring Festival 2019: accepted and due
  ['第八条#1', buildingProcedure, school, 'earlyFunds', '2018-09-28', '2018-09-30', '2019-02-02', '2019-02-11'],
  ['第八条#2', buildingProcedure, school, 'sitingScheme', '2018-09-20', '2018-10-31', '2019-01-25', '2019-03-06'],
  ['第十六条#1', buildingProcedure, school, 'planningPermit', '2018-09-20', '2018-10-17', '2019-01-25', '2019-02-20'],
  ['第十六条#2', buildingProcedure, school, 'feasibility', '2018-09-20', '2018-10-24', '2019-01-25', '2019-02-27'],
  ['第十六条#3', linearProcedure, road, 'roadDesignReview', '2018-09-26', '2018-10-08', '2019-01-25', '2019-02-01'],
  ['第十六条#4', buildingProcedure, school, 'budget', '2018-09-20', '2018-10-24', '2019-01-25', '2019-02-27'],
  [
    '第二十九条',
    buildingProcedure,
    school,
    'constructionPermit',
    '2018-09-28',
    '2018-10-08',
    '2019-01-31',
    '2019-02-03',
  ],
  ['第二十九条', buildingProcedure, school, 'pitPermit', '2018-09-28', '2018-10-08', '2019-01-31', '2019-02-03'],
] as const)('%s: %# the term of a matter across the holidays', (_, p, given, matter, autumn, due, winter, dueThen) => {
  for (const [from, accepted, last] of [
    ['2018-09-03', autumn, due],
    ['2019-01-14', winter, dueThen],
  ] as const) {
    const run = new Driven(p, given, from).before(accepted, matter).at(accepted, 'accepted', matter)
    expect(run.due(matter)).toBe(last)
  }
})

test('第十六条#4: a budget that is only filed is dealt with in five working days', () => {
  const filed = [...school, ...costs(20_000, 19_000), course.contentUnchanged.holds()]
  const run = new Driven(buildingProcedure, filed, '2018-09-03').before('2018-09-26', 'budgetFiling')
  expect(run.at('2018-09-26', 'accepted', 'budgetFiling').due('budgetFiling')).toBe('2018-10-08')
})

test('第八条#2: one window for siting and land permit, and the days that wait for funds do not count in it', () => {
  const run = new Driven(buildingProcedure, school, '2018-09-17').before('2018-09-18', 'sitingScheme')
  run.at('2018-09-18', 'accepted', 'sitingScheme').at('2018-09-27', 'settled', 'sitingScheme')
  run.at('2018-09-28', 'settled', 'siting')
  expect(run.isOpen('landPermit')).toBe(false)
  // Seven working days are gone; the funds come on 10 October, and eighteen are left.
  run.at('2018-10-09', 'accepted', 'earlyFunds').at('2018-10-10', 'settled', 'earlyFunds')
  expect(run.due('landPermit')).toBe('2018-11-05')
})

test('第二十五条.2: works whose fire design is examined file none', () => {
  const clinic = [...school, course.specialFireWorks.fails()]
  expect(listOf(buildingProcedure, clinic, on)).toContain('fireFiling')
  expect(listOf(buildingProcedure, school, on)).not.toContain('fireFiling')
})

test('第二十二条.1#2, 第三十二条#1: the land permit before the construction permit, other papers before the structure', () => {
  const blocked = [...school, course.landBlocked.holds(), course.planningBlocked.holds(), course.papersDeferred.holds()]
  const day = '2019-02-02'
  const run = new Driven(buildingProcedure, blocked, '2018-09-17').before(day, 'landPermitLate')
  const others = ['constructionDrawings', 'safetyMeasures', 'planningOpinion', 'noReviewReason']
  for (const matter of others) run.before(day, matter)
  for (const matter of others) {
    if (run.item(matter)?.filing?.stage === 'awaited') run.at(day, 'accepted', matter)
    if (run.isOpen(matter)) run.at(day, 'settled', matter)
  }
  expect(run.isOpen('constructionPermit')).toBe(false)
  run.at('2019-02-11', 'accepted', 'landPermitLate').at('2019-02-12', 'settled', 'landPermitLate')
  run.at('2019-02-12', 'accepted', 'constructionPermit').at('2019-02-15', 'settled', 'constructionPermit')
  run.at('2019-02-15', 'settled', 'environmentFiling').at('2019-02-18', 'settled', 'start')
  expect(run.isOpen('structure')).toBe(false)
  run.at('2019-02-18', 'settled', 'deferredPapers').at('2019-02-18', 'accepted', 'planningPermitLate')
  expect(run.due('planningPermitLate')).toBe('2019-03-11')
  expect(run.at('2019-02-20', 'settled', 'planningPermitLate').isOpen('structure')).toBe(true)
})

test('第四十九条.1: needs are settled before the construction drawings', () => {
  const run = new Driven(buildingProcedure, school, '2018-09-17').before('2018-09-28', 'budget')
  run.at('2018-09-28', 'accepted', 'budget').at('2018-10-08', 'settled', 'budget')
  expect(run.isOpen('constructionDrawings')).toBe(false)
  expect(run.at('2018-10-08', 'settled', 'needs').isOpen('constructionDrawings')).toBe(true)
})

test('第四十八条.3#1: twenty working days to complete, then the file is returned and may be handed in anew', () => {
  const asked = (from: string, notice: string) =>
    new Driven(buildingProcedure, school, from).before(notice, 'feasibility').at(notice, 'incomplete', 'feasibility')
  expect(asked('2018-09-03', '2018-09-20').due('feasibility')).toBe('2018-10-24')
  expect(asked('2019-01-14', '2019-01-25').due('feasibility')).toBe('2019-02-27')
  expect(asked('2018-09-03', '2018-09-20').try('2018-10-25', 'corrected', 'feasibility')).toBe('case/too-late')
  expect(asked('2018-09-03', '2018-09-20').try('2018-10-24', 'lapsed', 'feasibility')).toBe('case/too-early')
  const lapsed = asked('2018-09-03', '2018-09-20').at('2018-10-25', 'lapsed', 'feasibility')
  expect(lapsed.try('2018-10-26', 'settled', 'feasibility')).toBe('case/unknown-item')
  expect(lapsed.at('2018-10-29', 'accepted', 'feasibility').due('feasibility')).toBe('2018-11-26')
})

test('第四十一条#3: technical review stops no clock; the unit may ask to suspend the whole', () => {
  const run = new Driven(buildingProcedure, school, '2018-09-17').before('2018-09-20', 'budget')
  run.at('2018-09-20', 'accepted', 'budget')
  expect(run.try('2018-09-21', 'paused', 'technicalReview')).toBe('case/unknown-item')
  run.at('2018-09-21', 'paused', 'suspended').at('2018-10-12', 'resumed', 'suspended')
  // One day ran before the suspension, nineteen after it.
  const total = (day: string) => totalOf(buildingProcedure, run.standing, day, publicCalendar)
  const budget = (day: string) => total(day).of.find((t) => t.items.includes('budget'))?.count
  expect([budget('2018-10-12'), budget('2018-10-15'), budget('2018-11-08')]).toEqual([1, 2, 20])
})

test('第五十一条.1: one evaluation a year', () => {
  const run = new Driven(evaluationProcedure, quiet(), '2018-12-31')
  expect(run.duties).toMatchObject([{ by: { id: 'development-reform' }, due: { date: '2019-12-31' } }])
  run.at('2019-12-30', 'recorded').at('2019-12-31', 'published')
  expect(run.standing.outcome).toBe('completed')
})

test('第五十三条.3: a power-grid project has its planning permit in fifteen working days', () => {
  const run = new Driven(gridProcedure, quiet(), '2018-09-17').at('2018-09-20', 'settled', 'schemeDesign')
  expect(run.at('2018-09-20', 'accepted', 'planningPermit').due('planningPermit')).toBe('2018-10-17')
  expect(run.at('2018-10-17', 'settled', 'planningPermit').standing.outcome).toBe('completed')
})
