import { publicCalendar, termsOf, totalOf } from '@pengce/procedure'
import { wan, workingDays } from '@pengce/values'
import { constructionCourse as course, project, construction as works } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2018/building-procedure.ts'
import { linearProcedure } from '../src/permit2018/linear-procedure.ts'
import { evaluationProcedure, gridProcedure } from '../src/permit2018/supervision-procedures.ts'
import { appliesOf, Driven, listOf, quiet, toTheEnd, waitsFor } from './permit-project.ts'

const on = '2018-09-17'
const sited = [course.siteNeeded.holds(), course.planningNeeded.holds()]
const costs = (total: number, budget: number) => [
  project.totalInvestment.of(wan(total)),
  works.feasibilityEstimate.of(wan(total)),
  works.budgetEstimate.of(wan(budget)),
]
const school = quiet(
  ...sited,
  works.category.of('building'),
  works.type.of('education'),
  ...costs(20_000, 21_000),
  works.environmentPaper.of('form'),
  course.specialFireWorks.holds(),
  course.civilDefence.holds(),
  course.developedArea.holds(),
  course.landPlanned.holds(),
  course.partialPermitSought.holds(),
  works.sitePreparation.holds(),
)
const road = quiet(
  ...sited,
  works.category.of('municipal-linear'),
  works.type.of('city-road'),
  ...costs(30_000, 33_000),
  works.environmentPaper.of('report'),
  works.sensitiveArea.holds(),
  course.transportScheme.holds(),
  course.roadOccupied.holds(),
  course.riverArea.holds(),
)
const hub = quiet(
  ...sited,
  works.category.of('municipal-other'),
  works.type.of('transport-hub'),
  ...costs(40_000, 45_000),
  works.environmentPaper.of('form'),
  course.transportScheme.holds(),
  course.transportConsulted.holds(),
  course.protectedSite.holds(),
)

test('a school of two hundred million in a developed area has these matters and no others', () => {
  expect(listOf(buildingProcedure, school, on)).toEqual([
    'earlyFunds',
    'sitingScheme',
    'siting',
    'landPermit',
    'landGrant',
    'schemeDesign',
    'feasibility',
    'preliminaryDesign',
    'budget',
    'needs',
    'constructionDrawings',
    'planningPermit',
    'soilFiling',
    'waterReport',
    'civilDefence',
    'fireReview',
    'environmentFiling',
    'tenderFiling',
    'contractors',
    'safetyMeasures',
    'noReviewReason',
    'pitDrawings',
    'pitPermit',
    'constructionPermit',
    'preparation',
    'start',
    'structure',
    'completion',
    'survey',
    'jointAcceptance',
    'registration',
  ])
})

/** What a change of facts adds to the list and takes from it. */
const change = (p: typeof buildingProcedure | typeof linearProcedure, from: typeof school, to: typeof school) => {
  const [was, now] = [listOf(p, from, on), listOf(p, to, on)]
  return { more: now.filter((id) => !was.includes(id)), less: was.filter((id) => !now.includes(id)) }
}
const schoolWith = (...given: typeof school) => change(buildingProcedure, school, [...school, ...given])

test('size: fifty million and less go without the feasibility report, a fitting-out by the funding application alone', () => {
  expect(schoolWith(...costs(5000, 5000))).toEqual({ more: [], less: ['feasibility'] })
  expect(schoolWith(works.content.of('fit-out'), course.siteNeeded.fails(), course.planningNeeded.fails())).toEqual({
    more: ['fundingApproval'],
    less: [
      'earlyFunds',
      'sitingScheme',
      'siting',
      'landPermit',
      'landGrant',
      'feasibility',
      'preliminaryDesign',
      'budget',
      'planningPermit',
    ],
  })
})

test('budget: within the estimate it is filed, up to a fifth above reviewed, beyond it the report is revised', () => {
  const same = course.contentUnchanged.holds()
  expect(schoolWith(...costs(20_000, 20_000), same)).toEqual({ more: ['budgetFiling'], less: ['budget'] })
  expect(schoolWith(...costs(20_000, 20_000))).toEqual({ more: [], less: [] })
  expect(schoolWith(...costs(20_000, 24_000), same)).toEqual({ more: [], less: [] })
  expect(schoolWith(...costs(20_000, 24_001))).toEqual({ more: ['revision', 'revisedFeasibility'], less: [] })
  expect(schoolWith(...costs(20_000, 24_001), works.changeAgreed.holds())).toEqual({ more: [], less: [] })
})

test('place: protected zones, undeveloped land, a sensitive area', () => {
  expect(schoolWith(course.protectedSite.holds())).toEqual({ more: ['protectedSite'], less: [] })
  expect(schoolWith(course.developedArea.fails())).toEqual({ more: ['soilPlan'], less: ['soilFiling'] })
  expect(schoolWith(course.soilExempt.holds())).toEqual({ more: [], less: ['soilFiling'] })
  expect(schoolWith(works.sensitiveArea.holds())).toEqual({
    more: ['environmentApproval'],
    less: ['environmentFiling'],
  })
  expect(schoolWith(works.environmentPaper.of('registration'))).toEqual({ more: [], less: ['environmentFiling'] })
})

test('what must wait: design points for the land permit, an opinion for the planning permit, each made up for later', () => {
  expect(schoolWith(course.landBlocked.holds(), course.planningBlocked.holds())).toEqual({
    more: ['designPoints', 'planningOpinion', 'landPermitLate', 'planningPermitLate'],
    less: ['landPermit', 'planningPermit'],
  })
})

test('a road has the reviews of linear works; river works go without land approval', () => {
  const list = listOf(linearProcedure, road, on)
  expect(list.filter((id) => !listOf(buildingProcedure, school, on).includes(id))).toEqual([
    'transportScheme',
    'schemeReview',
    'landReporting',
    'roadDesignReview',
    'roadProperty',
    'roadOrder',
    'soilPlan',
    'riverArea',
    'environmentApproval',
    'fireFiling',
  ])
  const river = [works.type.of('river'), works.riverWorks.of('flood'), course.transportScheme.fails()]
  expect(change(linearProcedure, road, [...road, ...river])).toEqual({
    more: ['sectorDesignReview'],
    less: ['transportScheme', 'landPermit', 'landReporting', 'roadDesignReview'],
  })
  const blocked = [...road, course.landBlocked.holds()]
  expect(change(linearProcedure, road, blocked)).toEqual({ more: ['landPermitLate'], less: ['landPermit'] })
  expect(listOf(linearProcedure, [...blocked, ...river], on)).not.toContain('landPermitLate')
})

test('the terms of a building add up to 85 working days, those of linear works to 90, as the limits say', () => {
  const sum = (p: typeof buildingProcedure | typeof linearProcedure, given: typeof school) =>
    termsOf(p, appliesOf(p, given, on))
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

test('第二十五条.2: seven working days after the permit to file the fire design of other works', () => {
  const clinic = [...school, course.specialFireWorks.fails()]
  const run = (from: string, granted: string) =>
    new Driven(buildingProcedure, clinic, from)
      .before(granted, 'constructionPermit')
      .at(granted, 'accepted', 'constructionPermit')
      .at(granted, 'settled', 'constructionPermit')
      .due('fireFiling')
  expect(run('2018-09-03', '2018-09-25')).toBe('2018-10-09')
  expect(run('2019-01-14', '2019-01-30')).toBe('2019-02-13')
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
  run.at('2019-12-30', 'recorded').at('2019-12-31', 'clear')
  expect(run.standing.outcome).toBe('completed')
})

test('第五十三条.3: a power-grid project has its planning permit in fifteen working days', () => {
  const run = new Driven(gridProcedure, quiet(), '2018-09-17').at('2018-09-20', 'settled', 'schemeDesign')
  expect(run.at('2018-09-20', 'accepted', 'planningPermit').due('planningPermit')).toBe('2018-10-17')
  expect(run.at('2018-10-17', 'settled', 'planningPermit').standing.outcome).toBe('completed')
})

test('size decides for linear works as for buildings', () => {
  expect(change(linearProcedure, road, [...road, ...costs(5000, 5000)])).toEqual({ more: [], less: ['feasibility'] })
  expect(change(linearProcedure, road, [...road, ...costs(5001, 5001)])).toEqual({ more: [], less: [] })
})

test.each([
  [course.named.holds(), ['naming'], []],
  [works.permanentAccess.holds(), ['access'], []],
  [course.pipelineInterface.holds(), ['pipelineInterface'], []],
  [course.roadOccupied.holds(), ['roadProperty', 'roadOrder'], []],
  [course.pipelinesQueried.holds(), ['pipelineQuery'], []],
  [course.transportScheme.holds(), ['transportScheme'], []],
  [course.transportConsulted.holds(), ['transportOpinion'], []],
  [course.tidalFlat.holds(), ['tidalFlat'], []],
  [course.riverArea.holds(), ['riverArea'], []],
  [course.hydraulicArea.holds(), ['hydraulicArea'], []],
  [course.drainageChanged.holds(), ['drainage'], []],
  [course.civilDefence.fails(), [], ['civilDefence']],
  [course.specialFireWorks.fails(), ['fireFiling'], ['fireReview']],
  [course.contractedQuickly.holds(), ['quickContract'], ['tenderFiling']],
  [course.drawingsReviewed.holds(), ['reviewFiling'], ['noReviewReason']],
  [works.writtenCommitment.holds(), ['commitment'], []],
  [course.constructionWater.holds(), ['waterSupply'], []],
  [course.partialPermitSought.fails(), [], ['pitDrawings', 'pitPermit']],
  [course.landPlanned.fails(), ['landReporting'], ['landGrant']],
  [course.papersDeferred.holds(), ['deferredPapers'], []],
  [works.sitePreparation.fails(), [], ['preparation']],
  [course.acceptanceMode.of('partly'), ['itemAcceptance'], []],
  [course.acceptanceMode.of('itemised'), ['itemAcceptance'], ['jointAcceptance']],
  [works.environmentPaper.of('report'), ['environmentApproval'], ['environmentFiling']],
  [works.category.of('municipal-other'), [], ['registration']],
] as const)('%# a fact brings its matters and no others', (given, more, less) => {
  expect(schoolWith(given)).toEqual({ more, less })
})

test('special permits of linear works are those of roads', () => {
  const first = course.partialPermitSought.holds()
  expect(change(linearProcedure, road, [...road, first])).toEqual({ more: ['sitePlans', 'roadPermit'], less: [] })
  const tunnel = [...road, works.type.of('utility-tunnel')]
  expect(change(linearProcedure, tunnel, [...tunnel, first])).toEqual({ more: [], less: [] })
})

const blocked = [...school, course.landBlocked.holds(), course.planningBlocked.holds()]
const careful = [
  ...school,
  course.protectedSite.holds(),
  course.drawingsReviewed.holds(),
  works.writtenCommitment.holds(),
]
const roadFirst = [...road, course.partialPermitSought.holds(), course.protectedSite.holds()]
test.each([
  // procedure, project, matter, what comes before it by its own condition
  [buildingProcedure, school, 'siting', 'sitingScheme'],
  [buildingProcedure, school, 'landPermit', 'siting'],
  [buildingProcedure, school, 'landPermit', 'earlyFunds'],
  [buildingProcedure, school, 'feasibility', 'earlyFunds'],
  [buildingProcedure, school, 'schemeDesign', 'landPermit'],
  [buildingProcedure, blocked, 'schemeDesign', 'designPoints'],
  [buildingProcedure, school, 'planningPermit', 'schemeDesign'],
  [buildingProcedure, careful, 'planningPermit', 'protectedSite'],
  [buildingProcedure, hub, 'planningPermit', 'transportScheme'],
  [buildingProcedure, hub, 'planningPermit', 'transportOpinion'],
  [buildingProcedure, school, 'preliminaryDesign', 'feasibility'],
  [buildingProcedure, school, 'budget', 'preliminaryDesign'],
  [buildingProcedure, school, 'constructionDrawings', 'budget'],
  [buildingProcedure, school, 'fireReview', 'preliminaryDesign'],
  [buildingProcedure, school, 'civilDefence', 'schemeDesign'],
  [buildingProcedure, school, 'contractors', 'tenderFiling'],
  [buildingProcedure, school, 'pitPermit', 'safetyMeasures'],
  [buildingProcedure, school, 'pitPermit', 'pitDrawings'],
  [buildingProcedure, school, 'constructionPermit', 'constructionDrawings'],
  [buildingProcedure, school, 'constructionPermit', 'safetyMeasures'],
  [buildingProcedure, school, 'constructionPermit', 'planningPermit'],
  [buildingProcedure, blocked, 'constructionPermit', 'planningOpinion'],
  [buildingProcedure, blocked, 'constructionPermit', 'landPermitLate'],
  [buildingProcedure, careful, 'constructionPermit', 'reviewFiling'],
  [buildingProcedure, careful, 'constructionPermit', 'commitment'],
  [buildingProcedure, school, 'start', 'constructionPermit'],
  [buildingProcedure, school, 'start', 'environmentFiling'],
  [buildingProcedure, school, 'structure', 'start'],
  [buildingProcedure, blocked, 'structure', 'planningPermitLate'],
  [buildingProcedure, school, 'jointAcceptance', 'survey'],
  [buildingProcedure, school, 'registration', 'jointAcceptance'],
  [linearProcedure, road, 'schemeReview', 'transportScheme'],
  [linearProcedure, road, 'siting', 'schemeReview'],
  [linearProcedure, road, 'roadDesignReview', 'preliminaryDesign'],
  [linearProcedure, road, 'budget', 'roadDesignReview'],
  [linearProcedure, road, 'planningPermit', 'constructionDrawings'],
  [linearProcedure, roadFirst, 'planningPermit', 'protectedSite'],
  [linearProcedure, road, 'constructionPermit', 'planningPermit'],
  [linearProcedure, roadFirst, 'roadPermit', 'sitePlans'],
  [linearProcedure, roadFirst, 'roadPermit', 'safetyMeasures'],
  [linearProcedure, road, 'start', 'environmentApproval'],
] as const)('%# a matter waits for the one before it', (p, given, matter, first) => {
  expect(waitsFor(p, given, '2018-09-17', matter, first)).toBe(true)
})

test('no matter waits for another only because it is of the same phase', () => {
  // Feasibility and planning permit, both of the second phase; the pit permit and the planning permit.
  expect(waitsFor(buildingProcedure, school, '2018-09-17', 'planningPermit', 'feasibility')).toBe(false)
  expect(waitsFor(buildingProcedure, school, '2018-09-17', 'feasibility', 'siting')).toBe(false)
  expect(waitsFor(buildingProcedure, school, '2018-09-17', 'pitPermit', 'planningPermit')).toBe(false)
  expect(waitsFor(buildingProcedure, school, '2018-09-17', 'preparation', 'environmentFiling')).toBe(false)
})
