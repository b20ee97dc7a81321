import { quantity, wan } from '@pengce/values'
import { constructionCourse as course, project, construction as works } from '@pengce/vocabulary'
import { quiet } from './permit-project.ts'

export const on = '2020-09-14'
export const costs = (total: number, budget: number) => [
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
export const hospital = quiet(
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
export const road = quiet(
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
export const plant = quiet(
  ...sited,
  works.category.of('municipal-other'),
  works.type.of('purification'),
  ...costs(60_000, 60_000),
  works.environmentPaper.of('report'),
  course.riverArea.holds(),
)
