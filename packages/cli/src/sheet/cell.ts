import type { Cell } from 'exceljs'

/** What a cell says: a plain value, nothing, or an error value of the spreadsheet program. */
export type CellReading = { readonly value: string | number | boolean | null } | { readonly error: string }

/** Reads a cell as a person sees it: a formula by its result, a date as `YYYY-MM-DD`, a percentage as text with its %. */
export function readCell(cell: Cell): CellReading {
  const { value } = cell
  return plain(typeof value === 'object' && value !== null && 'result' in value ? value.result : value, cell.numFmt)
}

function plain(value: unknown, format: string | undefined): CellReading {
  if (value === null || value === undefined) return { value: null }
  if (typeof value === 'string') return { value: value.trim() === '' ? null : value.trim() }
  if (typeof value === 'boolean') return { value }
  if (typeof value === 'number') return { value: format?.includes('%') ? percentage(value) : value }
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10)
    return { value: day }
  }
  if (typeof value !== 'object') return { value: null }
  if ('error' in value) return { error: String(value.error) }
  if ('richText' in value && Array.isArray(value.richText))
    return plain(value.richText.map((run: { readonly text: string }) => run.text).join(''), format)
  if ('text' in value) return plain(value.text, format)
  // A formula that was never calculated has no result yet.
  return { value: null }
}

/** 0.6 shown as a percentage is 60%; the spreadsheet's binary fraction is taken at twelve significant digits. */
const percentage = (value: number): string => `${Number((value * 100).toPrecision(12))}%`
