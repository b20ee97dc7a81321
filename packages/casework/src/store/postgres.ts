import pg from 'pg'
import { type Database, databaseOver } from './database.ts'
import { readings } from './readings.ts'

const getTypeParser: typeof pg.types.getTypeParser = (oid, format) =>
  readings.get(oid) ?? pg.types.getTypeParser(oid, format)

export interface PostgresOptions {
  /** How many connections at most; 10 unless said. */
  readonly connections?: number
}

/** A store on a PostgreSQL server, by its address (`postgres://…`). */
export function postgresDatabase(address: string, { connections = 10 }: PostgresOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser },
  })
  // A connection that breaks is replaced, and whoever uses it is told by the query that fails; without a listener it would
  // end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return databaseOver(pool, () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }))
}
