import { lookupOfGiven } from '@pengce/assess'
import { type ExampleRow, type Expected, everyCase, type Measure, type Registry, windowRows } from '@pengce/language'
import { type Answer, type Evaluator, evaluators, sameEnd } from './evaluator.ts'
import { answerText } from './figure-text.ts'
import type { Exact } from './oracle.ts'

/** One example row on one evaluator. */
export interface RowOutcome {
  readonly measure: Measure
  readonly row: ExampleRow
  readonly evaluator: Evaluator['name']
  readonly answer: Answer
  readonly met: boolean
}

/** Every row of a measure with each of its alike answers, the two at the ends of its window included. */
export function rowsOf(law: Registry, measure: Measure): readonly ExampleRow[] {
  const rows = law.examplesOf(measure.id)?.rows ?? []
  const [first] = rows
  return first === undefined ? [] : [...rows.flatMap(everyCase), ...windowRows(measure, first)]
}

/** Runs rows of a measure on every evaluator, or on the ones given. */
export const runRows = (measure: Measure, rows: readonly ExampleRow[], on = evaluators): readonly RowOutcome[] =>
  rows.flatMap((row) =>
    on.map((evaluator) => {
      const answer = evaluator.answer(measure, lookupOfGiven(row.given), row.dates)
      return { measure, row, evaluator: evaluator.name, answer, met: meets(row.expected, answer) }
    }),
  )

/** Runs every example row of every measure (of one document, if named) on every evaluator. */
export const runExamples = (law: Registry, document?: string): readonly RowOutcome[] =>
  law.measures
    .filter((m) => document === undefined || m.document === document)
    .flatMap((m) => runRows(m, rowsOf(law, m)))

/** Whether an answer is what a row expects. A row without figures expects a verdict only. */
export function meets(expected: Expected, answer: Answer): boolean {
  const { verdict, amount, total } = expectedAnswer(expected)
  if (verdict !== answer.verdict) return false
  return (amount === null || sameEnds(amount, answer.amount)) && (total === null || sameEnds(total, answer.total))
}
function sameEnds(wanted: readonly [Exact, Exact], found: Answer['amount']): boolean {
  return found !== null && sameEnd(wanted[0], found[0]) && sameEnd(wanted[1], found[1])
}

/** What a row expects, as an evaluator would say it; null where the row says nothing of a figure. */
export const expectedAnswer = ({ verdict, low, high, total }: Expected): Answer => ({
  verdict,
  amount: low === null ? null : [low, high ?? Number.POSITIVE_INFINITY],
  total: total === undefined ? null : [total, total],
})

/** A row that failed on one or more evaluators, readable by whoever wrote it; null when it was met on all. */
export function failureText(outcomes: readonly RowOutcome[]): string | null {
  const [first] = outcomes
  if (first === undefined || outcomes.every((o) => o.met)) return null
  const { measure, row } = first
  return [
    `${measure.id}: ${row.says.zh} / ${row.says.en}  (${row.dates.rulesOn})`,
    `  expected     ${answerText(expectedAnswer(row.expected), measure.pay.unit)}`,
    ...outcomes.map(
      (o) => `  ${o.evaluator.padEnd(12)} ${answerText(o.answer, measure.pay.unit)}${o.met ? '' : '  ✗'}`,
    ),
  ].join('\n')
}
