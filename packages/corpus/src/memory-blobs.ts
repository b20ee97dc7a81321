import { good } from './problem.ts'
import type { Blobs } from './store.ts'

/** Blobs in memory, for tests and for a look at a file without keeping it. */
export function memoryBlobs(): Blobs {
  const held = new Map<string, string>()
  return {
    place: 'memory',
    get: async (name) => held.get(name),
    commit: async (changes) => {
      for (const [name, text] of changes) held.set(name, text)
      return good(undefined)
    },
  }
}
