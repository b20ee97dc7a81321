import { constructionCourse as course, construction as works } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2018/building-procedure.ts'
import { linearProcedure } from '../src/permit2018/linear-procedure.ts'
import { modesOf, thorough, waitsFor } from './permit-project.ts'
import { hub, road, school } from './permit2018-project.ts'

const whole = thorough(works.category.of('building'), works.type.of('education'))

const fitOut = [...whole, works.content.of('fit-out')]
const linear = thorough(works.category.of('municipal-linear'), works.type.of('city-road'))

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
  [buildingProcedure, blocked, 'designPoints', 'siting'],
  [buildingProcedure, blocked, 'designPoints', 'earlyFunds'],
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
  [buildingProcedure, [...school, course.landPlanned.fails()], 'landReporting', 'siting'],
  [buildingProcedure, whole, 'revision', 'preliminaryDesign'],
  [buildingProcedure, whole, 'revisedFeasibility', 'revision'],
  [buildingProcedure, whole, 'budget', 'revisedFeasibility'],
  [buildingProcedure, whole, 'transportScheme', 'schemeDesign'],
  [buildingProcedure, whole, 'protectedSite', 'schemeDesign'],
  [buildingProcedure, whole, 'access', 'schemeDesign'],
  [buildingProcedure, whole, 'roadOrder', 'schemeDesign'],
  [buildingProcedure, whole, 'pipelineQuery', 'siting'],
  [buildingProcedure, whole, 'waterReport', 'earlyFunds'],
  [buildingProcedure, whole, 'tidalFlat', 'earlyFunds'],
  [buildingProcedure, whole, 'tenderFiling', 'earlyFunds'],
  [buildingProcedure, whole, 'environmentApproval', 'earlyFunds'],
  [buildingProcedure, whole, 'waterSupply', 'earlyFunds'],
  [buildingProcedure, whole, 'preparation', 'pitPermit'],
  [buildingProcedure, whole, 'deferredPapers', 'constructionPermit'],
  [buildingProcedure, whole, 'structure', 'deferredPapers'],
  [buildingProcedure, whole, 'completion', 'structure'],
  [buildingProcedure, whole, 'survey', 'completion'],
  [buildingProcedure, whole, 'itemAcceptance', 'survey'],
  [buildingProcedure, fitOut, 'constructionDrawings', 'fundingApproval'],
  [buildingProcedure, fitOut, 'waterReport', 'fundingApproval'],
  [buildingProcedure, fitOut, 'tenderFiling', 'fundingApproval'],
  [buildingProcedure, fitOut, 'landPermit', 'fundingApproval'],
  [linearProcedure, [...linear, works.content.of('bus-stop')], 'schemeDesign', 'fundingApproval'],
  [buildingProcedure, blocked, 'planningPermitLate', 'planningOpinion'],
  [buildingProcedure, blocked, 'landPermitLate', 'designPoints'],
  [linearProcedure, linear, 'revision', 'roadDesignReview'],
  [linearProcedure, linear, 'budget', 'revisedFeasibility'],
  [linearProcedure, linear, 'naming', 'constructionDrawings'],
  [linearProcedure, linear, 'sitePlans', 'schemeDesign'],
  [linearProcedure, linear, 'preparation', 'roadPermit'],
  [linearProcedure, [...linear, course.landBlocked.holds()], 'structure', 'landPermitLate'],
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

test('what nobody approves: filings, opinions, undertakings, and the work of the unit itself', () => {
  expect(modesOf(buildingProcedure)).toEqual({
    filing: ['budgetFiling', 'soilFiling', 'waterReport', 'environmentFiling', 'tenderFiling', 'reviewFiling'],
    opinion: ['transportScheme', 'transportOpinion', 'pipelineQuery'],
    undertaking: ['noReviewReason', 'commitment'],
    work: [
      'schemeDesign',
      'preliminaryDesign',
      'revision',
      'needs',
      'constructionDrawings',
      'quickContract',
      'contractors',
      'safetyMeasures',
      'pitDrawings',
      'preparation',
      'start',
      'fireFiling',
      'deferredPapers',
      'structure',
      'completion',
      'survey',
    ],
  })
  const linear = modesOf(linearProcedure)
  expect(linear).toEqual({
    ...modesOf(buildingProcedure),
    opinion: ['pipelineQuery'],
    work: [...(modesOf(buildingProcedure).work ?? [])].filter((id) => id !== 'pitDrawings'),
  })
})
