import {
  all,
  amountOf,
  any,
  applicationDay,
  between,
  enjoyed,
  examples,
  inKind,
  type MeasureSpec,
  measure,
  notEligible,
  nothingDue,
  open,
  type RowSpec,
  type Words,
} from '@pengce/language'
import { fen, minus, percent, wan, yuan } from '@pengce/values'
import { enterprise, industrySupport as firm, offices, soleTrade } from '@pengce/vocabulary'
import { openRow, thresholdRows } from '../rows.ts'
import { ind2022 } from './source.ts'

const by = [offices.tax]
/** The refund has a start of its own, before the document's. */
const fromApril = { from: '2022-04-01', until: '2025-12-31' }
const on = '2022-09-01'
const {
  refundQualified,
  incrementalCredit,
  existingCredit,
  refundTrade,
  smallScaleTaxpayer,
  threePercentSales,
  smallProfit,
  taxableIncome,
} = firm

export const vatRefund = measure('ind2022/vat-refund', {
  title: ['增量留抵全额退税', 'Full refund of incremental VAT credit'],
  support: 'tax',
  cites: ind2022('六/24¶1'),
  register: ['ind2022/六.24#1'],
  window: fromApril,
  by,

  when: refundQualified,

  pays: inKind(['应退的增量留抵税额', 'refund of the incremental credit'], incrementalCredit),

  readings: {
    增量留抵: [
      '自 2022 年 4 月申报期起，由原来的 60% 提到全额',
      'from the filing period of April 2022, in full where it was 60 per cent',
    ],
  },
})
export const vatRefundExamples = examples(vatRefund, {
  on,
  given: [refundQualified.holds(), incrementalCredit.of(wan(80))],
  rows: [
    [['增量 80 万元全退', 'eight hundred thousand in full'], [], wan(80)],
    [['不符合条件', 'does not qualify'], [refundQualified.fails()], notEligible],
    [['增量未知', 'a range while it is unknown'], [incrementalCredit.notKnown()], between(yuan(0), null)],
    [['条件未知', 'open while it is unknown'], [refundQualified.notKnown()], open(wan(80), wan(80))],
  ],
})

const { size } = enterprise
export const existingRefund = measure('ind2022/existing-refund', {
  title: ['存量留抵一次性退税', 'One-off refund of existing VAT credit'],
  support: 'tax',
  cites: ind2022('六/24¶1'),
  register: ['ind2022/六.24#2'],
  window: fromApril,
  by,

  when: all(
    refundQualified,
    any(
      size.is('micro'),
      all(size.is('small'), applicationDay.onOrAfter('2022-05-01')),
      all(size.is('medium'), refundTrade, applicationDay.onOrAfter('2022-05-01')),
      all(size.is('large'), refundTrade, applicationDay.onOrAfter('2022-06-01')),
    ),
  ),

  pays: inKind(['一次性退还的存量留抵税额', 'existing credit refunded at once'], existingCredit),
  limit: { once: true },
})
export const existingRefundExamples = examples(existingRefund, {
  on: '2022-06-15',
  given: [refundQualified.holds(), size.of('micro'), refundTrade.holds(), existingCredit.of(wan(60))],
  rows: [
    [['微型企业存量 60 万元全退', 'a micro firm: six hundred thousand in full'], [refundTrade.fails()], wan(60)],
    [['微型企业 4 月即可', 'a micro firm from April'], [], wan(60), '2022-04-01'],
    [['小型企业 5 月起', 'a small firm from May'], [size.of('small'), refundTrade.fails()], wan(60), '2022-05-01'],
    [['小型企业 4 月尚不可', 'a small firm not in April'], [size.of('small')], notEligible, '2022-04-30'],
    [['制造业中型企业 5 月起', 'a medium manufacturer from May'], [size.of('medium')], wan(60), '2022-05-01'],
    [['中型企业 4 月尚不可', 'a medium firm not in April'], [size.of('medium')], notEligible, '2022-04-30'],
    [['其他行业的中型企业', 'a medium firm of another trade'], [size.of('medium'), refundTrade.fails()], notEligible],
    [['制造业大型企业 6 月起', 'a large manufacturer from June'], [size.of('large')], wan(60), '2022-06-01'],
    [['大型企业 5 月尚不可', 'a large firm not in May'], [size.of('large')], notEligible, '2022-05-31'],
    [['其他行业的大型企业', 'a large firm of another trade'], [size.of('large'), refundTrade.fails()], notEligible],
    [['没有规模类型', 'without a size'], [size.doesNotApply()], notEligible],
    [['不符合条件', 'does not qualify'], [refundQualified.fails()], notEligible],
    [['只退一次', 'refunded once only'], [enjoyed(existingRefund).holds()], notEligible],
    [['存量未知', 'a range while it is unknown'], [existingCredit.notKnown()], between(yuan(0), null)],
    [['条件未知', 'open while it is unknown'], [refundQualified.notKnown()], open(wan(60), wan(60))],
  ],
})

/** VAT that small-scale taxpayers do not pay from April to December 2022. */
const notPaid = (
  id: string,
  title: Words,
  base: typeof threePercentSales,
  what: Words,
  told: { readonly paid: Words; readonly none: Words },
  readings: MeasureSpec['readings'] = {},
) => {
  const built = measure(id, {
    title,
    subject: ['enterprise', 'sole-trader'],
    support: 'tax',
    cites: ind2022('六/26¶1'),
    register: ['ind2022/六.26#1'],
    window: { from: '2022-04-01', until: '2022-12-31' },
    by,

    when: all(smallScaleTaxpayer, base.exceeds(yuan(0))),

    pays: inKind(what, amountOf(yuan(0))),

    readings,
  })
  const rows: RowSpec[] = [
    [told.paid, [], yuan(0)],
    [['首日', 'the first day'], [], yuan(0), '2022-04-01'],
    [['末日', 'the last day'], [], yuan(0), '2022-12-31'],
    [['只有一分钱也算', 'even one fen falls under it'], [base.of(fen(1))], yuan(0)],
    [told.none, [base.of(yuan(0))], notEligible],
    [['不是小规模纳税人', 'not a small-scale taxpayer'], [smallScaleTaxpayer.fails()], notEligible],
    openRow(smallScaleTaxpayer.notKnown(), open(yuan(0), yuan(0))),
    openRow(base.notKnown(), open(yuan(0), yuan(0))),
  ]
  return {
    measure: built,
    examples: examples(built, { on, given: [smallScaleTaxpayer.holds(), base.of(wan(20))], rows }),
  }
}
export const vatExemption = notPaid(
  'ind2022/vat-exemption',
  ['小规模纳税人免征增值税', 'VAT exemption of small-scale taxpayers'],
  threePercentSales,
  ['3%征收率销售额的应纳增值税', 'VAT on sales at the levy rate of 3 per cent'],
  { paid: ['小规模纳税人免征', 'exempt'], none: ['没有 3% 的销售额', 'no such sales'] },
  { '3%征收率': ['其他征收率的销售额不在此列', 'sales at other levy rates are not touched'] },
)
export const prepaymentSuspended = notPaid(
  'ind2022/prepayment-suspended',
  ['3%预征率暂停预缴增值税', 'Prepayment of VAT suspended'],
  soleTrade.prepaymentBase,
  ['3%预征率项目的应预缴增值税', 'VAT to be prepaid at the rate of 3 per cent'],
  { paid: ['预缴暂停', 'nothing is prepaid'], none: ['没有预缴项目', 'no such items'] },
)

const band = taxableIncome.cappedAt(wan(300)).less(wan(100)).orNothing()
export const smallProfitTax = measure('ind2022/small-profit-tax', {
  title: ['小微利企业所得税优惠', 'Income tax of small low-profit firms'],
  support: 'tax',
  cites: ind2022('六/26¶1'),
  register: ['ind2022/六.26#2'],
  window: { from: '2023-01-01', until: '2025-12-31' },
  by,

  when: all(smallProfit, taxableIncome.exceeds(wan(100)), taxableIncome.atMost(wan(300))),

  pays: inKind(
    ['100 万至 300 万元部分的应纳所得税', 'tax on the part from one to three million'],
    band.times(percent(25)).times(percent(20)),
  ),

  readings: {
    超过: ['只算这一段；100 万元以内的部分另有规定', 'this part alone; what lies below one million stands elsewhere'],
    年应纳税所得额: [
      '2022 至 2024 年度的所得，次年汇算时适用',
      'income of 2022 to 2024, settled in the year after each',
    ],
  },
})
export const smallProfitExamples = examples(smallProfitTax, {
  on: '2023-05-01',
  given: [smallProfit.holds(), taxableIncome.of(wan(200))],
  rows: [
    [['所得 200 万元，这一段缴 5 万元', 'two million: fifty thousand on this part'], [], wan(5)],
    ...thresholdRows(taxableIncome, wan(300), { below: minus(wan(10), fen(1)), at: wan(10), above: notEligible }),
    ...thresholdRows(taxableIncome, wan(100), { below: notEligible, at: notEligible, above: nothingDue }),
    openRow(smallProfit.notKnown(), open(wan(5), wan(5))),
    [['不是小型微利企业', 'not a small low-profit firm'], [smallProfit.fails()], notEligible],
    [['所得未知', 'open while income is unknown'], [taxableIncome.notKnown()], open(yuan(0), wan(10))],
    [['2022 年度所得，2023 年首日', 'income of 2022, on the first day of 2023'], [], wan(5), '2023-01-01'],
    [['2024 年度所得，2025 年末日', 'income of 2024, on the last day of 2025'], [], wan(5), '2025-12-31'],
    [['2021 年度所得不适用', 'not for income of 2021'], [], notEligible, '2022-09-01'],
  ],
})
