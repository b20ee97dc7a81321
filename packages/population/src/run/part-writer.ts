import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListWriter } from '../files/lists.ts'
import { done, failed, notWritten, reasonOf, type Tried } from '../problem.ts'
import { type Population, partName, readPart, writeWhole } from '../store/folder.ts'
import { ID } from '../store/manifest.ts'
import type { PartRunner } from './part-run.ts'
import type { MeasureTotals } from './totals.ts'

/** The list of one part, and what it adds up to. */
const listPath = (folder: string, part: number): string => join(folder, 'lists', `${partName(part)}.parquet`)
const totalsPath = (folder: string, part: number): string => join(folder, 'parts', `${partName(part)}.json`)

/** Computes parts and writes what they come to, one at a time; a thread has one. Gives the rows of the list. */
export interface PartWriter {
  run(part: number): Promise<Tried<number>>
  close(): Promise<void>
}

/** Writes what a runner computes into a folder; a part counts as done when its totals are there, which come after its list. */
export function partWriter(runner: PartRunner, population: Population, folder: string, lists: ListWriter): PartWriter {
  return {
    async run(part) {
      const ran = await runner.run(part)
      if (!ran.ok) return ran
      const { hits, totals } = ran.value
      const path = listPath(folder, part)
      try {
        lists.write(path, hits, (table) => {
          const read = readPart(population, table, part)
          return (read.ok ? read.value.textBytes(ID) : undefined) ?? NO_IDS
        })
        writeWhole(totalsPath(folder, part), JSON.stringify({ rows: hits.length, totals }))
        return done(hits.length)
      } catch (error) {
        return failed(notWritten(path, error))
      }
    },
    close: () => runner.close(),
  }
}
const NO_IDS = { ends: new Uint32Array(), bytes: new Uint8Array() }

interface PartTotals {
  readonly rows: number
  readonly totals: readonly MeasureTotals[]
}
/** What a part that is done adds up to; null where it is not. */
export function totalsOfPart(folder: string, part: number): PartTotals | null {
  try {
    return existsSync(listPath(folder, part))
      ? (JSON.parse(readFileSync(totalsPath(folder, part), 'utf8')) as PartTotals)
      : null
  } catch (error) {
    if (reasonOf(error) === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}
