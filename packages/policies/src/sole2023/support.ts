import {
  all,
  amountOf,
  any,
  between,
  decided,
  examples,
  inKind,
  measure,
  notEligible,
  type Office,
  open,
  settledBetween,
  upTo,
} from '@pengce/language'
import { percent, wan, years, yuan } from '@pengce/values'
import { employer, soleTrade as firm, offices, soleTradePerson } from '@pengce/vocabulary'
import { benefit, freeOf } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { onceRows } from '../grant-rows.ts'
import { openRow } from '../rows.ts'
import { sole2023 } from './source.ts'

const on = '2023-09-01'
const subject = 'sole-trader' as const

export const unemploymentRate = measure('sole2023/unemployment-rate', {
  title: ['个体工商户失业保险费率', 'Unemployment insurance rate'],
  subject,
  support: 'insurance-rate',
  cites: sole2023('一/1¶1'),
  register: ['sole2023/1'],
  window: { from: '2023-06-15', until: '2024-12-31' },
  by: [offices.humanResources],

  when: all(firm.hasEmployees, employer.insuredAsUnit),

  pays: inKind(['失业保险费率合计', 'rate of unemployment insurance'], amountOf(percent(1)), { per: 'month' }),
})
const unemploymentExamples = examples(unemploymentRate, {
  on,
  given: [firm.hasEmployees.holds(), employer.insuredAsUnit.holds()],
  rows: [
    [['有雇工且以单位参保', 'employees, insured as a unit'], [], between(percent(1), percent(1))],
    [['2024 年最后一天', 'the last day of 2024'], [], between(percent(1), percent(1)), '2024-12-31'],
    [['没有雇工', 'no employees'], [firm.hasEmployees.fails()], notEligible],
    [['不以单位参保', 'not insured as a unit'], [employer.insuredAsUnit.fails()], notEligible],
    [['参保形式未知', 'open while it is unknown'], [employer.insuredAsUnit.notKnown()], open(percent(1), percent(1))],
  ],
})

export const deferredContributions = measure('sole2023/deferred-contributions', {
  title: ['缓缴社保费补缴免滞纳金', 'Deferred contributions without late fee'],
  subject: ['sole-trader', 'enterprise'],
  support: 'insurance-right',
  cites: sole2023('一/2¶1'),
  register: ['sole2023/2'],
  by: [offices.humanResources],

  when: all(firm.deferralGranted, firm.repaidOn.onOrBefore('2023-12-31')),

  pays: inKind(['补缴部分的滞纳金', 'late fee on what is made good'], amountOf(yuan(0))),
})
const deferredExamples = examples(deferredContributions, {
  on,
  given: [firm.deferralGranted.holds(), firm.repaidOn.of('2023-08-15')],
  rows: [
    [['年内补缴', 'made good within the year'], [], yuan(0)],
    [['2023 年最后一天', 'on the last day of 2023'], [firm.repaidOn.of('2023-12-31')], yuan(0)],
    [['2023 年倒数第二天', 'a day before that'], [firm.repaidOn.of('2023-12-30')], yuan(0)],
    openRow(firm.deferralGranted.notKnown(), open(yuan(0), yuan(0))),
    [['2024 年才补缴', 'only in 2024'], [firm.repaidOn.of('2024-01-01')], notEligible],
    [['没有申请缓缴', 'no deferral'], [firm.deferralGranted.fails()], notEligible],
    [['补缴日期未知', 'open while the day is unknown'], [firm.repaidOn.notKnown()], open(yuan(0), yuan(0))],
  ],
})

export const startUpLoan = measure('sole2023/start-up-loan', {
  title: ['创业担保贷款及贴息', 'Guaranteed start-up loan with interest subsidy'],
  subject,
  support: 'loan',
  cites: sole2023('二/8¶1'),
  register: ['sole2023/8#1'],
  by: [offices.humanResources, offices.centralBank],

  when: any(firm.keySupported, firm.licensedOn.heldAtMost(years(3))),

  pays: inKind(
    ['可申请的贷款额度，贴息按其他规定', 'loan that may be applied for; the subsidy follows other rules'],
    upTo(wan(60)),
  ),
})
const startUpLoanExamples = examples(startUpLoan, {
  on,
  given: [firm.keySupported.fails(), firm.licensedOn.of('2022-03-01')],
  rows: [
    [['登记一年多', 'registered more than a year ago'], [], between(yuan(0), wan(60))],
    [['登记恰满三年', 'exactly three years ago'], [firm.licensedOn.of('2020-09-01')], between(yuan(0), wan(60))],
    [
      ['差一天满三年', 'a day less than three years ago'],
      [firm.licensedOn.of('2020-09-02')],
      between(yuan(0), wan(60)),
    ],
    [['超过三年', 'more than three years ago'], [firm.licensedOn.of('2020-08-31')], notEligible],
    [
      ['重点扶持对象不看年限', 'a key person, whenever registered'],
      [firm.keySupported.holds(), firm.licensedOn.of('2015-01-01')],
      between(yuan(0), wan(60)),
    ],
    [['登记日期未知', 'open while the day is unknown'], [firm.licensedOn.notKnown()], open(yuan(0), wan(60))],
  ],
})

export const conversionReward = measure('sole2023/conversion-reward', {
  title: ['个转企每户奖励', 'Reward for turning into a company'],
  support: 'conversion',
  cites: sole2023('五/22¶1'),
  register: ['sole2023/22#1'],

  when: firm.converted,

  pays: settledBetween(wan(1), null),
  limit: { once: true },

  readings: { 不少于: ['只有下限，上限和支付者未列', 'a floor only; neither the top nor the payer is given'] },
})
const conversionExamples = examples(conversionReward, {
  on,
  given: [firm.converted.holds()],
  rows: [
    [['转型企业至少 1 万元', 'ten thousand at least'], [], between(wan(1), null)],
    [['不是转型企业', 'not converted'], [firm.converted.fails()], notEligible],
    ...onceRows({ limit: { once: true } }, open(wan(1), null)),
    [['是否转型未知', 'open while it is unknown'], [firm.converted.notKnown()], open(wan(1), null)],
  ],
})

const service = (
  id: string,
  title: readonly [string, string],
  locator: Parameters<typeof sole2023>[0],
  row: string,
  fact: typeof firm.converted,
  no: readonly [string, string],
  what: readonly [string, string],
  extra: {
    readonly window?: { from: string; until: string | null }
    readonly money?: true
    /** The thing named is not charged for. */
    readonly free?: true
    readonly subject?: readonly ['sole-trader', 'organisation', 'enterprise']
    readonly by?: readonly Office[]
  } = {},
) => {
  const common = {
    title,
    subject: extra.subject ?? subject,
    support: 'service',
    cites: sole2023(locator),
    register: [row],
    ...(extra.window ? { window: extra.window } : {}),
    ...(extra.by ? { by: extra.by } : {}),
    on,
    claims: [so(fact, ...no)],
    paid: ['符合条件', 'the condition is met'],
  } as const
  return extra.free
    ? freeOf(id, { ...common, what })
    : benefit(id, { ...common, pays: extra.money ? decided(what) : inKind(what) })
}

export const grants = [
  { measure: unemploymentRate, examples: unemploymentExamples },
  { measure: deferredContributions, examples: deferredExamples },
  service(
    'sole2023/utilities',
    ['水电气欠费不停供与缓缴', 'Utilities deferred without cut-off'],
    '一/3¶1',
    'sole2023/3#1',
    firm.epidemicTrouble,
    ['没有困难', 'in no trouble'],
    ['缓缴期内的欠费违约金（不停供）', 'penalty while deferred, without cut-off'],
    { free: true, window: { from: '2023-06-15', until: '2023-10-31' } },
  ),
  service(
    'sole2023/account-fees',
    ['账户管理费等减免', 'Account fees waived'],
    '二/5¶1',
    'sole2023/5#1',
    firm.unitAccount,
    ['没有单位账户', 'no such account'],
    ['由银行自愿免账户管理费、年费，小额跨行转账优惠', 'a bank may waive account fees and discount small transfers'],
    { window: { from: '2023-06-15', until: '2024-09-30' } },
  ),
  service(
    'sole2023/bill-fees',
    ['票据业务长期免费', 'Bills free of charge'],
    '二/5¶1',
    'sole2023/5#2',
    firm.billBusiness,
    ['不使用票据', 'uses no bills'],
    [
      '由银行自愿免支票的工本和挂失费，本票、汇票另免手续费，长期有效',
      'a bank may waive the costs of cheques, notes and drafts and of reporting them lost, and the fees of notes and drafts, without an end date',
    ],
    { window: { from: '2023-06-15', until: null } },
  ),
  { measure: startUpLoan, examples: startUpLoanExamples },
  benefit('sole2023/credit-record', {
    title: ['征信报送与纠错', 'Credit records corrected'],
    subject,
    support: 'service',
    cites: sole2023('二/9¶1'),
    register: ['sole2023/9#1'],
    on,
    claims: [
      so(firm.incomeLost, '没有因疫情失去收入', 'no income lost to the epidemic'),
      so(firm.adjustedSchedule, '没有调整还款', 'no adjusted schedule'),
    ],
    pays: inKind(['按调整后的安排报送，已报的予以纠正', 'reported by the new schedule, earlier records corrected']),
    paid: ['失去收入且还款已调整', 'income lost and the schedule adjusted'],
  }),
  benefit('sole2023/no-penalty-for-some-minor-first-breaches', {
    title: ['轻微初次违法可不罚', 'No penalty for some minor first breaches'],
    subject,
    support: 'penalty-relief',
    cites: sole2023('四/21¶1'),
    register: ['sole2023/21#1'],
    on,
    claims: [
      so(firm.breachSpared, '不在可不罚的违法行为之列', 'not among the breaches that may be spared'),
      so(firm.firstBreach, '不是初次违法', 'not the first breach'),
      so(firm.slightHarm, '危害后果不轻', 'the harm is not slight'),
      so(firm.breachCorrected, '没有及时改正', 'not put right in time'),
    ],
    pays: inKind(['可以不予处罚，由执法机关决定', 'the penalty may be spared, as the authority decides']),
    paid: ['初次、轻微且已改正', 'a first, slight breach put right'],
  }),
  service(
    'sole2023/electronic-licence',
    ['电子照章免费发放', 'Free electronic licence and seal'],
    '四/17¶1',
    'sole2023/17#2',
    firm.usesElectronicLicence,
    ['没有申领', 'not taken'],
    ['电子营业执照和电子印章的费用', 'charge for the electronic licence and seal'],
    { free: true },
  ),
  freeOf('sole2023/catering-training', {
    title: ['餐饮从业人员免费培训考证', 'Free training for catering staff'],
    subject: 'person',
    support: 'service',
    cites: sole2023('四/18¶1'),
    register: ['sole2023/18#4'],
    by: [offices.marketRegulation],
    on,
    claims: [so(soleTradePerson.catering, '不从事餐饮', 'does not work in catering')],
    what: [
      '培训费用；食品安全管理员在线考试后，证书也不收费',
      'charge for training, and for food-safety managers for the certificate after an online exam',
    ],
    paid: ['餐饮从业人员', 'works in catering'],
  }),
  { measure: conversionReward, examples: conversionExamples },
  service(
    'sole2023/standard-help',
    ['企业标准公开免费服务', 'Free help with standards'],
    '五/26¶1',
    'sole2023/26#1',
    firm.standardDeclared,
    ['没有申请', 'not applied for'],
    ['标准自我声明公开服务的费用', 'charge for help with the declaration'],
    { free: true },
  ),
  service(
    'sole2023/standard-support',
    ['参与标准制修订资助', 'Support for standard-making'],
    '五/26¶1',
    'sole2023/26#2',
    firm.standardTakesPart,
    ['没有参与或不符合程序', 'no part in it'],
    ['按标准领域资金规定', 'by the rules of the standards fund'],
    { money: true },
  ),
  service(
    'sole2023/verification',
    ['计量强检收费停征', 'Verification fees suspended'],
    '五/27¶1',
    'sole2023/27#1',
    firm.measuredInstruments,
    ['没有强检器具', 'no such instruments'],
    ['强制检定费', 'fee for compulsory verification'],
    { free: true },
  ),
  service(
    'sole2023/order-training',
    ['订单式技能培训补贴', 'Subsidy for training to order'],
    '六/28¶1',
    'sole2023/28',
    firm.orderTraining,
    ['没有开展', 'none held'],
    ['按培训补贴规定', 'by the rules on training subsidies'],
    { money: true, subject: ['sole-trader', 'organisation', 'enterprise'], by: [offices.humanResources] },
  ),
  service(
    'sole2023/outstanding-project',
    ['优秀创业项目资助', 'Support for outstanding projects'],
    '六/29¶1',
    'sole2023/29#1',
    firm.outstandingProject,
    ['没有入选', 'not selected'],
    ['金额按其他规定', 'sums by other rules'],
    { money: true },
  ),
]
