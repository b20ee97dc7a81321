import { all, not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import type { PermitItems } from '../permit-phases.ts'
import { permit2018 } from './source.ts'

const { housing, planning, transport } = offices
const { projectOwner, sectorDepartment, utilities } = parties

const established = ['earlyFunds', 'fundingApproval'] as const
const owned = { by: projectOwner, phase: 'permit', mode: 'work' } as const
const undertaken = { by: projectOwner, phase: 'permit', mode: 'undertaking' } as const

/** Contractors, drawings and undertakings on the way to the permit. */
export const preparations = {
  tenderFiling: {
    title: ['招投标告知性备案', 'tender filed'],
    by: housing,
    phase: 'permit',
    mode: 'filing',
    cites: [permit2018('第三十三条¶2'), permit2018('第三十三条¶1'), permit2018('第五条¶3')],
    when: not(course.contractedQuickly),
    after: established,
  },
  quickContract: {
    ...owned,
    title: ['简易程序快速发包', 'contracted by the quick procedure'],
    cites: permit2018('第三十三条¶3'),
    when: course.contractedQuickly,
    after: established,
  },
  contractors: {
    ...owned,
    title: ['确定施工和监理单位', 'contractor and supervisor chosen'],
    cites: [permit2018('第三十五条¶1'), permit2018('第三十三条¶1')],
    after: ['tenderFiling', 'quickContract'],
  },
  safetyMeasures: {
    ...owned,
    title: ['落实质量安全措施', 'quality and safety measures'],
    cites: permit2018('第三十五条¶1'),
    after: ['contractors'],
  },
  reviewFiling: {
    title: ['统一图审备案', 'unified drawing review filed'],
    by: sectorDepartment,
    phase: 'permit',
    mode: 'filing',
    cites: [permit2018('第三十条¶3'), permit2018('第三十条¶1'), permit2018('第五条¶3')],
    when: course.drawingsReviewed,
    after: ['constructionDrawings'],
  },
  noReviewReason: {
    ...undertaken,
    title: ['不委托图审的书面说明', 'why drawings are not reviewed'],
    cites: permit2018('第三十条¶1'),
    when: not(course.drawingsReviewed),
    after: ['constructionDrawings'],
  },
  commitment: {
    ...undertaken,
    title: ['以书面承诺代替材料', 'undertaking in place of papers'],
    cites: permit2018('第三十六条¶1'),
    when: works.writtenCommitment,
    after: established,
  },
  waterSupply: {
    title: ['施工临时供水协议', 'agreement on water for construction'],
    by: utilities,
    phase: 'permit',
    mode: 'approval',
    cites: permit2018('第三十九条¶2'),
    when: course.constructionWater,
    after: established,
  },
} as const satisfies PermitItems

/** Permits that come before the whole: pit works of buildings, special permits of roads. */
const first = { phase: 'permit', mode: 'approval', within: workingDays(3) } as const
export const pitItems = {
  pitDrawings: {
    ...owned,
    title: ['基坑土石方桩基施工图', 'drawings of pit, earth and pile works'],
    cites: permit2018('第三十四条¶1'),
    when: course.partialPermitSought,
    after: ['schemeDesign'],
  },
  pitPermit: {
    ...first,
    title: ['基坑等专项施工许可', 'special permit for pit works'],
    by: sectorDepartment,
    cites: [permit2018('第三十四条¶1'), permit2018('第二十九条¶1')],
    when: course.partialPermitSought,
    after: ['safetyMeasures', 'pitDrawings'],
  },
} as const satisfies PermitItems

const roadFirst = all(course.partialPermitSought, works.type.isOneOf('highway', 'city-road', 'bridge', 'tunnel'))
export const roadItems = {
  sitePlans: {
    title: ['临时设施、疏解和迁改方案批复', 'plans of temporary works, diversion and relocation approved'],
    by: sectorDepartment,
    phase: 'permit',
    mode: 'approval',
    cites: permit2018('第三十四条¶2'),
    when: roadFirst,
    after: ['schemeDesign'],
  },
  roadPermit: {
    ...first,
    title: ['市政道路专项施工许可', 'special permit of a city road'],
    by: transport,
    cites: [permit2018('第三十四条¶2'), permit2018('第二十九条¶1')],
    when: roadFirst,
    after: ['safetyMeasures', 'sitePlans'],
  },
} as const satisfies PermitItems

/** The land permit that had to wait, and the permit itself with the registration of supervision. */
export const permitItems = {
  landPermitLate: {
    title: ['补办用地规划许可证', 'land-use planning permit made up for'],
    by: planning,
    phase: 'permit',
    mode: 'approval',
    cites: permit2018('第二十二条¶1'),
    when: all(course.siteNeeded, course.landBlocked),
    after: ['designPoints'],
  },
  constructionPermit: {
    title: ['施工许可及质安监督登记', 'construction permit with supervision registered'],
    by: sectorDepartment,
    phase: 'permit',
    mode: 'approval',
    cites: [permit2018('第三十五条¶1'), permit2018('第二十九条¶1'), permit2018('第二十四条¶1')],
    within: workingDays(3),
    counts: true,
    after: [
      'constructionDrawings',
      'safetyMeasures',
      'planningPermit',
      'planningOpinion',
      'reviewFiling',
      'noReviewReason',
      'commitment',
    ],
  },
} as const satisfies PermitItems
