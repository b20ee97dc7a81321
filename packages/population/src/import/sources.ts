import { closeSync, createReadStream, createWriteStream, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { named, quoted } from '../files/database.ts'
import { done, failed, reasonOf, type Tried } from '../problem.ts'

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
}
export const ROW = 'row_in_file'

/** Reads a Parquet, CSV or XLSX file into the database. */
export async function openSource(db: DuckDBConnection, file: string, table: string): Promise<Tried<Source>> {
  try {
    if (statSync(file).isDirectory() && parquetFilesIn(file).length === 0)
      return failed({ code: 'population/not-readable', at: file, reason: 'EISDIR' })
  } catch (error) {
    return failed({ code: 'population/not-readable', at: file, reason: reasonOf(error) })
  }
  const ending = statSync(file).isDirectory() ? '.parquet' : extname(file).toLowerCase()
  const folder = await mkdtemp(join(tmpdir(), 'pengce-import-'))
  try {
    switch (ending) {
      case '.parquet':
        return await fromParquet(db, file, table)
      case '.csv':
        return await fromCsv(db, file, await inUtf8(file, folder), table)
      case '.xlsx':
        return await fromXlsx(db, file, folder, table)
      default:
        return failed({ code: 'import/unknown-kind', at: file, ending })
    }
  } catch (error) {
    return failed(sourceProblem(file, error))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function sourceProblem(at: string, error: unknown) {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return /magic bytes|too small|end of file|corrupt|footer|End of data|unexpected end|is not a zip/iu.test(reason)
    ? ({ code: 'import/cut-short', at } as const)
    : ({ code: 'import/not-a-table', at, reason } as const)
}

/** One Parquet file, or several of one shape one after another. */
async function fromParquet(db: DuckDBConnection, file: string, table: string): Promise<Tried<Source>> {
  const files = statSync(file).isDirectory() ? parquetFilesIn(file) : [file]
  const [first] = files
  if (first === undefined) return failed({ code: 'population/not-readable', at: file, reason: 'no .parquet' })
  const described = await db.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${quoted(first)})`)
  const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }))
  const counted = await db.runAndReadAll(
    `SELECT num_rows FROM parquet_file_metadata([${files.map(quoted).join(', ')}]) ORDER BY file_name`,
  )
  const pieces: Piece[] = []
  let rows = 0
  for (const [i, [count]] of counted.getRows().entries()) {
    pieces.push({ file: files[i] ?? file, before: rows, rows: Number(count) })
    rows += Number(count)
  }
  const select = selectFrom(columns)
  // Nothing is read before it is asked for.
  await db.run(
    `CREATE OR REPLACE TEMP VIEW ${named(table)} AS ${pieces.map((p) => select(p, p.before + 1, rows)).join(' UNION ALL BY NAME ')}`,
  )
  return done({
    file,
    table,
    columns: columns.map((c) => c.name),
    types: new Map(columns.flatMap(({ name, type }) => (type === 'VARCHAR' ? [] : [[name, dayOf(type)]]))),
    rows,
    between: (from, until) =>
      pieces
        .filter((p) => p.before < until && from <= p.before + p.rows)
        .map((p) => select(p, from, until))
        .join(' UNION ALL BY NAME '),
    place: (row) => {
      const piece = pieces.findLast((p) => p.before < row)
      return { file: piece?.file ?? file, row: row - (piece?.before ?? 0) }
    },
    malformed: [],
  })
}
interface Piece {
  readonly file: string
  /** Rows of the files before it. */
  readonly before: number
  readonly rows: number
}
const parquetFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.parquet'))
    .sort()
    .map((name) => join(folder, name))

/** A point in time counts as its day. */
const dayOf = (type: string): string => (type.startsWith('TIMESTAMP') ? 'DATE' : type)
function selectFrom(columns: readonly { readonly name: string; readonly type: string }[]) {
  const moments = columns.filter((c) => dayOf(c.type) !== c.type)
  const days = moments.map(({ name }) => `CAST(${named(name)} AS DATE) AS ${named(name)}`)
  const replaced = days.length === 0 ? '' : ` REPLACE (${days.join(', ')})`
  return ({ file, before, rows }: Piece, from: number, until: number): string => {
    const [first, last] = [Math.max(0, from - before - 1), Math.min(rows, until - before) - 1]
    const some = first === 0 && last === rows - 1 ? '' : ` WHERE file_row_number BETWEEN ${first} AND ${last}`
    return `SELECT file_row_number + ${before + 1} AS ${ROW}, * EXCLUDE (file_row_number)${replaced} FROM read_parquet(${quoted(file)}, file_row_number = true)${some}`
  }
}

async function fromCsv(db: DuckDBConnection, file: string, path: string, table: string): Promise<Tried<Source>> {
  const options =
    "header = true, all_varchar = true, ignore_errors = true, store_rejects = true, rejects_limit = 0, sample_size = 20480, quote = '\"', escape = '\"'"
  await db.run('DROP TABLE IF EXISTS reject_errors')
  await db.run('DROP TABLE IF EXISTS reject_scans')
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(table)} AS SELECT row_number() OVER () AS ${ROW}, * FROM read_csv(${quoted(path)}, ${options})`,
  )
  const described = await db.runAndReadAll(`DESCRIBE SELECT * EXCLUDE (${ROW}) FROM ${named(table)}`)
  const rejects = await db.runAndReadAll(
    'SELECT line, min(CAST(error_type AS VARCHAR)) FROM reject_errors GROUP BY line ORDER BY line',
  )
  const malformed = rejects
    .getRows()
    .map(([line, reason]) => ({ row: Number(line) - 1, reason: String(reason).toLowerCase() }))
  // Rows after one that was left out keep the numbers they have in the file.
  for (const { row } of malformed) await db.run(`UPDATE ${named(table)} SET ${ROW} = ${ROW} + 1 WHERE ${ROW} >= ${row}`)
  return done({
    file,
    table,
    columns: described.getRows().map(([name]) => String(name)),
    types: new Map(),
    rows: await rowsIn(db, table),
    between: (from, until) => `SELECT * FROM ${named(table)} WHERE ${ROW} BETWEEN ${from} AND ${until}`,
    place: (row) => ({ file, row }),
    malformed,
  })
}

async function fromXlsx(db: DuckDBConnection, file: string, folder: string, table: string): Promise<Tried<Source>> {
  const { default: Excel } = await import('exceljs')
  const path = join(folder, 'sheet.csv')
  const lines = async function* () {
    const reader = new Excel.stream.xlsx.WorkbookReader(file, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
    })
    let width = 0
    for await (const sheet of reader) {
      for await (const row of sheet) {
        const cells = Array.isArray(row.values) ? row.values.slice(1) : []
        if (width === 0) width = cells.length
        yield `${Array.from({ length: width }, (_, i) => csvCell(cellText(cells[i]))).join(',')}\n`
      }
      return
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
  return fromCsv(db, file, path, table)
}
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return typeof value === 'number' ? plainNumber(value) : String(value)
  if ('result' in value) return cellText(value.result)
  if ('richText' in value && Array.isArray(value.richText))
    return value.richText.map((r: { text?: unknown }) => String(r.text ?? '')).join('')
  return 'text' in value ? cellText(value.text) : 'error' in value ? String(value.error) : ''
}
/** A spreadsheet keeps 15 digits; what lies beyond is noise of its arithmetic. */
const plainNumber = (n: number): string => (Number.isInteger(n) ? String(n) : String(Number(n.toPrecision(15))))
const csvCell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A CSV file in UTF-8; one in GB18030 is written anew. */
async function inUtf8(file: string, folder: string): Promise<string> {
  const start = Buffer.alloc(1 << 20)
  const handle = openSync(file, 'r')
  const got = readSync(handle, start, 0, start.length, 0)
  closeSync(handle)
  if (isUtf8(start.subarray(0, got))) return file
  const path = join(folder, 'utf8.csv')
  const decoder = new TextDecoder('gb18030')
  const decoded = async function* () {
    for await (const bytes of createReadStream(file)) yield decoder.decode(bytes as Uint8Array, { stream: true })
    yield decoder.decode()
  }
  await pipeline(Readable.from(decoded()), createWriteStream(path))
  return path
}
/** The last character may be cut by the end of the sample. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

async function rowsIn(db: DuckDBConnection, table: string): Promise<number> {
  const read = await db.runAndReadAll(`SELECT count(*) FROM ${named(table)}`)
  return Number(read.getRows()[0]?.[0] ?? 0)
}

/** A column of a source as text. */
export const textOf = ({ types }: Source, column: string): string =>
  types.has(column) ? `CAST(${named(column)} AS VARCHAR)` : named(column)
