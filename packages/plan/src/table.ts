import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf } from '@pengce/values'
import papaparse from 'papaparse'
import type { Entry } from './admit.ts'

/** The columns of a table of observations, each under its Chinese or English name. */
export const OBSERVATION_COLUMNS = {
  of: ['指标', 'indicator'],
  member: ['范围', 'member'],
  on: ['日期', 'date'],
  value: ['数值', 'value'],
  unit: ['单位', 'unit'],
  source: ['来源', 'source'],
  by: ['登记人', 'by'],
  note: ['备注', 'note'],
  correction: ['更正', 'correction'],
} as const satisfies Readonly<Record<Exclude<keyof Entry, 'at'>, readonly [zh: string, en: string]>>
type Column = keyof typeof OBSERVATION_COLUMNS
const needed: readonly Column[] = ['of', 'on', 'value', 'source']

interface TableProblemFacts {
  'table/empty': object
  'table/not-csv': { readonly row: number }
  'table/column-missing': { readonly column: string }
  'table/column-unknown': { readonly column: string }
  'table/column-twice': { readonly column: string }
}
/** Why a table cannot be read at all. */
export type TableProblem = Coded<TableProblemFacts>
export type ReadTable = { readonly entries: readonly Entry[] } | { readonly problems: readonly TableProblem[] }

/** Reads a table of observations from CSV; lines that begin with # are remarks. */
export function entriesOfCsv(text: string): ReadTable {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: '' })
  const broken = errors.find((e) => e.type === 'Quotes')
  if (broken !== undefined) return { problems: [{ code: 'table/not-csv', row: (broken.row ?? 0) + 1 }] }
  return entriesOfRows(data)
}

/** Reads a table of observations from the cells of its rows, the first one that is not a remark being the heading. */
export function entriesOfRows(rows: readonly (readonly string[])[]): ReadTable {
  const used = rows.flatMap((cells, i) => (isBlank(cells) || isRemark(cells) ? [] : [{ row: i + 1, cells }]))
  const heading = used[0]
  if (heading === undefined || used.length < 2) return { problems: [{ code: 'table/empty' }] }
  const columns = heading.cells.map((name) => columnNamed(name))
  const problems = headingProblems(heading.cells, columns)
  if (problems.length > 0) return { problems }
  const cell = (cells: readonly string[], column: Column): string => (cells[columns.indexOf(column)] ?? '').trim()
  return {
    entries: used.slice(1).map(({ row, cells }) => ({
      at: `#${row}`,
      of: cell(cells, 'of'),
      member: cell(cells, 'member'),
      on: cell(cells, 'on'),
      value: cell(cells, 'value'),
      unit: cell(cells, 'unit'),
      source: cell(cells, 'source'),
      by: cell(cells, 'by'),
      note: cell(cells, 'note'),
      correction: cell(cells, 'correction'),
    })),
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((c) => c.trim() === '')
const isRemark = (cells: readonly string[]): boolean => (cells[0] ?? '').trimStart().startsWith('#')

const columns: ReadonlyMap<string, Column> = new Map(
  columnNames().flatMap((column) => OBSERVATION_COLUMNS[column].map((name) => [name, column] as const)),
)
function columnNames(): readonly Column[] {
  return ['of', 'member', 'on', 'value', 'unit', 'source', 'by', 'note', 'correction']
}
const columnNamed = (name: string): Column | undefined => columns.get(name.trim().toLowerCase())

function headingProblems(names: readonly string[], found: readonly (Column | undefined)[]): readonly TableProblem[] {
  return [
    ...names.flatMap((column, i): TableProblem[] => {
      if (found[i] !== undefined)
        return found.indexOf(found[i]) === i ? [] : [{ code: 'table/column-twice', column: column.trim() }]
      return column.trim() === '' ? [] : [{ code: 'table/column-unknown', column: column.trim() }]
    }),
    ...needed
      .filter((column) => !found.includes(column))
      .map(
        (column): TableProblem => ({ code: 'table/column-missing', column: OBSERVATION_COLUMNS[column].join(' · ') }),
      ),
  ]
}

const known = (): string =>
  Object.values(OBSERVATION_COLUMNS)
    .map(([zh]) => zh)
    .join('、')
const knownEn = (): string =>
  Object.values(OBSERVATION_COLUMNS)
    .map(([, en]) => en)
    .join(', ')

const zh: Sentences<TableProblemFacts> = {
  'table/empty': () => `表里没有数据；第一行写列名（${known()}），以下每行一个数`,
  'table/not-csv': (p) => `第 ${p.row} 行的引号没有成对，后面的内容无法分列；请核对引号后再试`,
  'table/column-missing': (p) => `缺少“${p.column}”一列；请补上`,
  'table/column-unknown': (p) => `不认识“${p.column}”这一列；可用的列是：${known()}`,
  'table/column-twice': (p) => `“${p.column}”一列出现了两次；请只保留一列`,
}
const en: Sentences<TableProblemFacts> = {
  'table/empty': () =>
    `the table is empty; the first line names the columns (${knownEn()}), each further line one figure`,
  'table/not-csv': (p) =>
    `line ${p.row} has a quotation mark without its pair, and what follows cannot be told apart; mend it`,
  'table/column-missing': (p) => `the column “${p.column}” is missing; add it`,
  'table/column-unknown': (p) => `there is no column “${p.column}”; there are: ${knownEn()}`,
  'table/column-twice': (p) => `the column “${p.column}” is there twice; keep one`,
}

/** Why a table cannot be read: what, where, and what to do next. */
export const tableProblemText = (problem: TableProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
