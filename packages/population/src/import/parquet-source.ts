import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { named, quoted } from '../files/database.ts'
import { done, failed, type Tried } from '../problem.ts'
import { ROW, type Source } from './source.ts'

/** Parquet files of one table, one after another. Plain data, for other threads. */
export interface ParquetFiles {
  readonly file: string
  readonly table: string
  readonly columns: readonly ParquetColumn[]
  readonly pieces: readonly Piece[]
  /** Whether all files have the same columns of the same types. */
  readonly alike: boolean
}
interface ParquetColumn {
  readonly name: string
  readonly type: string
  /** Whether it is not of one type in all files. */
  readonly mixed: boolean
}
export interface Piece {
  readonly file: string
  /** Rows of the files before it. */
  readonly before: number
  readonly rows: number
}

/** One Parquet file, or all of a folder, as a table that is read when it is asked for. */
export async function fromParquet(db: DuckDBConnection, file: string, table: string): Promise<Tried<Source>> {
  const paths = statSync(file).isDirectory() ? parquetFilesIn(file) : [file]
  const [first] = paths
  if (first === undefined) return failed({ code: 'population/not-readable', at: file, reason: 'no .parquet' })
  const list = `[${paths.map(quoted).join(', ')}]`
  const mixed = paths.length > 1 ? await mixedIn(db, list, paths.length) : new Set()
  const described = await db.runAndReadAll(
    `DESCRIBE SELECT * FROM ${mixed.size > 0 ? `read_parquet(${list}, union_by_name = true)` : `read_parquet(${quoted(first)})`}`,
  )
  const columns = described.getRows().map((row): ParquetColumn => {
    const [name = '', type = ''] = row.map(String)
    return { name, type: mixed.has(name) && !isMoment(type) ? MIXED : type, mixed: mixed.has(name) }
  })
  const counted = await db.runAndReadAll(`SELECT file_name, num_rows FROM parquet_file_metadata(${list})`)
  const rowsOf = new Map(counted.getRows().map(([name, count]) => [String(name), Number(count)]))
  const pieces: Piece[] = []
  let rows = 0
  for (const path of paths) {
    const own = rowsOf.get(path)
    if (own === undefined) return failed({ code: 'import/cut-short', at: path })
    pieces.push({ file: path, before: rows, rows: own })
    rows += own
  }
  const source = parquetSource({ file, table, columns, pieces, alike: mixed.size === 0 })
  // Nothing is read before it is asked for.
  await db.run(
    `CREATE OR REPLACE TEMP VIEW ${named(table)} AS ${mixed.size > 0 ? source.between(1, rows) : wholeSql(columns, pieces)}`,
  )
  return done(source)
}
/** A column that is not of one type in all files, nor of days and moments only; its cells are read as text. */
const MIXED = 'MIXED'

async function mixedIn(db: DuckDBConnection, list: string, files: number): Promise<ReadonlySet<string>> {
  const read = await db.runAndReadAll(
    `SELECT name FROM parquet_schema(${list}) WHERE coalesce(num_children, 0) = 0 GROUP BY name HAVING count(*) <> ${files} OR count(DISTINCT concat_ws('/', type, type_length, converted_type, scale, precision, logical_type)) > 1`,
  )
  return new Set(read.getRows().map(([name]) => String(name)))
}

/** The table of files that are known. */
export function parquetSource(files: ParquetFiles): Source {
  const { file, table, columns, pieces, alike } = files
  const select = selectFrom(columns)
  const rows = pieces.reduce((sum, p) => sum + p.rows, 0)
  const piecesBetween = (from: number, until: number): string => {
    const some = pieces.filter((p) => p.before < until && from <= p.before + p.rows)
    // Of no rows there are still the columns.
    return (some.length === 0 ? pieces.slice(0, 1) : some)
      .map((p) => select(p, from, until))
      .join(' UNION ALL BY NAME ')
  }
  return {
    file,
    table,
    columns: columns.map((c) => c.name),
    types: new Map(columns.flatMap(({ name, type }) => (type === 'VARCHAR' ? [] : [[name, dayOf(type)]]))),
    rows,
    // A file that lacks a column, or has it otherwise, gets it from being beside the others.
    between: (from, until) =>
      alike
        ? piecesBetween(from, until)
        : `SELECT *${daysSql(columns.filter((c) => c.mixed))} FROM (${piecesBetween(1, rows)}) WHERE ${ROW} BETWEEN ${from} AND ${until}`,
    place: (row) => {
      const piece = pieces.findLast((p) => p.before < row)
      return { file: piece?.file ?? file, row: row - (piece?.before ?? 0) }
    },
    malformed: [],
    parquet: files,
  }
}

export const parquetFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.parquet'))
    .sort()
    .map((name) => join(folder, name))

/** All files of one shape at once, which is quicker to plan than one after another. */
function wholeSql(columns: ParquetFiles['columns'], pieces: readonly Piece[]): string {
  const before = `list_extract([${pieces.map((p) => p.before).join(', ')}], CAST(file_index AS BIGINT) + 1)`
  const list = pieces.map((p) => quoted(p.file)).join(', ')
  return `SELECT file_row_number + ${before} + 1 AS ${ROW}, ${othersSql(columns)} FROM read_parquet([${list}], file_row_number = true)`
}

/** A point in time counts as its day; one that says where on the time line it lies, as the day it is then in Shenzhen. */
const dayOf = (type: string): string => (isMoment(type) ? 'DATE' : type)
const isMoment = (type: string): boolean => type.startsWith('TIMESTAMP')
const localSql = (type: string): string => (type === 'TIMESTAMP WITH TIME ZONE' ? " AT TIME ZONE 'Asia/Shanghai'" : '')
/** A file may lack a column that is mixed, so that its days are told where it is beside the others. */
const othersSql = (columns: ParquetFiles['columns']): string =>
  `* EXCLUDE (file_row_number)${daysSql(columns.filter((c) => !c.mixed))}`
function daysSql(columns: ParquetFiles['columns']): string {
  const moments = columns.filter((c) => isMoment(c.type))
  const days = moments.map(({ name, type }) => `CAST(${named(name)}${localSql(type)} AS DATE) AS ${named(name)}`)
  return days.length === 0 ? '' : ` REPLACE (${days.join(', ')})`
}
function selectFrom(columns: ParquetFiles['columns']) {
  const others = othersSql(columns)
  return ({ file, before, rows }: Piece, from: number, until: number): string => {
    const [first, last] = [Math.max(0, from - before - 1), Math.min(rows, until - before) - 1]
    const some = first === 0 && last === rows - 1 ? '' : ` WHERE file_row_number BETWEEN ${first} AND ${last}`
    return `SELECT file_row_number + ${before + 1} AS ${ROW}, ${others} FROM read_parquet(${quoted(file)}, file_row_number = true)${some}`
  }
}
