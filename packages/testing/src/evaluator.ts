import { assessWith, type Lookup } from '@pengce/assess'
import { batchOf, type ColumnProgram, columnProgram, compileMeasures, type Line, type Program } from '@pengce/compile'
import { type Dates, type Measure, onceFor } from '@pengce/language'
import { type Exact, oracle } from './oracle.ts'

/** What any evaluator says of one measure. Infinite ends are unbounded; null where there is no figure. */
export interface Answer {
  readonly verdict: 'yes' | 'no' | 'open'
  readonly amount: readonly [low: Exact, high: Exact] | null
  readonly total: readonly [low: Exact, high: Exact] | null
}
/** Something that answers for a measure and facts; every example runs on each. */
export interface Evaluator {
  readonly name: 'interpreter' | 'compiled' | 'webassembly' | 'oracle'
  answer(measure: Measure, lookup: Lookup, dates: Dates): Answer
}

export const interpreter: Evaluator = {
  name: 'interpreter',
  answer(measure, lookup, dates) {
    const { verdict, amount, total } = assessWith(measure, lookup, dates)
    return {
      verdict,
      amount: amount === null ? null : [amount.low, amount.high],
      total: total === null ? null : [total.low, total.high],
    }
  },
}

/** A measure's program, compiled once. */
export const programOf: (measure: Measure) => Program = onceFor((measure: Measure) => compileMeasures([measure]))

export const compiled: Evaluator = {
  name: 'compiled',
  answer(measure, lookup, dates) {
    const program = programOf(measure)
    const [line] = program.run(batchOf(program.columns, [lookup]), dates)
    if (line === undefined) throw new Error(`${measure.id}: no line`)
    return answerAt(line, 0)
  },
}

/** A measure's program over blocks of columns, compiled once. */
export const columnsOf: (measure: Measure) => ColumnProgram = onceFor((measure: Measure) => columnProgram([measure]))

/** What WebAssembly says of rows that share their dates, in one run. */
export function webassemblyAnswers(measure: Measure, lookups: readonly Lookup[], dates: Dates): readonly Answer[] {
  const program = columnsOf(measure)
  const [subject = 'enterprise'] = measure.subjects
  const table = { ...batchOf(program.columns, lookups), subject, owner: null, historyComplete: false }
  const answers: Answer[] = []
  program.run(table, dates, ({ from, until, lines: [line] }) => {
    if (line !== undefined) for (let i = 0; i < until - from; i++) answers.push(answerAt(line, i))
    return true
  })
  return answers
}

export const webassembly: Evaluator = {
  name: 'webassembly',
  answer(measure, lookup, dates) {
    const [answer] = webassemblyAnswers(measure, [lookup], dates)
    if (answer === undefined) throw new Error(`${measure.id}: no answer`)
    return answer
  },
}

const VERDICTS = ['no', 'yes', 'open'] as const
/** What a line says of one of its rows. */
export function answerAt({ measure, verdict, low, high, totalLow, totalHigh }: Line, row: number): Answer {
  const ends = (lows: Float64Array, highs: Float64Array) => [lows[row] ?? Number.NaN, highs[row] ?? Number.NaN] as const
  return {
    verdict: VERDICTS[verdict[row] ?? 2] ?? 'open',
    amount: measure.pay.amount === null ? null : ends(low, high),
    total: totalLow === null || totalHigh === null ? null : ends(totalLow, totalHigh),
  }
}

export const slowOracle: Evaluator = { name: 'oracle', answer: oracle }

export const evaluators: readonly Evaluator[] = [interpreter, compiled, webassembly, slowOracle]

/** Same whole number or the same infinity, however each evaluator holds it. */
export const sameEnd = (a: Exact, b: Exact): boolean => !(a < b) && !(a > b)

/** Same verdict and, unless it is no, the same ends: what is refused has no amount to compare. */
export function agree(a: Answer, b: Answer): boolean {
  if (a.verdict !== b.verdict) return false
  return a.verdict === 'no' || (samePair(a.amount, b.amount) && samePair(a.total, b.total))
}
const samePair = (a: Answer['amount'], b: Answer['amount']): boolean =>
  a === null || b === null ? a === b : sameEnd(a[0], b[0]) && sameEnd(a[1], b[1])
