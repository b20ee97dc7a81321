import type { DuckDBConnection } from '@duckdb/node-api'
import { type Batch, type Column, columnNames, NEVER_DAY, type SqlProgram, tableText } from '@pengce/compile'
import { makeTable } from '../files/append.ts'
import { openDatabase } from '../files/database.ts'
import { readColumns } from '../files/read-columns.ts'
import { type Engine, engineHits, HIT_COLUMNS } from './engine.ts'

/** DuckDB in memory. */
export async function duckDbEngine(options: {
  readonly threads: number
  readonly memoryMegabytes: number
}): Promise<Engine> {
  const db: DuckDBConnection = await openDatabase({ ...options, temporary: null })
  return {
    dialect: 'duckdb',
    fill: (program, batch) => fillDuckDb(db, program, batch),
    async hits(query) {
      const list = HIT_COLUMNS.map((name) => `CAST(${name} AS DOUBLE)`).join(', ')
      return engineHits((await readColumns(db, `SELECT ${list} FROM (${query})`)).numbers)
    },
    async close() {
      db.closeSync()
    },
  }
}

/** Replaces DuckDB's table of facts by the rows of a batch. */
export async function fillDuckDb(db: DuckDBConnection, program: SqlProgram, batch: Batch): Promise<void> {
  const columns = program.columns.flatMap((column) => {
    const values = batch.columns.get(column.key)
    return values === undefined ? [] : [{ column, values }]
  })
  const numbers = Int32Array.from({ length: batch.size }, (_, i) => i)
  // Columns stand on memory of their own, which the library takes.
  const raw = columns.map(({ values }, i) => ({ name: `c${i}`, values: values.slice() }))
  await makeTable(db, 'raw_facts', [{ name: 'row_number', values: numbers }, ...raw])
  const places = new Map(columns.map(({ column }, i) => [column.key, `c${i}`]))
  await db.run(`DROP TABLE IF EXISTS facts; ${tableText(program)}`)
  await db.run(`INSERT INTO facts SELECT ${selected(program, places)} FROM raw_facts`)
}

const selected = ({ columns }: SqlProgram, places: ReadonlyMap<string, string>): string => {
  const names = columnNames(columns)
  return ['row_number', ...columns.map((c) => `${cell(c, places.get(c.key))} AS ${names.get(c.key)}`)].join(', ')
}
/** A cell of our columns as DuckDB holds it; null for a gap. */
function cell({ fact }: Column, place: string | undefined): string {
  if (place === undefined) return 'NULL'
  switch (fact.type) {
    case 'yes-no':
      return `CASE WHEN ${place} <> 2 THEN ${place} = 1 END`
    case 'choice':
      return `NULLIF(${place}, 65535)`
    case 'figure':
      return `CASE WHEN NOT isnan(${place}) THEN CAST(${place} AS BIGINT) END`
    case 'date':
      return `CASE WHEN isnan(${place}) THEN NULL WHEN isinf(${place}) THEN ${NEVER_DAY} ELSE CAST(${place} AS INTEGER) END`
  }
}
