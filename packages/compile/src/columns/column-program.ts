import type { Dates, Measure } from '@pengce/language'
import type { Absent, Plan } from '../plan.ts'
import type { Line } from '../program.ts'
import type { Column } from '../term.ts'
import type { Ground } from '../webassembly/ground.ts'
import type { Table } from './table.ts'
import type { Tally } from './tally.ts'

/** Rows are evaluated so many at a time, so that what a block reads and writes stays near the processor. */
export const BLOCK_ROWS = 16_384

/**
 * Rows `from` to `until` of a table with the results of every measure, in the order of the measures; index 0 of a line is
 * row `from`. Lines are taken once, one after another: the next one may be worked out only then, into the same memory.
 */
export interface Block {
  readonly from: number
  readonly until: number
  readonly lines: Iterable<Line>
}
/** Some of a table's rows. */
export interface Rows {
  readonly from: number
  readonly until: number
}

export interface ColumnOptions {
  /** WebAssembly unless said. */
  readonly to?: 'webassembly' | 'javascript'
  /** Whether blocks tell reasons and missing facts; it costs time. */
  readonly reasons?: boolean
  /** What `absentFrom` says of the tables that will be run. */
  readonly absent?: Absent
  /** Where WebAssembly works; columns of tables that lie in it are read where they lie. Of its own unless said. */
  readonly ground?: Ground
}

/** Measures compiled for tables of one shape. A program belongs to one thread; each worker makes its own. */
export interface ColumnProgram {
  readonly measures: readonly Measure[]
  readonly plans: readonly Plan[]
  /** The columns it reads; those said to be absent are not among them. */
  readonly columns: readonly Column[]
  /** Evaluates rows, all unless said, block by block in order; ends early when `visit` returns false. */
  run(table: Table, dates: Dates, visit: (block: Block) => boolean | undefined, rows?: Rows): void
  /** Counts and sums only: the fastest run. */
  tally(table: Table, dates: Dates, rows?: Rows): readonly Tally[]
}

/** The blocks that rows fall into. */
export function* blocksOf({ from, until }: Rows): Generator<Rows> {
  for (let at = from; at < until; at += BLOCK_ROWS) yield { from: at, until: Math.min(until, at + BLOCK_ROWS) }
}
