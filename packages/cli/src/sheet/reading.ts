import { ITEM_SUBJECTS, type ItemSubject } from '@pengce/language'
import type { Worksheet } from 'exceljs'
import type { FileProblem } from '../file/problem.ts'
import { applicants, subjectName } from '../subject.ts'
import { readCell } from './cell.ts'
import { column, FIRST_ROW, fileKeys, MARK, words } from './layout.ts'

type Plain = string | number | boolean
type FactValues = Record<string, Plain | Record<string, Plain>>
interface ItemValues {
  readonly id: string
  name: string
  readonly facts: FactValues
}
/** An applicant's file as the template's sheets give it, and the cell each value came from. */
export interface SheetFile {
  readonly value: Readonly<Record<string, unknown>>
  /** JSON path to cell: `facts.enterprise/revenue.2023` came from `基本情况!F5`. */
  readonly cells: ReadonlyMap<string, string>
}

/** Reads a filled-in template; every problem of the workbook at once. */
export async function readWorkbook(
  at: string,
  bytes: Uint8Array,
): Promise<SheetFile | { readonly problems: readonly FileProblem[] }> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    return { problems: [{ code: 'sheet/not-a-workbook', at }] }
  }
  const reading = new Reading(at)
  for (const sheet of book.worksheets) reading.take(sheet)
  return reading.result()
}

class Reading {
  readonly #at: string
  readonly #problems: FileProblem[] = []
  readonly #cells = new Map<string, string>()
  readonly #head: Record<string, unknown> = {}
  readonly #dates: Record<string, Plain> = {}
  readonly #facts: FactValues = {}
  readonly #items: Record<ItemSubject, ItemValues[]> = { project: [], event: [], site: [] }
  #seen = false
  constructor(at: string) {
    this.#at = at
  }

  take(sheet: Worksheet): void {
    const mark = readCell(sheet.getCell(1, column.key))
    const about = MARK.exec('value' in mark ? String(mark.value) : '')?.[1]
    if (about === undefined) return
    this.#seen = true
    const item = ITEM_SUBJECTS.find((s) => s === about)
    if (about === 'file') this.#takeFile(sheet)
    else if (item === undefined) this.#takeFacts(sheet, this.#facts, 'facts')
    else this.#takeItem(sheet, item)
  }

  #takeItem(sheet: Worksheet, item: ItemSubject): void {
    const list = this.#items[item]
    const values: ItemValues = { id: `${item}-${list.length + 1}`, name: sheet.name, facts: {} }
    this.#takeFacts(sheet, values.facts, `${item}s[${list.length}].facts`, values)
    if (Object.keys(values.facts).length > 0) list.push(values)
  }

  result(): SheetFile | { readonly problems: readonly FileProblem[] } {
    if (!this.#seen) return { problems: [{ code: 'sheet/not-from-template', at: this.#at }] }
    if (this.#problems.length > 0) return { problems: this.#problems }
    const items = ITEM_SUBJECTS.filter((s) => this.#items[s].length > 0).map((s) => [`${s}s`, this.#items[s]])
    return {
      value: {
        ...this.#head,
        ...(Object.keys(this.#dates).length > 0 ? { dates: this.#dates } : {}),
        facts: this.#facts,
        ...Object.fromEntries(items),
      },
      cells: this.#cells,
    }
  }

  #takeFile(sheet: Worksheet): void {
    for (let row = FIRST_ROW; row <= sheet.rowCount; row++) {
      const key = this.#value(sheet, row, column.key)
      const value = this.#value(sheet, row, column.value)
      if (value === null) continue
      if (key === fileKeys.applicant) this.#head.applicant = subjectOf(value)
      if (key === fileKeys.name) this.#head.name = String(value)
      if (key === fileKeys.history && words[String(value)] === true) this.#head.history = 'complete'
      if (key === fileKeys.appliedOn) {
        this.#dates.appliedOn = value
        this.#cells.set('dates.appliedOn', place(sheet, row, column.value))
      }
    }
  }

  #takeFacts(sheet: Worksheet, facts: FactValues, path: string, item?: ItemValues): void {
    const years = yearsOf(sheet)
    for (let row = FIRST_ROW; row <= sheet.rowCount; row++) {
      const key = this.#value(sheet, row, column.key)
      if (key === null) continue
      const id = String(key)
      const single = this.#value(sheet, row, column.value)
      if (id === fileKeys.name) {
        if (item !== undefined && single !== null) item.name = String(single)
        continue
      }
      if (single !== null) this.#note(sheet, row, column.value, facts, [id], `${path}.${id}`, meant(single))
      for (const [at, year] of years) {
        const value = this.#value(sheet, row, at)
        if (value !== null) this.#note(sheet, row, at, facts, [id, year], `${path}.${id}.${year}`, meant(value))
      }
    }
  }

  #note(
    sheet: Worksheet,
    row: number,
    at: number,
    facts: FactValues,
    [id = '', year]: readonly string[],
    path: string,
    value: Plain,
  ): void {
    const cell = place(sheet, row, at)
    const first = this.#cells.get(path)
    if (first !== undefined) this.#problems.push({ code: 'sheet/fact-twice', at: this.#at, cell, first })
    this.#cells.set(path, cell)
    if (year === undefined) {
      facts[id] = value
      return
    }
    const before = facts[id]
    if (before === undefined) facts[id] = { [year]: value }
    else if (typeof before === 'object') before[year] = value
    else
      this.#problems.push({
        code: 'sheet/stray-value',
        at: this.#at,
        cell,
        label: sheet.getCell(row, column.label).text,
      })
  }

  #value(sheet: Worksheet, row: number, at: number): Plain | null {
    const reading = readCell(sheet.getCell(row, at))
    if ('value' in reading) return reading.value
    this.#problems.push({
      code: 'sheet/cell-error',
      at: this.#at,
      cell: place(sheet, row, at),
      value: reading.error,
    })
    return null
  }
}

const place = (sheet: Worksheet, row: number, at: number): string => `${sheet.name}!${sheet.getCell(row, at).address}`

/** Columns headed by a year. */
function yearsOf(sheet: Worksheet): readonly (readonly [at: number, year: string])[] {
  const found: [number, string][] = []
  for (let at = column.firstYear; at <= sheet.columnCount; at++) {
    const year = /^(\d{4})\s*年?$/u.exec(sheet.getCell(1, at).text)?.[1]
    if (year !== undefined) found.push([at, year])
  }
  return found
}

/** A drop-down's word as the value it stands for. */
const meant = (value: Plain): Plain => (typeof value === 'string' ? (words[value.toLowerCase()] ?? value) : value)

function subjectOf(value: Plain): string {
  const said = String(value)
  return applicants.find((s) => subjectName(s, 'zh') === said || subjectName(s, 'en') === said) ?? said
}
