import { all, none, not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices } from '@pengce/vocabulary'
import { type PermitItems, sparedBy } from '../permit-phases.ts'
import { fundingApplication } from './decisions.ts'
import { permit2018 } from './source.ts'
import { noLandApproval } from './spared.ts'

const { developmentReform, planning, transport } = offices
const { projectOwner } = parties

/** One of the two establishes the project. */
export const establishment = {
  earlyFunds: {
    title: ['首次前期经费下达', 'first early-stage funds'],
    by: developmentReform,
    phase: 'land',
    mode: 'approval',
    cites: [permit2018('第八条¶1'), permit2018('第九条¶1'), permit2018('第九条¶2'), permit2018('第九条¶3')],
    within: workingDays(2),
    counts: true,
    when: not(fundingApplication),
  },
  fundingApproval: {
    title: ['资金申请报告批复', 'funding application approved'],
    by: developmentReform,
    phase: 'land',
    mode: 'approval',
    cites: permit2018('第二十条¶2'),
    when: fundingApplication,
  },
} as const satisfies PermitItems

/** Siting and land share one window of 25 working days. */
const window = {
  phase: 'land',
  mode: 'approval',
  by: planning,
  window: 'land',
  within: workingDays(25),
  counts: true,
} as const
const established = ['earlyFunds', 'fundingApproval'] as const
const landTitle = { phase: 'land', mode: 'approval', by: planning } as const

const siting = {
  ...window,
  title: ['选址及用地预审意见', 'siting opinion and preliminary land review'],
  when: course.siteNeeded,
} as const

/** Land of buildings and non-linear municipal works: siting first, or planning design points where the permit must wait. */
export const buildingLand = {
  sitingScheme: {
    ...window,
    title: ['初步选址并征求意见', 'preliminary siting, opinions asked'],
    cites: [permit2018('第十二条¶1'), permit2018('第八条¶1'), permit2018('第四十四条¶1')],
    when: course.siteNeeded,
  },
  siting: { ...siting, cites: [permit2018('第十二条¶1'), permit2018('第八条¶1')], after: ['sitingScheme'] },
  landPermit: {
    ...window,
    title: ['用地规划许可证', 'land-use planning permit'],
    cites: [permit2018('第十四条¶1'), permit2018('第八条¶1')],
    when: all(course.siteNeeded, not(course.landBlocked)),
    after: ['siting', ...established],
  },
  designPoints: {
    ...window,
    title: ['规划设计要点', 'planning design points'],
    cites: [permit2018('第十四条¶2'), permit2018('第八条¶1')],
    when: all(course.siteNeeded, course.landBlocked),
    after: ['siting', ...established],
  },
  landGrant: {
    ...landTitle,
    title: ['划拨决定书或出让合同', 'allocation decision or grant contract'],
    cites: permit2018('第十五条¶1'),
    when: all(course.siteNeeded, course.landPlanned),
    after: established,
  },
  landReporting: {
    ...landTitle,
    title: ['用地报批', 'land approval sought'],
    cites: permit2018('第十五条¶2'),
    when: all(course.siteNeeded, not(course.landPlanned)),
    after: ['siting'],
  },
} as const satisfies PermitItems

/** Land must be approved: not for river works, which are built on the siting opinion. */
export const landApproval = none(sparedBy(noLandApproval), not(course.siteNeeded))
/** Land of linear municipal works: the scheme is reviewed before the siting; river works need no land approval. */
export const linearLand = {
  schemeDesign: {
    title: ['设计招标与方案设计', 'design tender and scheme design'],
    by: projectOwner,
    phase: 'land',
    mode: 'work',
    cites: [permit2018('第十三条¶1'), permit2018('第十七条¶1')],
    after: established,
  },
  transportScheme: {
    ...window,
    title: ['交通工程方案专业审查意见', 'professional opinion on the transport scheme'],
    by: transport,
    cites: permit2018('第十三条¶2'),
    when: all(course.siteNeeded, course.transportScheme),
    after: ['schemeDesign'],
  },
  schemeReview: {
    ...window,
    title: ['方案设计审查意见', 'opinion on the scheme design'],
    cites: [permit2018('第十三条¶1'), permit2018('第四十四条¶1')],
    when: course.siteNeeded,
    after: ['schemeDesign', 'transportScheme'],
  },
  siting: { ...siting, cites: [permit2018('第十三条¶1'), permit2018('第八条¶1')], after: ['schemeReview'] },
  landPermit: {
    ...window,
    title: ['用地规划许可证', 'land-use planning permit'],
    cites: [permit2018('第十四条¶1'), permit2018('第八条¶1'), permit2018('第二十四条¶2')],
    when: all(landApproval, not(course.landBlocked)),
    after: ['siting', ...established],
  },
  landGrant: {
    ...landTitle,
    title: ['划拨决定书或出让合同', 'allocation decision or grant contract'],
    cites: [permit2018('第十五条¶1'), permit2018('第二十四条¶2')],
    when: all(landApproval, course.landPlanned),
    after: established,
  },
  landReporting: {
    ...landTitle,
    title: ['用地报批', 'land approval sought'],
    cites: [permit2018('第十五条¶2'), permit2018('第二十四条¶2')],
    when: all(landApproval, not(course.landPlanned)),
    after: ['siting'],
  },
} as const satisfies PermitItems
