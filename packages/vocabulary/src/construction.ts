import { factsAbout } from '@pengce/language'
import { constructionTypes } from './construction-types.ts'

const { yesNo, money, quantity, choice } = factsAbout('project', 'construction')

/** What a government-invested construction project is asked on its way to the construction permit. */
export const construction = {
  cityFunds: yesNo('city-funds', {
    label: ['使用市财政性资金', 'paid with municipal fiscal money'],
    note: [
      '与区财政或社会资金混合的，以市发展改革部门赋予市级项目代码为准',
      'where money is mixed, a municipal project code of the Development and Reform Commission decides',
    ],
    source: 'authority-record',
  }),
  category: choice('category', {
    label: ['建设项目类别', 'category of the construction project'],
    options: {
      building: ['房屋建筑', 'building'],
      'municipal-linear': ['市政线性工程', 'linear municipal works'],
      'municipal-other': ['市政非线性工程', 'other municipal works'],
      'other-works': ['其他工程建设', 'other construction works'],
      none: ['不是工程建设', 'not construction'],
    },
    source: 'judgement',
  }),
  type: choice('type', {
    label: ['建设项目类型', 'type of the construction project'],
    note: ['按项目主体功能选一种', 'the one that is its main function'],
    options: constructionTypes,
    source: 'declared',
  }),
  content: choice('content', {
    label: ['单一建设内容', 'single content of the works'],
    note: ['除此之外还有其他建设内容的，选“均不属于”', 'where anything else is built as well, choose none'],
    options: {
      'fit-out': ['装修装饰', 'fitting-out and decoration'],
      equipment: ['设备购置', 'purchase of equipment'],
      repair: ['维修改造', 'repair and alteration'],
      greening: ['绿化提升', 'better greenery'],
      'bus-stop': ['公交停靠站', 'bus stops'],
      'traffic-safety': ['交通安全设施', 'traffic safety facilities'],
      lighting: ['城市照明', 'city lighting'],
      similar: ['其他类似的单一内容', 'another content as single as these'],
      none: ['均不属于', 'none of these'],
    },
    source: 'judgement',
  }),
  spatial: yesNo('spatial', {
    label: ['涉及空间的固定资产投资建设', 'fixed-asset construction that takes up space'],
    source: 'judgement',
  }),
  upperApproval: yesNo('upper-approval', {
    label: ['须报省或国家审批的重大工程', 'major works that the province or the state must approve'],
    source: 'authority-record',
  }),
  majorHazard: yesNo('major-hazard', {
    label: ['重大危险源项目', 'major hazard source'],
    note: [
      '如油气库、油气长输管线、民爆仓库',
      'such as oil and gas depots, long-distance pipelines, explosives stores',
    ],
    source: 'judgement',
  }),
  railTransit: yesNo('rail-transit', { label: ['轨道交通项目', 'rail transit'], source: 'declared' }),
  seaReclamation: yesNo('sea-reclamation', { label: ['围填海项目', 'sea reclamation'], source: 'declared' }),
  classified: yesNo('classified', { label: ['保密工程', 'classified works'], source: 'authority-record' }),

  proposalApproved: yesNo('proposal-approved', {
    label: ['项目建议书已获批复', 'project proposal approved'],
    source: 'authority-record',
    reachable: true,
  }),
  exemptByCommittee: yesNo('exempt-by-committee', {
    label: ['市委常委会议审议通过免建议书审批', 'exempted from the proposal by the Standing Committee of the Party'],
    source: 'authority-record',
  }),
  exemptByExecutive: yesNo('exempt-by-executive', {
    label: ['市政府常务会议审议通过免建议书审批', 'exempted from the proposal by the executive meeting'],
    source: 'authority-record',
  }),
  annualPlan: yesNo('annual-plan', {
    label: ['已列入印发的年度政府投资项目计划', 'in the yearly government investment plan as issued'],
    source: 'authority-record',
  }),
  meetingMinutes: yesNo('meeting-minutes', {
    label: ['市委常委会和市政府常务会纪要已议定', 'settled in the minutes of Standing Committee and executive meeting'],
    source: 'authority-record',
  }),
  major: yesNo('major', {
    label: ['重大项目', 'major project'],
    note: ['文件没有定义，由市发展改革部门认定', 'not defined; the Development and Reform Commission says'],
    source: 'judgement',
  }),
  sitePreparation: yesNo('site-preparation', {
    label: ['须做场地平整、基坑等施工前期准备', 'needs levelling, pit works or the like before building'],
    source: 'judgement',
  }),
  basicResearch: yesNo('basic-research', {
    label: ['需要前期基本研究经费', 'needs money for basic preliminary research'],
    source: 'declared',
  }),

  ownLand: yesNo('own-land', {
    label: ['独立占地', 'takes land of its own'],
    source: 'judgement',
  }),
  smallScale: yesNo('small-scale', { label: ['投资规模较小', 'small investment'], source: 'judgement' }),
  simpleTechnique: yesNo('simple-technique', { label: ['技术方案简单', 'technically simple'], source: 'judgement' }),
  investmentSubsidy: yesNo('investment-subsidy', {
    label: ['投资补助类项目', 'project by investment subsidy'],
    source: 'authority-record',
  }),
  emergencyWorks: yesNo('emergency-works', {
    label: [
      '经市委市政府确定的应急抢险救灾工程',
      'emergency, rescue or relief works settled by city Party and government',
    ],
    source: 'authority-record',
  }),
  feasibilityEstimate: money('feasibility-estimate', {
    label: ['可研批复的投资估算', 'estimate of the approved feasibility report'],
    source: 'authority-record',
  }),
  budgetEstimate: money('budget-estimate', {
    label: ['申报的项目概算', 'budget estimate put forward'],
    source: 'declared',
  }),
  changeAgreed: yesNo('change-agreed', {
    label: [
      '市政府同意调整功能、规模或标准等',
      'the government agreed to a change of function, scale, standard or the like',
    ],
    source: 'authority-record',
  }),
  worksInvestment: money('works-investment', {
    label: ['工程投资额', 'investment in the works'],
    note: ['只计工程部分，与项目总投资不同', 'the works only; not the total investment'],
    source: 'declared',
  }),
  floorArea: quantity('square-metre', 'floor-area', {
    label: ['建筑面积', 'floor area'],
    note: ['没有建筑面积的工程选不适用', 'works without floor area: does not apply'],
    source: 'declared',
  }),

  energyInReport: yesNo('energy-in-report', {
    label: ['可研或资金申请报告已写入用能与节能分析', 'report contains the analysis of energy use and saving'],
    source: 'declared',
    reachable: true,
  }),
  energyUse: quantity('tonne', 'energy-use', {
    label: ['年综合能源消费量（吨标准煤）', 'yearly energy use in tonnes of standard coal'],
    source: 'declared',
  }),
  electricityUse: quantity('kilowatt-hour', 'electricity-use', {
    label: ['年电力消费量', 'yearly electricity use'],
    source: 'declared',
  }),
  permanentAccess: yesNo('permanent-access', {
    label: ['要开设永久路口', 'needs a permanent road access'],
    source: 'declared',
  }),
  trafficImpact: yesNo('traffic-impact', {
    label: ['涉及交通影响评价', 'touches on traffic impact assessment'],
    source: 'declared',
  }),
  writtenCommitment: yesNo('written-commitment', {
    label: ['已作书面承诺', 'has committed itself in writing'],
    source: 'declared',
    reachable: true,
  }),
  temporaryRelocation: yesNo('temporary-relocation', {
    label: ['涉及市政管线临时迁改', 'moves municipal pipelines for a time'],
    source: 'declared',
  }),
  areaAssessed: yesNo('area-assessed', {
    label: ['位于已作区域评估的区域', 'in an area assessed as a whole'],
    source: 'authority-record',
  }),
  areaResultFits: yesNo('area-result-fits', {
    label: ['符合区域评估成果适用条件', 'meets the conditions for the result of the area'],
    source: 'judgement',
  }),
  earlyInvolvement: yesNo('early-involvement', {
    label: ['审批部门在策划生成时已介入', 'the department took part while the project was generated'],
    source: 'authority-record',
  }),
  sameReviewDone: yesNo('same-review-done', {
    label: ['同类技术评审已做过', 'a technical review of the same kind was made'],
    source: 'authority-record',
  }),
  environmentPaper: choice('environment-paper', {
    label: ['应编制的环境影响文件', 'environmental paper it must have'],
    options: {
      report: ['报告书', 'full report'],
      form: ['报告表', 'report form'],
      registration: ['登记表', 'registration form'],
      none: ['不需要', 'none'],
    },
    source: 'judgement',
  }),
  sensitiveArea: yesNo('sensitive-area', {
    label: ['涉及环境敏感区', 'touches an environmentally sensitive area'],
    source: 'judgement',
  }),
  riverWorks: choice('river-works', {
    label: ['河道整治工程内容', 'content of the river works'],
    options: {
      flood: ['防洪', 'flood control'],
      sewage: ['截污治污', 'interception and treatment of sewage'],
      ecology: ['生态修复', 'ecological restoration'],
      none: ['均不属于', 'none of these'],
    },
    source: 'declared',
  }),
}

const filing = factsAbout('project', 'construction-filing')

/** What happened to an application for one matter of approval, and to the registration after completion. */
export const constructionFiling = {
  unlikeGuide: filing.yesNo('unlike-guide', {
    label: ['申报材料不符合办事指南', 'materials differ from the service guide'],
    source: 'judgement',
  }),
  plainlyFails: filing.yesNo('plainly-fails', {
    label: ['明显不具备许可条件', 'plainly fails the conditions of the licence'],
    source: 'judgement',
  }),
  withdrawn: filing.yesNo('withdrawn', {
    label: ['申请人主动要求撤回', 'the applicant asks to withdraw'],
    source: 'declared',
  }),
  forged: filing.yesNo('forged', { label: ['伪造申报材料', 'forged materials'], source: 'judgement' }),
  lawBroken: filing.yesNo('law-broken', {
    label: ['企业或从业人员违法违规', 'firm or practitioner broke the law'],
    source: 'authority-record',
  }),
  commitmentBroken: filing.yesNo('commitment-broken', {
    label: ['不履行所作承诺', 'did not keep a commitment'],
    source: 'authority-record',
  }),
  registrationDue: filing.yesNo('registration-due', {
    label: ['办理产权登记所需证明均已取得', 'holds every paper that the registration of property needs'],
    source: 'authority-record',
  }),
  registrationSought: filing.yesNo('registration-sought', {
    label: ['已及时申请产权登记', 'applied for registration in time'],
    source: 'authority-record',
  }),
  registrationExcused: filing.yesNo('registration-excused', {
    label: ['未及时登记有正当理由', 'has a good reason for not registering in time'],
    source: 'judgement',
  }),
}

const conduct = factsAbout('authority', 'permit-department')

/** How a department handled its part of an approval. */
export const departmentConduct = {
  dutyNotDone: conduct.yesNo('duty-not-done', {
    label: ['主办部门未履行职责', 'the lead department did not do its duty'],
    source: 'judgement',
  }),
  flowOrLimitBroken: conduct.yesNo('flow-or-limit-broken', {
    label: ['未按规定流程或时限审批', 'flow or time limit was not kept'],
    source: 'judgement',
  }),
  noClearOpinion: conduct.yesNo('no-clear-opinion', {
    label: ['没有提供明确意见', 'no clear opinion was given'],
    source: 'judgement',
  }),
  notInvolvedEarly: conduct.yesNo('not-involved-early', {
    label: ['没有按要求提前介入', 'did not take part early as required'],
    source: 'judgement',
  }),
  approvalDelayed: conduct.yesNo('approval-delayed', {
    label: ['项目审批因此迟滞', 'approval was delayed by it'],
    source: 'judgement',
  }),
  groundlessReturn: conduct.yesNo('groundless-return', {
    label: ['无充足理由退件', 'a file was returned without sufficient reason'],
    source: 'judgement',
  }),
}
