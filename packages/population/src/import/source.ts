import { named } from '../files/database.ts'
import type { ParquetFiles } from './parquet-source.ts'

/** A file as a table of the database: its own columns, and `row_in_file` from 1. */
export interface Source {
  readonly file: string
  readonly table: string
  readonly columns: readonly string[]
  /** What the database takes a column for; all that is not listed is text. */
  readonly types: ReadonlyMap<string, string>
  readonly rows: number
  /** A query of some rows with `row_in_file`, in their order. */
  readonly between: (first: number, last: number) => string
  /** The file a row stands in, and which one it is there. */
  readonly place: (row: number) => { readonly file: string; readonly row: number }
  /** Lines that have the wrong number of columns or a stray quote; the table lacks them. */
  readonly malformed: readonly { readonly row: number; readonly reason: string }[]
  /** The Parquet files that it is; null for what was read into the database. */
  readonly parquet: ParquetFiles | null
}
export const ROW = 'row_in_file'

/** A column of a source as text. */
export const textOf = ({ types }: Source, column: string): string =>
  types.has(column) ? `CAST(${named(column)} AS VARCHAR)` : named(column)
