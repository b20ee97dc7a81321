import type { Measure } from '@pengce/language'
import type { ColumnOptions, ColumnProgram } from './column-program.ts'
import { javascriptColumns } from './javascript-columns.ts'
import { refusedByWebAssembly, webassemblyColumns } from './webassembly-columns.ts'

/** Compiles measures for tables of columns; in JavaScript where WebAssembly cannot express one of them exactly. */
export const columnProgram = (measures: readonly Measure[], options: ColumnOptions = {}): ColumnProgram =>
  options.to === 'javascript' || refusedByWebAssembly(measures).length > 0
    ? javascriptColumns(measures, options)
    : webassemblyColumns(measures, options)
