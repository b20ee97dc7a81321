import {
  between,
  type Choice,
  type Each,
  type Examples,
  type Expected,
  each,
  type Fact,
  type FigureFact,
  type Given,
  NOT_KNOWN,
  onOneDay,
  type RowSpec,
  type Words,
} from '@pengce/language'
import {
  type CivilDate,
  type Figure,
  fen,
  type Lang,
  type Money,
  minus,
  moneyText,
  multiplyDivide,
  ofParts,
  PARTS,
  plus,
  quantityText,
  type Rate,
  type Unit,
  yuan,
} from '@pengce/values'

/** Every option of a choice but these, all with the same result. */
export const otherThan = <T extends string>(choice: Choice<T>, ...options: readonly T[]): Each => {
  const named: readonly string[] = options
  return each(
    ...Object.keys(choice.fact.options)
      .filter((value) => !named.includes(value))
      .map((value) => ({ fact: choice.fact, value })),
  )
}

/** One smallest part of a figure's unit. */
export const onePart = <U extends Unit>(of: Figure<U>): Figure<U> => ofParts(of.unit, 1)

const figureWords = <U extends Unit>({ fact }: FigureFact<U>, figure: Figure<U>): Words => [
  `${fact.label.zh}：${quantityText(figure, 'zh')}`,
  `${fact.label.en}: ${quantityText(figure, 'en')}`,
]
/** A figure with its words; none where the fact cannot be so much or so little. */
export const figureShown = <U extends Unit>(
  fact: FigureFact<U>,
  figure: Figure<U>,
): readonly (readonly [says: Words, given: Given])[] => {
  const { least, most } = fact.fact
  const possible = figure.parts >= (least ?? figure.parts) && figure.parts <= (most ?? figure.parts)
  return possible ? [[figureWords(fact, figure), fact.of(figure)]] : []
}

/** What a threshold comes to on both sides of it. */
interface Sides {
  readonly below: Expected | Figure
  readonly at: Expected | Figure
  readonly above: Expected | Figure
}
/** A figure one part below a threshold, at it and one part above it, where it can be so much; `also`: facts beside it. */
export const thresholdRows = <U extends Unit>(
  fact: FigureFact<U>,
  threshold: Figure<U>,
  { below, at, above }: Sides,
  ...also: readonly Given[]
): RowSpec[] =>
  (
    [
      [minus(threshold, onePart(threshold)), below],
      [threshold, at],
      [plus(threshold, onePart(threshold)), above],
    ] as const
  ).flatMap(([figure, expected]) =>
    figureShown(fact, figure).map(
      ([[zh, en], given]): RowSpec => [
        [`${soBeside(also, 'zh')}${zh}`, `${soBeside(also, 'en')}${en}`],
        [...also, given],
        expected,
      ],
    ),
  )
/** What holds beside it, as the beginning of a sentence. */
const soBeside = (also: readonly Given[], lang: Lang): string =>
  also.map(({ fact, value }) => soText(fact, value, lang)).join('')
function soText(fact: Fact, value: Given['value'], lang: Lang): string {
  const comma = lang === 'zh' ? '，' : ', '
  const label = fact.label[lang]
  if (value === true) return `${label}${comma}`
  if (fact.type !== 'figure' || typeof value !== 'number') return ''
  return `${label}${lang === 'zh' ? '：' : ': '}${quantityText(ofParts(fact.unit, value), lang)}${comma}`
}

/** What is not known, named, with what is left open by it; `unknown` may hold answers that go with it, `also` is said. */
export const openRow = (unknown: Given | readonly Given[], expected: Expected, ...also: readonly Given[]): RowSpec => {
  const given: readonly Given[] = 'fact' in unknown ? [unknown] : unknown
  const open = given.filter((g) => g.value === NOT_KNOWN)
  const zh = open.map(({ fact, back }) => `${yearZh(back)}${fact.label.zh}`).join('、')
  const en = open.map(({ fact, back }) => `${fact.label.en}${yearEn(back)}`).join(', ')
  return [
    [`${soBeside(also, 'zh')}${zh}：不明，尚不能确定`, `${soBeside(also, 'en')}${en}: not known, so still open`],
    [...also, ...given],
    expected,
  ]
}
const yearZh = (back?: number): string =>
  back === undefined ? '' : back === 0 ? '申请当年的' : back === 1 ? '申请上一年的' : `申请前第 ${back} 年的`
const yearEn = (back?: number): string =>
  back === undefined
    ? ''
    : back === 0
      ? ' (in the year of application)'
      : ` (${back} ${back === 1 ? 'year' : 'years'} before the application)`

type Points<T> = readonly (readonly [of: T, comesTo: Money])[]
/** Costs whose share, rounded down, is a fen below the cap, right at it, and a fen above it. */
export function capPoints(rate: Rate, cap: Money): Points<Money> {
  const least = (share: number) => multiplyDivide(share, PARTS.rate, rate.parts, 'up')
  const reached = least(cap.parts)
  return [
    [fen(reached - 1), minus(cap, fen(1))],
    [fen(reached), cap],
    [fen(least(cap.parts + 1)), cap],
  ]
}
/** Where so much for each reaches its cap: the last whole count before, the first there, and one more. */
export function countPoints(each: Money, cap: Money): Points<number> {
  const reached = multiplyDivide(cap.parts, 1, each.parts, 'up')
  return [
    [reached - 1, fen((reached - 1) * each.parts)],
    [reached, cap],
    [reached + 1, cap],
  ]
}
/** The points an author chose, then those of the edge that are not among them. */
export function withEdges<T>(points: Points<T>, edges: Points<T>): Points<T> {
  const key = (of: T) => JSON.stringify(of)
  const named = new Set(points.map(([of]) => key(of)))
  return [...points, ...edges.filter(([of]) => !named.has(key(of)))]
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
