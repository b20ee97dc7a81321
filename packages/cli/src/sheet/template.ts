import type { Fact, Language, Registry } from '@pengce/language'
import { type CivilDate, unitText } from '@pengce/values'
import type { Workbook, Worksheet } from 'exceljs'
import { applicants, subjectName } from '../subject.ts'
import { column, FIRST_ROW, fileKeys, markOf, skipWords, yesNoWords } from './layout.ts'
import { type SheetPlan, type SheetRow, sheetPlans, type TemplateWanted } from './plan.ts'
import { notes, titles } from './template-words.ts'

/** A spreadsheet to fill in (Office Open XML): one row a fact, one column a year, drop-downs for choices. */
export async function templateWorkbook(
  law: Registry,
  wanted: TemplateWanted & { readonly appliedOn: CivilDate },
  language: Language,
): Promise<Workbook> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const plans = sheetPlans(law, wanted, language)
  const guide = book.addWorksheet(titles.guide[language])
  guide.getColumn(1).width = 100
  notes[language].forEach((line, i) => {
    guide.getCell(i + 1, 1).value = line
    guide.getCell(i + 1, 1).alignment = { wrapText: true, vertical: 'top' }
  })
  addFileSheet(book.addWorksheet(titles.applicant[language]), wanted, language)
  const lists = book.addWorksheet(titles.lists[language], { state: 'veryHidden' })
  const listFor = optionLists(lists, titles.lists[language], language)
  for (const plan of plans) addFactSheet(book.addWorksheet(plan.name), plan, listFor, language)
  return book
}

type ListFor = (fact: Fact) => string | null

/** Drop-down lists live on a hidden sheet: one column for each fact with choices. */
function optionLists(sheet: Worksheet, name: string, language: Language): ListFor {
  const known = new Map<string, string>()
  return (fact) => {
    if (fact.type === 'yes-no') return `"${yesNoWords[language].join(',')}"`
    if (fact.type !== 'choice') return null
    const before = known.get(fact.id)
    if (before !== undefined) return before
    const labels = [...Object.values(fact.options).map((label) => label[language]), ...skipWords[language]]
    const at = known.size + 1
    labels.forEach((label, i) => {
      sheet.getCell(i + 1, at).value = label
    })
    const letter = sheet.getColumn(at).letter
    const range = `'${name}'!$${letter}$1:$${letter}$${labels.length}`
    known.set(fact.id, range)
    return range
  }
}

function head(sheet: Worksheet, mark: string, language: Language, years: readonly number[]): void {
  const last = column.firstYear + years.length
  const cells: [number, string | number][] = [
    [column.key, mark],
    [column.label, titles.item.zh],
    [column.english, titles.item.en],
    [column.unit, titles.unit[language]],
    [column.value, titles.value[language]],
    ...years.map((year, i): [number, number] => [column.firstYear + i, year]),
    [last, titles.note[language]],
  ]
  for (const [at, value] of cells) {
    const cell = sheet.getCell(1, at)
    cell.value = value
    cell.font = { bold: true }
  }
  const widths = [12, 40, 40, 14, 22, ...years.map(() => 18), 60]
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width
  })
  sheet.getColumn(column.key).hidden = true
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: column.label }]
}

function addFactSheet(sheet: Worksheet, plan: SheetPlan, listFor: ListFor, language: Language): void {
  const years = [...new Set(plan.rows.flatMap((r) => r.years))].sort((a, b) => b - a)
  head(sheet, markOf(plan.subject), language, years)
  let at = FIRST_ROW
  if (plan.subject !== 'applicant') {
    line(sheet, at, fileKeys.name, titles.itemName.zh, titles.itemName.en)
    open(sheet, at, column.value)
    at++
  }
  for (const row of plan.rows) {
    addFactRow(sheet, at, row, years, listFor(row.fact), language)
    at++
  }
}

function addFactRow(
  sheet: Worksheet,
  at: number,
  { fact, years }: SheetRow,
  columns: readonly number[],
  list: string | null,
  language: Language,
): void {
  line(sheet, at, fact.id, fact.label.zh, fact.label.en)
  sheet.getCell(at, column.unit).value =
    fact.type === 'figure' ? unitText(fact.unit, language) : titles.kinds[fact.type][language]
  const note = [fact.question[language], fact.note?.[language]].filter((part) => part !== undefined).join('\n')
  sheet.getCell(at, column.firstYear + columns.length).value = note
  const places = fact.period === 'year' ? years.map((year) => column.firstYear + columns.indexOf(year)) : [column.value]
  for (const place of places) {
    const cell = open(sheet, at, place)
    if (list !== null)
      cell.dataValidation = { type: 'list', allowBlank: true, formulae: [list], showErrorMessage: true }
    const format = formatOf(fact)
    if (format !== null) cell.numFmt = format
  }
}

const formatOf = (fact: Fact): string | null => {
  if (fact.type === 'date') return 'yyyy-mm-dd'
  if (fact.type !== 'figure') return null
  return fact.unit === 'money' || fact.unit === 'usd' ? '#,##0.##' : fact.unit === 'rate' ? '0.####%' : null
}

function line(sheet: Worksheet, at: number, key: string, zh: string, en: string): void {
  sheet.getCell(at, column.key).value = key
  sheet.getCell(at, column.label).value = zh
  sheet.getCell(at, column.english).value = en
}
/** A cell to be filled in. */
function open(sheet: Worksheet, row: number, at: number) {
  const cell = sheet.getCell(row, at)
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEAF4F4' } }
  cell.border = { bottom: { style: 'hair' }, top: { style: 'hair' }, left: { style: 'hair' }, right: { style: 'hair' } }
  return cell
}

function addFileSheet(
  sheet: Worksheet,
  wanted: TemplateWanted & { readonly appliedOn: CivilDate },
  language: Language,
): void {
  head(sheet, markOf('file'), language, [])
  const rows = [
    [fileKeys.applicant, titles.who, subjectName(wanted.subject, language)],
    [fileKeys.name, titles.name, null],
    [fileKeys.appliedOn, titles.appliedOn, wanted.appliedOn],
    [fileKeys.history, titles.history, null],
  ] as const
  rows.forEach(([key, title, value], i) => {
    const at = FIRST_ROW + i
    line(sheet, at, key, title.zh, title.en)
    open(sheet, at, column.value).value = value
  })
  const subjects = applicants.map((s) => subjectName(s, language))
  sheet.getCell(FIRST_ROW, column.value).dataValidation = {
    type: 'list',
    allowBlank: false,
    formulae: [`"${subjects.join(',')}"`],
  }
  sheet.getCell(FIRST_ROW + 3, column.value).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${yesNoWords[language].slice(0, 2).join(',')}"`],
  }
}
