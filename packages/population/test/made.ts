import { join } from 'node:path'
import { landmarksOf, makePopulation, type Parquet, type Population, schemaOf } from '../src/index.ts'
import { temporaryFolder } from './temporary.ts'
import { townMeasures, townProfile } from './town-law.ts'

export const townSchema = schemaOf(townMeasures)

interface TownOptions {
  readonly seed?: number
  readonly partSize?: number
  readonly folder?: string
  readonly parquet?: Parquet | null
}
/** A made-up town for one test. */
export async function madeTown(entities: number, options: TownOptions = {}): Promise<Population> {
  const { seed = 1, partSize = 64, folder = join(temporaryFolder(), 'town'), parquet = null } = options
  const made = await makePopulation(townSchema, townProfile, landmarksOf(townMeasures), {
    entities,
    seed,
    folder,
    partSize,
    parquet,
    progress: () => {},
  })
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}
/** What a call gave that must have gone well. */
export function given<T>(
  tried: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly code: string } },
): T {
  if (!tried.ok) throw new Error(JSON.stringify(tried.problem))
  return tried.value
}
