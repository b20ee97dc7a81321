import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite, PGliteOptions } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { type Database, databaseOver } from './database.ts'
import { holdFolder } from './held-folder.ts'
import { readings } from './readings.ts'

/** A store in a folder of this machine (PGlite), which this process then has for itself, or in memory without one. */
export async function embeddedDatabase(folder?: string): Promise<Database> {
  // Loaded only here: a service on a server needs none of it.
  const { PGlite } = await import('@electric-sql/pglite')
  const options = { parsers: Object.fromEntries(readings) }
  if (folder === undefined) return databaseOver(poolOf(await begun(PGlite, undefined, options)))
  const letGo = await holdFolder(folder)
  try {
    const isNew = !existsSync(join(folder, 'PG_VERSION'))
    const database = databaseOver(
      poolOf(await (isNew ? begun(PGlite, folder, options) : PGlite.create(folder, options))),
    )
    return { ...database, close: () => database.close().finally(letGo) }
  } catch (error) {
    letGo()
    throw error
  }
}

let made = 0
let beginning: Promise<Blob> | null = null
/** A new store. Making one takes seconds: whoever makes many gets copies of how the second was when it began. */
async function begun(pglite: typeof PGlite, folder: string | undefined, options: PGliteOptions): Promise<PGlite> {
  if (beginning !== null) return pglite.create({ ...options, ...at(folder), loadDataDir: await beginning })
  const db = await pglite.create({ ...options, ...at(folder) })
  made++
  if (made > 1) {
    beginning = db.dumpDataDir('none')
    await beginning
  }
  return db
}
const at = (folder: string | undefined): PGliteOptions => (folder === undefined ? {} : { dataDir: folder })

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
