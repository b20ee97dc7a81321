import type { Given } from '@pengce/language'
import type { Procedure } from '@pengce/procedure'
import { constructionCourse as course, construction as works } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2018/building-procedure.ts'
import { linearProcedure } from '../src/permit2018/linear-procedure.ts'
import { Driven, listOf } from './permit-project.ts'
import { costs, on, road, school } from './permit2018-project.ts'

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
const change = (p: Procedure, from: readonly Given[], to: readonly Given[]) => {
  const [was, now] = [listOf(p, from, on), listOf(p, to, on)]
  return { more: now.filter((id) => !was.includes(id)), less: was.filter((id) => !now.includes(id)) }
}

const schoolWith = (...given: readonly Given[]) => change(buildingProcedure, school, [...school, ...given])

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
  expect(change(linearProcedure, road, [...road, course.siteNeeded.fails()])).toEqual({
    more: [],
    less: ['transportScheme', 'schemeReview', 'siting', 'landPermit', 'landReporting'],
  })
  const blocked = [...road, course.landBlocked.holds()]
  expect(change(linearProcedure, road, blocked)).toEqual({ more: ['landPermitLate'], less: ['landPermit'] })
  expect(listOf(linearProcedure, [...blocked, ...river], on)).not.toContain('landPermitLate')
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

test('what is handled together is accepted together: access and interface, the two sides of road works, water', () => {
  const touching = [
    ...school,
    works.permanentAccess.holds(),
    course.pipelineInterface.holds(),
    course.roadOccupied.holds(),
    course.riverArea.holds(),
    course.drainageChanged.holds(),
  ]
  for (const [first, second] of [
    ['access', 'pipelineInterface'],
    ['roadProperty', 'roadOrder'],
    ['riverArea', 'drainage'],
  ] as const) {
    const run = new Driven(buildingProcedure, touching, on).before('2018-09-20', first).before('2018-09-20', second)
    expect(run.item(second)?.filing?.stage).toBe('awaited')
    expect(run.at('2018-09-20', 'accepted', first).item(second)?.filing?.stage).toBe('accepted')
  }
})
