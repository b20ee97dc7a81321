import type { Measure } from '@pengce/language'
import { compileMeasures, type Line, linesFor } from '../program.ts'
import { BLOCK_ROWS, type Block, blocksOf, type ColumnOptions, type ColumnProgram } from './column-program.ts'
import { slice } from './table.ts'
import { addTally, noTally, tallyOf } from './tally.ts'

/** Measures as JavaScript over blocks of columns. */
export function javascriptColumns(measures: readonly Measure[], options: ColumnOptions): ColumnProgram {
  const program = compileMeasures(measures, options)
  let lines: readonly Line[] | undefined
  const { plans, columns } = program
  const run: ColumnProgram['run'] = (table, dates, visit, rows = { from: 0, until: table.size }) => {
    lines ??= linesFor(plans, BLOCK_ROWS, options.reasons)
    for (const { from, until } of blocksOf(rows)) {
      program.run(slice(table, columns, from, until), dates, lines)
      if (visit({ from, until, lines }) === false) return
    }
  }
  return {
    measures,
    plans,
    columns,
    run,
    tally(table, dates, rows) {
      const sums = measures.map(noTally)
      const visit = ({ from, until, lines }: Block): boolean => {
        let k = 0
        for (const line of lines) {
          sums[k] = addTally(sums[k] ?? noTally(line.measure), tallyOf(line, until - from))
          k++
        }
        return true
      }
      run(table, dates, visit, rows)
      return sums
    },
  }
}
