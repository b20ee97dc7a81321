import { fromBuffer } from 'yauzl'
import type { Result } from './problem.ts'
import { bad, good } from './problem.ts'

const MOST_ENTRIES = 4_000
const LARGEST_ENTRY = 64 * 1024 * 1024
const LARGEST_TOTAL = 256 * 1024 * 1024
/** Text in XML packs to a tenth or a fiftieth; beyond this a small archive is a trap. */
const HIGHEST_RATIO = 250

/** The named entries of a zip archive as text. Sizes are checked before and while unpacking, so a bomb stays small. */
export function readArchive(
  bytes: Uint8Array,
  wanted: readonly string[],
  name: string,
): Promise<Result<ReadonlyMap<string, string>>> {
  const unsafe = (reason: 'too-large' | 'too-many-files' | 'ratio' | 'broken') =>
    bad({ code: 'archive-unsafe', at: name, reason })
  return new Promise((resolve) => {
    const found = new Map<string, string>()
    let total = 0
    let settled = false
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }, (error, zip) => {
      if (error !== null || zip === undefined) return resolve(unsafe('broken'))
      const finish = (result: Result<ReadonlyMap<string, string>>) => {
        if (settled) return
        settled = true
        zip.close()
        resolve(result)
      }
      if (zip.entryCount > MOST_ENTRIES) return finish(unsafe('too-many-files'))
      zip.on('error', () => finish(unsafe('broken')))
      zip.on('end', () => finish(good(found)))
      zip.on('entry', (entry) => {
        total += entry.uncompressedSize
        if (total > LARGEST_TOTAL) return finish(unsafe('too-large'))
        if (!wanted.includes(entry.fileName)) return zip.readEntry()
        if (entry.uncompressedSize > LARGEST_ENTRY) return finish(unsafe('too-large'))
        if (entry.uncompressedSize > 4_000_000 && entry.uncompressedSize > entry.compressedSize * HIGHEST_RATIO)
          return finish(unsafe('ratio'))
        zip.openReadStream(entry, (failure, stream) => {
          if (failure !== null || stream === undefined) return finish(unsafe('broken'))
          const chunks: Buffer[] = []
          let size = 0
          stream.on('data', (chunk: Buffer) => {
            size += chunk.length
            if (size > LARGEST_ENTRY) {
              stream.destroy()
              return finish(unsafe('too-large'))
            }
            chunks.push(chunk)
          })
          stream.on('error', () => finish(unsafe('broken')))
          stream.on('end', () => {
            if (settled) return
            found.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}
