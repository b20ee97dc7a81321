import {
  all,
  always,
  amountOf,
  any,
  between,
  examples,
  inKind,
  measure,
  monthly,
  notEligible,
  open,
  relation,
} from '@pengce/language'
import { fen, percent, quantity, yuan } from '@pengce/values'
import { employer, enterprise, offices, worker } from '@pengce/vocabulary'
import { benefit, costGrant } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { otherThan } from '../rows.ts'
import { hardToEmploy } from './people.ts'
import { emp2023, from2024, hardshipOffices, on, publicPostOffices, youthOffices } from './source.ts'

const { domesticService, domesticInsurancePaid, eligibleHireInsurancePaid, hardToEmployInsurancePaid } = employer
const { postInsurancePaid, publicInterestPosts, minimumWage } = employer
const { flexible, flexibleContribution, recentGraduate } = worker
const people = (n: number) => quantity('person', n)

/** Whose contributions a subsidy counts. */
const employerPart = {
  实际缴纳: ['只计单位缴纳的部分，个人部分不计', 'the part that the employer bears, not what its people pay'],
} as const

export const unemploymentRate = measure('emp2023/unemployment-rate', {
  title: ['阶段性降低失业保险费率', 'Temporary cut of the unemployment insurance rate'],
  subject: ['enterprise', 'sole-trader', 'organisation', 'person'],
  support: 'insurance-rate',
  cites: emp2023('一/（一）¶1'),
  register: ['emp2023/一.（一）#1'],
  by: [offices.humanResources, offices.tax],
  window: { from: '2023-12-25', until: '2024-12-31' },

  when: always,

  pays: inKind(['失业保险基准费率', 'base rate of unemployment insurance'], amountOf(percent(1)), { per: 'month' }),
})
export const unemploymentRateExamples = examples(unemploymentRate, {
  on: '2024-12-31',
  given: [],
  rows: [
    [['2024 年最后一天仍按 1%', 'still one per cent on the last day of 2024'], [], between(percent(1), percent(1))],
    [['2025 年起不再适用', 'no longer from 2025'], [], notEligible, '2025-01-01'],
  ],
})

export const domesticSubsidy = costGrant('emp2023/domestic-insurance', {
  title: ['员工制家政企业社保补贴', 'Insurance subsidy for domestic-service enterprises'],
  support: 'insurance',
  cites: emp2023('一/（四）¶1'),
  register: ['emp2023/一.（四）#3'],
  window: from2024,
  on,
  claims: [so(domesticService, '不是员工制家政企业', 'not such an enterprise')],
  cost: domesticInsurancePaid,
  rate: percent(50),
  cap: null,
  exact: true,
  recurs: monthly,
  readings: employerPart,
  // Half of what was paid; part of a fen is dropped.
  points: [
    [yuan(8000), yuan(4000)],
    [yuan(8000.01), yuan(4000)],
    [yuan(8000.02), yuan(4000.01)],
  ],
})

export const smallEnterpriseSubsidy = measure('emp2023/small-enterprise-insurance', {
  title: ['小微企业社保补贴', 'Insurance subsidy for small and micro enterprises'],
  subject: ['enterprise', 'sole-trader'],
  support: 'insurance',
  cites: emp2023('三/（八）¶1'),
  register: ['emp2023/三.（八）#4'],
  by: youthOffices,
  window: from2024,

  when: enterprise.size.isOneOf('small', 'micro'),

  pays: monthly(eligibleHireInsurancePaid),

  readings: employerPart,
})
export const smallEnterpriseExamples = examples(smallEnterpriseSubsidy, {
  on: '2024-01-01',
  given: [enterprise.size.of('small'), eligibleHireInsurancePaid.of(yuan(1500))],
  rows: [
    [['小型企业按实缴补贴', 'a small enterprise: what was actually paid'], [], yuan(1500)],
    [['微型企业同样', 'a micro enterprise likewise'], [enterprise.size.of('micro')], yuan(1500)],
    [
      ['中型、大型企业不在此列', 'not a medium or large one'],
      [otherThan(enterprise.size, 'small', 'micro')],
      notEligible,
    ],
    [['规模未知', 'open while the size is unknown'], [enterprise.size.notKnown()], open(yuan(1500), yuan(1500))],
  ],
})

export const hardToEmploySubsidy = measure('emp2023/hard-to-employ-insurance', {
  title: ['招用就业困难人员社保补贴', 'Insurance subsidy for hiring hard-to-employ people'],
  subject: ['enterprise', 'sole-trader', 'organisation'],
  support: 'insurance',
  cites: emp2023('五/（十四）¶1'),
  register: ['emp2023/五.（十四）#2', 'emp2023/五.（十四）#3'],
  by: hardshipOffices,
  window: from2024,

  when: hardToEmployInsurancePaid.exceeds(yuan(0)),

  pays: monthly(hardToEmployInsurancePaid),

  readings: employerPart,
})
export const hardToEmployExamples = examples(hardToEmploySubsidy, {
  on: '2024-01-01',
  given: [hardToEmployInsurancePaid.of(yuan(1500))],
  rows: [
    [['按当月单位实缴', 'what the employer paid this month'], [], yuan(1500)],
    [['一分钱也算', 'one fen is enough'], [hardToEmployInsurancePaid.of(fen(1))], fen(1)],
    [['当月没有缴纳', 'nothing paid this month'], [hardToEmployInsurancePaid.of(yuan(0))], notEligible],
    [['实缴未知', 'open while the sum is unknown'], [hardToEmployInsurancePaid.notKnown()], open(yuan(0), null)],
  ],
})

export const flexibleSubsidy = measure('emp2023/flexible-insurance', {
  title: ['灵活就业社保补贴', 'Insurance subsidy for flexible work'],
  subject: 'person',
  support: 'insurance',
  cites: emp2023('五/（十四）¶1'),
  register: ['emp2023/五.（十四）#4'],
  by: hardshipOffices,
  window: from2024,

  when: all(flexible, any(hardToEmploy, recentGraduate)),

  pays: monthly(flexibleContribution.fraction(2, 3).cappedAt(yuan(600))),

  readings: {
    三分之二: ['按分计算，舍去不足一分', 'to the whole fen, the rest dropped'],
    就业困难人员: [
      '无业状态以认定之时为准，不然灵活就业的人都领不到',
      'being out of work is as of the recognition; otherwise nobody in flexible work could have it',
    ],
  },
})
const difficult = [
  worker.hukou.of('shenzhen'),
  worker.workingAge.holds(),
  worker.outOfWork.holds(),
  worker.ableAndWilling.holds(),
  worker.hardship.of('older'),
]
export const flexibleExamples = examples(flexibleSubsidy, {
  on,
  given: [flexible.holds(), ...difficult, recentGraduate.fails(), flexibleContribution.of(yuan(750))],
  rows: [
    [['实缴的三分之二', 'two thirds of what was paid'], [], yuan(500)],
    [['恰好 600 元', 'exactly 600'], [flexibleContribution.of(yuan(900))], yuan(600)],
    [['差一分钱不到 600 元', 'one fen short of 600'], [flexibleContribution.of(yuan(899.99))], yuan(599.99)],
    [['三分之二多出一分钱', 'two thirds are one fen more'], [flexibleContribution.of(yuan(900.02))], yuan(600)],
    [['封顶 600 元', 'at most 600'], [flexibleContribution.of(yuan(1200))], yuan(600)],
    [['除不尽时舍去不足一分', 'the rest of a division is dropped'], [flexibleContribution.of(yuan(100))], yuan(66.66)],
    [
      ['毕业两年内的毕业生同样', 'a recent graduate likewise'],
      [worker.hardship.of('none'), recentGraduate.holds()],
      yuan(500),
    ],
    [
      ['其余各种困难情形同样', 'every other hardship likewise'],
      [otherThan(worker.hardship, 'older', 'none')],
      yuan(500),
    ],
    [['两者都不是', 'neither'], [worker.hardship.of('none')], notEligible],
    [['不是灵活就业', 'not in flexible work'], [flexible.fails()], notEligible],
    [
      ['省内户籍且常住本市', 'Guangdong hukou and resident here'],
      [worker.hukou.of('guangdong'), worker.livesHere.holds()],
      yuan(500),
    ],
    [
      ['省内户籍但不常住本市', 'Guangdong hukou, resident elsewhere'],
      [worker.hukou.of('guangdong'), worker.livesHere.fails()],
      notEligible,
    ],
    [['省外户籍', 'hukou outside Guangdong'], [worker.hukou.of('elsewhere'), worker.livesHere.holds()], notEligible],
    [['超过法定劳动年龄', 'past working age'], [worker.workingAge.fails()], notEligible],
    [['认定时并非无业', 'not out of work when recognised'], [worker.outOfWork.fails()], notEligible],
    [['没有就业意愿', 'not willing to work'], [worker.ableAndWilling.fails()], notEligible],
    [['实缴未知', 'a range while the sum is unknown'], [flexibleContribution.notKnown()], between(yuan(0), yuan(600))],
    [['困难情形未知', 'open while the hardship is unknown'], [worker.hardship.notKnown()], open(yuan(500), yuan(500))],
  ],
})

export const publicPostSubsidy = measure('emp2023/public-post-subsidy', {
  title: ['公益性岗位补贴', 'Subsidy for public-interest posts'],
  subject: ['enterprise', 'sole-trader', 'organisation'],
  support: 'public-post',
  cites: emp2023('五/（十五）¶1'),
  register: ['emp2023/五.（十五）#2'],
  by: publicPostOffices,

  when: publicInterestPosts.atLeast(people(1)),

  pays: monthly(publicInterestPosts.each(minimumWage)),

  readings: {
    最低工资标准: ['每人每月一份，随标准调整', 'one for each person and month, moving with the standard'],
  },
})
export const publicPostExamples = examples(publicPostSubsidy, {
  on,
  given: [publicInterestPosts.of(people(3)), minimumWage.of(yuan(2360))],
  rows: [
    [['三人，每人一份最低工资', 'three people, a minimum wage each'], [], yuan(7080)],
    [['一人', 'one person'], [publicInterestPosts.of(people(1))], yuan(2360)],
    [['最低工资上调后随之上调', 'it rises with the minimum wage'], [minimumWage.of(yuan(2520))], yuan(7560)],
    [['没有安置', 'nobody placed'], [publicInterestPosts.of(people(0))], notEligible],
    [['人数未知', 'open while the number is unknown'], [publicInterestPosts.notKnown()], open(yuan(0), null)],
    [['最低工资未知', 'a range while the wage is unknown'], [minimumWage.notKnown()], between(yuan(0), null)],
  ],
})

export const publicPostInsurance = measure('emp2023/public-post-insurance', {
  title: ['公益性岗位社保补贴', 'Insurance subsidy for public-interest posts'],
  subject: ['enterprise', 'sole-trader', 'organisation'],
  support: 'insurance',
  cites: emp2023('五/（十五）¶1'),
  register: ['emp2023/五.（十五）#3'],
  by: publicPostOffices,
  window: from2024,

  when: publicInterestPosts.atLeast(people(1)),

  pays: monthly(postInsurancePaid),

  readings: employerPart,
})
export const publicPostInsuranceExamples = examples(publicPostInsurance, {
  on: '2024-01-01',
  given: [publicInterestPosts.of(people(2)), postInsurancePaid.of(yuan(1500))],
  rows: [
    [['按单位实缴', 'what the employer paid'], [], yuan(1500)],
    [['只有一人', 'one person'], [publicInterestPosts.of(people(1))], yuan(1500)],
    [['人数未知', 'open while the number is unknown'], [publicInterestPosts.notKnown()], open(yuan(1500), yuan(1500))],
    [['没有安置', 'nobody placed'], [publicInterestPosts.of(people(0))], notEligible],
    [['实缴未知', 'a range while the sum is unknown'], [postInsurancePaid.notKnown()], between(yuan(0), null)],
  ],
})

export const oneInsuranceSubsidy = relation('emp2023/one-insurance-subsidy', {
  title: ['社保补贴一人一月一项', 'One insurance subsidy for a person and month'],
  cites: [emp2023('三/（八）¶1'), emp2023('五/（十四）¶1')],
  register: ['emp2023/三.（八）#4', 'emp2023/五.（十四）#2'],
  says: [
    '同一人同一月只能按一项计领社保补贴；各项的实缴金额应分别只填本项的人员',
    'one person counts for one insurance subsidy a month; each sum asked for holds only the people of its own item',
  ],
  bond: {
    kind: 'together',
    of: ['emp2023/small-enterprise-insurance', 'emp2023/hard-to-employ-insurance', 'emp2023/public-post-insurance'],
  },
})

export const injuryInsurance = benefit('emp2023/injury-insurance', {
  title: ['特定人员单项工伤保险', 'Work-injury insurance alone for specific groups'],
  subject: 'person',
  support: 'insurance-right',
  cites: emp2023('一/（四）¶1'),
  register: ['emp2023/一.（四）#4'],
  on,
  claims: [so(worker.specificInjuryGroup, '不属于特定人员', 'not one of the groups')],
  pays: inKind(['可单项参加工伤保险', 'may be insured for work injury alone']),
  paid: ['属于特定人员', 'one of the groups'],
})
