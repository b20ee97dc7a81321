import { parties, phases, procedure } from '@pengce/procedure'
import { constructionCourse as course } from '@pengce/vocabulary'
import { completionItems, startItems } from './completion-procedure.ts'
import { generationItems } from './generation-procedure.ts'
import { landTitles, linearLand } from './land-procedure.ts'
import { linearFirst, permitItems, preparations } from './permit-procedure.ts'
import { decisionItems, planningItems } from './planning-procedure.ts'
import {
  code,
  commonReadings,
  commonRows,
  correction,
  ends,
  general,
  handedIn,
  holds,
  phaseTitles,
} from './project-procedure.ts'
import { safetyItems, waterItems } from './review-procedure.ts'
import { permit2020 } from './source.ts'

const { projectOwner, sectorDepartment } = parties

const conditions = [permit2020('第十五条¶2'), permit2020('第十四条¶1'), permit2020('第十七条¶1')] as const
const planningAfter = ['siting', 'landPermit', 'designPoints', 'spatialDrawings', 'consents'] as const
const { transportOpinion: _, ...linearPlanning } = planningItems

export const linearProcedure = procedure('permit2020/linear', {
  title: ['2020 市政线性项目审批全流程', 'Linear municipal works under the rules of 2020'],
  cites: general,
  register: [
    ...commonRows,
    'permit2020/第十条.1#1',
    'permit2020/第十条.2#1',
    'permit2020/第十五条.2#1',
    'permit2020/第十五条.2#2',
    'permit2020/第二十八条.2',
  ],
  start: 'code',
  steps: {
    code,
    project: phases({
      title: ['策划生成与项目审批', 'Generation and approval of the project'],
      by: projectOwner,
      cites: [permit2020('第七条¶1'), permit2020('第七条¶3')],
      handedIn,
      phases: phaseTitles,
      of: {
        ...generationItems,
        ...linearLand,
        ...landTitles,
        ...decisionItems,
        sectorDesignReview: {
          title: ['行业部门初步设计审查', 'preliminary design reviewed by the sector'],
          by: sectorDepartment,
          phase: 'planning',
          mode: 'approval',
          cites: permit2020('第十五条¶2'),
          when: course.sectorDesignReview,
          after: ['preliminaryDesign'],
        },
        budget: { ...decisionItems.budget, after: [...decisionItems.budget.after, 'sectorDesignReview'] },
        spatialDrawings: {
          title: ['涉及空间部分的施工图', 'drawings of the parts that touch space'],
          by: projectOwner,
          phase: 'planning',
          mode: 'work',
          cites: permit2020('第十五条¶2'),
          after: ['preliminaryDesign', 'sectorDesignReview'],
        },
        ...linearPlanning,
        planningPermit: { ...planningItems.planningPermit, cites: conditions, after: planningAfter },
        naming: { ...planningItems.naming, after: planningAfter },
        ...waterItems,
        ...safetyItems,
        ...preparations,
        ...linearFirst,
        constructionDrawings: {
          title: ['施工图设计', 'construction drawings'],
          by: projectOwner,
          phase: 'permit',
          mode: 'work',
          cites: permit2020('第二十九条¶1'),
          after: ['spatialDrawings'],
        },
        ...permitItems,
        ...startItems,
        preparation: { ...startItems.preparation, after: ['specialPermit'] },
        planningPermitLate: { ...startItems.planningPermitLate, after: planningAfter },
        ...completionItems,
      },
      correction,
      holds,
      settled: 'completed',
      also: { withdrawn: { title: ['撤回项目', 'withdrawn'], to: 'ended', cites: permit2020('第四十一条¶1（三）') } },
    }),
    ...ends,
  },

  readings: {
    ...commonReadings,
    同步: [
      '两个部门一并受理方案、同时审查',
      'both departments take in the scheme together and review it at the same time',
    ],
    用地预审手续: [
      '线性工程的选址、可研批复和用地规划许可没有时限，第九条的 5 日只写房建类',
      'siting, feasibility and land permit of linear works have no term: the five days of article 9 are those of buildings',
    ],
    暂时无法完成: [
      '线性工程没有审查意见代替的规定，受阻的工程规划许可在实体开工前补办',
      'no opinion stands in for linear works: a blocked planning permit is due before the physical start',
    ],
  },
})
