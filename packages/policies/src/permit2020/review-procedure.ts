import { all, none, not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import type { PermitItems } from '../permit-phases.ts'
import { generated } from './generation-procedure.ts'
import { permit2020 } from './source.ts'

const { environment, housing, water } = offices

const filed = { by: water, phase: 'planning', mode: 'filing', after: generated } as const
/** What is touched is applied for together. */
const applied = { by: water, phase: 'planning', mode: 'approval', window: 'water', after: generated } as const

/** Matters of water, sought with the feasibility report or the preliminary design. */
export const waterItems = {
  soilPlan: {
    ...applied,
    title: ['水土保持方案审批', 'soil and water plan approved'],
    cites: permit2020('第二十条¶1'),
    when: none(course.soilExempt, course.outsideEcologicalLine),
  },
  soilFiling: {
    ...filed,
    title: ['水土保持告知性备案', 'soil and water plan filed'],
    cites: [permit2020('第二十条¶1'), permit2020('第五条¶1')],
    when: all(course.outsideEcologicalLine, not(course.soilExempt)),
  },
  waterReport: {
    ...filed,
    title: ['用水节水报告备案', 'water-use report filed'],
    cites: [permit2020('第二十条¶1'), permit2020('第五条¶1')],
  },
  tidalFlat: {
    ...applied,
    title: ['河口滩涂开发利用方案', 'use of tidal flats'],
    cites: permit2020('第二十条¶1'),
    when: course.tidalFlat,
  },
  riverArea: {
    ...applied,
    title: ['河道范围内工程方案', 'works within a river area'],
    cites: permit2020('第二十条¶1'),
    when: course.riverArea,
  },
  hydraulicArea: {
    ...applied,
    title: ['水利工程范围内工程方案', 'works within hydraulic works'],
    cites: permit2020('第二十条¶1'),
    when: course.hydraulicArea,
  },
  drainage: {
    ...applied,
    title: ['拆改排水污水设施', 'changes to drainage and sewage'],
    cites: permit2020('第二十条¶1'),
    when: course.drainageChanged,
  },
} as const satisfies PermitItems

/** Civil air defence, fire safety and the environment. */
export const safetyItems = {
  civilDefence: {
    title: ['人防工程建设要求', 'requirements of civil air defence'],
    by: parties.civilDefence,
    phase: 'planning',
    mode: 'approval',
    cites: permit2020('第十九条¶1'),
    when: course.civilDefence,
    after: ['schemeDesign'],
  },
  environmentApproval: {
    title: ['环评批准或备案', 'environmental paper approved or filed'],
    by: environment,
    phase: 'permit',
    mode: 'approval',
    cites: permit2020('第二十五条¶1'),
    when: works.environmentPaper.isOneOf('report', 'form'),
    after: generated,
  },
  fireReview: {
    title: ['消防设计审查意见书', 'fire design review passed'],
    by: housing,
    phase: 'completion',
    mode: 'approval',
    cites: permit2020('第二十四条¶1'),
    when: course.specialFireWorks,
    after: ['constructionDrawings'],
  },
} as const satisfies PermitItems
