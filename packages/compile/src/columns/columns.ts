import type { Measure } from '@pengce/language'
import type { ColumnOptions, ColumnProgram } from './column-program.ts'
import { javascriptColumns } from './javascript-columns.ts'

/** Compiles measures for tables of columns. */
export const columnProgram = (measures: readonly Measure[], options: ColumnOptions = {}): ColumnProgram =>
  javascriptColumns(measures, options)
