import type { Language } from '@pengce/language'
import { csvCell, decimalText } from '@pengce/values'
import type { BookLine, Books } from './books.ts'

/** A cell: text, or an amount in fen. */
export type BookCell = string | { readonly fen: number } | null
/** The books as rows under a head, sums last. */
export interface BookSheet {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly BookCell[])[]
  readonly sums: readonly (readonly BookCell[])[]
}

/** The books of a year as the treasury reads them; the sums are those of the rows. */
export function bookSheet(books: Books, year: number, language: Language): BookSheet {
  const w = words[language]
  const row = (l: BookLine): readonly BookCell[] => [
    l.case,
    w[l.direction],
    l.line,
    l.payer,
    l.payee,
    l.measure,
    l.due,
    { fen: l.amount },
    l.share === null ? null : { fen: l.share },
    { fen: l.paid },
    { fen: (l.share ?? l.amount) - l.paid },
  ]
  const sum = (direction: BookLine['direction']): readonly BookCell[] => {
    const { owed, paid } = books[direction]
    const none = [null, null, null, null, null]
    return [w.sum, w[direction], ...none, { fen: owed }, null, { fen: paid }, { fen: owed - paid }]
  }
  return {
    title: w.title(year),
    head: w.head,
    rows: books.lines.map(row),
    sums: [sum('payable'), sum('recoverable')],
  }
}

/** As CSV (RFC 4180), UTF-8 with a byte-order mark so that spreadsheets read Chinese; amounts in yuan to the fen. */
export function bookCsv({ head, rows, sums }: BookSheet): string {
  const line = (cells: readonly BookCell[]) => cells.map(csvOf).join(',')
  return `\uFEFF${[line(head), ...rows.map(line), ...sums.map(line)].join('\r\n')}\r\n`
}

/** An amount in yuan to the fen, a text as it is. */
function csvOf(cell: BookCell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? csvCell(cell) : decimalText(cell.fen, 2)
}

/** As an Excel workbook; amounts are numbers in yuan with two decimals. */
export async function bookWorkbook({ title, head, rows, sums }: BookSheet): Promise<Uint8Array> {
  // Loaded only here: most work with the store needs none of it.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(title)
  sheet.addRow([...head]).font = { bold: true }
  for (const cells of [...rows, ...sums]) {
    const row = sheet.addRow(cells.map((c) => (c === null || typeof c === 'string' ? c : c.fen / 100)))
    cells.forEach((c, i) => {
      if (c !== null && typeof c !== 'string') row.getCell(i + 1).numFmt = '#,##0.00'
    })
  }
  sheet.columns.forEach((column) => {
    column.width = 18
  })
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const words = {
  zh: {
    title: (year: number) => `${year}年度收支`,
    head: [
      ...['案件', '方向', '预算科目', '付款方', '收款方', '措施', '应付日期'],
      ...['金额（元）', '分配额（元）', '已付（元）', '未付（元）'],
    ],
    payable: '应付',
    recoverable: '应追回',
    sum: '合计',
  },
  en: {
    title: (year: number) => `Books ${year}`,
    head: [
      ...['Case', 'Direction', 'Budget line', 'Payer', 'Payee', 'Measure', 'Due'],
      ...['Amount (yuan)', 'Share (yuan)', 'Paid (yuan)', 'Open (yuan)'],
    ],
    payable: 'payable',
    recoverable: 'to recover',
    sum: 'Sum',
  },
} as const
