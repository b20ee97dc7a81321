import { publicCalendar, termsOf, totalOf } from '@pengce/procedure'
import { quantity, wan } from '@pengce/values'
import { constructionCourse as course, project, construction as works } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2020/building-procedure.ts'
import { linearProcedure } from '../src/permit2020/linear-procedure.ts'
import { delayProcedure } from '../src/permit2020/supervision-procedures.ts'
import { appliesOf, Driven, listOf, quiet, toTheEnd, waitsFor } from './permit-project.ts'

const on = '2020-09-14'
const costs = (total: number, budget: number) => [
  project.totalInvestment.of(wan(total)),
  works.feasibilityEstimate.of(wan(total)),
  works.budgetEstimate.of(wan(budget)),
]
const sited = [
  course.siteNeeded.holds(),
  course.planningNeeded.holds(),
  works.ownLand.holds(),
  works.smallScale.fails(),
  works.simpleTechnique.fails(),
]
const hospital = quiet(
  ...sited,
  works.category.of('building'),
  works.type.of('health'),
  works.floorArea.of(quantity('square-metre', 60_000)),
  ...costs(80_000, 86_000),
  works.environmentPaper.of('report'),
  course.earlyFundsSought.holds(),
  course.specialFireWorks.holds(),
  course.civilDefence.holds(),
  course.outsideEcologicalLine.holds(),
  course.partialPermitSought.holds(),
  course.utilitiesSought.holds(),
  course.noisyWork.holds(),
  course.named.holds(),
  works.writtenCommitment.holds(),
)
const road = quiet(
  ...sited,
  works.category.of('municipal-linear'),
  works.type.of('city-road'),
  ...costs(30_000, 33_000),
  works.environmentPaper.of('form'),
  course.transportScheme.holds(),
  course.sectorDesignReview.holds(),
  course.roadOccupied.holds(),
  course.consentsNeeded.holds(),
)
const plant = quiet(
  ...sited,
  works.category.of('municipal-other'),
  works.type.of('purification'),
  ...costs(60_000, 60_000),
  works.environmentPaper.of('report'),
  course.riverArea.holds(),
)

test('a hospital of eight hundred million has these matters and no others', () => {
  expect(listOf(buildingProcedure, hospital, on)).toEqual([
    'proposal',
    'earlyFunds',
    'feasibilityAppraisal',
    'firstAppraisal',
    'detailedAppraisal',
    'generated',
    'siting',
    'feasibility',
    'landPermit',
    'landReporting',
    'landGrant',
    'schemeDesign',
    'planningPermit',
    'naming',
    'preliminaryDesign',
    'budget',
    'soilFiling',
    'waterReport',
    'civilDefence',
    'environmentApproval',
    'fireReview',
    'tenderFiling',
    'contractors',
    'safetyMeasures',
    'drawingsUndertaking',
    'fireUndertaking',
    'commitment',
    'utilityApplication',
    'pitDrawings',
    'pitPermit',
    'constructionDrawings',
    'constructionPermit',
    'start',
    'noiseOpinion',
    'structure',
    'completion',
    'survey',
    'connection',
    'jointAcceptance',
    'accounts',
    'registration',
  ])
})

type Facts = typeof hospital
type Permit = typeof buildingProcedure | typeof linearProcedure
/** What a change of facts adds to the list and takes from it. */
const change = (p: Permit, from: Facts, to: Facts) => {
  const [was, now] = [listOf(p, from, on), listOf(p, to, on)]
  return { more: now.filter((id) => !was.includes(id)), less: was.filter((id) => !now.includes(id)) }
}
const hospitalWith = (...given: Facts) => change(buildingProcedure, hospital, [...hospital, ...given])

test('size: fifty million and less go without the feasibility report; small works without a construction permit', () => {
  expect(hospitalWith(...costs(5000, 5000))).toEqual({ more: [], less: ['feasibility'] })
  expect(hospitalWith(works.floorArea.of(quantity('square-metre', 500)))).toEqual({
    more: ['smallWorks'],
    less: ['drawingsUndertaking', 'constructionPermit'],
  })
  expect(hospitalWith(works.worksInvestment.of(wan(100)))).toMatchObject({ more: ['smallWorks'] })
})

test('a budget more than a tenth above the estimate is reported, and the report made anew where that is demanded', () => {
  expect(hospitalWith(...costs(80_000, 88_000))).toEqual({ more: [], less: [] })
  expect(hospitalWith(...costs(80_000, 88_001))).toEqual({ more: ['overrunReport'], less: [] })
  expect(hospitalWith(...costs(80_000, 88_001), course.feasibilityDemanded.holds())).toEqual({
    more: ['overrunReport', 'newFeasibility'],
    less: [],
  })
})

test('place: within the ecological line the soil plan is approved; consents, tidal flats and drainage where touched', () => {
  expect(hospitalWith(course.outsideEcologicalLine.fails())).toEqual({ more: ['soilPlan'], less: ['soilFiling'] })
  expect(hospitalWith(course.consentsNeeded.holds(), course.tidalFlat.holds(), course.drainageChanged.holds())).toEqual(
    { more: ['consents', 'tidalFlat', 'drainage'], less: [] },
  )
})

test('land: parks and pipelines without land of their own need no siting and no land permit', () => {
  const park = [...plant, works.type.of('park')]
  expect(change(buildingProcedure, plant, park).less).toEqual(['siting', 'landPermit', 'landReporting', 'landGrant'])
  const pipeline = [...road, works.type.of('water-network'), course.transportScheme.fails()]
  const landFree = change(linearProcedure, pipeline, [...pipeline, works.ownLand.fails()])
  expect(landFree).toEqual({ more: [], less: ['siting', 'landPermit', 'landReporting', 'landGrant'] })
})

test('what must wait: points and an opinion for buildings, for linear works points only', () => {
  const blocked = [course.landBlocked.holds(), course.planningBlocked.holds()]
  expect(hospitalWith(...blocked)).toEqual({
    more: ['designPoints', 'landPermitLate', 'planningOpinion', 'planningPermitLate'],
    less: ['landPermit', 'planningPermit'],
  })
  expect(change(linearProcedure, road, [...road, ...blocked])).toEqual({
    more: ['designPoints', 'landPermitLate', 'planningPermitLate'],
    less: ['landPermit', 'planningPermit'],
  })
})

test('generation is spared where the government said so, the proposal where both meetings did', () => {
  expect(hospitalWith(course.generationWaived.holds())).toEqual({
    more: [],
    less: ['feasibilityAppraisal', 'firstAppraisal', 'detailedAppraisal', 'generated'],
  })
  expect(hospitalWith(works.exemptByCommittee.holds(), works.exemptByExecutive.holds())).toEqual({
    more: [],
    less: ['proposal'],
  })
  expect(hospitalWith(works.exemptByCommittee.holds())).toEqual({ more: [], less: [] })
})

test('a road has the reviews of linear works', () => {
  expect(
    listOf(linearProcedure, road, on).filter((id) => !listOf(buildingProcedure, hospital, on).includes(id)),
  ).toEqual([
    'schemeReview',
    'transportScheme',
    'sectorDesignReview',
    'spatialDrawings',
    'consents',
    'roadProperty',
    'roadOrder',
    'soilPlan',
  ])
})

test('the terms of a building add up to 36 working days, those of linear works to 31 beside three that have none', () => {
  const sum = (p: Permit, given: Facts) => termsOf(p, appliesOf(p, given, on))
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

test.each([
  [course.earlyFundsSought.fails(), [], ['earlyFunds']],
  [course.named.fails(), [], ['naming']],
  [works.permanentAccess.holds(), ['access'], []],
  [course.pipelineInterface.holds(), ['pipelineInterface'], []],
  [course.roadOccupied.holds(), ['roadProperty', 'roadOrder'], []],
  [course.pipelinesQueried.holds(), ['pipelineQuery'], []],
  [course.transportConsulted.holds(), [], []],
  [course.riverArea.holds(), ['riverArea'], []],
  [course.hydraulicArea.holds(), ['hydraulicArea'], []],
  [course.soilExempt.holds(), [], ['soilFiling']],
  [course.civilDefence.fails(), [], ['civilDefence']],
  [course.specialFireWorks.fails(), [], ['fireReview', 'fireUndertaking']],
  [course.contractedQuickly.holds(), ['quickContract'], ['tenderFiling']],
  [works.writtenCommitment.fails(), [], ['commitment']],
  [course.utilitiesSought.fails(), [], ['utilityApplication', 'connection']],
  [course.partialPermitSought.fails(), [], ['pitDrawings', 'pitPermit']],
  [course.noisyWork.fails(), [], ['noiseOpinion']],
  [course.papersDeferred.holds(), ['deferredPapers'], []],
  [works.sitePreparation.holds(), ['preparation'], []],
  [works.environmentPaper.of('form'), [], []],
  [works.environmentPaper.of('registration'), [], ['environmentApproval']],
  [works.category.of('municipal-other'), [], ['accounts', 'registration']],
  [course.planningNeeded.fails(), [], ['planningPermit', 'naming']],
] as const)('%# a fact brings its matters and no others', (given, more, less) => {
  expect(hospitalWith(given)).toEqual({ more, less })
})

test('transport is asked about a hub, and about no other works', () => {
  const hub = [...plant, works.type.of('transport-hub')]
  expect(change(buildingProcedure, hub, [...hub, course.transportConsulted.holds()]).more).toEqual(['transportOpinion'])
})

const blocked = [...hospital, course.landBlocked.holds(), course.planningBlocked.holds()]
const over = [...hospital, ...costs(80_000, 90_000), course.feasibilityDemanded.holds(), course.consentsNeeded.holds()]
const small = [...hospital, works.worksInvestment.of(wan(90))]
const roadFirst = [...road, course.partialPermitSought.holds()]
test.each([
  // procedure, project, matter, what comes before it by its own condition
  [buildingProcedure, hospital, 'earlyFunds', 'proposal'],
  [buildingProcedure, hospital, 'detailedAppraisal', 'firstAppraisal'],
  [buildingProcedure, hospital, 'generated', 'proposal'],
  [buildingProcedure, hospital, 'generated', 'feasibilityAppraisal'],
  [buildingProcedure, hospital, 'siting', 'generated'],
  [buildingProcedure, hospital, 'waterReport', 'generated'],
  [buildingProcedure, hospital, 'feasibility', 'siting'],
  [buildingProcedure, hospital, 'landPermit', 'feasibility'],
  [buildingProcedure, hospital, 'landReporting', 'siting'],
  [buildingProcedure, hospital, 'schemeDesign', 'generated'],
  [buildingProcedure, hospital, 'planningPermit', 'landPermit'],
  [buildingProcedure, blocked, 'planningOpinion', 'designPoints'],
  [buildingProcedure, hospital, 'planningPermit', 'schemeDesign'],
  [buildingProcedure, over, 'planningPermit', 'consents'],
  [buildingProcedure, over, 'newFeasibility', 'overrunReport'],
  [buildingProcedure, over, 'budget', 'newFeasibility'],
  [buildingProcedure, hospital, 'budget', 'preliminaryDesign'],
  [buildingProcedure, hospital, 'pitPermit', 'siting'],
  [buildingProcedure, hospital, 'pitPermit', 'safetyMeasures'],
  [buildingProcedure, hospital, 'pitPermit', 'pitDrawings'],
  [buildingProcedure, hospital, 'constructionPermit', 'constructionDrawings'],
  [buildingProcedure, hospital, 'constructionPermit', 'safetyMeasures'],
  [buildingProcedure, hospital, 'constructionPermit', 'drawingsUndertaking'],
  [buildingProcedure, hospital, 'constructionPermit', 'fireUndertaking'],
  [buildingProcedure, hospital, 'constructionPermit', 'commitment'],
  [buildingProcedure, hospital, 'constructionPermit', 'planningPermit'],
  [buildingProcedure, blocked, 'constructionPermit', 'planningOpinion'],
  [buildingProcedure, small, 'start', 'smallWorks'],
  [buildingProcedure, hospital, 'start', 'environmentApproval'],
  [buildingProcedure, hospital, 'structure', 'fireReview'],
  [buildingProcedure, blocked, 'structure', 'planningPermitLate'],
  [buildingProcedure, blocked, 'structure', 'landPermitLate'],
  [buildingProcedure, hospital, 'jointAcceptance', 'connection'],
  [buildingProcedure, hospital, 'registration', 'jointAcceptance'],
  [buildingProcedure, hospital, 'registration', 'landGrant'],
  [buildingProcedure, hospital, 'registration', 'accounts'],
  [linearProcedure, road, 'siting', 'schemeReview'],
  [linearProcedure, road, 'siting', 'transportScheme'],
  [linearProcedure, road, 'landPermit', 'siting'],
  [linearProcedure, road, 'budget', 'sectorDesignReview'],
  [linearProcedure, road, 'spatialDrawings', 'preliminaryDesign'],
  [linearProcedure, road, 'planningPermit', 'spatialDrawings'],
  [linearProcedure, road, 'planningPermit', 'consents'],
  [linearProcedure, roadFirst, 'specialPermit', 'sitePlans'],
  [linearProcedure, roadFirst, 'specialPermit', 'safetyMeasures'],
] as const)('%# a matter waits for the one before it', (p, given, matter, first) => {
  expect(waitsFor(p, given, '2020-09-14', matter, first)).toBe(true)
})

test('no matter waits for another only because it is of the same phase', () => {
  expect(waitsFor(buildingProcedure, hospital, '2020-09-14', 'planningPermit', 'budget')).toBe(false)
  expect(waitsFor(buildingProcedure, hospital, '2020-09-14', 'constructionPermit', 'utilityApplication')).toBe(false)
  expect(waitsFor(buildingProcedure, hospital, '2020-09-14', 'pitPermit', 'landPermit')).toBe(false)
  expect(waitsFor(linearProcedure, road, '2020-09-14', 'feasibility', 'siting')).toBe(false)
})

test('scheme reviews of linear works are accepted together', () => {
  const run = new Driven(linearProcedure, road, '2020-09-14').before('2020-09-28', 'schemeReview')
  run.at('2020-09-28', 'accepted', 'schemeReview')
  expect(run.item('transportScheme')?.filing?.stage).toBe('accepted')
})
