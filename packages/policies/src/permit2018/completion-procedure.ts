import { all, not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import type { PermitItems } from '../permit-phases.ts'
import { permit2018 } from './source.ts'

const { planning } = offices
const { projectOwner, sectorDepartment } = parties

const owned = { by: projectOwner, phase: 'completion', mode: 'work' } as const

/** Works that may go ahead of the environmental paper, the start, and what must be made up for before the structure rises. */
export const startItems = {
  preparation: {
    ...owned,
    title: ['可先行的平整、基坑、桩基等', 'levelling, pit and pile works that may go ahead'],
    cites: permit2018('第三十一条¶1'),
    when: works.sitePreparation,
    after: ['pitPermit'],
  },
  start: {
    ...owned,
    title: ['开工', 'start of the works'],
    cites: [permit2018('第三十一条¶1'), permit2018('第三十五条¶1')],
    after: ['constructionPermit', 'environmentApproval', 'environmentFiling'],
  },
  fireFiling: {
    ...owned,
    title: ['消防设计文件备案', 'fire design filed'],
    cites: permit2018('第二十五条¶2'),
    within: workingDays(7),
    when: not(course.specialFireWorks),
    after: ['constructionPermit'],
  },
  deferredPapers: {
    ...owned,
    title: ['补齐缓办的证件', 'papers put off made up for'],
    cites: permit2018('第三十二条¶1'),
    when: course.papersDeferred,
    after: ['constructionPermit'],
  },
  planningPermitLate: {
    title: ['补办工程规划许可证', 'works planning permit made up for'],
    by: planning,
    phase: 'completion',
    mode: 'approval',
    cites: [permit2018('第三十二条¶1'), permit2018('第十六条¶1')],
    within: workingDays(15),
    when: all(course.planningNeeded, course.planningBlocked),
    after: ['planningOpinion'],
  },
  structure: {
    ...owned,
    title: ['主体或实体开工', 'start of the main structure'],
    cites: permit2018('第三十二条¶1'),
    after: ['start', 'deferredPapers', 'planningPermitLate'],
  },
} as const satisfies PermitItems

/** Completion, its survey, and acceptance in the way the unit chooses. */
export const completionItems = {
  completion: { ...owned, title: ['完工', 'completion'], cites: permit2018('第三十七条¶1'), after: ['structure'] },
  survey: {
    ...owned,
    title: ['一次委托统一测绘', 'one survey for all'],
    cites: permit2018('第三十七条¶3'),
    after: ['completion'],
  },
  jointAcceptance: {
    title: ['联合验收', 'joint completion acceptance'],
    by: sectorDepartment,
    phase: 'completion',
    mode: 'approval',
    cites: [permit2018('第三十七条¶2'), permit2018('第三十七条¶1'), permit2018('第五十三条¶2')],
    when: course.acceptanceMode.isOneOf('joint', 'partly'),
    after: ['survey'],
  },
  itemAcceptance: {
    title: ['各专项并联验收', 'acceptance by item, side by side'],
    by: sectorDepartment,
    phase: 'completion',
    mode: 'approval',
    cites: [permit2018('第三十七条¶2'), permit2018('第三十七条¶1'), permit2018('第五十三条¶2')],
    when: course.acceptanceMode.isOneOf('itemised', 'partly'),
    after: ['survey'],
  },
} as const satisfies PermitItems
