import { all, none, not, share } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { percent, workingDays } from '@pengce/values'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import { type PermitItems, sparedBy } from '../permit-phases.ts'
import { fundingApplication, noFeasibilityApproval } from './decisions.ts'
import { permit2018 } from './source.ts'

const { developmentReform, planning, transport } = offices
const { consultedOffices, projectOwner, sectorDepartment, trafficPolice, usingUnit } = parties

const established = ['earlyFunds', 'fundingApproval'] as const
const owned = { by: projectOwner, phase: 'planning', mode: 'work' } as const
const decided = { by: developmentReform, phase: 'planning', mode: 'approval' } as const
const planned = { by: planning, phase: 'planning', mode: 'approval' } as const

const withFeasibility = none(sparedBy(noFeasibilityApproval), fundingApplication)
const overrun = share(works.budgetEstimate).of(works.feasibilityEstimate).exceeds(percent(120))
const revised = all(withFeasibility, overrun, not(works.changeAgreed))
const filedOnly = all(
  withFeasibility,
  share(works.budgetEstimate).of(works.feasibilityEstimate).atMost(percent(100)),
  course.contentUnchanged,
)

/** Feasibility report, preliminary design, budget estimate and drawings, each after the one before. */
export const decisionItems = {
  feasibility: {
    ...decided,
    title: ['可研批复', 'feasibility report approved'],
    cites: [permit2018('第十六条¶1'), permit2018('第十八条¶2')],
    within: workingDays(20),
    counts: true,
    when: withFeasibility,
    after: established,
  },
  preliminaryDesign: {
    ...owned,
    title: ['初步设计', 'preliminary design'],
    cites: permit2018('第十七条¶2'),
    when: not(fundingApplication),
    after: ['feasibility', 'schemeDesign'],
  },
  revision: {
    ...owned,
    title: ['修编可研', 'feasibility report revised'],
    cites: permit2018('第十九条¶3'),
    when: revised,
    after: ['preliminaryDesign'],
  },
  revisedFeasibility: {
    ...decided,
    title: ['修编可研批复', 'revised report approved'],
    cites: [permit2018('第十九条¶3'), permit2018('第十六条¶1')],
    within: workingDays(20),
    when: revised,
    after: ['revision'],
  },
  budgetFiling: {
    ...decided,
    title: ['概算告知性备案', 'budget estimate filed'],
    mode: 'filing',
    cites: [permit2018('第十九条¶2'), permit2018('第十六条¶1')],
    within: workingDays(5),
    counts: true,
    when: filedOnly,
    after: ['preliminaryDesign'],
  },
  budget: {
    ...decided,
    title: ['概算批复', 'budget estimate approved'],
    cites: [permit2018('第十六条¶1'), permit2018('第十九条¶3'), permit2018('第十八条¶2')],
    within: workingDays(20),
    counts: true,
    when: none(fundingApplication, filedOnly),
    after: ['preliminaryDesign', 'revisedFeasibility'],
  },
  needs: {
    ...owned,
    by: usingUnit,
    title: ['最终确定需求', 'needs settled for good'],
    cites: permit2018('第四十九条¶1'),
    after: established,
  },
  constructionDrawings: {
    ...owned,
    title: ['施工图设计', 'construction drawings'],
    cites: [permit2018('第十七条¶2'), permit2018('第四十九条¶1')],
    after: ['budgetFiling', 'budget', 'fundingApproval', 'needs'],
  },
} as const satisfies PermitItems

/** Reviews of the preliminary design of linear works: of roads by transport, of others by their sector. */
const road = works.type.isOneOf('highway', 'city-road', 'bridge', 'tunnel')
const designReview = {
  phase: 'planning',
  mode: 'approval',
  within: workingDays(5),
  counts: true,
  after: ['preliminaryDesign'],
} as const
export const designReviews = {
  roadDesignReview: {
    ...designReview,
    title: ['道路初步设计审查', 'preliminary design of the road reviewed'],
    by: transport,
    cites: [permit2018('第十七条¶2'), permit2018('第十六条¶1')],
    when: all(not(fundingApplication), road),
  },
  sectorDesignReview: {
    ...designReview,
    title: ['初步设计审查', 'preliminary design reviewed'],
    by: sectorDepartment,
    cites: permit2018('第十六条¶1'),
    when: none(fundingApplication, road),
  },
} as const satisfies PermitItems

const permitWindow = { ...planned, window: 'planning', within: workingDays(15), counts: true } as const
/** The planning permit with the name, or the opinion in its place, and the matters handled with it. */
export const planningItems = {
  planningPermit: {
    ...permitWindow,
    title: ['工程规划许可证', 'works planning permit'],
    cites: [permit2018('第二十三条¶1'), permit2018('第二十三条¶2'), permit2018('第十六条¶1')],
    when: all(course.planningNeeded, not(course.planningBlocked)),
  },
  planningOpinion: {
    ...permitWindow,
    title: ['工程规划审查意见', 'works planning opinion'],
    cites: [permit2018('第二十三条¶1'), permit2018('第十六条¶1')],
    when: all(course.planningNeeded, course.planningBlocked),
  },
  naming: {
    ...permitWindow,
    title: ['地名批复', 'name approved'],
    cites: permit2018('第二十三条¶2'),
    when: all(course.planningNeeded, course.named),
  },
  protectedSite: {
    title: ['国安轨道文保主管部门批准', 'approval of the protecting department'],
    by: consultedOffices,
    phase: 'planning',
    mode: 'approval',
    cites: [permit2018('第二十二条¶2'), permit2018('第二十三条¶1')],
    when: course.protectedSite,
    after: ['schemeDesign'],
  },
  access: {
    ...planned,
    title: ['永久路口', 'permanent access'],
    window: 'access',
    cites: [permit2018('第二十三条¶2'), permit2018('第二十三条¶3')],
    when: works.permanentAccess,
    after: ['schemeDesign'],
  },
  pipelineInterface: {
    ...planned,
    title: ['市政管线接口', 'interface to municipal pipelines'],
    window: 'access',
    cites: permit2018('第二十三条¶2'),
    when: course.pipelineInterface,
    after: ['schemeDesign'],
  },
  roadProperty: {
    ...planned,
    title: ['占挖道路与临时路口：产权', 'road works and temporary access: ownership'],
    by: transport,
    window: 'road',
    cites: permit2018('第二十三条¶3'),
    when: course.roadOccupied,
    after: ['schemeDesign'],
  },
  roadOrder: {
    ...planned,
    title: ['占挖道路与临时路口：交通秩序', 'road works and temporary access: traffic'],
    by: trafficPolice,
    window: 'road',
    cites: permit2018('第二十三条¶3'),
    when: course.roadOccupied,
    after: ['schemeDesign'],
  },
  pipelineQuery: {
    ...planned,
    title: ['查询地下管线', 'underground pipelines looked up'],
    mode: 'opinion',
    cites: permit2018('第十七条¶3'),
    when: course.pipelinesQueried,
    after: ['siting'],
  },
} as const satisfies PermitItems
