import { between, type FigureFact, type RowSpec } from '@pengce/language'
import { type Money, moneyText, yuan } from '@pengce/values'

/** Rows for a ceiling that is a share of a cost: each cost with the ceiling a policy officer would expect. */
export const ceilingRows = (
  cost: FigureFact<'money'>,
  points: readonly (readonly [cost: Money, ceiling: Money])[],
): RowSpec[] =>
  points.map(([spent, ceiling]) => [
    [
      `费用 ${moneyText(spent.parts, 'zh')}，最高 ${moneyText(ceiling.parts, 'zh')}`,
      `at most ${moneyText(ceiling.parts, 'en')} on a cost of ${moneyText(spent.parts, 'en')}`,
    ],
    [cost.of(spent)],
    between(yuan(0), ceiling),
  ])

/** Rows for a share of a cost that the text fixes: each cost with the sum expected. */
export const sumRows = (
  cost: FigureFact<'money'>,
  points: readonly (readonly [cost: Money, sum: Money])[],
): RowSpec[] =>
  points.map(([spent, sum]) => [
    [
      `费用 ${moneyText(spent.parts, 'zh')}，可得 ${moneyText(sum.parts, 'zh')}`,
      `${moneyText(sum.parts, 'en')} on a cost of ${moneyText(spent.parts, 'en')}`,
    ],
    [cost.of(spent)],
    sum,
  ])
