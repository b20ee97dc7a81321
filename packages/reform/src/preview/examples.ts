import { assessWith, lookupOfGiven } from '@pengce/assess'
import type { ExampleRow, Expected, Measure, Registry } from '@pengce/language'

/** A worked example of a measure under a change: what it came to, what it comes to now, and whether that is the same. */
export interface ExampleUnder {
  readonly row: ExampleRow
  readonly found: Expected
  readonly holds: boolean
}

/** Runs the worked examples of a measure under another version of its rule. */
export const examplesUnder = (law: Registry, changed: Measure): readonly ExampleUnder[] =>
  (law.examplesOf(changed.id)?.rows ?? []).map((row) => {
    const { verdict, amount, total } = assessWith(changed, lookupOfGiven(row.given), row.dates)
    const shown = verdict !== 'no' && amount !== null && (row.expected.low !== null || verdict !== row.expected.verdict)
    const high = amount !== null && Number.isFinite(amount.high) ? amount.high : null
    const found: Expected = {
      verdict,
      low: shown ? amount.low : null,
      high: shown ? high : null,
      ...(row.expected.total === undefined || total === null ? {} : { total: total.low }),
    }
    return { row, found, holds: same(row.expected, found) }
  })

const same = (a: Expected, b: Expected): boolean =>
  a.verdict === b.verdict && a.low === b.low && a.high === b.high && a.total === b.total
