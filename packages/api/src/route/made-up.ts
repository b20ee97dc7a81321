import { readFileSync } from 'node:fs'
import { type Catalogue, entriesOfCsv, ObservationRecord, type RecordFiles } from '@pengce/plan'
import type { CivilDate } from '@pengce/values'
import type { ReadableRecord } from './plan-service.ts'

/**
 * The made-up figures of a table, in a record of their own that lives in memory alone, so that they can never get among
 * those of the record; null where there is no such table. They are entered when somebody first asks for them.
 */
export function madeUpRecord(path: string, catalogue: Catalogue, today: CivilDate): ReadableRecord | null {
  const text = textOf(path)
  const table = text === null ? null : entriesOfCsv(text)
  if (table === null || 'problems' in table) return null
  const entered = async () => {
    const record = new ObservationRecord(filesInMemory(), catalogue)
    await record.take(table.entries, today, 'made-up')
    return record
  }
  let record: ReturnType<typeof entered> | null = null
  return {
    read: async () => {
      record ??= entered()
      return (await record).read()
    },
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Files that are gone with the process. */
function filesInMemory(): RecordFiles {
  const kept = new Map<string, string>()
  const text = (name: string): string => kept.get(name) ?? ''
  return {
    text: async (name) => text(name),
    stamp: async (name) => `${text(name).length}`,
    add: async (name, more) => {
      kept.set(name, text(name) + more)
    },
    alone: async (work) => ({ done: await work() }),
  }
}
