import type { Cell, Column } from '@pengce/compile'
import type { TableName } from '../schema.ts'

/** One result granted to an entity, as the combiner is asked about it. Fen where it is money. */
export interface Granted {
  /** The place of the measure among those of the run. */
  readonly measure: number
  readonly table: TableName
  /** The row in that table; the same row is the same project, person, event or site. */
  readonly row: number
  readonly low: number
  readonly high: number
  /** What the row holds of a fact. */
  readonly cell: (column: Column) => Cell
}

/**
 * Chooses lawfully among what one entity is granted. Comes in as an argument: the law between measures is not this
 * package's to know.
 */
export interface Combiner {
  /** Whether two measures of the run (or one for several projects) share a rule: instead of, joint ceiling, deduction … */
  readonly bound: (a: number, b: number) => boolean
  /** Whether amounts alone settle the choice, so that one answer serves every entity with the same amounts. */
  readonly byAmounts: (measures: readonly number[]) => boolean
  /** What counts of each result in the best lawful combination, in the order given. Fen; 0 for what is not chosen or no money. */
  readonly counted: (granted: readonly Granted[]) => readonly number[]
}
