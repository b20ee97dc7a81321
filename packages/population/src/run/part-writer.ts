import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListWriter } from '../files/lists.ts'
import { done, failed, notWritten, outOfMemory, type Tried } from '../problem.ts'
import { partName, writeWhole } from '../store/folder.ts'
import type { PartRunner } from './part-run.ts'
import type { CellRow } from './total-cells.ts'

const listPath = (folder: string, part: number): string => join(folder, 'lists', `${partName(part)}.parquet`)
/** Where it is written what the list of one part adds up to. */
export const totalsPath = (folder: string, part: number): string => join(folder, 'parts', `${partName(part)}.json`)

/** Computes parts and writes what they come to, one at a time; a thread has one. Gives the rows of the list. */
export interface PartWriter {
  run(part: number): Promise<Tried<number>>
  close(): Promise<void>
}

/** Writes what a runner computes into a folder; a part counts as done when its totals are there, which come after its list. */
export function partWriter(runner: PartRunner, folder: string, lists: ListWriter): PartWriter {
  return {
    async run(part) {
      const ran = await runner.run(part)
      if (!ran.ok) return ran
      const { hits, order, ids, totals } = ran.value
      const path = listPath(folder, part)
      try {
        lists.write(path, hits, order, ids)
        const told: PartTotals = { rows: hits.length, cells: totals.rows() }
        writeWhole(totalsPath(folder, part), JSON.stringify(told))
        return done(hits.length)
      } catch (error) {
        return failed(outOfMemory(path, error) ?? notWritten(path, error))
      }
    },
    close: () => runner.close(),
  }
}

interface PartTotals {
  readonly rows: number
  readonly cells: readonly CellRow[]
}
/** What a part that is done adds up to; null where it is not, cannot be read, or an older version wrote it. */
export function totalsOfPart(folder: string, part: number): PartTotals | null {
  try {
    return existsSync(listPath(folder, part)) ? totalsIn(readFileSync(totalsPath(folder, part), 'utf8')) : null
  } catch {
    return null
  }
}
function totalsIn(text: string): PartTotals | null {
  const read: unknown = JSON.parse(text)
  return typeof read === 'object' && read !== null && 'cells' in read ? (read as PartTotals) : null
}
