import { parties, phases, procedure } from '@pengce/procedure'
import { offices, construction as works } from '@pengce/vocabulary'
import { completionItems, startItems } from './completion-procedure.ts'
import { generated, generationItems } from './generation-procedure.ts'
import { buildingLand, landTitles } from './land-procedure.ts'
import { permitItems, pitItems, preparations } from './permit-procedure.ts'
import { decisionItems, planningInstead, planningItems } from './planning-procedure.ts'
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

const { approvingDepartment, projectOwner } = parties

const conditions = [permit2020('第十五条¶1'), permit2020('第十四条¶1'), permit2020('第十七条¶1')] as const
const planningAfter = ['siting', 'landPermit', 'designPoints', 'schemeDesign', 'consents', 'transportOpinion'] as const

export const buildingProcedure = procedure('permit2020/building', {
  title: ['2020 房建和市政非线性项目审批全流程', 'Building and non-linear municipal works under the rules of 2020'],
  cites: [...general, permit2020('第四十八条¶1')],
  register: [
    ...commonRows,
    'permit2020/第九条#1',
    'permit2020/第九条#2',
    'permit2020/第十五条.1#1',
    'permit2020/第十五条.1#2',
    'permit2020/第十七条.2#1',
    'permit2020/第十七条.2#2',
    'permit2020/第二十八条.1',
    'permit2020/第四十八条.1',
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
        ...buildingLand,
        ...landTitles,
        schemeDesign: {
          title: ['方案设计', 'scheme design'],
          by: projectOwner,
          phase: 'planning',
          mode: 'work',
          cites: permit2020('第十五条¶1'),
          after: generated,
        },
        ...planningItems,
        ...planningInstead,
        planningPermit: { ...planningItems.planningPermit, cites: conditions, after: planningAfter },
        planningOpinion: { ...planningInstead.planningOpinion, after: planningAfter },
        naming: { ...planningItems.naming, after: planningAfter },
        ...decisionItems,
        ...waterItems,
        ...safetyItems,
        ...preparations,
        ...pitItems,
        constructionDrawings: {
          title: ['施工图设计', 'construction drawings'],
          by: projectOwner,
          phase: 'permit',
          mode: 'work',
          cites: permit2020('第二十九条¶1'),
          after: ['preliminaryDesign'],
        },
        ...permitItems,
        constructionPermit: {
          ...permitItems.constructionPermit,
          after: [...permitItems.constructionPermit.after, 'planningOpinion'],
        },
        ...startItems,
        preparation: { ...startItems.preparation, after: ['pitPermit'] },
        planningPermitLate: { ...startItems.planningPermitLate, after: ['planningOpinion'] },
        ...completionItems,
        accounts: {
          title: ['竣工财务决算批复', 'final accounts approved'],
          by: approvingDepartment,
          phase: 'completion',
          mode: 'approval',
          cites: permit2020('第三十六条¶1'),
          when: works.category.isOneOf('building'),
          after: ['completion'],
        },
        registration: {
          title: ['不动产登记', 'registration of the property'],
          by: offices.planning,
          phase: 'completion',
          mode: 'approval',
          cites: [permit2020('第三十六条¶1'), permit2020('第四十八条¶2')],
          when: works.category.isOneOf('building'),
          after: ['jointAcceptance', 'landGrant', 'accounts'],
        },
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
    依次出具: [
      '三项合用一个 5 日，自一并受理起；先后只是出具的次序',
      'the three share one window of five days from their joint acceptance; their order is that of issue',
    ],
    参照房建类: ['市政非线性走全部房建流程', 'non-linear works take the whole flow of buildings'],
    先出具: [
      '受阻的先出要点或审查意见，主体开工前补办许可',
      'where a permit must wait, points or an opinion come first and the permit before the main structure',
    ],
  },
})
