import { factsOfMeasure } from '@pengce/language'
import { law } from '@pengce/policies'
import { Workbook, type Worksheet } from 'exceljs'
import { expect, test } from 'vitest'
import { column, FIRST_ROW } from '../src/sheet/layout.ts'
import { sheetPlans } from '../src/sheet/plan.ts'
import { readWorkbook } from '../src/sheet/reading.ts'
import { templateWorkbook } from '../src/sheet/template.ts'

const wanted = { subject: 'enterprise', documents: ['hr2023'], year: 2024, items: 1 } as const

async function template(language: 'zh' | 'en' = 'zh'): Promise<Workbook> {
  const made = await templateWorkbook(law, { ...wanted, appliedOn: '2024-05-06' }, language)
  const opened = new Workbook()
  await opened.xlsx.load(await made.xlsx.writeBuffer())
  return opened
}
const bytesOf = async (book: Workbook): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer())
const read = async (book: Workbook) => readWorkbook('a.xlsx', await bytesOf(book))

/** The cell of a fact: its value column, or the column of a year. */
function cellOf(book: Workbook, key: string, year?: number) {
  for (const sheet of book.worksheets)
    for (let row = FIRST_ROW; row <= sheet.rowCount; row++)
      if (sheet.getCell(row, column.key).text === key)
        return sheet.getCell(row, year === undefined ? column.value : columnOf(sheet, year))
  throw new Error(`the template has no row ${key}`)
}
function columnOf(sheet: Worksheet, year: number): number {
  for (let at = column.firstYear; at <= sheet.columnCount; at++)
    if (sheet.getCell(1, at).text === String(year)) return at
  throw new Error(`${sheet.name} has no column ${year}`)
}

test('every fact that the measures of a document ask for stands on one sheet, once', () => {
  const plans = sheetPlans(law, wanted, 'zh')
  const rows = plans.flatMap((p) => p.rows.map((r) => r.fact.id))
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows).toContain('hr-service/revenue')
  expect(rows).toContain('hr-park/level')
  const asked = law.measures
    .filter((m) => m.document === 'hr2023' && !m.subjects.includes('person'))
    .flatMap((m) => factsOfMeasure(m))
  expect(new Set(rows)).toEqual(new Set(asked.map(({ fact }) => fact.id)))
})

test('sheets have names a spreadsheet program accepts', () => {
  const names = sheetPlans(law, { ...wanted, documents: [], items: 3 }, 'zh').map((p) => p.name)
  expect(names.every((n) => n.length <= 31 && !/[\\/?*[\]:]/u.test(n))).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test('yearly facts have the years that the rules ask for, counted from the day of application', async () => {
  const book = await template()
  expect(cellOf(book, 'hr-service/revenue', 2023).fill.type).toBe('pattern')
  expect(() => cellOf(book, 'hr-service/revenue', 2025)).toThrow()
})

test('choices and yes-or-no cells have drop-downs in words, never in codes', async () => {
  const book = await template()
  expect(cellOf(book, 'enterprise/in-shenzhen').dataValidation.formulae).toEqual(['"是,否,不知道,不适用"'])
  const range = String(cellOf(book, 'hr-service/listing').dataValidation.formulae[0])
  const [, name = '', from = '', until = ''] = /^'(.+)'!\$(\w+)\$1:\$\w+\$(\d+)$/u.exec(range) ?? []
  const labels = Array.from(
    { length: Number(until) },
    (_, i) => book.getWorksheet(name)?.getCell(`${from}${i + 1}`).text,
  )
  expect(labels).toEqual(['境内外首次上市', '新三板首次挂牌', '没有', '不知道', '不适用'])
})

test('an untouched template gives an applicant without facts', async () => {
  expect(await read(await template())).toMatchObject({
    value: { applicant: 'enterprise', dates: { appliedOn: '2024-05-06' }, facts: {} },
  })
})

test('what was filled in is read as an applicant file, with the cell of every value', async () => {
  const book = await template()
  cellOf(book, 'enterprise/in-shenzhen').value = '是'
  cellOf(book, 'hr-service/revenue-share').value = 0.6
  cellOf(book, 'hr-service/revenue', 2023).value = { formula: '2*3', result: 600_000_000, date1904: false }
  cellOf(book, 'hr-service/peak-revenue').value = '1亿元'
  cellOf(book, 'hr-service/listing').value = { richText: [{ text: '新三板' }, { text: '首次挂牌' }] }
  cellOf(book, 'hr-park/operating-since').value = new Date(Date.UTC(2021, 4, 6))
  cellOf(book, 'hr-park/level').value = '不知道'
  const file = await read(book)
  if ('problems' in file) throw new Error(JSON.stringify(file.problems))
  expect(file.value).toEqual({
    applicant: 'enterprise',
    dates: { appliedOn: '2024-05-06' },
    facts: {
      'enterprise/in-shenzhen': true,
      'hr-service/revenue-share': '60%',
      'hr-service/revenue': { '2023': 600_000_000 },
      'hr-service/peak-revenue': '1亿元',
      'hr-service/listing': '新三板首次挂牌',
    },
    sites: [
      {
        id: 'site-1',
        name: '场所 1',
        facts: { 'hr-park/operating-since': '2021-05-06', 'hr-park/level': 'not-known' },
      },
    ],
  })
  expect(file.cells.get('facts.hr-service/revenue.2023')).toMatch(/!F\d+$/u)
})

test('an error value is a problem with its cell, and nothing is read beside it', async () => {
  const book = await template()
  cellOf(book, 'hr-service/peak-revenue').value = { error: '#DIV/0!' }
  cellOf(book, 'hr-service/revenue').value = 5
  cellOf(book, 'hr-service/revenue', 2023).value = 5
  expect(await read(book)).toMatchObject({
    problems: [
      { code: 'sheet/stray-value', label: expect.stringContaining('营业收入') },
      { code: 'sheet/cell-error', value: '#DIV/0!' },
    ],
  })
})

test('a workbook of another kind is refused', async () => {
  const book = new Workbook()
  book.addWorksheet('Sheet1').getCell('A1').value = 'hello'
  expect(await read(book)).toEqual({ problems: [{ code: 'sheet/not-from-template', at: 'a.xlsx' }] })
})

test('the English template reads the same', async () => {
  const book = await template('en')
  cellOf(book, 'enterprise/in-shenzhen').value = 'no'
  expect(await read(book)).toMatchObject({
    value: { applicant: 'enterprise', facts: { 'enterprise/in-shenzhen': false } },
  })
})
