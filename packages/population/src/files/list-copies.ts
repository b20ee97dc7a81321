import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { failed, type Tried } from '../problem.ts'
import { PLACES } from './append.ts'
import { quoted, writing } from './database.ts'
import { decimalText } from './decimal-text.ts'
import { LIST_COLUMNS, listRows } from './list-rows.ts'

/** Other kinds of file that the lists of a run are given in. */
export type ListFormat = 'csv' | 'arrow' | 'xlsx'
/** As many rows as a sheet holds below the names of its columns. */
export const SHEET_ROWS = 1_048_575

/** The lists of a finished run as one more file, `lists.csv`, `lists.arrow` or `lists.xlsx`; whole or not at all. */
export async function copyLists(
  db: DuckDBConnection,
  folder: string,
  format: ListFormat,
  rows: number,
): Promise<Tried<true>> {
  const path = join(folder, `lists.${format}`)
  if (format === 'xlsx' && rows > SHEET_ROWS)
    return failed({ code: 'population/too-many-rows', at: path, rows, most: SHEET_ROWS })
  const part = `${path}.part`
  const written = await writing(path, async () => {
    await WRITERS[format](db, folder, part)
    renameSync(part, path)
  })
  if (!written.ok) rmSync(part, { force: true })
  return written
}

const WRITERS: Readonly<Record<ListFormat, (db: DuckDBConnection, folder: string, path: string) => Promise<unknown>>> =
  {
    csv: (db, folder, path) =>
      db.run(
        `COPY (SELECT * FROM read_parquet(${quoted(join(folder, 'lists', '*.parquet'))})) TO ${quoted(path)} (FORMAT csv, HEADER true)`,
      ),
    async arrow(db, folder, path) {
      const { arrowBytes } = await import('../arrow/list-batches.ts')
      await pipeline(Readable.from(arrowBytes(listRows(db, folder))), createWriteStream(path))
    },
    async xlsx(db, folder, path) {
      const { default: Excel } = await import('exceljs')
      const book = new Excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: false, useSharedStrings: false })
      const sheet = book.addWorksheet('lists')
      sheet.addRow(LIST_COLUMNS.map((c) => c.name)).commit()
      for await (const rows of listRows(db, folder))
        for (const row of rows)
          sheet.addRow(row.map((cell) => (typeof cell === 'bigint' ? sheetNumber(cell) : cell))).commit()
      await book.commit()
    },
  }
/** An amount as a number where a spreadsheet keeps all its digits, as text where it would not. */
function sheetNumber(parts: bigint): number | string {
  const text = decimalText(parts, PLACES)
  return String(parts).replace(/^-|0+$/gu, '').length <= SHEET_DIGITS ? Number(text) : text
}
const SHEET_DIGITS = 15
