import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from './encoding.ts'
import { formatOf } from './file-format.ts'
import { textOfDocx } from './from-docx.ts'
import { declaredEncoding, textOfHtml } from './from-html.ts'
import { textOfPdf } from './from-pdf.ts'
import type { Problem, Result } from './problem.ts'
import { bad, good, readProblem } from './problem.ts'
import type { SourceText } from './source-text.ts'
import { sourceText } from './source-text.ts'

const MEGABYTE = 1024 * 1024
/** The largest files read, in megabytes: enough for a thousand documents, small enough for any machine. */
export const LARGEST = { text: 48, html: 8, docx: 64, pdf: 64 } as const

/** The text of bytes in any format that is read: plain text, a web page, a Word file, a PDF with text. */
export async function textOfBytes(bytes: Uint8Array, name: string): Promise<Result<SourceText>> {
  if (bytes.length === 0) return bad({ code: 'file-empty', at: name })
  const { format, name: kind } = formatOf(bytes)
  if (format === 'other') return bad({ code: 'not-a-document', at: name, format: kind })
  const limit = LARGEST[format]
  if (bytes.length > limit * MEGABYTE) return bad(tooLarge(name, bytes.length, limit))
  const read = await textIn(bytes, format, name)
  if (!read.ok) return read
  if (read.value.trim() === '') return bad({ code: 'file-empty', at: name })
  return good(sourceText(name, read.value))
}

async function textIn(
  bytes: Uint8Array,
  format: 'text' | 'html' | 'docx' | 'pdf',
  name: string,
): Promise<Result<string>> {
  switch (format) {
    case 'pdf':
      return textOfPdf(bytes, name)
    case 'docx':
      return textOfDocx(bytes, name)
    case 'html': {
      const decoded = decode(bytes, name, declaredEncoding(bytes))
      return decoded.ok ? good(textOfHtml(decoded.value.text)) : decoded
    }
    case 'text': {
      const decoded = decode(bytes, name)
      return decoded.ok ? good(decoded.value.text) : decoded
    }
  }
}

const tooLarge = (at: string, size: number, limit: number): Problem => ({
  code: 'file-too-large',
  at,
  megabytes: Math.ceil(size / MEGABYTE),
  limit,
})

/** Reads one file. Its size is looked at before it is opened. */
export async function readFileText(path: string): Promise<Result<SourceText>> {
  try {
    const about = await stat(path)
    if (!about.isFile()) return bad({ code: 'file-unreadable', at: path, reason: 'not a file' })
    if (about.size === 0) return bad({ code: 'file-empty', at: path })
    if (about.size > LARGEST.pdf * MEGABYTE) return bad(tooLarge(path, about.size, LARGEST.pdf))
    return await textOfBytes(await readFile(path), path)
  } catch (error) {
    return bad(readProblem(path, error))
  }
}

const READ = /\.(?:txt|text|md|html?|xhtml|docx|pdf)$/iu

/** The files to read below a path: the file itself, or every readable file of a folder, in the order of their names. */
export async function filesBelow(path: string): Promise<Result<string[]>> {
  try {
    if ((await stat(path)).isFile()) return good([path])
    const entries = await readdir(path, { withFileTypes: true, recursive: true })
    const files = entries.filter((e) => e.isFile() && READ.test(e.name)).map((e) => join(e.parentPath, e.name))
    return files.length === 0 ? bad({ code: 'nothing-to-import', at: path }) : good(files.sort())
  } catch (error) {
    return bad(readProblem(path, error))
  }
}
