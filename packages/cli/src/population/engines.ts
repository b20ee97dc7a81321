import {
  clickHouseEngine,
  duckDbEngine,
  type Engine,
  type PopulationProblem,
  postgreSqlEngine,
  reasonOf,
} from '@pengce/population'
import type { EngineName } from './engine-names.ts'
import { databaseMegabytes } from './memory.ts'

/** The database of that name; null for our own columns. `address`: of a PostgreSQL server, the embedded one without. */
export async function engineNamed(
  name: EngineName,
  address: string | null,
): Promise<{ readonly engine: Engine | null } | { readonly problem: PopulationProblem }> {
  try {
    switch (name) {
      case 'wasm':
      case 'js':
        return { engine: null }
      case 'duckdb':
        return {
          engine: await duckDbEngine({ threads: 2, memoryMegabytes: databaseMegabytes(2, 512) }),
        }
      case 'postgres':
        return { engine: await postgreSqlEngine(address) }
      case 'clickhouse': {
        const engine = await clickHouseEngine()
        return engine === null
          ? { problem: { code: 'population/engine-missing', at: 'clickhouse', install: 'npm install --no-save chdb' } }
          : { engine }
      }
    }
  } catch (error) {
    return { problem: { code: 'population/engine-failed', at: name, reason: reasonOf(error) } }
  }
}
