import { all, amountOf, between, examples, inKind, measure, notEligible, nothingDue, open } from '@pengce/language'
import { fen, minus, percent, quantity, wan, years, yuan } from '@pengce/values'
import { soleTrade as firm, industrySupport, offices } from '@pengce/vocabulary'
import { benefit, freeOf } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { openRow, thresholdRows } from '../rows.ts'
import { smallTurnover, smallTurnoverFacts, smallTurnoverRows } from '../small-turnover.ts'
import { lessThanAgo } from '../waiver.ts'
import { sole2023 } from './source.ts'

const on = '2023-09-01'
const subject = 'sole-trader' as const
const by = [offices.tax]
const month = (n: number) => quantity('month', n)
/** The state sets the end, so the document's own three years do not. */
const nationalTerm = { from: '2023-06-15', until: null }
const in2023 = { from: '2023-06-15', until: '2023-12-31' }
const { keyGroup, monthSinceRegistration, taxesDue, limitUsed } = firm
const { smallScaleTaxpayer, threePercentSales } = industrySupport

export const smallExemption = measure('sole2023/small-exemption', {
  title: ['小规模纳税人小额免增值税', 'VAT exemption of small turnover'],
  subject,
  support: 'tax',
  cites: sole2023('三/12¶1'),
  register: ['sole2023/12#1'],
  window: in2023,
  by,

  when: all(smallScaleTaxpayer, smallTurnover),

  pays: inKind(['应纳增值税', 'VAT'], amountOf(yuan(0))),

  readings: {
    销售额: [
      '不含税；超过限额的整笔不免，按纳税期限只看月或季',
      'net of tax; above the limit nothing is exempt; month or quarter by the tax period',
    ],
  },
})
export const smallExemptionExamples = examples(smallExemption, {
  on,
  given: [smallScaleTaxpayer.holds(), ...smallTurnoverFacts],
  rows: [
    ...smallTurnoverRows,
    [['不是小规模纳税人', 'not a small-scale taxpayer'], [smallScaleTaxpayer.fails()], notEligible],
    openRow(smallScaleTaxpayer.notKnown(), open(yuan(0), yuan(0))),
  ],
})

const reducedRate = (
  id: string,
  title: readonly [string, string],
  row: string,
  base: typeof threePercentSales,
  what: readonly [string, string],
) => {
  const built = measure(id, {
    title,
    subject,
    support: 'tax',
    cites: sole2023('三/12¶1'),
    register: [row],
    window: in2023,
    by,

    when: all(smallScaleTaxpayer, base.exceeds(yuan(0))),

    pays: inKind(what, base.times(percent(1))),
  })
  return {
    measure: built,
    examples: examples(built, {
      on,
      given: [smallScaleTaxpayer.holds(), base.of(wan(50))],
      rows: [
        [['50 万元按 1% 缴 5000 元', 'one per cent of half a million'], [], yuan(5000)],
        [['没有这类金额', 'no such sum'], [base.of(yuan(0))], notEligible],
        [['只有一分钱也按 1%', 'even one fen falls under it'], [base.of(fen(1))], nothingDue],
        [['不是小规模纳税人', 'not a small-scale taxpayer'], [smallScaleTaxpayer.fails()], notEligible],
        [['金额未知', 'open while the sum is unknown'], [base.notKnown()], open(yuan(0), null)],
      ],
    }),
  }
}

export const sixTaxes = measure('sole2023/six-taxes', {
  title: ['六税两费减半', 'Six taxes and two fees halved'],
  subject,
  support: 'tax',
  cites: sole2023('三/15¶1'),
  register: ['sole2023/15'],
  window: { from: '2023-06-15', until: '2024-12-31' },
  by,

  when: firm.sixTaxesDue.exceeds(yuan(0)),

  pays: inKind(['减征金额', 'sum taken off'], firm.sixTaxesDue.times(percent(50))),
})
export const sixTaxesExamples = examples(sixTaxes, {
  on,
  given: [firm.sixTaxesDue.of(wan(2))],
  rows: [
    [['应缴 2 万元减 1 万元', 'twenty thousand due, ten off'], [], wan(1)],
    [['2024 年最后一天', 'the last day of 2024'], [], wan(1), '2024-12-31'],
    [['没有应缴的', 'nothing due'], [firm.sixTaxesDue.of(yuan(0))], notEligible],
    [['应缴一分钱，减后不足一分', 'one fen due, less than one off'], [firm.sixTaxesDue.of(fen(1))], nothingDue],
    [['应缴额未知', 'open while it is unknown'], [firm.sixTaxesDue.notKnown()], open(yuan(0), null)],
  ],
})

const yearlyLimit = yuan(14_400)
export const keyGroupDeduction = measure('sole2023/key-group-deduction', {
  title: ['重点群体创业税收扣减', 'Tax deduction for key groups'],
  subject,
  support: 'tax',
  cites: sole2023('三/16¶1'),
  register: ['sole2023/16#1', 'sole2023/16#2'],
  window: { from: '2023-06-15', until: '2025-12-31' },
  by,

  when: all(
    keyGroup.isOneOf('lifted-from-poverty', 'unemployed-half-year', 'zero-employment-family', 'graduate'),
    monthSinceRegistration.atLeast(month(1)),
    monthSinceRegistration.atMost(month(36)),
  ),

  pays: inKind(
    ['当年可扣减的税费', 'taxes taken off this year'],
    taxesDue.cappedAt(amountOf(yearlyLimit).less(limitUsed).orNothing()),
    { per: 'year' },
  ),
  notWith: ['sole2023/veteran-deduction'],

  readings: {
    每户每年: ['依次扣减各税，当年没用完的不结转', 'taken off the taxes in their order; what is unused is lost'],
  },
})
const deductionRows = (group: typeof keyGroup | null) =>
  [
    [['应缴 8000 元全部扣减', 'eight thousand due, all taken off'], [], yuan(8000)],
    ...thresholdRows(taxesDue, yearlyLimit, { below: minus(yearlyLimit, fen(1)), at: yearlyLimit, above: yearlyLimit }),
    [['超过限额只扣 14400 元', 'the limit'], [taxesDue.of(wan(3))], yuan(14_400)],
    [['当年已用 1 万元', 'ten thousand used'], [taxesDue.of(wan(3)), limitUsed.of(wan(1))], yuan(4400)],
    ...thresholdRows(limitUsed, yearlyLimit, { below: fen(1), at: nothingDue, above: nothingDue }),
    ...thresholdRows(monthSinceRegistration, month(36), { below: yuan(8000), at: yuan(8000), above: notEligible }),
    ...thresholdRows(monthSinceRegistration, month(1), { below: notEligible, at: yuan(8000), above: yuan(8000) }),
    openRow(monthSinceRegistration.notKnown(), open(yuan(8000), yuan(8000))),
    [['已用多少不明', 'a range while what was used is unknown'], [limitUsed.notKnown()], between(yuan(0), yuan(8000))],
    [['应缴额未知', 'a range while it is unknown'], [taxesDue.notKnown()], between(yuan(0), yearlyLimit)],
    ...(group === null
      ? []
      : ([
          [['登记失业半年以上', 'unemployed for half a year'], [group.of('unemployed-half-year')], yuan(8000)],
          [['零就业家庭', 'a zero-employment family'], [group.of('zero-employment-family')], yuan(8000)],
          [['毕业年度毕业生', 'a graduate of the year'], [group.of('graduate')], yuan(8000)],
          [['不属于重点群体', 'no key group'], [group.of('none')], notEligible],
          [['群体未知', 'open while the group is unknown'], [group.notKnown()], open(yuan(8000), yuan(8000))],
        ] as const)),
  ] as const
const dueFacts = [monthSinceRegistration.of(month(10)), taxesDue.of(yuan(8000)), limitUsed.of(yuan(0))]
export const keyGroupExamples = examples(keyGroupDeduction, {
  on,
  given: [keyGroup.of('lifted-from-poverty'), ...dueFacts],
  rows: deductionRows(keyGroup),
})
export const veteranDeduction = measure('sole2023/veteran-deduction', {
  title: ['退役士兵个体经营扣减', 'Tax deduction for veterans'],
  subject,
  support: 'tax',
  cites: sole2023('六/30¶1'),
  register: ['sole2023/30#2'],
  window: in2023,
  by,

  when: all(firm.veteranSoldier, monthSinceRegistration.atLeast(month(1)), monthSinceRegistration.atMost(month(36))),

  pays: inKind(
    ['当年可扣减的税费', 'taxes taken off this year'],
    taxesDue.cappedAt(amountOf(yearlyLimit).less(limitUsed).orNothing()),
    { per: 'year' },
  ),
})
export const veteranExamples = examples(veteranDeduction, {
  on,
  given: [firm.veteranSoldier.holds(), ...dueFacts],
  rows: [
    ...deductionRows(null),
    [['不是退役士兵', 'not a veteran'], [firm.veteranSoldier.fails()], notEligible],
    [['身份未知', 'open while it is unknown'], [firm.veteranSoldier.notKnown()], open(yuan(8000), yuan(8000))],
  ],
})
export const officerExemption = freeOf('sole2023/officer-exemption', {
  title: ['军转干部三年免税', 'Three years exempt for transferred officers'],
  subject,
  support: 'tax',
  cites: sole2023('六/30¶1'),
  register: ['sole2023/30#3'],
  by,
  on,
  claims: [
    so(firm.transferredOfficer, '没有师以上单位的转业证', 'no such certificate'),
    lessThanAgo(
      firm.licensedOn,
      years(3),
      '2020-09-01',
      '2022-01-10',
      ['差一天满三年', 'a day less than three years'],
      ['领照满三年', 'three years after the licence'],
    ),
  ],
  what: ['应税服务的增值税和个人所得税', 'VAT on services and income tax'],
  paid: ['领照一年多的军转干部', 'more than a year after the licence'],
})

export const taxGrants = [
  benefit('sole2023/vat-refund', {
    title: ['个体工商户留抵退税', 'Refund of input VAT'],
    subject,
    support: 'tax',
    cites: sole2023('三/11¶1'),
    register: ['sole2023/11'],
    window: nationalTerm,
    by,
    on,
    claims: [so(firm.refundConditions, '不符合国家条件', 'outside the national conditions')],
    pays: inKind(['按国家规定退还留抵税额', 'refunded under national rules']),
    paid: ['符合国家条件', 'within the national conditions'],
  }),
  { measure: smallExemption, examples: smallExemptionExamples },
  reducedRate(
    'sole2023/levy-rate',
    ['征收率 3% 减按 1%', 'Levy rate of one per cent'],
    'sole2023/12#2',
    threePercentSales,
    ['应纳增值税', 'VAT'],
  ),
  reducedRate(
    'sole2023/prepayment-rate',
    ['预征率 3% 减按 1%', 'Prepayment rate of one per cent'],
    'sole2023/12#3',
    firm.prepaymentBase,
    ['应预缴增值税', 'VAT to be prepaid'],
  ),
  freeOf('sole2023/other-exemptions', {
    title: ['其他法定免征增值税项目', 'Other VAT exemptions'],
    subject,
    support: 'tax',
    cites: sole2023('三/13¶1'),
    register: ['sole2023/13'],
    window: nationalTerm,
    by,
    on,
    claims: [so(firm.listedExemption, '不在免征项目之列', 'not among them')],
    what: ['所列项目的增值税（依国家规定）', 'VAT on the listed business, under national rules'],
    paid: ['销售自产农产品', 'own farm produce'],
  }),
  freeOf('sole2023/deed-tax', {
    title: ['经营者与个体户间转移免契税', 'No deed tax between operator and business'],
    subject,
    support: 'tax',
    cites: sole2023('三/14¶1'),
    register: ['sole2023/14'],
    by,
    on,
    claims: [so(firm.operatorTransfer, '转移给他人', 'moved to another')],
    what: ['应缴契税', 'deed tax'],
    paid: ['转入自己的个体工商户', 'into one’s own business'],
    readings: {
      经营者: ['只及本人，不及配偶、子女和后来的经营者', 'the operator only, not spouse, children or a later one'],
    },
  }),
  { measure: sixTaxes, examples: sixTaxesExamples },
  { measure: keyGroupDeduction, examples: keyGroupExamples },
  { measure: veteranDeduction, examples: veteranExamples },
  officerExemption,
]
