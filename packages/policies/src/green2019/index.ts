import { competence, obligation, policy, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { onFirstAndLastDay } from '../rows.ts'
import * as credit from './credit.ts'
import * as market from './market.ts'
import { green2019, life } from './source.ts'

const grants = [
  credit.loanLoss,
  credit.creditInterest,
  credit.guaranteeLoss,
  credit.guaranteedInterest,
  credit.guaranteeFees,
  market.regionalListing,
  market.bondSubsidy,
  market.premiumSubsidy,
  market.carbonGuarantee,
  market.eventSupport,
]

const rules = [
  obligation('green2019/credit-information', {
    title: ['环境信用信息共享', 'Sharing of environmental credit data'],
    cites: green2019('六/（十八）¶1'),
    register: ['green2019/（十八）'],
    who: ['产业主管部门和金融监管部门', 'industry departments and financial regulators'],
    says: [
      '把企业环境违法、安全生产和节能减排信息放进信用平台共享，对守信和失信联合奖惩',
      'put data on environmental breaches, safety and energy saving into the credit platforms, and reward or punish together',
    ],
  }),
  competence('green2019/coordination', {
    title: ['绿色金融协调机制', 'How green finance is coordinated'],
    cites: green2019('七/（十九）¶1'),
    register: ['green2019/（十九）'],
    by: [offices.localFinance],
    says: [
      '特区金融学会的绿色金融专业委员会协助责任部门制定操作规程并宣讲落地',
      'the green finance committee of the financial society helps the departments write and explain the rules',
    ],
  }),
  competence('green2019/district-policies', {
    title: ['各区可出台配套政策', 'Districts may add policies'],
    cites: green2019('七/（二十一）¶1'),
    register: ['green2019/（二十一）.1'],
    by: [offices.districts],
    says: ['区可以出台自己的配套政策', 'districts may issue supporting policies of their own'],
  }),
  validity('green2019/life', {
    title: ['施行期间', 'Life of the document'],
    cites: [green2019('七/（二十一）¶1'), green2019('落款¶2')],
    register: ['green2019/（二十一）.2'],
    says: ['自 2019-01-08 起三年，末日 2022-01-07', 'three years from 2019-01-08, the last day being 2022-01-07'],
    ...life,
  }),
]

export const green2019Policy = policy({
  document: green2019,
  inForce: life,
  by: [offices.localFinance],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => onFirstAndLastDay(g.examples, life)),
  notEncoded: {
    'green2019/引言': 'purpose',
    'green2019/（一）': 'purpose',
    'green2019/（三）': 'encouragement',
    'green2019/（六）.2': 'encouragement',
    'green2019/（七）.2': 'encouragement',
    'green2019/（八）': 'encouragement',
    'green2019/（九）': 'encouragement',
    'green2019/（十四）': 'encouragement',
    'green2019/（十五）': 'encouragement',
    'green2019/（十七）.2': 'encouragement',
    'green2019/（二十）': 'encouragement',
  },
})
