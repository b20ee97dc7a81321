import { wan } from '@pengce/values'
import { constructionCourse as course, project, construction as works } from '@pengce/vocabulary'
import { quiet } from './permit-project.ts'

export const on = '2018-09-17'
const sited = [course.siteNeeded.holds(), course.planningNeeded.holds()]
export const costs = (total: number, budget: number) => [
  project.totalInvestment.of(wan(total)),
  works.feasibilityEstimate.of(wan(total)),
  works.budgetEstimate.of(wan(budget)),
]
export const school = quiet(
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
export const road = quiet(
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
export const hub = quiet(
  ...sited,
  works.category.of('municipal-other'),
  works.type.of('transport-hub'),
  ...costs(40_000, 45_000),
  works.environmentPaper.of('form'),
  course.transportScheme.holds(),
  course.transportConsulted.holds(),
  course.protectedSite.holds(),
)
