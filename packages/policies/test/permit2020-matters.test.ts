import type { Given } from '@pengce/language'
import type { Procedure } from '@pengce/procedure'
import { quantity, wan } from '@pengce/values'
import { constructionCourse as course, construction as works } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2020/building-procedure.ts'
import { linearProcedure } from '../src/permit2020/linear-procedure.ts'
import { Driven, listOf } from './permit-project.ts'
import { costs, hospital, on, plant, road } from './permit2020-project.ts'

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
    'schemeDesign',
    'planningPermit',
    'naming',
    'preliminaryDesign',
    'budget',
    'soilFiling',
    'waterReport',
    'civilDefence',
    'environmentApproval',
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
    'landGrant',
    'fireReview',
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

/** What a change of facts adds to the list and takes from it. */
const change = (p: Procedure, from: readonly Given[], to: readonly Given[]) => {
  const [was, now] = [listOf(p, from, on), listOf(p, to, on)]
  return { more: now.filter((id) => !was.includes(id)), less: was.filter((id) => !now.includes(id)) }
}

const hospitalWith = (...given: readonly Given[]) => change(buildingProcedure, hospital, [...hospital, ...given])

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
    more: ['designPoints', 'planningOpinion', 'landPermitLate', 'planningPermitLate'],
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
  [course.specialFireWorks.fails(), [], ['fireUndertaking', 'fireReview']],
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

test('what is handled together is accepted together: name and permit, access and interface, road works, water', () => {
  const touching = [
    ...hospital,
    works.permanentAccess.holds(),
    course.pipelineInterface.holds(),
    course.roadOccupied.holds(),
    course.riverArea.holds(),
    course.drainageChanged.holds(),
  ]
  for (const [first, second] of [
    ['planningPermit', 'naming'],
    ['access', 'pipelineInterface'],
    ['roadProperty', 'roadOrder'],
    ['riverArea', 'drainage'],
  ] as const) {
    const run = new Driven(buildingProcedure, touching, on).before('2020-09-21', first).before('2020-09-21', second)
    expect(run.item(second)?.filing?.stage).toBe('awaited')
    expect(run.at('2020-09-21', 'accepted', first).item(second)?.filing?.stage).toBe('accepted')
  }
})
