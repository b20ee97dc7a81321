import { not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import { type PermitItems, sparedBy } from '../permit-phases.ts'
import { noConstructionPermit } from './construction-permit.ts'
import { generated } from './generation-procedure.ts'
import { permit2020 } from './source.ts'

const { districtGovernment, housing, transport } = offices
const { projectOwner, sectorDepartment, utilities } = parties

const owned = { by: projectOwner, phase: 'permit', mode: 'work' } as const
const undertaken = { by: projectOwner, phase: 'permit', mode: 'undertaking' } as const
const small = sparedBy(noConstructionPermit)

/** Contractors, and the undertakings that take the place of papers. */
export const preparations = {
  tenderFiling: {
    title: ['招投标告知性备案', 'tender filed'],
    by: housing,
    phase: 'permit',
    mode: 'filing',
    cites: [permit2020('第二十七条¶1'), permit2020('第五条¶1')],
    when: not(course.contractedQuickly),
    after: generated,
  },
  quickContract: {
    ...owned,
    title: ['简易程序快速发包', 'contracted by the quick procedure'],
    cites: permit2020('第二十七条¶1'),
    when: course.contractedQuickly,
    after: generated,
  },
  contractors: {
    ...owned,
    title: ['确定施工和监理单位', 'contractor and supervisor chosen'],
    cites: permit2020('第二十九条¶1'),
    after: ['tenderFiling', 'quickContract'],
  },
  safetyMeasures: {
    ...owned,
    title: ['落实质量安全措施', 'quality and safety measures'],
    cites: permit2020('第二十九条¶1'),
    after: ['contractors'],
  },
  drawingsUndertaking: {
    ...undertaken,
    title: ['施工图告知承诺并上传', 'drawings by notification and commitment, uploaded'],
    cites: [permit2020('第二十三条¶2'), permit2020('第二十三条¶3')],
    when: not(small),
    after: ['constructionDrawings'],
  },
  fireUndertaking: {
    ...undertaken,
    title: ['消防图纸资料和承诺书上传', 'fire drawings and undertaking uploaded'],
    cites: permit2020('第二十四条¶1'),
    when: course.specialFireWorks,
    after: ['constructionDrawings'],
  },
  commitment: {
    ...undertaken,
    title: ['以书面承诺代替材料', 'undertaking in place of papers'],
    cites: permit2020('第三十条¶1'),
    when: works.writtenCommitment,
    after: generated,
  },
  utilityApplication: {
    title: ['水电气等报装', 'connection to utilities sought'],
    by: utilities,
    phase: 'permit',
    mode: 'approval',
    cites: [permit2020('第三十七条¶1'), permit2020('第三十七条¶2')],
    when: course.utilitiesSought,
    after: generated,
  },
} as const satisfies PermitItems

/** Permits that come before the whole: pit works of buildings, special permits of linear works. */
const first = { phase: 'permit', mode: 'approval', within: workingDays(3), when: course.partialPermitSought } as const
export const pitItems = {
  pitDrawings: {
    ...owned,
    title: ['基坑土石方或桩基施工图', 'drawings of pit, earth or pile works'],
    cites: permit2020('第二十八条¶1'),
    when: course.partialPermitSought,
    after: ['schemeDesign'],
  },
  pitPermit: {
    ...first,
    title: ['基坑、土石方或桩基施工许可', 'permit for pit, earth or pile works'],
    by: housing,
    cites: [permit2020('第二十八条¶1'), permit2020('第二十一条¶1')],
    after: ['siting', 'safetyMeasures', 'pitDrawings'],
  },
} as const satisfies PermitItems
export const linearFirst = {
  sitePlans: {
    title: ['临时设施、疏解和迁改方案批复', 'plans of temporary works, diversion and relocation approved'],
    by: sectorDepartment,
    phase: 'permit',
    mode: 'approval',
    cites: permit2020('第二十八条¶1'),
    when: course.partialPermitSought,
    after: ['schemeDesign'],
  },
  specialPermit: {
    ...first,
    title: ['市政线性专项施工许可', 'special permit of linear works'],
    by: transport,
    cites: [permit2020('第二十八条¶1'), permit2020('第二十一条¶1')],
    after: ['safetyMeasures', 'sitePlans'],
  },
} as const satisfies PermitItems

/** The permit with the registration of supervision; small works go by the procedure of the district. */
export const permitItems = {
  constructionPermit: {
    title: ['施工许可及质安监督登记', 'construction permit with supervision registered'],
    by: sectorDepartment,
    phase: 'permit',
    mode: 'approval',
    cites: [permit2020('第二十九条¶1'), permit2020('第二十一条¶1'), permit2020('第三十条¶1')],
    within: workingDays(3),
    counts: true,
    when: not(small),
    after: [
      'constructionDrawings',
      'safetyMeasures',
      'drawingsUndertaking',
      'fireUndertaking',
      'commitment',
      'planningPermit',
    ],
  },
  smallWorks: {
    title: ['区零星小散工程手续', 'district procedure for small works'],
    by: districtGovernment,
    phase: 'permit',
    mode: 'approval',
    cites: permit2020('第二十二条¶1'),
    when: small,
    after: ['contractors'],
  },
} as const satisfies PermitItems
