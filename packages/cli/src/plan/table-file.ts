import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { entriesOfCsv, entriesOfRows, type ReadTable, type TableProblem } from '@pengce/plan'
import { decode } from '../file/encoding.ts'
import type { FileProblem } from '../file/problem.ts'
import { notReadable } from '../file/reason.ts'
import { readCell } from '../sheet/cell.ts'
import type { PlanProblem } from './problem.ts'

/** The most bytes of a table of observations. */
const MOST_BYTES = 60_000_000

/** Why a table of observations cannot be read at all. */
export type UnreadTable = { readonly problems: readonly (FileProblem | PlanProblem | TableProblem)[] }

/** Reads a table of observations from CSV or XLSX; `-` is CSV on standard input. */
export async function readTable(at: string, input: () => Promise<Uint8Array>): Promise<ReadTable | UnreadTable> {
  if (at === '-') return readCsv(at, await input())
  const ending = extname(at).toLowerCase()
  if (ending !== '.csv' && ending !== '.xlsx') return { problems: [{ code: 'plan/table-kind', at }] }
  try {
    const found = await stat(at)
    if (found.isDirectory()) return { problems: [{ code: 'file/is-a-folder', at }] }
    if (found.size > MOST_BYTES) return { problems: [{ code: 'plan/table-too-large', at, most: MOST_BYTES }] }
    const bytes = await readFile(at)
    return ending === '.xlsx' ? await readSheet(at, bytes) : readCsv(at, bytes)
  } catch (error) {
    return { problems: [notReadable(at, error)] }
  }
}

function readCsv(at: string, bytes: Uint8Array): ReadTable | UnreadTable {
  const text = decode(bytes)?.text
  return text === undefined ? { problems: [{ code: 'file/encoding', at }] } : entriesOfCsv(text)
}

/** The first sheet of a workbook, every cell as a person sees it. */
async function readSheet(at: string, bytes: Buffer): Promise<ReadTable | UnreadTable> {
  const { Workbook } = (await import('exceljs')).default
  const book = new Workbook()
  try {
    await book.xlsx.load(Uint8Array.from(bytes).buffer)
  } catch {
    return { problems: [{ code: 'plan/not-a-workbook', at }] }
  }
  const sheet = book.worksheets[0]
  if (sheet === undefined) return { problems: [{ code: 'plan/not-a-workbook', at }] }
  const problems: PlanProblem[] = []
  const rows: string[][] = []
  for (let r = 1; r <= sheet.rowCount; r++) {
    const row = sheet.getRow(r)
    rows.push(
      Array.from({ length: sheet.columnCount }, (_, c) => {
        const cell = row.getCell(c + 1)
        const read = readCell(cell)
        if (!('error' in read)) return read.value === null ? '' : String(read.value)
        problems.push({ code: 'plan/cell-error', at, cell: cell.address, value: read.error })
        return ''
      }),
    )
  }
  return problems.length > 0 ? { problems } : entriesOfRows(rows)
}
