import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { DialectName } from '@pengce/compile'

/** One line of an answer, by the names of its columns; whole numbers as bigint whatever their width. */
export type Line = ReadonlyMap<string, bigint>
/** A database that runs what `sqlProgram` prints. */
export interface Database {
  readonly dialect: DialectName
  run(statement: string): Promise<void>
  lines(query: string): Promise<readonly Line[]>
  close(): Promise<void>
}

/** DuckDB in memory. */
export async function duckDb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  return {
    dialect: 'duckdb',
    run: async (statement) => {
      await connection.run(statement)
    },
    lines: async (query) => {
      const reader = await connection.runAndReadAll(query)
      const names = reader.columnNames()
      return reader.getRows().map((row) => new Map(names.map((name, i) => [name, wholeOf(row[i])])))
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** PostgreSQL embedded. */
export async function postgreSql(): Promise<Database> {
  const db = await PGlite.create()
  return {
    dialect: 'postgresql',
    run: async (statement) => {
      await db.exec(statement)
    },
    lines: async (query) => {
      const { rows } = await db.query<Record<string, unknown>>(query)
      return rows.map((row) => new Map(Object.entries(row).map(([name, value]) => [name, wholeOf(value)])))
    },
    close: () => db.close(),
  }
}

/** A whole number as a driver gives it. A value that is null would be an unknown that went on unnoticed. */
function wholeOf(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === 'string' && /^-?\d+$/u.test(value)) return BigInt(value)
  throw new Error(`${String(value)} is no whole number`)
}
