import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { type Database, databaseOver } from './database.ts'
import { readings } from './readings.ts'

/** A store in a folder of this machine (PGlite), or in memory without one. One process at a time. */
export async function embeddedDatabase(folder?: string): Promise<Database> {
  // Loaded only here: a service on a server needs none of it.
  const { PGlite } = await import('@electric-sql/pglite')
  const options = { parsers: Object.fromEntries(readings) }
  return databaseOver(poolOf(await (folder === undefined ? PGlite.create(options) : PGlite.create(folder, options))))
}

/** One connection that is handed round: who comes while it is taken waits for it. */
function poolOf(db: PGlite): PostgresPool {
  let free: Promise<void> = Promise.resolve()
  return {
    async connect() {
      const before = free
      let release = (): void => undefined
      free = new Promise((done) => {
        release = done
      })
      await before
      return clientOf(db, () => release())
    },
    end: () => db.close(),
  }
}

const clientOf = (db: PGlite, release: () => void): PostgresPoolClient => ({
  // Kysely asks for a cursor only when streaming, which nothing here does.
  query: (async (text: string, parameters: readonly unknown[]) => {
    // Without parameters a text may hold several statements, as migrations do.
    const result = parameters.length > 0 ? await db.query(text, [...parameters]) : (await db.exec(text)).at(-1)
    const rows = result?.rows ?? []
    return { command: commandOf(text), rowCount: result?.affectedRows ?? rows.length, rows }
  }) as PostgresPoolClient['query'],
  release,
})

const commandOf = (text: string): 'UPDATE' | 'DELETE' | 'INSERT' | 'MERGE' | 'SELECT' => {
  const [word] = /^\s*(update|delete|insert|merge)/i.exec(text) ?? ['SELECT']
  return word.trim().toUpperCase() as ReturnType<typeof commandOf>
}
