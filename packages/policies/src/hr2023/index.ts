import { always, competence, obligation, policy, sanction, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as contest from './contest.ts'
import * as headhunter from './headhunter.ts'
import * as park from './park.ts'
import * as scale from './scale-award.ts'
import * as settlement from './settlement.ts'
import { hr2023 } from './source.ts'
import * as support from './support.ts'

const life = validity('hr2023/life', {
  title: ['施行期间', 'Life of the document'],
  cites: hr2023('末¶3'),
  register: ['hr2023/末.¶3#1', 'hr2023/末.¶3#2'],
  says: [
    '自 2023-07-10 起施行五年，末日为 2028-07-09；2018 年的旧文件同日失效',
    'five years from 2023-07-10, the last day being 2028-07-09; the document of 2018 ends as it starts',
  ],
  from: '2023-07-10',
  until: '2028-07-09',
  ends: [{ what: '深人社发〔2018〕94号', from: '2023-07-10' }],
})

const fundSupervision = obligation('hr2023/fund-supervision', {
  title: ['资金监管核查', 'Supervision of the money'],
  cites: hr2023('末¶1'),
  register: ['hr2023/末.¶1'],
  who: ['市、区相关部门', 'municipal and district departments'],
  says: ['按规定发放资金并核查使用情况', 'pay out by the rules and check how the money is used'],
})

const monthlyStatistics = obligation('hr2023/monthly-statistics', {
  title: ['月度统计填报', 'Monthly statistics'],
  cites: hr2023('六/23¶1'),
  register: ['hr2023/六.23'],
  who: ['人力资源服务业企业', 'enterprises of the human-resource service industry'],
  says: ['每月填报统计数据，保证及时准确', 'report figures every month, in time and correct'],
})

const unlawfulAgencies = sanction('hr2023/unlawful-agencies', {
  title: ['整治非法劳务中介', 'Action against unlawful labour agencies'],
  cites: hr2023('六/24¶1'),
  register: ['hr2023/六.24#2'],
  against: ['非法劳务中介等扰乱市场秩序者', 'unlawful labour agencies and others who disturb the market'],
  says: [
    '由市、区、街道联合执法整治；处罚依其他法律',
    'city, districts and streets act together; penalties follow other law',
  ],
  when: always,
  effects: ['fine', 'criminal'],
})

const shareOfFinance = competence('hr2023/share-of-finance', {
  title: ['市区财政分担', 'Who bears the cost'],
  cites: hr2023('末¶2'),
  register: ['hr2023/末.¶2#2'],
  by: [offices.finance, offices.districts],
  says: ['市、区财政按事权分工保障经费，比例未列', 'city and districts each bear their part; no share is given'],
})

const grants = [
  { measure: scale.scaleAward, examples: scale.scaleAwardExamples },
  support.listingAward,
  { measure: settlement.movedListedAward, examples: settlement.movedListedExamples },
  { measure: settlement.newSubsidiaryAward, examples: settlement.newSubsidiaryExamples },
  { measure: settlement.movedRevenueAward, examples: settlement.movedRevenueExamples },
  headhunter.headhunterMovedAward,
  headhunter.headhunterSubsidiaryAward,
  contest.contestFunding,
  contest.contestWinnerSupport,
  { measure: contest.eventSubsidy, examples: contest.eventExamples },
  { measure: park.parkOpeningSubsidy, examples: park.parkOpeningExamples },
  { measure: park.parkOperatingSubsidy, examples: park.parkOperatingExamples },
  { measure: park.parkRentRelief, examples: park.parkRentReliefExamples },
  { measure: park.districtParkRentRelief, examples: park.districtParkRentReliefExamples },
  support.overseasSupport,
  support.placementSubsidy,
  { measure: support.referralAward, examples: support.referralExamples },
  support.highLevelReferralAward,
]

export const hr2023Policy = policy({
  document: hr2023,
  inForce: { from: '2023-07-10', until: '2028-07-09' },
  by: [offices.humanResources, offices.finance, offices.districts],
  measures: grants.map((g) => g.measure),
  rules: [
    scale.revenueMeaning,
    park.operatingSubsidyUse,
    monthlyStatistics,
    unlawfulAgencies,
    fundSupervision,
    shareOfFinance,
    life,
  ],
  relations: [support.higherOf],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'hr2023/序.¶1': 'purpose',
    'hr2023/一.4': 'encouragement',
    'hr2023/二.5': 'encouragement',
    'hr2023/二.7#2': 'no-figure',
    'hr2023/三.9': 'between-offices',
    'hr2023/三.10#2': 'encouragement',
    'hr2023/四.11': 'between-offices',
    'hr2023/四.12#2': 'encouragement',
    'hr2023/四.14#2': 'encouragement',
    'hr2023/五.15': 'encouragement',
    'hr2023/五.16': 'encouragement',
    'hr2023/五.17': 'encouragement',
    'hr2023/五.18#2': [
      'by-reference',
      ['取得证书后享受何种政策由其他规定确定', 'what a certificate brings is set by other rules'],
    ],
    'hr2023/五.19': ['by-reference', ['产业发展与创新人才奖的标准在另一文件', 'the talent award has rules of its own']],
    'hr2023/六.20': 'encouragement',
  },
})
