import { type JsonProblem, readJsonText } from '@pengce/assess'
import type { ServiceProblem } from './problem.ts'

/** The most bytes of a request. */
export const MOST_BYTES = 1_000_000

export type Body =
  | { readonly value: Readonly<Record<string, unknown>> }
  | { readonly status: 400 | 413 | 415; readonly problems: readonly (ServiceProblem | JsonProblem)[] }

/** One JSON object (RFC 8259, UTF-8) from a request, or the reason why there is none. */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset="?utf-8"?\s*)?$/iu.test(type))
    return refused(415, { code: 'request/content-type', at: 'Content-Type', found: type.slice(0, 100) })
  const packed = request.headers.get('content-encoding')
  if (packed !== null && packed !== 'identity')
    return refused(415, { code: 'request/content-encoding', at: 'Content-Encoding', found: packed.slice(0, 100) })
  const bytes = await bytesOf(request)
  if (bytes === null) return refused(413, { code: 'request/too-large', at: '', most: MOST_BYTES })
  try {
    return readObject(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused(400, { code: 'request/encoding', at: '' })
  }
}

const refused = (status: 400 | 413 | 415, problem: ServiceProblem): Body => ({ status, problems: [problem] })

/** Every byte, or null as soon as there are too many; a declared length is believed only when it is too large. */
export async function bytesOf(request: Request, most = MOST_BYTES): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  while (reader !== undefined) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > most) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}

function readObject(text: string): Body {
  if (text.trim() === '') return refused(400, { code: 'request/empty', at: '' })
  const read = readJsonText(text)
  if ('problems' in read) return { status: 400, problems: read.problems }
  const { value } = read
  if (isObject(value)) return { value }
  return refused(400, { code: 'request/not-an-object', at: '', found: Array.isArray(value) ? '[…]' : typeof value })
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
