import { all, none, not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices } from '@pengce/vocabulary'
import { type PermitItems, sparedBy } from '../permit-phases.ts'
import { generated } from './generation-procedure.ts'
import { permit2020 } from './source.ts'
import { noFeasibilityApproval, noLandOfItsOwn } from './spared.ts'

const { developmentReform, planning, transport } = offices
const { projectOwner } = parties

const withLand = none(noLandOfItsOwn, not(course.siteNeeded))
const feasibility = {
  title: ['可研批复', 'feasibility report approved'],
  by: developmentReform,
  phase: 'land',
  mode: 'approval',
  counts: true,
  when: not(sparedBy(noFeasibilityApproval)),
} as const
const siting = {
  title: ['用地预审与选址意见书', 'preliminary land review and siting opinion'],
  by: planning,
  phase: 'land',
  mode: 'approval',
  counts: true,
  when: withLand,
} as const
const landPermit = {
  title: ['用地规划许可', 'land-use planning permit'],
  by: planning,
  phase: 'land',
  mode: 'approval',
  counts: true,
  when: all(withLand, not(course.landBlocked)),
} as const
const designPoints = {
  title: ['规划设计要点', 'planning design points'],
  by: planning,
  phase: 'land',
  mode: 'approval',
  counts: true,
  when: all(withLand, course.landBlocked),
} as const

/** Buildings: three results, one after another, in one window of five working days. */
const window = { window: 'land', within: workingDays(5) } as const
export const buildingLand = {
  siting: { ...siting, ...window, cites: permit2020('第九条¶1'), after: generated },
  feasibility: {
    ...feasibility,
    ...window,
    cites: [permit2020('第九条¶1'), permit2020('第十三条¶1')],
    after: ['siting', ...generated],
  },
  landPermit: {
    ...landPermit,
    ...window,
    cites: [permit2020('第九条¶1'), permit2020('第十一条¶1')],
    after: ['siting', 'feasibility'],
  },
  designPoints: {
    ...designPoints,
    ...window,
    cites: [permit2020('第十一条¶1'), permit2020('第九条¶1')],
    after: ['siting', 'feasibility'],
  },
} as const satisfies PermitItems

/** Linear works: the scheme is reviewed first; the text gives none of these a term. */
export const linearLand = {
  schemeDesign: {
    title: ['方案设计', 'scheme design'],
    by: projectOwner,
    phase: 'land',
    mode: 'work',
    cites: permit2020('第十条¶1'),
    after: generated,
  },
  schemeReview: {
    title: ['方案设计审查意见', 'opinion on the scheme design'],
    by: planning,
    phase: 'land',
    mode: 'approval',
    window: 'scheme',
    cites: permit2020('第十条¶1'),
    when: course.siteNeeded,
    after: ['schemeDesign'],
  },
  transportScheme: {
    title: ['交通部门同步审查方案', 'scheme reviewed by transport at the same time'],
    by: transport,
    phase: 'land',
    mode: 'approval',
    window: 'scheme',
    cites: permit2020('第十条¶2'),
    when: course.transportScheme,
    after: ['schemeDesign'],
  },
  siting: {
    ...siting,
    cites: [permit2020('第十条¶1'), permit2020('第十条¶2')],
    after: ['schemeReview', 'transportScheme'],
  },
  feasibility: { ...feasibility, cites: [permit2020('第七条¶3'), permit2020('第十三条¶1')], after: generated },
  landPermit: { ...landPermit, cites: permit2020('第十一条¶1'), after: ['siting'] },
  designPoints: { ...designPoints, cites: permit2020('第十一条¶1'), after: ['siting'] },
} as const satisfies PermitItems

/** Land approval starts with the siting; permit and allocation are issued together once it is there. */
const granted = { by: planning, phase: 'completion', mode: 'approval', window: 'allocation' } as const
export const landTitles = {
  landReporting: {
    title: ['启动用地报批和项目报建', 'land approval and project filing begun'],
    by: planning,
    phase: 'land',
    mode: 'opinion',
    cites: permit2020('第十二条¶1'),
    when: withLand,
    after: ['siting'],
  },
  landGrant: {
    ...granted,
    title: ['国有土地划拨决定书', 'allocation decision on state land'],
    cites: permit2020('第十二条¶1'),
    when: withLand,
    after: ['landReporting', 'landPermit', 'designPoints'],
  },
  landPermitLate: {
    ...granted,
    title: ['补办用地规划许可', 'land-use planning permit made up for'],
    cites: [permit2020('第十二条¶1'), permit2020('第二十六条¶1')],
    when: all(withLand, course.landBlocked),
    after: ['landReporting', 'designPoints'],
  },
} as const satisfies PermitItems
