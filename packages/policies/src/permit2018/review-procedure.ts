import { all, any, none, not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import { type PermitItems, sparedBy } from '../permit-phases.ts'
import { permit2018 } from './source.ts'
import { environmentalFiling } from './spared.ts'

const { environment, water } = offices
const { civilDefence, fireDepartment } = parties

const established = ['earlyFunds', 'fundingApproval'] as const
const filed = { by: water, phase: 'planning', mode: 'filing', after: established } as const
/** What is touched is applied for together. */
const applied = { by: water, phase: 'planning', mode: 'approval', window: 'water', after: established } as const

/** Matters of water, sought with the feasibility report or the preliminary design. */
export const waterItems = {
  soilPlan: {
    ...applied,
    title: ['水土保持方案审批', 'soil and water plan approved'],
    cites: [permit2018('第二十七条¶1'), permit2018('第二十八条¶1')],
    when: none(course.soilExempt, course.developedArea),
  },
  soilFiling: {
    ...filed,
    title: ['水土保持告知性备案', 'soil and water plan filed'],
    cites: [permit2018('第二十八条¶1'), permit2018('第二十七条¶1'), permit2018('第五条¶3')],
    when: all(course.developedArea, not(course.soilExempt)),
  },
  waterReport: {
    ...filed,
    title: ['用水节水报告备案', 'water-use report filed'],
    cites: [permit2018('第二十七条¶1'), permit2018('第五条¶3')],
  },
  tidalFlat: {
    ...applied,
    title: ['河口滩涂工程方案', 'works on tidal flats'],
    cites: permit2018('第二十七条¶1'),
    when: course.tidalFlat,
  },
  riverArea: {
    ...applied,
    title: ['河道范围内工程方案', 'works within a river area'],
    cites: permit2018('第二十七条¶1'),
    when: course.riverArea,
  },
  hydraulicArea: {
    ...applied,
    title: ['水工程范围内工程方案', 'works within hydraulic works'],
    cites: permit2018('第二十七条¶1'),
    when: course.hydraulicArea,
  },
  drainage: {
    ...applied,
    title: ['拆改排水污水设施', 'changes to drainage and sewage'],
    cites: permit2018('第二十七条¶1'),
    when: course.drainageChanged,
  },
} as const satisfies PermitItems

/** Civil air defence, fire safety and the environment. */
export const safetyItems = {
  civilDefence: {
    title: ['人防工程建设要求', 'requirements of civil air defence'],
    by: civilDefence,
    phase: 'planning',
    mode: 'approval',
    cites: permit2018('第二十六条¶1'),
    when: course.civilDefence,
    after: ['schemeDesign'],
  },
  fireReview: {
    title: ['消防设计审核', 'fire design reviewed'],
    by: fireDepartment,
    phase: 'planning',
    mode: 'approval',
    cites: permit2018('第二十五条¶1'),
    when: course.specialFireWorks,
    after: ['preliminaryDesign'],
  },
  environmentApproval: {
    title: ['环评批准', 'environmental paper approved'],
    by: environment,
    phase: 'permit',
    mode: 'approval',
    cites: permit2018('第三十一条¶1'),
    when: any(
      works.environmentPaper.isOneOf('report'),
      all(works.environmentPaper.isOneOf('form'), not(sparedBy(environmentalFiling))),
    ),
    after: established,
  },
  environmentFiling: {
    title: ['环评告知性备案', 'environmental form filed'],
    by: environment,
    phase: 'permit',
    mode: 'filing',
    cites: [permit2018('第三十一条¶2'), permit2018('第三十一条¶1'), permit2018('第五条¶3')],
    when: sparedBy(environmentalFiling),
    after: established,
  },
} as const satisfies PermitItems
