import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { failed, notWritten, outOfMemory, type PopulationProblem, reasonOf, type Tried } from '../problem.ts'

/** How much of the machine the database for files may take. */
export interface DatabaseOptions {
  readonly threads: number
  readonly memoryMegabytes: number
  /** Where it may put what does not fit into memory. */
  readonly temporary: string | null
}

/** An in-memory DuckDB for reading and writing files; nothing of it stays. */
export async function openDatabase(options: DatabaseOptions): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads),
    memory_limit: `${options.memoryMegabytes}MB`,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    ...(options.temporary === null ? {} : { temp_directory: options.temporary }),
  })
  const db = await instance.connect()
  // A day beside a moment is that day in Shenzhen, wherever the machine stands.
  await db.run("SET TimeZone = 'Asia/Shanghai'")
  return db
}

/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** A name as SQL writes it. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Runs what writes a file; a full disk and missing rights are problems, not faults. */
export async function writing(path: string, work: () => Promise<unknown>): Promise<Tried<true>> {
  try {
    await work()
    return { ok: true, value: true }
  } catch (error) {
    return failed(databaseProblem(path, error))
  }
}
function databaseProblem(path: string, error: unknown): PopulationProblem {
  const text = error instanceof Error ? error.message : String(error)
  if (/no space left|not enough space|disk full/iu.test(text)) return { code: 'population/disk-full', at: path }
  const memory = outOfMemory(path, error)
  if (memory !== null) return memory
  if (/permission denied|read-only|IO Error/iu.test(text))
    return { code: 'population/not-writable', at: path, reason: text.split('\n')[0] ?? text }
  return notWritten(path, reasonOf(error))
}
