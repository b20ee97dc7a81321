import type { Lookup } from '@pengce/assess'
import { databaseValue, ENDLESS, encode, type SqlProgram, sqlProgram, tableText } from '@pengce/compile'
import { type Dates, dayNamed, type Measure, onceFor } from '@pengce/language'
import { toDay } from '@pengce/values'
import type { Answer } from '../evaluator.ts'
import type { Exact } from '../oracle.ts'
import type { Database, Line } from './database.ts'

/** Facts of one row, with the dates they are assessed on. */
export interface DatedFacts {
  readonly lookup: Lookup
  readonly dates: Dates
}
/** What a database says of a row, with the claim that failed or is open. */
export interface SqlAnswer extends Answer {
  readonly reason: number
}

const programs = {
  duckdb: onceFor((m: Measure) => sqlProgram([m], 'duckdb', 'of each row')),
  postgresql: onceFor((m: Measure) => sqlProgram([m], 'postgresql', 'of each row')),
  clickhouse: onceFor((m: Measure) => sqlProgram([m], 'clickhouse', 'of each row')),
}

/** All rows of one measure in one query, each on its own dates. */
export async function databaseAnswers(
  db: Database,
  measure: Measure,
  rows: readonly DatedFacts[],
): Promise<readonly SqlAnswer[]> {
  const program = programs[db.dialect](measure)
  const [query] = program.queries
  if (query === undefined || rows.length === 0) return []
  await db.run(`drop table if exists facts; ${tableText(program)}; ${insertText(program, rows)}`)
  const lines = [...(await db.lines(query.rows))]
  lines.sort((a, b) => Number(at(a, 'row_number') - at(b, 'row_number')))
  return lines.map((line) => answerOf(measure, line))
}

function insertText(program: SqlProgram, rows: readonly DatedFacts[]): string {
  const values = rows.map(({ lookup, dates }, i) => {
    const facts = program.columns.map(({ fact, back }) =>
      databaseValue(fact, encode(fact, lookup(fact, back)), program.dialect),
    )
    const days = program.days.map(({ day }) => toDay(dayNamed(day, dates)))
    return `(${[i, ...facts, ...days].map(String).join(', ')})`
  })
  return `insert into facts values ${values.join(', ')}`
}

const VERDICTS = ['no', 'yes', 'open'] as const
function answerOf(measure: Measure, line: Line): SqlAnswer {
  const pair = (part: string): Answer['amount'] => [endOf(at(line, `${part}low_0`)), endOf(at(line, `${part}high_0`))]
  return {
    verdict: VERDICTS[Number(at(line, 'verdict_0'))] ?? 'open',
    amount: measure.pay.amount === null ? null : pair(''),
    total: measure.pay.total === null ? null : pair('total_'),
    reason: Number(at(line, 'reason_0')),
  }
}
const endOf = (n: bigint): Exact =>
  n === ENDLESS ? Number.POSITIVE_INFINITY : n === -ENDLESS ? Number.NEGATIVE_INFINITY : n

function at(line: Line, name: string): bigint {
  const value = line.get(name)
  if (value === undefined) throw new Error(`no ${name} in the answer`)
  return value
}
