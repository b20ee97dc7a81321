import { all, not, share } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { percent, workingDays } from '@pengce/values'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import { type PermitItems, sparedBy } from '../permit-phases.ts'
import { permit2020 } from './source.ts'
import { noFeasibilityApproval } from './spared.ts'

const { developmentReform, planning, transport } = offices
const { consultedOffices, projectOwner, trafficPolice } = parties

const owned = { by: projectOwner, phase: 'planning', mode: 'work' } as const
const decided = { by: developmentReform, phase: 'planning', mode: 'approval' } as const
const planned = { by: planning, phase: 'planning', mode: 'approval' } as const

const overrun = all(
  not(sparedBy(noFeasibilityApproval)),
  share(works.budgetEstimate).of(works.feasibilityEstimate).exceeds(percent(110)),
)

/** Preliminary design and budget estimate; an overrun of more than a tenth is reported first. */
export const decisionItems = {
  preliminaryDesign: {
    ...owned,
    title: ['初步设计', 'preliminary design'],
    cites: permit2020('第十八条¶2'),
    after: ['feasibility', 'schemeDesign'],
  },
  overrunReport: {
    ...owned,
    title: ['概算超估算 10% 的报告', 'overrun of more than 10% reported'],
    cites: permit2020('第十八条¶2'),
    when: overrun,
    after: ['preliminaryDesign'],
  },
  newFeasibility: {
    ...decided,
    title: ['重新报送的可研', 'feasibility report handed in anew'],
    cites: permit2020('第十八条¶2'),
    when: all(overrun, course.feasibilityDemanded),
    after: ['overrunReport'],
  },
  budget: {
    ...decided,
    title: ['概算批复', 'budget estimate approved'],
    cites: [permit2020('第十四条¶1'), permit2020('第十八条¶1'), permit2020('第十三条¶1')],
    within: workingDays(8),
    counts: true,
    after: ['preliminaryDesign', 'overrunReport', 'newFeasibility'],
  },
} as const satisfies PermitItems

const permitWindow = { ...planned, window: 'planning', within: workingDays(10), counts: true } as const
/** The planning permit with the name, or the opinion in its place, and the matters handled with it. */
export const planningItems = {
  consents: {
    title: ['主管、运营和接收单位意见', 'opinions of departments, operators and receiving units'],
    by: consultedOffices,
    phase: 'planning',
    mode: 'opinion',
    cites: permit2020('第十六条¶1'),
    when: course.consentsNeeded,
    after: ['schemeDesign'],
  },
  transportOpinion: {
    title: ['枢纽场站征求交通意见', 'opinion of transport on a hub'],
    by: transport,
    phase: 'planning',
    mode: 'opinion',
    cites: permit2020('第十七条¶2'),
    when: all(works.type.isOneOf('transport-hub'), course.transportConsulted),
    after: ['schemeDesign'],
  },
  planningPermit: {
    ...permitWindow,
    title: ['工程规划许可', 'works planning permit'],
    cites: [permit2020('第十四条¶1'), permit2020('第十七条¶1'), permit2020('第十六条¶1')],
    when: all(course.planningNeeded, not(course.planningBlocked)),
  },
  naming: {
    ...permitWindow,
    title: ['地名批复', 'name approved'],
    cites: permit2020('第十七条¶1'),
    when: all(course.planningNeeded, course.named),
  },
  access: {
    ...planned,
    title: ['永久路口', 'permanent access'],
    window: 'access',
    cites: permit2020('第十七条¶1'),
    when: works.permanentAccess,
    after: ['schemeDesign'],
  },
  pipelineInterface: {
    ...planned,
    title: ['市政管线接口', 'interface to municipal pipelines'],
    window: 'access',
    cites: permit2020('第十七条¶1'),
    when: course.pipelineInterface,
    after: ['schemeDesign'],
  },
  roadProperty: {
    ...planned,
    title: ['占挖道路与临时路口：产权', 'road works and temporary access: ownership'],
    by: transport,
    window: 'road',
    cites: permit2020('第十七条¶1'),
    when: course.roadOccupied,
    after: ['schemeDesign'],
  },
  roadOrder: {
    ...planned,
    title: ['占挖道路与临时路口：交通秩序', 'road works and temporary access: traffic'],
    by: trafficPolice,
    window: 'road',
    cites: permit2020('第十七条¶1'),
    when: course.roadOccupied,
    after: ['schemeDesign'],
  },
  pipelineQuery: {
    ...planned,
    title: ['查询地下管线', 'underground pipelines looked up'],
    mode: 'opinion',
    cites: permit2020('第十五条¶2'),
    when: course.pipelinesQueried,
    after: ['siting', 'designPoints'],
  },
} as const satisfies PermitItems

/** Buildings and hubs: an opinion that is enough for the preliminary design while the permit waits for a higher level. */
export const planningInstead = {
  planningOpinion: {
    ...permitWindow,
    title: ['工程规划审查意见', 'works planning opinion'],
    cites: [permit2020('第十五条¶1'), permit2020('第十七条¶2'), permit2020('第十四条¶1')],
    when: all(course.planningNeeded, course.planningBlocked),
  },
} as const satisfies PermitItems
