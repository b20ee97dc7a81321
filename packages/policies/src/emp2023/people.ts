import {
  all,
  any,
  between,
  decided,
  define,
  examples,
  inKind,
  measure,
  monthly,
  notEligible,
  open,
} from '@pengce/language'
import { fen, plus, quantity, wan, yuan } from '@pengce/values'
import { offices, worker } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { otherThan } from '../rows.ts'
import { emp2023, from2024, on, toEndOf2023 } from './source.ts'

const { hukou, livesHere, workingAge, outOfWork, ableAndWilling, hardship, starter, startedHere } = worker
const { skillCertificate, enterpriseEmployee, drawsUnemploymentBenefit, insuredMonths, skillSubsidiesThisYear } = worker

export const hardToEmploy = define('emp2023/hard-to-employ', {
  title: ['就业困难人员', 'Hard-to-employ person'],
  cites: emp2023('五/（十三）¶1'),
  register: ['emp2023/五.（十三）#1', 'emp2023/五.（十三）#2'],
  says: [
    '户籍或居住、年龄、无业、能力意愿四项都符合，且属所列困难情形之一；2024年1月1日起按此范围',
    'residence, age, being out of work, ability and will all fit, and one of the listed hardships holds; so from 2024-01-01',
  ],
  means: all(
    any(hukou.is('shenzhen'), all(hukou.is('guangdong'), livesHere)),
    workingAge,
    outOfWork,
    ableAndWilling,
    hardship.isOneOf(
      'older',
      'disabled',
      'minimum-allowance',
      'zero-employment-family',
      'rural-zero-transfer',
      'landless',
      'unemployed-one-year',
      'drug-recovery',
      'released',
      'mental-recovery',
      'veteran-six-months',
      'supports-ill-relative',
      'provincial',
    ),
  ),
})

export const selfStarter = define('emp2023/self-starter', {
  title: ['自主创业人员', 'Self-starting entrepreneur'],
  cites: emp2023('二/（六）¶1'),
  register: ['emp2023/二.（六）#1'],
  says: [
    '2024年1月1日起的七类人员；毕业五年的限制只及于学生和留学回国人员',
    'seven groups from 2024-01-01; the five years since graduation bind students and returnees only',
  ],
  means: starter.isOneOf(
    'student',
    'returnee',
    'hong-kong-macao-taiwan',
    'veteran',
    'lifted-from-poverty',
    'registered-unemployed',
    'hard-to-employ',
  ),
})

export const starterSubsidies = benefit('emp2023/starter-subsidies', {
  title: ['自主创业人员三项补贴', 'Three subsidies for self-starting entrepreneurs'],
  subject: 'person',
  support: 'start-up',
  cites: emp2023('二/（六）¶1'),
  register: ['emp2023/二.（六）#2'],
  window: from2024,
  on,
  claims: [
    {
      claim: selfStarter,
      holds: starter.of('veteran'),
      open: starter.notKnown(),
      fails: [[['不属于七类人员', 'none of the seven groups'], starter.of('none')]],
      edges: [[['其余六类同样', 'each of the other six groups'], otherThan(starter, 'veteran', 'none')]],
    },
    so(startedHere, '没有创办企业', 'has not started one'),
  ],
  pays: decided([
    '初创企业、场租和带动就业补贴，标准由其他规定确定',
    'start-up, rent and job subsidies at rates set by other rules',
  ]),
  paid: ['退役军人在本市创业', 'a veteran starts a business here'],
})

export const skillSubsidy = measure('emp2023/skill-subsidy', {
  title: ['技能提升补贴', 'Subsidy for better skills'],
  subject: 'person',
  support: 'training',
  cites: emp2023('一/（三）¶1'),
  register: ['emp2023/一.（三）#3', 'emp2023/一.（三）#4'],
  window: toEndOf2023,

  when: all(
    skillCertificate,
    any(all(enterpriseEmployee, insuredMonths.atLeast(quantity('month', 12))), drawsUnemploymentBenefit),
    skillSubsidiesThisYear.below(quantity('item', 3)),
  ),

  pays: decided(['标准由其他规定确定', 'at a rate set by other rules']),

  readings: {
    截至: ['取证和申请都须在当日以前', 'certificate and application must both fall by that day'],
  },
})
export const skillExamples = examples(skillSubsidy, {
  on: '2023-12-28',
  given: [
    skillCertificate.holds(),
    enterpriseEmployee.holds(),
    insuredMonths.of(quantity('month', 20)),
    drawsUnemploymentBenefit.fails(),
    skillSubsidiesThisYear.of(quantity('item', 0)),
  ],
  rows: [
    [['职工参保满一年并取证', 'an insured employee with a certificate'], [], between(yuan(0), null)],
    [
      ['参保恰满 12 个月', 'exactly twelve months insured'],
      [insuredMonths.of(quantity('month', 12))],
      between(yuan(0), null),
    ],
    [['参保 11 个月', 'eleven months insured'], [insuredMonths.of(quantity('month', 11))], notEligible],
    [
      ['领取失业保险金者不看参保月数', 'drawing benefit instead'],
      [enterpriseEmployee.fails(), drawsUnemploymentBenefit.holds()],
      between(yuan(0), null),
    ],
    [['既非职工也未领金', 'neither'], [enterpriseEmployee.fails()], notEligible],
    [['没有证书', 'no certificate'], [skillCertificate.fails()], notEligible],
    [
      ['本年度第三次', 'the third of the year'],
      [skillSubsidiesThisYear.of(quantity('item', 2))],
      between(yuan(0), null),
    ],
    [['本年度第四次不再给', 'not a fourth in one year'], [skillSubsidiesThisYear.of(quantity('item', 3))], notEligible],
    [['本年度已领四次', 'four had this year'], [skillSubsidiesThisYear.of(quantity('item', 4))], notEligible],
    [['参保月数未知', 'open while the months are unknown'], [insuredMonths.notKnown()], open(yuan(0), null)],
    [['本年度次数未知', 'open while the count is unknown'], [skillSubsidiesThisYear.notKnown()], open(yuan(0), null)],
    [['证书情况未知', 'open while the certificate is unknown'], [skillCertificate.notKnown()], open(yuan(0), null)],
    [['2024 年起不再受理', 'no longer from 2024'], [], notEligible, '2024-01-01'],
  ],
})

export const noCounterGuarantee = measure('emp2023/no-counter-guarantee', {
  title: ['十万元以下创业贷免反担保', 'No counter-guarantee for small start-up loans'],
  subject: 'person',
  support: 'loan-right',
  cites: emp2023('二/（五）¶1'),
  register: ['emp2023/二.（五）#2'],
  by: [offices.centralBank, offices.finance, offices.humanResources, offices.districts],

  when: all(worker.startUpLoan.exceeds(yuan(0)), worker.startUpLoan.atMost(wan(10))),

  pays: inKind(['免除反担保的贷款金额', 'loan that needs no counter-guarantee'], worker.startUpLoan),
})
export const counterGuaranteeExamples = examples(noCounterGuarantee, {
  on,
  given: [worker.startUpLoan.of(wan(8))],
  rows: [
    [['贷款 8 万元', 'a loan of 80,000'], [], wan(8)],
    [['恰好 10 万元', 'exactly 100,000'], [worker.startUpLoan.of(wan(10))], wan(10)],
    [['多一分钱即不免', 'one fen more'], [worker.startUpLoan.of(plus(wan(10), fen(1)))], notEligible],
    [['贷款一分钱', 'a loan of one fen'], [worker.startUpLoan.of(fen(1))], fen(1)],
    [['没有贷款', 'no loan'], [worker.startUpLoan.of(yuan(0))], notEligible],
    [['贷款金额未知', 'open while the loan is unknown'], [worker.startUpLoan.notKnown()], open(yuan(0), null)],
  ],
})

export const bayAreaAllowance = measure('emp2023/bay-area-allowance', {
  title: ['大湾区青年就业生活补助', 'Living allowance for Greater Bay Area youth'],
  subject: 'person',
  support: 'living',
  cites: emp2023('四/（十二）¶1'),
  register: ['emp2023/四.（十二）#1'],

  when: worker.bayAreaYouthScheme,

  pays: monthly(yuan(2000)),
})
export const bayAreaExamples = examples(bayAreaAllowance, {
  on,
  given: [worker.bayAreaYouthScheme.holds()],
  rows: [
    [['每人每月 2000 元', '2,000 a month for each'], [], yuan(2000)],
    [['未参加计划', 'not in the scheme'], [worker.bayAreaYouthScheme.fails()], notEligible],
    [
      ['是否参加未知', 'open while it is unknown'],
      [worker.bayAreaYouthScheme.notKnown()],
      open(yuan(2000), yuan(2000)),
    ],
  ],
})

export const grassRootsRelief = benefit('emp2023/grass-roots-relief', {
  title: ['基层就业学费补偿与贷款代偿', 'Tuition and loan relief for grass-roots work'],
  subject: 'person',
  support: 'education',
  cites: emp2023('三/（九）¶1'),
  register: ['emp2023/三.（九）#3'],
  by: [offices.education, offices.finance, offices.humanResources],
  on,
  claims: [so(worker.grassRootsPost, '不在基层单位', 'does not work at grass-roots level')],
  pays: decided(['标准由其他规定确定', 'at a rate set by other rules']),
  paid: ['到基层单位就业', 'works at grass-roots level'],
})
