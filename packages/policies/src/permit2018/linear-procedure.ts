import { all } from '@pengce/language'
import { end, parties, phases, procedure, recordOnly } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { constructionCourse as course, offices } from '@pengce/vocabulary'
import { completionItems, startItems } from './completion-procedure.ts'
import { establishment, landApproval, linearLand } from './land-procedure.ts'
import { permitItems, preparations, roadItems } from './permit-procedure.ts'
import { decisionItems, designReviews, planningItems } from './planning-procedure.ts'
import { commonReadings, commonRows, correction, general, handedIn, holds, phaseTitles } from './project-procedure.ts'
import { safetyItems, waterItems } from './review-procedure.ts'
import { permit2018 } from './source.ts'

const { developmentReform } = offices
const { projectOwner } = parties

const planningAfter = ['siting', 'landPermit', 'constructionDrawings', 'protectedSite'] as const
const linearPermit = [permit2018('第二十四条¶1'), permit2018('第二十二条¶1'), permit2018('第十六条¶1')] as const
const reviewed = ['preliminaryDesign', 'roadDesignReview', 'sectorDesignReview'] as const

export const linearProcedure = procedure('permit2018/linear', {
  title: ['2018 市政线性项目施工许可全流程', 'Linear municipal works under the rules of 2018'],
  cites: general,
  register: [
    ...commonRows,
    'permit2018/第七条.3#2',
    'permit2018/第十三条.1',
    'permit2018/第十六条#3',
    'permit2018/第十七条.2#2',
    'permit2018/第二十四条.1#1',
    'permit2018/第二十四条.1#2',
    'permit2018/第三十四条.2',
  ],
  limit: { within: workingDays(90), cites: permit2018('第七条¶3'), of: 'items' },
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
        ...linearLand,
        ...decisionItems,
        ...designReviews,
        revision: { ...decisionItems.revision, after: reviewed },
        budgetFiling: { ...decisionItems.budgetFiling, after: reviewed },
        budget: { ...decisionItems.budget, after: [...reviewed, 'revisedFeasibility'] },
        ...planningItems,
        planningPermit: { ...planningItems.planningPermit, cites: linearPermit, after: planningAfter },
        planningOpinion: { ...planningItems.planningOpinion, cites: linearPermit, after: planningAfter },
        naming: { ...planningItems.naming, after: planningAfter },
        ...waterItems,
        ...safetyItems,
        ...preparations,
        ...roadItems,
        constructionPermit: permitItems.constructionPermit,
        ...startItems,
        preparation: { ...startItems.preparation, after: ['roadPermit'] },
        landPermitLate: {
          ...permitItems.landPermitLate,
          phase: 'completion',
          cites: permit2018('第三十二条¶1'),
          when: all(landApproval, course.landBlocked),
          after: ['siting'],
        },
        structure: { ...startItems.structure, after: [...startItems.structure.after, 'landPermitLate'] },
        ...completionItems,
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
    '90个工作日': [
      '房建的 85 日加初步设计审查 5 日，只加这些事项的审批时间',
      'the 85 days of buildings and five for the preliminary design: only these count',
    ],
    方案设计: [
      '线性工程先审方案再选址，设计招标不等用地规划许可',
      'the scheme of linear works is reviewed before the siting: its tender does not wait for the land permit',
    ],
    初步设计审查: [
      '道路由交通部门审，其他线性工程由其行业主管部门审',
      'roads are reviewed by transport, other linear works by the department of their sector',
    ],
    实体开工前: [
      '线性工程没有以设计要点代替的规定，用地规划许可受阻的按缓办证件处理',
      'no planning design points stand in for linear works: a blocked land permit is a paper put off',
    ],
  },
})
