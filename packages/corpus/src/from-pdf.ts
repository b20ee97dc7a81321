import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { joinLines, type PageLine } from './pdf-lines.ts'
import type { Result } from './problem.ts'
import { bad, good } from './problem.ts'

const MOST_PAGES = 1_500
const MOST_SECONDS = 60

/** The text of a PDF: lines put together into paragraphs by their place on the page. Stops after a minute. */
export async function textOfPdf(bytes: Uint8Array, name: string): Promise<Result<string>> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const until = Date.now() + MOST_SECONDS * 1000
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES)
      return bad({ code: 'too-many-pages', at: name, pages: pdf.numPages, limit: MOST_PAGES })
    const pages: PageLine[][] = []
    for (let n = 1; n <= pdf.numPages; n++) {
      if (Date.now() > until) return bad({ code: 'took-too-long', at: name, seconds: MOST_SECONDS })
      const page = await pdf.getPage(n)
      const content = await page.getTextContent()
      pages.push(linesOf(content.items))
      page.cleanup()
    }
    if (pages.every((p) => p.length === 0)) return bad({ code: 'no-text-in-pdf', at: name, pages: pdf.numPages })
    return good(joinLines(pages))
  } catch (error) {
    return bad({
      code: 'file-unreadable',
      at: name,
      reason: error instanceof Error ? error.message.slice(0, 120) : 'PDF',
    })
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}
const isText = (item: object): item is TextItem => 'str' in item && 'transform' in item

/** The items of a page as lines, from the top, each with its left and right edge. */
function linesOf(items: readonly object[]): PageLine[] {
  const lines: PageLine[] = []
  const sorted = items
    .filter(isText)
    .filter((i) => i.str.trim() !== '')
    .sort((a, b) => (b.transform[5] ?? 0) - (a.transform[5] ?? 0))
  for (const item of sorted) {
    const x = item.transform[4] ?? 0
    const y = item.transform[5] ?? 0
    const size = item.height || Math.abs(item.transform[3] ?? 10) || 10
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(line.y - y) < size * 0.5)
      line.parts.push({ x, right: x + item.width, text: item.str })
    else lines.push({ y, size, parts: [{ x, right: x + item.width, text: item.str }] })
  }
  for (const line of lines) line.parts.sort((a, b) => a.x - b.x)
  return lines
}
