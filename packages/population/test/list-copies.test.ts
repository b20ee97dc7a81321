import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import Excel from 'exceljs'
import { expect, test } from 'vitest'
import { arrowLines } from '../src/import/arrow-lines.ts'
import { copyLists, openDatabase, populationProblemText, SHEET_ROWS } from '../src/index.ts'
import { temporaryFolder } from './temporary.ts'

/** A folder with lists of two parts, as a run writes them: `rows` in the first, none in the second. */
async function finished(rows: string) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'lists'))
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const types = `entity VARCHAR, item VARCHAR, measure VARCHAR, document VARCHAR, verdict ENUM('granted', 'open'),
    low DECIMAL(18,4), high DECIMAL(18,4), counted DECIMAL(18,4), unit VARCHAR, reason VARCHAR, missing VARCHAR`
  await db.run(`CREATE TABLE hits (${types})`)
  if (rows !== '') await db.run(`INSERT INTO hits VALUES ${rows}`)
  for (const [part, where] of ['true', 'false'].entries())
    await db.run(
      `COPY (FROM hits WHERE ${where}) TO '${join(folder, 'lists', `part-${part}.parquet`)}' (FORMAT parquet)`,
    )
  return { folder, db }
}
const ROWS = `('甲', NULL, 'a/one', 'a', 'granted', 12345.67, 12345.67, 0.01, 'yuan', NULL, NULL),
  ('b', 'p1', 'a/two', 'a', 'open', -0.5, NULL, NULL, 'yuan', '条件“一”', 'x'),
  ('c', NULL, 'a/two', 'a', 'granted', 99999999999999.9999, 99999999999999, 90000000000000, '%', NULL, NULL)`
const NAMES = 'entity,item,measure,document,verdict,low,high,counted,unit,reason,missing'

test('[E32] lists as CSV and Arrow, every amount to the last digit', async () => {
  const { folder, db } = await finished(ROWS)
  expect((await copyLists(db, folder, 'csv', 3)).ok).toBe(true)
  expect((await copyLists(db, folder, 'arrow', 3)).ok).toBe(true)
  const lines: string[] = []
  for await (const line of arrowLines(join(folder, 'lists.arrow'))) lines.push(line)
  expect(lines.join('')).toBe(readFileSync(join(folder, 'lists.csv'), 'utf8'))
  expect(lines).toEqual([
    `${NAMES}\n`,
    '甲,,a/one,a,granted,12345.6700,12345.6700,0.0100,yuan,,\n',
    'b,p1,a/two,a,open,-0.5000,,,yuan,条件“一”,x\n',
    'c,,a/two,a,granted,99999999999999.9999,99999999999999.0000,90000000000000.0000,%,,\n',
  ])
})

test('[E32] an Arrow file of no rows names its columns', async () => {
  const { folder, db } = await finished('')
  expect((await copyLists(db, folder, 'arrow', 0)).ok).toBe(true)
  const table = tableFromIPC(readFileSync(join(folder, 'lists.arrow')))
  expect([table.numRows, table.schema.fields.map((f) => f.name).join()]).toEqual([0, NAMES])
})

test('[E32] a workbook has numbers where it keeps all their digits, and words where it would not', async () => {
  const { folder, db } = await finished(ROWS)
  expect((await copyLists(db, folder, 'xlsx', 3)).ok).toBe(true)
  const book = new Excel.Workbook()
  await book.xlsx.readFile(join(folder, 'lists.xlsx'))
  const sheet = book.worksheets[0]
  const cells = (row: number) => NAMES.split(',').map((_, i) => sheet?.getRow(row).getCell(i + 1).value)
  expect(cells(1).join()).toBe(NAMES)
  expect(cells(2)).toEqual(['甲', null, 'a/one', 'a', 'granted', 12_345.67, 12_345.67, 0.01, 'yuan', null, null])
  expect(cells(3).slice(4, 8)).toEqual(['open', -0.5, null, null])
  expect(cells(4).slice(5, 8)).toEqual(['99999999999999.9999', 99_999_999_999_999, 90_000_000_000_000])
})

test('[E32] rows that fill a sheet are written, one more is a problem that says what to do; nothing is left behind', async () => {
  const { folder, db } = await finished(ROWS)
  const path = join(folder, 'lists.xlsx')
  const more = await copyLists(db, folder, 'xlsx', SHEET_ROWS + 1)
  expect(more.ok ? null : more.problem).toEqual({
    code: 'population/too-many-rows',
    at: path,
    rows: 1_048_576,
    most: 1_048_575,
  })
  if (!more.ok) expect(populationProblemText(more.problem, 'en')).toContain('--csv')
  expect(existsSync(path)).toBe(false)
  expect((await copyLists(db, folder, 'xlsx', SHEET_ROWS)).ok).toBe(true)
})

test('[E32] a place that cannot be written is a problem, and no half file stays', async () => {
  const { folder, db } = await finished(ROWS)
  mkdirSync(join(folder, 'lists.arrow'))
  const written = await copyLists(db, folder, 'arrow', 3)
  expect(written.ok).toBe(false)
  expect(existsSync(join(folder, 'lists.arrow.part'))).toBe(false)
})

test.each(['csv', 'arrow', 'xlsx'] as const)(
  '[E32] lists that cannot be read end it as %s, and no half file stays',
  async (format) => {
    const { folder, db } = await finished(ROWS)
    writeFileSync(join(folder, 'lists', 'part-2.parquet'), 'no list')
    const written = await copyLists(db, folder, format, 3)
    expect(written).toMatchObject({ ok: false, problem: { at: join(folder, `lists.${format}`) } })
    expect(readdirSync(folder)).toEqual(['lists'])
  },
)
