import { appendFile, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordFiles } from '@pengce/plan'

/** A record in a folder; a file of its own says that someone writes. */
export function recordFiles(folder: string): RecordFiles {
  const lock = join(folder, 'writing.lock')
  return {
    text: (name) => orNone(readFile(join(folder, name), 'utf8'), ''),
    stamp: (name) =>
      orNone(
        stat(join(folder, name)).then((s) => `${s.mtimeMs} ${s.size}`),
        '',
      ),
    add: async (name, text) => appendFile(join(folder, name), text),
    alone: async (work) => {
      await mkdir(folder, { recursive: true })
      const held = await open(lock, 'wx').catch((error: unknown) => {
        if (codeOf(error) === 'EEXIST') return null
        throw error
      })
      if (held === null) return { busy: lock }
      try {
        return { done: await work() }
      } finally {
        await held.close()
        await rm(lock, { force: true })
      }
    },
  }
}

/** What a file gives, or something else where there is no such file. */
const orNone = <T>(read: Promise<T>, none: T): Promise<T> =>
  read.catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return none
    throw error
  })

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
