import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Registry } from '@pengce/language'
import { landmarksOf, MANIFEST, makePopulation, type Population, schemaOf, type Tried } from '@pengce/population'
import { shenzhen } from '@pengce/reform'

/** A made-up city for a first look: so many entities of one seed, the same everywhere. */
export const FIRST_LOOK = { entities: 20_000, seed: 2024, asOf: shenzhen.asOf } as const

/** Whether the city is there already. */
export const isMade = (folder: string): boolean => existsSync(join(folder, MANIFEST))

/** Makes the city, plainly marked as made up. */
export async function makeCity(
  law: Registry,
  folder: string,
  progress: (done: number, of: number) => void,
): Promise<Tried<Population>> {
  const made = await makePopulation(schemaOf(law.measures), shenzhen, landmarksOf(law.measures), {
    entities: FIRST_LOOK.entities,
    seed: FIRST_LOOK.seed,
    partSize: 4096,
    folder,
    parquet: null,
    progress,
  })
  if (made.ok) writeFileSync(join(folder, 'MADE-UP.txt'), `${shenzhen.note.zh}\n${shenzhen.note.en}\n`)
  return made
}
