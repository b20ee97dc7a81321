import {
  between,
  type Choice,
  type Each,
  type Examples,
  each,
  type FigureFact,
  onOneDay,
  type RowSpec,
} from '@pengce/language'
import { type CivilDate, type Money, moneyText, yuan } from '@pengce/values'

/** Every option of a choice but these, all with the same result. */
export const otherThan = <T extends string>(choice: Choice<T>, ...options: readonly T[]): Each => {
  const named: readonly string[] = options
  return each(
    ...Object.keys(choice.fact.options)
      .filter((value) => !named.includes(value))
      .map((value) => ({ fact: choice.fact, value })),
  )
}

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

/** The first row once more on the first and on the last day of a document's life: both are still within it. */
export function onFirstAndLastDay(
  of: Examples,
  life: { readonly from: CivilDate; readonly until: CivilDate },
): Examples {
  const [ordinary] = of.rows
  if (ordinary === undefined) return of
  const first = { ...ordinary, says: { zh: '施行第一天', en: 'on the first day' }, dates: onOneDay(life.from) }
  const last = { ...ordinary, says: { zh: '有效期最后一天', en: 'on the last day' }, dates: onOneDay(life.until) }
  return { ...of, rows: [...of.rows, first, last] }
}
