import type { Fact } from '@pengce/language'
import { GAP, GAP_CODE, NEVER } from '../cell.ts'
import type { Column } from '../term.ts'
import { CLICKHOUSE_GAP, CLICKHOUSE_GAP_DAY, DIALECTS, type DialectName, NEVER_DAY } from './dialect.ts'
import type { SqlProgram } from './query.ts'

/** PostgreSQL cuts longer names without a word. */
const LONGEST_NAME = 63

/** The name of each column in a database, by its key: the key itself unless it is too long, then its end is numbered. */
export function columnNames(columns: readonly Column[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  columns.forEach(({ key }, i) => {
    const name = key.length <= LONGEST_NAME ? key : `${key.slice(0, LONGEST_NAME - 8)}~${i}`
    names.set(key, `"${name}"`)
  })
  return names
}

/** The statement that makes a program's table of facts: `row_number`, one column a fact, and the days where rows differ in them. */
export function tableText({ dialect, columns, days }: SqlProgram, name = 'facts'): string {
  const { columnType, tableEnd } = DIALECTS[dialect]
  const names = columnNames(columns)
  const lines = [
    `row_number ${dialect === 'clickhouse' ? 'Int64' : 'bigint'}`,
    ...columns.map(({ key, fact }) => `${names.get(key)} ${columnType[fact.type]}`),
    ...days.map((day) => `${day.name} ${columnType.date}`),
  ]
  return `create table ${name} (\n  ${lines.join(',\n  ')}\n)${tableEnd}`
}

/** A cell of `ColumnData` as a database column holds it; null for a gap where the database has one. */
export function databaseValue(fact: Fact, cell: number, dialect: DialectName): bigint | number | boolean | null {
  const gap = fact.type === 'yes-no' ? cell === GAP : fact.type === 'choice' ? cell === GAP_CODE : Number.isNaN(cell)
  if (dialect === 'clickhouse') {
    if (gap && fact.type === 'figure') return CLICKHOUSE_GAP
    if (gap && fact.type === 'date') return CLICKHOUSE_GAP_DAY
  } else {
    if (gap) return null
    if (fact.type === 'yes-no') return cell === 1
  }
  return cell === NEVER ? NEVER_DAY : cell
}
