import type { Fact } from '@pengce/language'
import { GAP, GAP_CODE } from '../cell.ts'

export type DialectName = 'duckdb' | 'postgresql' | 'clickhouse'

/** Ends beyond every figure of the law stand for "no end"; a sum of two still fits 64 bits. */
export const ENDLESS = 2_000_000_000_000_000_000n
/** A day that never comes, as columns of days hold it. */
export const NEVER_DAY = 2_147_483_647
/** Gaps in ClickHouse: no figure is so low, no day so early. */
export const CLICKHOUSE_GAP = -9_223_372_036_854_775_808n
export const CLICKHOUSE_GAP_DAY = -2_147_483_648

/** How one database writes what the queries need. Whole numbers have 64 bits unless wide. */
export interface Dialect {
  readonly name: DialectName
  /** The type of a fact's column. */
  readonly columnType: Readonly<Record<Fact['type'], string>>
  /** Whether a cell of a column is a gap. */
  readonly isGap: (type: Fact['type'], column: string) => string
  /** A gap as the column holds it. */
  readonly gap: Readonly<Record<Fact['type'], string>>
  readonly whole: (n: bigint) => string
  /** A whole number of 64 bits made of text that may be narrower or wider. */
  readonly toWhole: (text: string) => string
  readonly wide: (text: string) => string
  /** A quotient of whole numbers, cut towards zero. */
  readonly cut: (a: string, b: string, wide: boolean) => string
  readonly rest: (a: string, b: string) => string
  readonly choose: (condition: string, yes: string, no: string) => string
  readonly truth: (value: boolean) => string
  /** One for a truth that holds, nothing otherwise. */
  readonly one: (condition: string) => string
  /** Keeps a planner from writing a layer's expressions out wherever they are used. */
  readonly fence: string
  /** After the name and columns of a table. */
  readonly tableEnd: string
  /** At the end of a query. */
  readonly settings: string
  /** How many measures a query holds unless said. */
  readonly measuresAQuery: number
  readonly sum: (text: string) => string
}

const nullable = {
  isGap: (_: Fact['type'], column: string) => `${column} is null`,
  gap: { 'yes-no': 'null', figure: 'null', date: 'null', choice: 'null' },
  whole: (n: bigint) => `${n < 0n ? `(${n})` : n}::bigint`,
  toWhole: (text: string) => `(${text})::bigint`,
  rest: (a: string, b: string) => `(${a} % ${b})`,
  choose: (condition: string, yes: string, no: string) => `case when ${condition} then ${yes} else ${no} end`,
  truth: String,
  one: (condition: string) => `(${condition})::int`,
  tableEnd: '',
  settings: '',
  measuresAQuery: 20,
} as const

const duckdb: Dialect = {
  ...nullable,
  name: 'duckdb',
  columnType: { 'yes-no': 'boolean', figure: 'bigint', date: 'integer', choice: 'usmallint' },
  wide: (text) => `(${text})::hugeint`,
  cut: (a, b) => `(${a} // ${b})`,
  fence: '',
  sum: (text) => `coalesce(sum(${text}), 0)`,
}
const postgresql: Dialect = {
  ...nullable,
  name: 'postgresql',
  columnType: { 'yes-no': 'boolean', figure: 'bigint', date: 'integer', choice: 'integer' },
  wide: (text) => `(${text})::numeric(38,0)`,
  cut: (a, b, wide) => (wide ? `div(${a}, ${b})` : `(${a} / ${b})`),
  fence: ' offset 0',
  sum: (text) => `coalesce(sum(${text}), 0)`,
}
/**
 * No column is Nullable: a gap is a value of its own, which keeps expressions compiled. Short circuits cost ten times what they
 * save here, and planning grows faster than the query, so each holds one measure.
 */
const clickhouse: Dialect = {
  name: 'clickhouse',
  columnType: { 'yes-no': 'UInt8', figure: 'Int64', date: 'Int32', choice: 'UInt16' },
  isGap: (type, column) => `${column} = ${clickhouse.gap[type]}`,
  gap: {
    'yes-no': String(GAP),
    figure: `toInt64(${CLICKHOUSE_GAP})`,
    date: String(CLICKHOUSE_GAP_DAY),
    choice: String(GAP_CODE),
  },
  whole: (n) => `toInt64(${n})`,
  toWhole: (text) => `toInt64(${text})`,
  wide: (text) => `toInt128(${text})`,
  cut: (a, b) => `intDiv(${a}, ${b})`,
  rest: (a, b) => `(${a} % ${b})`,
  choose: (condition, yes, no) => `if(${condition}, ${yes}, ${no})`,
  truth: (value) => (value ? '1' : '0'),
  one: (condition) => `toInt32(${condition})`,
  fence: '',
  tableEnd: ' engine = Memory',
  settings:
    " settings max_ast_elements = 1000000, max_expanded_ast_elements = 10000000, max_query_size = 100000000, min_count_to_compile_expression = 0, short_circuit_function_evaluation = 'disable'",
  measuresAQuery: 1,
  sum: (text) => `sum(toInt128(${text}))`,
}

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { duckdb, postgresql, clickhouse }

/** What stands for a gap in ClickHouse's columns of figures and days. */
export const DIALECT_GAPS = { figure: clickhouse.gap.figure, date: clickhouse.gap.date } as const
