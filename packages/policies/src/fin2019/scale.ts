import { amountOf, byCase, byTier, type RowSpec } from '@pengce/language'
import { fen, type Money, minus, moneyText, wan, yi } from '@pengce/values'
import { enterprise, finance } from '@pengce/vocabulary'

const { paidInCapital } = enterprise
const { kind } = finance
/** What award and relocation subsidy may come to in all. */
export const most = wan(5000)

/** The scale for headquarters: four steps, and from one billion a further sum for each whole hundred million. */
export const settlementScale = byTier(paidInCapital, {
  at: 'reaches',
  tiers: [
    [yi(2), wan(800)],
    [yi(5), wan(1000)],
    [yi(10), amountOf(wan(2000)).plus(paidInCapital.less(yi(10)).wholeSteps(yi(1)).each(wan(100)))],
  ],
  below: wan(500),
})

/** Finance companies and village banks have a scale of their own, from two hundred million. */
const ownScale = byTier(paidInCapital, {
  at: 'reaches',
  tiers: [
    [yi(2), wan(200)],
    [yi(5), wan(500)],
  ],
})
export const hasOwnScale = kind.isOneOf('finance-company', 'village-bank')

/** Rows that show the sum for each paid-in capital. */
export const byCapital = (points: readonly (readonly [capital: Money, award: Money])[]): RowSpec[] =>
  points.map(([capital, award]) => [
    [
      `实收资本 ${moneyText(capital.parts, 'zh')}，${moneyText(award.parts, 'zh')}`,
      `${moneyText(award.parts, 'en')} on a capital of ${moneyText(capital.parts, 'en')}`,
    ],
    [paidInCapital.of(capital)],
    award,
  ])
/** One fen less. */
export const below = (capital: Money): Money => minus(capital, fen(1))
/** Each step of the headquarters scale with the fen below it. */
export const steps: readonly RowSpec[] = byCapital([
  [yi(1), wan(500)],
  [below(yi(2)), wan(500)],
  [yi(2), wan(800)],
  [below(yi(5)), wan(800)],
  [yi(5), wan(1000)],
  [below(yi(10)), wan(1000)],
  [yi(10), wan(2000)],
  [below(yi(11)), wan(2000)],
  [yi(11), wan(2100)],
  [below(yi(40)), wan(4900)],
  [yi(40), wan(5000)],
])
/** The scale a headquarters goes by, finance companies and village banks by theirs. */
export const standard = byCase([[hasOwnScale, ownScale]], settlementScale)
