import { end, parties, phases, procedure, recordOnly } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices, construction as works } from '@pengce/vocabulary'
import { completionItems, startItems } from './completion-procedure.ts'
import { buildingLand, establishment } from './land-procedure.ts'
import { permitItems, pitItems, preparations } from './permit-procedure.ts'
import { decisionItems, planningItems } from './planning-procedure.ts'
import { commonReadings, commonRows, correction, general, handedIn, holds, phaseTitles } from './project-procedure.ts'
import { safetyItems, waterItems } from './review-procedure.ts'
import { permit2018 } from './source.ts'

const { developmentReform, planning, transport } = offices
const { projectOwner } = parties

const planningAfter = [
  'siting',
  'landPermit',
  'designPoints',
  'schemeDesign',
  'transportScheme',
  'transportOpinion',
  'protectedSite',
] as const

export const buildingProcedure = procedure('permit2018/building', {
  title: ['2018 房建和市政非线性项目施工许可全流程', 'Building and non-linear municipal works under the rules of 2018'],
  cites: [...general, permit2018('第五十三条¶1')],
  register: [
    ...commonRows,
    'permit2018/第七条.3#1',
    'permit2018/第十二条#1',
    'permit2018/第十四条.2#1',
    'permit2018/第二十二条.1#2',
    'permit2018/第二十三条.1#1',
    'permit2018/第二十三条.1#2',
    'permit2018/第三十四条.1',
    'permit2018/第五十三条.1',
  ],
  limit: { within: workingDays(85), cites: permit2018('第七条¶3'), of: 'items' },
  start: 'code',
  steps: {
    code: recordOnly({
      title: ['赋码并列入计划', 'Coded and entered in the plan'],
      by: developmentReform,
      cites: [permit2018('第九条¶1'), permit2018('第九条¶2')],
      recorded: 'project',
    }),
    project: phases({
      title: ['施工许可全流程', 'From siting to acceptance'],
      by: projectOwner,
      cites: [permit2018('第七条¶1'), permit2018('第七条¶2')],
      handedIn,
      phases: phaseTitles,
      of: {
        ...establishment,
        ...buildingLand,
        schemeDesign: {
          title: ['设计招标与方案设计', 'design tender and scheme design'],
          by: projectOwner,
          phase: 'planning',
          mode: 'work',
          cites: permit2018('第十七条¶1'),
          after: ['landPermit', 'designPoints'],
        },
        ...decisionItems,
        transportScheme: {
          title: ['交通工程方案专业审查意见', 'professional opinion on the transport scheme'],
          by: transport,
          phase: 'planning',
          mode: 'opinion',
          cites: permit2018('第十三条¶2'),
          when: course.transportScheme,
          after: ['schemeDesign'],
        },
        transportOpinion: {
          title: ['征求交通部门意见', 'opinion of the transport department'],
          by: transport,
          phase: 'planning',
          mode: 'opinion',
          cites: [permit2018('第二十三条¶1'), permit2018('第四十四条¶1')],
          when: course.transportConsulted,
          after: ['schemeDesign'],
        },
        ...planningItems,
        planningPermit: {
          ...planningItems.planningPermit,
          cites: [permit2018('第二十二条¶1'), ...planningItems.planningPermit.cites],
          after: planningAfter,
        },
        planningOpinion: { ...planningItems.planningOpinion, after: planningAfter },
        naming: { ...planningItems.naming, after: planningAfter },
        ...waterItems,
        ...safetyItems,
        ...preparations,
        ...pitItems,
        ...permitItems,
        constructionPermit: {
          ...permitItems.constructionPermit,
          after: [...permitItems.constructionPermit.after, 'landPermitLate'],
        },
        ...startItems,
        ...completionItems,
        registration: {
          title: ['不动产登记', 'registration of the property'],
          by: planning,
          phase: 'completion',
          mode: 'approval',
          cites: [permit2018('第三十八条¶1'), permit2018('第五十三条¶2')],
          when: works.category.isOneOf('building'),
          after: ['jointAcceptance', 'itemAcceptance', 'survey'],
        },
      },
      correction,
      holds,
      settled: 'completed',
      also: { withdrawn: { title: ['撤回项目', 'withdrawn'], to: 'ended', cites: permit2018('第四十八条¶1（三）') } },
    }),
    completed: end('completed', { to: projectOwner, cites: permit2018('第三十八条¶1') }),
    ended: end('ended', { to: projectOwner, cites: permit2018('第四十六条¶2') }),
  },

  readings: {
    ...commonReadings,
    '85个工作日': [
      '恰为 2、25、15、20、20、3 之和，只加这六项的审批时间；建设单位自己的时间、没有时限的事项和专项许可不计',
      'exactly 2, 25, 15, 20, 20 and 3 together: only these count, not the time of the unit, matters without a limit or special permits',
    ],
    参照房建类: [
      '市政非线性走全部房建流程，含 85 个工作日',
      'non-linear works take the whole flow of buildings with its 85 days',
    ],
    施工许可前: [
      '用地规划许可最迟在施工许可前补办，其他缓办证件到主体开工前',
      'the land permit is due before the construction permit, other papers before the main structure',
    ],
  },
})
