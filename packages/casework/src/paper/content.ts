import { fileTypeFromBuffer } from 'file-type'
import type { Done } from '../problem.ts'

/** What may be handed in, by the ending of its name. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
} as const
type Ending = keyof typeof MEDIA_TYPES
export type MediaType = (typeof MEDIA_TYPES)[Ending]

/** The largest paper: 20 MiB. */
export const MOST_BYTES = 20 * 1024 * 1024

/** What the content is, judged by its first bytes and not by its name; or why it cannot be taken. */
export async function contentProblem(name: string, content: Uint8Array): Promise<Done<MediaType>> {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if (!isEnding(ending)) return { problem: { code: 'paper/kind-not-taken', name, taken: Object.keys(MEDIA_TYPES) } }
  if (content.byteLength === 0) return { problem: { code: 'paper/empty', name } }
  if (content.byteLength > MOST_BYTES)
    return { problem: { code: 'paper/too-large', name, bytes: content.byteLength, most: MOST_BYTES } }
  const found = (await fileTypeFromBuffer(content))?.mime
  const claimed = MEDIA_TYPES[ending]
  // An OFD file (GB/T 33190) is a ZIP archive that no list of file types knows by itself.
  const same = found === claimed || (ending === 'ofd' && found === 'application/zip')
  if (!same) return { problem: { code: 'paper/not-what-it-says', name, found: found ?? null } }
  return { done: claimed }
}

const isEnding = (ending: string): ending is Ending => Object.hasOwn(MEDIA_TYPES, ending)
