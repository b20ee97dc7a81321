import { always, competence, obligation, policy, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as enterprises from './enterprises.ts'
import * as output from './output.ts'
import * as premises from './premises.ts'
import * as projects from './projects.ts'
import { mfg2021 } from './source.ts'
import * as until2023 from './until-2023.ts'

const grants = [
  output.clusterMatch,
  { measure: output.outputMilestone, examples: output.outputMilestoneExamples },
  output.expansionAward,
  output.headquartersLand,
  projects.majorInvestment,
  projects.innovationCentre,
  projects.innovationCentreMatch,
  projects.technologyCentre,
  projects.technologyCentreUpgrade,
  projects.foundation,
  projects.foundationMatch,
  projects.qualityBrand,
  until2023.renovation,
  until2023.renovationInterest,
  until2023.internetPlatform,
  until2023.internetProvider,
  until2023.internetApplication,
  until2023.internetEvent,
  until2023.greenTransformation,
  until2023.greenHonour,
  projects.firstProducts,
  { measure: enterprises.chainLeaderLand, examples: enterprises.chainLeaderLandExamples },
  enterprises.nationalChampionEnterprise,
  enterprises.nationalChampionProduct,
  enterprises.municipalChampionEnterprise,
  enterprises.municipalChampionProduct,
  enterprises.littleGiant,
  enterprises.provincialSpecialised,
  projects.supplyChainUpgrade,
  enterprises.supplyChainInterest,
  { measure: enterprises.consortiumDeduction, examples: enterprises.consortiumExamples },
  projects.basicPlatform,
  premises.smallFirmPremises,
  premises.premisesPurchase,
  enterprises.assessmentRelief,
]

const rules = [
  competence('mfg2021/contact', {
    title: ['实施问题受理单位', 'Who answers questions'],
    cites: mfg2021('通知¶1'),
    register: ['mfg2021/通知.1'],
    by: [offices.industry],
    says: ['实施中的问题向市工业和信息化局反映', 'questions go to the industry bureau'],
  }),
  competence('mfg2021/introduction-team', {
    title: ['重大项目引进团队', 'Team for bringing in major projects'],
    cites: mfg2021('一/（四）¶1'),
    register: ['mfg2021/（四）.1'],
    by: [offices.municipalGovernment, offices.investmentPromotion, offices.industry],
    says: [
      '由市主要领导任组长，招商、产业、基金和专业机构参加',
      'led by the head of the city; investment, industry, funds and experts take part',
    ],
  }),
  obligation('mfg2021/guarantee-fee', {
    title: ['政府性担保费率上限', 'Ceiling on guarantee fees'],
    cites: mfg2021('四/（十八）¶1'),
    register: ['mfg2021/（十八）.1'],
    who: ['政府性融资担保机构', 'government guarantee institutions'],
    says: [
      '为评分良好企业的信用贷款担保，平均费率不高于 1%；单笔可以更高',
      'for credit loans of well-rated firms the average fee is at most 1%; a single one may be higher',
    ],
  }),
  obligation('mfg2021/no-subletting', {
    title: ['工业保障房不得转租转让', 'No subletting of industrial premises'],
    cites: mfg2021('四/（十九）¶1'),
    register: ['mfg2021/（十九）.3'],
    who: ['承租或受让工业保障房者', 'tenants and buyers of industrial security premises'],
    says: ['不得再租给或转给他人', 'must not sublet or pass them on'],
  }),
  obligation('mfg2021/state-rent-ceiling', {
    title: ['国资工业用房租金上限', 'Rent ceiling for state-owned premises'],
    cites: mfg2021('四/（十九）¶1'),
    register: ['mfg2021/（十九）.4'],
    who: ['有国资背景的出租人', 'lessors with state capital'],
    says: ['租金不高于同期指导价', 'rent at most the guide price of the period'],
  }),
  obligation('mfg2021/least-lease-term', {
    title: ['工业用房最短租期', 'Shortest lease of industrial premises'],
    cites: mfg2021('四/（十九）¶1'),
    register: ['mfg2021/（十九）.5'],
    who: ['工业用房出租人', 'lessors of industrial premises'],
    says: [
      '一般不少于 3 年；承租人要求或地块已列入更新的除外',
      'three years or more as a rule, save where the tenant asks or the plot is under renewal',
    ],
  }),
  obligation('mfg2021/land-agreements', {
    title: ['工业用地监管协议核查', 'Checks on land agreements'],
    cites: mfg2021('五/（二十二）¶1'),
    register: ['mfg2021/（二十二）.3'],
    who: ['用地单位和监管部门', 'land users and their supervisors'],
    says: [
      '核查履约，违约追责，变相炒地严处；罚则在协议里',
      'performance is checked, breach pursued; what follows stands in the agreements',
    ],
  }),
  sanction('mfg2021/resettle-first', {
    title: ['未妥善安置不予确认实施主体', 'No confirmation before resettlement'],
    cites: mfg2021('五/（二十四）¶1'),
    register: ['mfg2021/（二十四）.1'],
    against: ['城市更新实施主体', 'those who carry out urban renewal'],
    says: [
      '规上工业企业未安置好的，不确认实施主体',
      'while an above-scale industrial firm is not resettled, nobody is confirmed',
    ],
    when: always,
    effects: ['refusal'],
  }),
  obligation('mfg2021/no-forced-move', {
    title: ['不得以周边变化强制搬迁', 'No forced move because of the neighbourhood'],
    cites: mfg2021('五/（二十四）¶1'),
    register: ['mfg2021/（二十四）.2'],
    who: ['各区和有关部门', 'districts and departments'],
    says: [
      '周边功能变了不是强制规模以上工业企业搬迁的理由',
      'a changed neighbourhood is no reason to force out an above-scale industrial firm',
    ],
  }),
  validity('mfg2021/three-articles-end', {
    title: ['三条自2024年起停止执行', 'Three articles stop at the end of 2023'],
    cites: [mfg2021('二/（八）¶1'), mfg2021('二/（九）¶1'), mfg2021('二/（十）¶1')],
    register: ['mfg2021/（八）.3'],
    says: [
      '（八）（九）（十）执行到 2023-12-31，由 tech2023 终止',
      '(八), (九) and (十) apply until 2023-12-31; tech2023 ends them',
    ],
    from: '2021-03-01',
    until: '2023-12-31',
  }),
  validity('mfg2021/life', {
    title: ['施行期间', 'Life of the document'],
    cites: mfg2021('末¶1'),
    register: ['mfg2021/附则.1'],
    says: ['自 2021-03-01 起五年，末日 2026-02-28', 'five years from 2021-03-01, the last day being 2026-02-28'],
    from: '2021-03-01',
    until: '2026-02-28',
  }),
]

export const mfg2021Policy = policy({
  document: mfg2021,
  inForce: { from: '2021-03-01', until: '2026-02-28' },
  by: [offices.industry],
  measures: grants.map((g) => g.measure),
  rules: [enterprises.chainLeader, ...rules],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'mfg2021/引言': 'purpose',
    'mfg2021/（三）.2': 'encouragement',
    'mfg2021/（九）.5': 'encouragement',
    'mfg2021/（十）.3': 'encouragement',
    'mfg2021/（十二）.3': 'encouragement',
    'mfg2021/（十三）.5': 'encouragement',
    'mfg2021/（十四）.4': 'encouragement',
    'mfg2021/（十七）': 'encouragement',
    'mfg2021/（二十）': 'encouragement',
    'mfg2021/（二十一）': 'no-figure',
    'mfg2021/（二十五）': 'encouragement',
    'mfg2021/（二十八）': 'encouragement',
  },
})
