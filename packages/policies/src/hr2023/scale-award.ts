import {
  all,
  between,
  clarify,
  examples,
  firstCrossing,
  measure,
  notEligible,
  nothingDue,
  open,
  paidBefore,
  type RowSpec,
} from '@pengce/language'
import { fen, minus, percent, plus, wan, yi, yuan } from '@pengce/values'
import { enterprise, hrService, offices } from '@pengce/vocabulary'
import { hr2023, on } from './source.ts'

const { institution, revenue, passThrough, peakRevenue, revenueShare } = hrService
/** Revenue of the year, money passed through left out: the figure every threshold of the document is held against. */
export const netRevenue = revenue
  .less(passThrough)
  .named('去除代收代付后的营业收入', 'revenue net of money passed through')

export const scaleAward = measure('hr2023/scale-award', {
  title: ['人力资源服务机构做大做强奖励', 'Award for growing human-resource service institutions'],
  support: 'growth',
  cites: hr2023('一/1¶1'),
  register: ['hr2023/一.1.¶1#1', 'hr2023/一.1.¶1#2'],
  by: [offices.humanResources, offices.industry, offices.finance, offices.localFinance, offices.districts],

  when: all(institution, enterprise.inShenzhen, revenueShare.atLeast(percent(50))),

  pays: firstCrossing(netRevenue, {
    peakBefore: peakRevenue,
    crossing: 'exceeds',
    tiers: [
      [yi(2), wan(10)],
      [yi(5), wan(30)],
      [yi(10), wan(50)],
      [yi(20), wan(80)],
      [yi(30), wan(100)],
    ],
    topUp: 'difference',
  }),

  readings: {
    突破: ['须高于该档，恰好等于不算', 'strictly above the threshold; reaching it exactly pays nothing'],
    首次: [
      '此前任何年度都未超过该档，无论当时是否领过奖励',
      'no earlier year passed this tier, whether or not it was paid for',
    ],
  },
})

export const revenueMeaning = clarify('hr2023/revenue-meaning', {
  title: ['营业收入口径', 'What revenue means'],
  cites: hr2023('一/1¶1'),
  register: ['hr2023/一.1.¶1#3'],
  says: [
    '本文件各处的营业收入都先减去替他人收付的款项',
    'wherever the document speaks of revenue, money collected and paid for others is taken off first',
  ],
  facts: [revenue, passThrough],
})

/** Each tier: an earlier year that reached it exactly, one that passed it, and revenue that falls back to it. */
const atEachTier: readonly RowSpec[] = (
  [
    [2, wan(10), yuan(0)],
    [5, wan(30), wan(10)],
    [10, wan(50), wan(30)],
    [20, wan(80), wan(50)],
    [30, wan(100), wan(80)],
  ] as const
).flatMap(([tier, award, below]): RowSpec[] => [
  [
    [`更早年度恰为 ${tier} 亿元，仍是首次突破`, `an earlier year of exactly ${tier} hundred million did not pass it`],
    [peakRevenue.of(yi(tier)), revenue.of(plus(yi(tier), fen(1)))],
    award,
  ],
  [
    [`更早年度已超过 ${tier} 亿元一分钱`, `an earlier year was one fen above ${tier} hundred million`],
    [peakRevenue.of(plus(yi(tier), fen(1))), revenue.of(plus(yi(tier), yuan(1)))],
    nothingDue,
  ],
  [
    [`扣除代收代付后恰为 ${tier} 亿元`, `exactly ${tier} hundred million once pass-through is taken off`],
    [revenue.of(yi(tier + 1)), passThrough.of(yi(1))],
    below,
  ],
])

export const scaleAwardExamples = examples(scaleAward, {
  on,
  given: [
    institution.holds(),
    enterprise.inShenzhen.holds(),
    revenueShare.of(percent(60)),
    passThrough.of(yuan(0)),
    peakRevenue.of(yi(1)),
    revenue.of(yi(3)),
  ],
  rows: [
    [['首次超过 2 亿元', 'the first tier, passed for the first time'], [], wan(10)],
    [['差一分钱不到 2 亿元', 'one fen short of the first tier'], [revenue.of(minus(yi(2), fen(1)))], nothingDue],
    [['恰好 2 亿元不算突破', 'nothing at the threshold itself'], [revenue.of(yi(2))], nothingDue],
    [['超出一分钱即达第一档', 'the first tier one fen above it'], [revenue.of(plus(yi(2), fen(1)))], wan(10)],
    [['恰好 5 亿元仍在第一档', 'still the first tier at 500 million'], [revenue.of(yi(5))], wan(10)],
    [['超过 5 亿元', 'the second tier'], [revenue.of(plus(yi(5), fen(1)))], wan(30)],
    [['恰好 10 亿元仍在第二档', 'still the second tier at one billion'], [revenue.of(yi(10))], wan(30)],
    [['超过 10 亿元', 'the third tier'], [revenue.of(plus(yi(10), fen(1)))], wan(50)],
    [['恰好 20 亿元仍在第三档', 'still the third tier at two billion'], [revenue.of(yi(20))], wan(50)],
    [['超过 20 亿元', 'the fourth tier'], [revenue.of(plus(yi(20), fen(1)))], wan(80)],
    [['恰好 30 亿元仍在第四档', 'still the fourth tier at three billion'], [revenue.of(yi(30))], wan(80)],
    [['超过 30 亿元', 'the highest tier'], [revenue.of(plus(yi(30), fen(1)))], wan(100)],
    [['代收代付不计入', 'money passed through is left out'], [revenue.of(yi(6)), passThrough.of(yi(2))], wan(10)],
    [
      ['升档按差额补足', 'a later tier pays the difference'],
      [revenue.of(yi(6)), peakRevenue.of(yi(3)), paidBefore.of(wan(10))],
      wan(20),
    ],
    [
      ['更早年度已超过该档', 'an earlier peak is no first time'],
      [revenue.of(yi(6)), peakRevenue.of(yi(8))],
      nothingDue,
    ],
    ...atEachTier,
    [['占比恰好 50%', 'half from such services is enough'], [revenueShare.of(percent(50))], wan(10)],
    [['占比不足 50%', 'less than half from such services'], [revenueShare.of(percent(49.9999))], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['不在本市', 'not registered in Shenzhen'], [enterprise.inShenzhen.fails()], notEligible],
    [['是否机构未知', 'open while the kind of firm is unknown'], [institution.notKnown()], open(wan(10), wan(10))],
    [['占比未知', 'open while the share is unknown'], [revenueShare.notKnown()], open(wan(10), wan(10))],
    [
      ['更早年度未知时是一个范围', 'a range while the peak is unknown'],
      [peakRevenue.notKnown()],
      between(yuan(0), wan(10)),
    ],
    [['收入未知时是一个范围', 'a range while revenue is unknown'], [revenue.notKnown()], between(yuan(0), wan(100))],
  ],
})
