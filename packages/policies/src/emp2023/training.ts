import {
  all,
  amountOf,
  between,
  decided,
  examples,
  inKind,
  measure,
  notEligible,
  open,
  perEvent,
  upTo,
} from '@pengce/language'
import { fen, quantity, yuan } from '@pengce/values'
import { employer, incubator, offices, worker } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { reaching, so } from '../grant-claim.ts'
import { emp2023, from2024, on } from './source.ts'

const { startUpAwarenessTrainees, startUpCourseTrainees, apprenticesTrained, motherPostBase } = employer
const people = (n: number) => quantity('person', n)
const month = (n: number) => quantity('month', n)

export const startUpTraining = measure('emp2023/start-up-training', {
  title: ['创业培训机构补贴', 'Subsidy for start-up training institutions'],
  subject: ['enterprise', 'organisation'],
  support: 'training',
  cites: emp2023('二/（七）¶1'),
  register: ['emp2023/二.（七）#2'],

  when: startUpAwarenessTrainees.plus(startUpCourseTrainees).atLeast(people(1)),

  pays: perEvent(startUpAwarenessTrainees.each(yuan(400)).plus(startUpCourseTrainees.each(yuan(1600)))),

  readings: {
    '400元/人': [
      '人数以主管部门核定为准，报名还是结业由其他规定',
      'the heads that the authority counts; whether enrolled or passed is for other rules',
    ],
  },
})
export const startUpTrainingExamples = examples(startUpTraining, {
  on,
  given: [startUpAwarenessTrainees.of(people(30)), startUpCourseTrainees.of(people(20))],
  rows: [
    [['意识培训 30 人、创办培训 20 人', 'thirty and twenty people'], [], yuan(44_000)],
    [
      ['只有一人参加意识培训', 'one person, awareness only'],
      [startUpAwarenessTrainees.of(people(1)), startUpCourseTrainees.of(people(0))],
      yuan(400),
    ],
    [
      ['只有一人参加创办培训', 'one person, the course only'],
      [startUpAwarenessTrainees.of(people(0)), startUpCourseTrainees.of(people(1))],
      yuan(1600),
    ],
    [
      ['没有培训', 'nobody trained'],
      [startUpAwarenessTrainees.of(people(0)), startUpCourseTrainees.of(people(0))],
      notEligible,
    ],
    [
      ['人数未知', 'a range while a number is unknown'],
      [startUpCourseTrainees.notKnown()],
      between(yuan(12_000), null),
    ],
  ],
})

export const apprenticeTraining = benefit('emp2023/apprentice-training', {
  title: ['企业新型学徒制培训补贴', 'Subsidy for new-style apprenticeships'],
  subject: ['enterprise', 'sole-trader'],
  support: 'training',
  cites: emp2023('一/（三）¶1'),
  register: ['emp2023/一.（三）#2'],
  on,
  claims: [
    reaching(apprenticesTrained, people(1), people(2), ['一名学徒', 'one apprentice'], ['没有学徒', 'no apprentice']),
  ],
  pays: decided(['标准由其他规定确定', 'at a rate set by other rules']),
  paid: ['完成两名学徒的培训考核', 'two apprentices trained and assessed'],
})

export const motherPosts = benefit('emp2023/mother-posts', {
  title: ['“妈妈岗”基地奖补', 'Award for bases of posts for mothers'],
  subject: ['enterprise', 'organisation'],
  support: 'base',
  cites: emp2023('一/（四）¶1'),
  register: ['emp2023/一.（四）#2'],
  by: [offices.humanResources, offices.womenFederation, offices.finance],
  on,
  claims: [so(motherPostBase, '不是市级基地', 'not a municipal base')],
  pays: decided([
    '可由市级就业补助资金给予，金额未列',
    'may be paid from the municipal employment fund; no figure is given',
  ]),
  paid: ['市级基地', 'a municipal base'],
})

export const incubatorSubsidy = benefit('emp2023/incubator-subsidy', {
  title: ['创业孵化补贴', 'Subsidy for incubating start-ups'],
  subject: 'site',
  support: 'incubation',
  cites: emp2023('二/（六）¶1'),
  register: ['emp2023/二.（六）#4'],
  window: from2024,
  on,
  claims: [so(incubator.servesStarters, '没有提供孵化', 'incubates nobody')],
  pays: decided(['标准由其他规定确定', 'at a rate set by other rules']),
  paid: ['为自主创业人员孵化', 'incubates self-starters'],
})

export const incubatorRentFree = measure('emp2023/incubator-rent-free', {
  title: ['政府孵化载体免租', 'Rent-free term in government incubators'],
  subject: 'person',
  support: 'rent',
  cites: emp2023('二/（七）¶1'),
  register: ['emp2023/二.（七）#3'],

  when: all(worker.keyGroup, worker.inGovernmentIncubator),

  pays: inKind(['免租期', 'rent-free term'], upTo(amountOf(month(36)))),
})
export const incubatorRentFreeExamples = examples(incubatorRentFree, {
  on,
  given: [worker.keyGroup.holds(), worker.inGovernmentIncubator.holds()],
  rows: [
    [['重点群体入驻，最长三年', 'up to three years'], [], between(month(0), month(36))],
    [['不属于重点群体', 'no key group'], [worker.keyGroup.fails()], notEligible],
    [['是否重点群体未知', 'open while the group is unknown'], [worker.keyGroup.notKnown()], open(month(0), month(36))],
    [['没有入驻', 'not a tenant'], [worker.inGovernmentIncubator.fails()], notEligible],
    [
      ['入驻情况未知', 'open while it is unknown'],
      [worker.inGovernmentIncubator.notKnown()],
      open(month(0), month(36)),
    ],
  ],
})

export const incubatorRentReturn = measure('emp2023/incubator-rent-return', {
  title: ['孵化载体租金返还', 'Return of rent to government incubators'],
  subject: 'site',
  support: 'incubation',
  cites: emp2023('二/（七）¶1'),
  register: ['emp2023/二.（七）#4'],

  when: all(incubator.governmentBuilt, incubator.rentHandedOver.exceeds(yuan(0))),

  pays: upTo(incubator.rentHandedOver),

  readings: {
    申请返还: ['返还比例未列，以上缴额为限', 'no share is given; what was handed over is the limit'],
  },
})
export const incubatorRentReturnExamples = examples(incubatorRentReturn, {
  on,
  given: [incubator.governmentBuilt.holds(), incubator.rentHandedOver.of(yuan(500_000))],
  rows: [
    [['上缴 50 万元租金', 'half a million handed over'], [], between(yuan(0), yuan(500_000))],
    [['上缴一分钱', 'one fen handed over'], [incubator.rentHandedOver.of(fen(1))], between(yuan(0), fen(1))],
    [['没有上缴', 'nothing handed over'], [incubator.rentHandedOver.of(yuan(0))], notEligible],
    [['不是政府投资开发', 'not a government incubator'], [incubator.governmentBuilt.fails()], notEligible],
    [['上缴额未知', 'open while the sum is unknown'], [incubator.rentHandedOver.notKnown()], open(yuan(0), null)],
  ],
})

export const soleTradersAlike = benefit('emp2023/sole-traders-alike', {
  title: ['个体工商户同等享受企业就业补贴', 'Sole traders treated as enterprises'],
  subject: 'sole-trader',
  support: 'status',
  cites: emp2023('一/（一）¶1'),
  register: ['emp2023/一.（一）#2'],
  on,
  claims: [so(employer.insuredAsUnit, '只以灵活就业身份缴费', 'pays as a flexible worker only')],
  pays: inKind(['同等享受企业的就业补贴', 'every employment subsidy open to enterprises, in the same amount']),
  paid: ['以单位形式参保', 'enrolled as an employing unit'],
  readings: {
    以单位形式参保: ['只以灵活就业身份缴费的不在此列', 'one who pays as a flexible worker only stands outside'],
  },
})
