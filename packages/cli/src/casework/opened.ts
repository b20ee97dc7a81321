import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CaseworkProblem,
  type Database,
  embeddedDatabase,
  postgresDatabase,
  refusalText,
  storeFailure,
} from '@pengce/casework'
import type { Language } from '@pengce/language'
import { type ExitCode, exit, type Io } from '../io.ts'

export interface StoreOptions {
  readonly data?: string
}

/** Opens the store, works with it, and closes it; a store that is away or full is said so. */
export async function withStore(
  { data }: StoreOptions,
  io: Io,
  language: Language,
  work: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  let database: Database | null = null
  try {
    if (io.store !== undefined) return await work(io.store)
    database = await opened(data, io)
    return await work(database)
  } catch (error) {
    const failure = storeFailure(error)
    if (failure === null) throw error
    return said(failure, io, language)
  } finally {
    await database?.close()
  }
}

function opened(data: string | undefined, io: Io): Promise<Database> | Database {
  const address = io.env.DATABASE_URL
  if (data === undefined && address !== undefined && address !== '') return postgresDatabase(address)
  const folder = join(data ?? io.env.PENGCE_DATA ?? '.pengce', 'store')
  mkdirSync(folder, { recursive: true })
  return embeddedDatabase(folder)
}

/** Says on standard error what is wrong and what to do. */
export function said(problem: CaseworkProblem, io: Io, language: Language): ExitCode {
  io.err(refusalText(problem, language))
  return exit.mend
}
