import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { named, quoted } from '../files/database.ts'
import { done, failed, outOfMemory, type PopulationProblem, reasonOf, type Tried } from '../problem.ts'
import { csvLine } from './csv-line.ts'
import { fromParquet, parquetFilesIn } from './parquet-source.ts'
import { ROW, type Source } from './source.ts'

/** Reads a Parquet, CSV, XLSX or Arrow file into the database. */
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
        return await fromCsv(db, file, await written(sheetLines(file), folder), table)
      case '.arrow':
      case '.arrows':
      case '.feather': {
        const { arrowLines } = await import('./arrow-lines.ts')
        return await fromCsv(db, file, await written(arrowLines(file), folder), table)
      }
      default:
        return failed({ code: 'import/unknown-kind', at: file, ending })
    }
  } catch (error) {
    return failed(sourceProblem(file, error))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What is the matter with a file that could not be read. */
export function sourceProblem(at: string, error: unknown): PopulationProblem {
  const memory = outOfMemory(at, error)
  if (memory !== null) return memory
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return /magic bytes|too small|end of file|corrupt|footer|End of data|unexpected end|is not a zip|Expected to read/iu.test(
    reason,
  )
    ? { code: 'import/cut-short', at }
    : { code: 'import/not-a-table', at, reason }
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
    parquet: null,
  })
}

/** Lines as a CSV file of their own. */
async function written(lines: AsyncIterable<string>, folder: string): Promise<string> {
  const path = join(folder, 'rows.csv')
  await pipeline(Readable.from(lines), createWriteStream(path))
  return path
}

/** The first sheet of a workbook as lines of CSV. */
async function* sheetLines(file: string): AsyncGenerator<string> {
  const { default: Excel } = await import('exceljs')
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
      yield csvLine(Array.from({ length: width }, (_, i) => cellText(cells[i])))
    }
    return
  }
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
