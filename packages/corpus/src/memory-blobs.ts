import { good, type Result } from './problem.ts'
import type { Blobs } from './store.ts'

/** Blobs in memory, for tests and for a look at a file without keeping it. */
export function memoryBlobs(): Blobs {
  const held = new Map<string, string>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    place: 'memory',
    get: async (name) => good(held.get(name)),
    commit: (changes) => {
      const mine = last.then(async (): Promise<Result<void>> => {
        const made = await changes()
        if (!made.ok) return made
        for (const [name, text] of made.value) held.set(name, text)
        return good(undefined)
      })
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
