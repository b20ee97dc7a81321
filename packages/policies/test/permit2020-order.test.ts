import { wan } from '@pengce/values'
import { constructionCourse as course, construction as works } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { buildingProcedure } from '../src/permit2020/building-procedure.ts'
import { linearProcedure } from '../src/permit2020/linear-procedure.ts'
import { modesOf, thorough, waitsFor } from './permit-project.ts'
import { costs, hospital, road } from './permit2020-project.ts'

const whole = thorough(works.category.of('building'), works.type.of('health'))

const linear = thorough(works.category.of('municipal-linear'), works.type.of('city-road'))

const blocked = [...hospital, course.landBlocked.holds(), course.planningBlocked.holds()]

const over = [...hospital, ...costs(80_000, 90_000), course.feasibilityDemanded.holds(), course.consentsNeeded.holds()]

const blockedWhole = [...whole, course.landBlocked.holds(), course.planningBlocked.holds()]

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
  [buildingProcedure, whole, 'consents', 'schemeDesign'],
  [buildingProcedure, whole, 'access', 'schemeDesign'],
  [buildingProcedure, whole, 'roadProperty', 'schemeDesign'],
  [buildingProcedure, whole, 'pipelineQuery', 'siting'],
  [buildingProcedure, blockedWhole, 'pipelineQuery', 'designPoints'],
  [buildingProcedure, whole, 'tidalFlat', 'generated'],
  [buildingProcedure, whole, 'tenderFiling', 'generated'],
  [buildingProcedure, whole, 'environmentApproval', 'generated'],
  [buildingProcedure, whole, 'utilityApplication', 'generated'],
  [buildingProcedure, whole, 'civilDefence', 'schemeDesign'],
  [buildingProcedure, whole, 'fireReview', 'constructionDrawings'],
  [buildingProcedure, whole, 'pitDrawings', 'schemeDesign'],
  [buildingProcedure, whole, 'preparation', 'pitPermit'],
  [buildingProcedure, whole, 'noiseOpinion', 'constructionPermit'],
  [buildingProcedure, whole, 'structure', 'deferredPapers'],
  [buildingProcedure, whole, 'completion', 'structure'],
  [buildingProcedure, whole, 'survey', 'completion'],
  [buildingProcedure, whole, 'connection', 'start'],
  [buildingProcedure, blockedWhole, 'landPermitLate', 'landReporting'],
  [buildingProcedure, blockedWhole, 'planningPermitLate', 'planningOpinion'],
  [buildingProcedure, small, 'smallWorks', 'contractors'],
  [linearProcedure, linear, 'sitePlans', 'schemeDesign'],
  [linearProcedure, linear, 'constructionDrawings', 'spatialDrawings'],
  [linearProcedure, linear, 'preparation', 'specialPermit'],
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

test('what nobody approves: filings, opinions, undertakings, and the work of the unit itself', () => {
  expect(modesOf(buildingProcedure)).toEqual({
    filing: ['soilFiling', 'waterReport', 'tenderFiling'],
    opinion: [
      'firstAppraisal',
      'detailedAppraisal',
      'generated',
      'landReporting',
      'consents',
      'transportOpinion',
      'pipelineQuery',
      'noiseOpinion',
      'connection',
    ],
    undertaking: ['drawingsUndertaking', 'fireUndertaking', 'commitment'],
    work: [
      'schemeDesign',
      'preliminaryDesign',
      'overrunReport',
      'quickContract',
      'contractors',
      'safetyMeasures',
      'pitDrawings',
      'constructionDrawings',
      'preparation',
      'start',
      'deferredPapers',
      'structure',
      'completion',
      'survey',
    ],
  })
  const { work = [], opinion = [] } = modesOf(linearProcedure)
  expect(opinion).toEqual([...(modesOf(buildingProcedure).opinion ?? [])].filter((id) => id !== 'transportOpinion'))
  expect(work.filter((id) => !(modesOf(buildingProcedure).work ?? []).includes(id))).toEqual(['spatialDrawings'])
})
