import { always, clarify, competence, obligation, policy, relation, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as finance from './finance.ts'
import { cost2023 } from './source.ts'
import * as works from './works.ts'

const grants = [
  { measure: finance.longLeaseAward, examples: finance.longLeaseExamples },
  { measure: works.firstInstalment, examples: works.firstInstalmentExamples },
  works.upgradeByReference,
  works.intelligentByReference,
  { measure: works.supportArea, examples: works.supportAreaExamples },
  { measure: works.medicalRate, examples: works.medicalRateExamples },
  { measure: works.flexibleMedicalRate, examples: works.flexibleMedicalRateExamples },
  { measure: finance.bondSubsidy, examples: finance.bondExamples },
  finance.neeqAward,
  finance.neeqInnovationAward,
  finance.domesticListingAward,
  finance.overseasListingAward,
  works.highVoltage,
  works.gasConnection,
  works.solarStorage,
  { measure: finance.cargoRoute, examples: finance.cargoExamples },
  works.storageLandPrice,
  { measure: works.storageLeasable, examples: works.storageLeasableExamples },
]

const competences = [
  competence('cost2023/contact', {
    title: ['疑问反映单位', 'Who answers questions'],
    cites: cost2023('通知¶1'),
    register: ['cost2023/头#1'],
    by: [offices.developmentReform],
    says: ['实施中的问题向市发展改革委反映', 'questions go to the development and reform commission'],
  }),
  competence('cost2023/half-each', {
    title: ['业主奖励市区各半', 'City and district pay half each'],
    cites: cost2023('一/2¶1'),
    register: ['cost2023/一.2#4'],
    by: [offices.finance, offices.districts],
    says: ['长租约奖励由市、区各出一半', 'the award for long leases is borne half and half'],
  }),
  clarify('cost2023/districts', {
    title: ['各区政府的范围', 'What “districts” takes in'],
    cites: cost2023('一/1¶1'),
    register: ['cost2023/一.1#2'],
    says: ['含大鹏新区和深汕特别合作区', '大鹏 and 深汕 are included'],
  }),
]
const conduct = [
  sanction('cost2023/surcharges', {
    title: ['查处违规加价收费', 'Unlawful surcharges'],
    cites: cost2023('一/2¶1'),
    register: ['cost2023/一.2#5'],
    against: ['厂房出租人和运营方', 'lessors and operators of premises'],
    says: [
      '虚增公摊、用量，抬高水电价或加收费用的依法从严查处；罚则在其他法律',
      'inflated shares, meters, prices or extra fees are dealt with by law; penalties stand elsewhere',
    ],
    when: always,
    effects: ['fine'],
  }),
  obligation('cost2023/no-cost-beyond-red-line', {
    title: ['红线外不得向用户收费', 'No charge beyond the red line'],
    cites: cost2023('四/12¶1'),
    register: ['cost2023/四.12#2'],
    who: ['供电企业', 'the power supplier'],
    says: [
      '投资做到用户建筑红线，红线外的费用由供电企业和地方政府分担，不论用户规模；法律政策另有规定的除外',
      'it builds up to the red line of the user’s building; what lies beyond is shared with local government, whatever the user’s size, save where law or policy says otherwise',
    ],
  }),
  obligation('cost2023/no-internal-delay', {
    title: ['不得以内部理由拖付', 'No delay of payment on internal grounds'],
    cites: cost2023('六/17¶1'),
    register: ['cost2023/六.17#2'],
    who: ['机关、事业单位和国有企业', 'public bodies and state enterprises'],
    says: [
      '人员变动、内部流程，或合同未约定的等待验收审计，都不是拖欠中小微企业和个体户的理由',
      'staff changes, internal steps, or audits the contract does not name excuse no delay to smaller creditors',
    ],
  }),
  obligation('cost2023/no-disguised-approvals', {
    title: ['取消的审批不得转为中介服务', 'No approvals in disguise'],
    cites: cost2023('六/18¶1'),
    register: ['cost2023/六.18#2'],
    who: ['行政机关和中介机构', 'authorities and agencies'],
    says: ['已取消的审批事项不得变成中介服务', 'a cancelled approval must not come back as an agency’s service'],
  }),
  sanction('cost2023/forced-fees', {
    title: ['查处借行政影响收费', 'Fees forced through influence'],
    cites: cost2023('六/18¶1'),
    register: ['cost2023/六.18#3'],
    against: ['中介机构', 'intermediary agencies'],
    says: [
      '借行政影响强收费用的依法处理，没有列出数额',
      'fees forced through influence are dealt with by law; no figure',
    ],
    when: always,
    effects: ['fine'],
  }),
  sanction('cost2023/steered-agencies', {
    title: ['整治指定中介', 'Authorities that steer the choice'],
    cites: cost2023('六/18¶1'),
    register: ['cost2023/六.18#4'],
    against: ['行政机关', 'administrative bodies'],
    says: ['指定中介或干预选择的予以纠正', 'naming an agency or meddling in the choice is put right'],
    when: always,
    effects: ['disciplinary'],
  }),
  obligation('cost2023/one-inspection', {
    title: ['同一机关每年至多查一次', 'One inspection a year'],
    cites: cost2023('六/19¶1'),
    register: ['cost2023/六.19#2', 'cost2023/六.19#3'],
    who: ['行政执法机关', 'inspecting authorities'],
    says: [
      '除有投诉、交办、移送或专项行动外，同一机关对同一企业一年一般不超过一次；同一系统上级查过的，下级当年一般不再查',
      'complaints, orders, transfers and campaigns apart, one inspection of a firm by an authority a year as a rule; after a higher authority of its line a lower one makes none that year as a rule',
    ],
  }),
  obligation('cost2023/three-year-leases', {
    title: ['厂房租期一般不少于三年', 'Leases of factories: three years or more as a rule'],
    cites: cost2023('一/2¶1'),
    register: ['cost2023/一.2#2'],
    who: ['物业方', 'landlords'],
    says: [
      '承租人主动要求或地块已纳入更新的除外，租期原则上至少三年',
      'save where the tenant asks or the site is to be renewed, a lease runs three years or more as a rule',
    ],
  }),
  obligation('cost2023/graded-housing-allotment', {
    title: ['保租房差异化配租', 'Affordable rental homes allotted by grades'],
    cites: cost2023('二/7¶1'),
    register: ['cost2023/二.7#1'],
    who: ['各区政府', 'district governments'],
    says: [
      '各区按经济贡献、人才数量等分行业设定配租标准',
      'each district sets standards by economic contribution, number of talents and the like',
    ],
  }),
  obligation('cost2023/good-credit-not-inspected', {
    title: ['信用良好不主动检查', 'Firms of good credit are not inspected unprompted'],
    cites: cost2023('六/19¶1'),
    register: ['cost2023/六.19#1'],
    who: ['行政执法机关', 'enforcement bodies'],
    says: [
      '信用记录良好的企业，原则上不主动上门检查',
      'as a rule nobody inspects a firm of good credit of his own accord',
    ],
  }),
  obligation('cost2023/joint-inspection', {
    title: ['多机关检查一次查完', 'Inspections of several bodies made together'],
    cites: cost2023('六/19¶1'),
    register: ['cost2023/六.19#4'],
    who: ['行政执法机关', 'enforcement bodies'],
    says: [
      '多个机关都要检查同一企业的，联合一次完成',
      'where several bodies plan to inspect one firm they come together, once',
    ],
  }),
]
const times = [
  validity('cost2023/life', {
    title: ['施行期间', 'Life of the document'],
    cites: cost2023('末¶1'),
    register: ['cost2023/末#1'],
    says: ['2024-01-01 至 2026-12-31', 'from 2024-01-01 to 2026-12-31'],
    from: '2024-01-01',
    until: '2026-12-31',
  }),
  validity('cost2023/own-terms', {
    title: ['另有期限的从其规定', 'Terms of their own prevail'],
    cites: cost2023('末¶1'),
    register: ['cost2023/末#2'],
    says: ['各项措施自带期限的，以其为准', 'a measure with a term of its own keeps it'],
  }),
  validity('cost2023/higher-rules', {
    title: ['国家和省规定优先', 'Higher rules prevail'],
    cites: cost2023('末¶1'),
    register: ['cost2023/末#3'],
    says: ['国家或省另有规定的，以其为准', 'where the nation or the province rules, that prevails'],
  }),
]

export const cost2023Policy = policy({
  document: cost2023,
  inForce: { from: '2024-01-01', until: '2026-12-31' },
  by: [offices.industry, offices.districts],
  measures: grants.map((g) => g.measure),
  rules: [...competences, ...conduct, ...times],
  relations: [
    relation('cost2023/bond-once', {
      title: ['发债补贴不重复', 'No second bond subsidy'],
      cites: cost2023('三/10¶1'),
      register: ['cost2023/三.10#2'],
      says: ['与市、区其他同类补贴只取其一', 'of this and other city or district subsidies of the kind only one'],
      bond: { kind: 'same-support', supports: ['bond'], against: 'municipal-and-district', picks: 'applicant' },
    }),
    relation('cost2023/neeq-together', {
      title: ['挂牌与创新层奖励可兼得', 'Quotation and innovation tier add up'],
      cites: cost2023('三/11¶1'),
      register: ['cost2023/三.11#2'],
      says: ['进入创新层的奖励在挂牌奖励之外另给', 'the award for the innovation tier comes on top'],
      bond: { kind: 'together', of: ['cost2023/neeq-award', 'cost2023/neeq-innovation-award'] },
    }),
  ],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'cost2023/序.¶1': 'purpose',
    'cost2023/二.6#2': 'encouragement',
    'cost2023/二.7#3': 'no-figure',
    'cost2023/三.9': 'encouragement',
    'cost2023/五.15#3': 'encouragement',
    'cost2023/五.16#3': 'encouragement',
    'cost2023/六.20': 'between-offices',
  },
})
