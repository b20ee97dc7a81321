import type { Result } from './problem.ts'
import { bad, good } from './problem.ts'

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** The text of a file in UTF-8, UTF-16 (with its mark) or GB18030. A file in two encodings is refused, with the lines. */
export function decode(
  bytes: Uint8Array,
  name: string,
  declared?: string,
): Result<{ text: string; encoding: Encoding }> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(bytes, 'utf-16le', name)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(bytes, 'utf-16be', name)
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return good({ text: tidy(utf8), encoding: 'utf-8' })
  const lines = linesOf(bytes)
  if (lines.utf8 !== undefined && lines.other !== undefined && declared === undefined)
    return bad({ code: 'mixed-encoding', at: name, utf8Line: lines.utf8, otherLine: lines.other })
  if (lines.neither !== undefined) return bad({ code: 'unknown-encoding', at: name, line: lines.neither })
  return attempt(bytes, 'gb18030', name)
}

function attempt(bytes: Uint8Array, encoding: Encoding, name: string): Result<{ text: string; encoding: Encoding }> {
  const text = tryDecode(bytes, encoding)
  return text === undefined
    ? bad({ code: 'unknown-encoding', at: name, line: 1 })
    : good({ text: tidy(text), encoding })
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The first line that can only be UTF-8, the first that can only be GB18030, and the first that is neither. */
function linesOf(bytes: Uint8Array): { utf8?: number; other?: number; neither?: number } {
  const found: { utf8?: number; other?: number; neither?: number } = {}
  let line = 0
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(10, start)
    const end = next === -1 ? bytes.length : next
    const part = bytes.subarray(start, end)
    line++
    start = end + 1
    if (part.every((b) => b < 0x80)) continue
    const utf8 = tryDecode(part, 'utf-8')
    const gb = tryDecode(part, 'gb18030')
    if (utf8 === undefined && gb === undefined) found.neither ??= line
    else if (utf8 === undefined) found.other ??= line
    else if (gb === undefined || plausibility(utf8) > plausibility(gb)) found.utf8 ??= line
    if (found.neither !== undefined && found.other !== undefined && found.utf8 !== undefined) break
  }
  return found
}

/** How much of a text is the common stock of official Chinese: text read in the wrong encoding has almost none of it. */
function plausibility(text: string): number {
  const common = text.match(/[的和在市政府企业人为年资办法规定措施区项第条，。、；：（）]/gu)?.length ?? 0
  return text.length === 0 ? 0 : common / text.length
}

/** One kind of line end, no byte order mark, no control characters. */
const tidy = (text: string): string =>
  text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : ' '))
