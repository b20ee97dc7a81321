import type { FoundText } from './boundary.ts'
import type { Defect } from './defect.ts'
import type { CorpusDocument } from './document.ts'
import { markerOf } from './marker.ts'
import type { Provision } from './provision.ts'
import type { Residue, ResidueKind } from './residue.ts'
import type { SourceText } from './source-text.ts'
import { lineAt } from './source-text.ts'

const ENDED = /[。；：！？，、]["”’）〕\])》]*$|[）〕\])》”]$/u

/** What looks lost or wrong in one document, with the lines of the source. */
export function defectsOf(
  source: SourceText,
  city: string,
  found: FoundText,
  document: CorpusDocument,
  residue: readonly Residue[],
): Defect[] {
  return [
    ...headDefects(city, found, document),
    ...residueDefects(source, found, residue),
    ...textDefects(found, document),
    ...annexDefects(document),
    ...numberingDefects(document.provisions),
    ...document.duplicates.map(
      (d): Defect => ({ code: 'duplicate', lines: [d.startLine, d.endLine], differences: d.differences.length }),
    ),
  ]
}

function headDefects(city: string, found: FoundText, document: CorpusDocument): Defect[] {
  const out: Defect[] = []
  const first = found.startLine
  const pieces = found.pieces.filter((p) => p.part === 'title')
  if (found.gluedAt !== undefined) out.push({ code: 'glued-start', lines: [found.gluedAt] })
  if (pieces.length === 0) out.push({ code: 'lost-title', lines: [first] })
  const cut = pieces.find((p) => city !== '' && p.text.startsWith(`${city.slice(1)}人民政府`))
  if (cut !== undefined) out.push({ code: 'cut-title', lines: [cut.line], restored: city.slice(0, 1) + cut.text })
  const twice = pieces.filter((p, i) => i > 0 && p.text === pieces[i - 1]?.text)
  if (twice.length > 0) out.push({ code: 'doubled-title', lines: pieces.map((p) => p.line) })
  const tables = found.pieces.filter((p) => p.part === 'table')
  if (tables.length > 0) out.push({ code: 'metadata-table', lines: tables.map((p) => p.line) })
  if (document.number === null) out.push({ code: 'no-number', lines: [first] })
  else if (/^(?:函|办|规|令|发)/u.test(document.number)) {
    const at = found.pieces.find((p) => p.text.includes(document.number ?? ''))?.line ?? first
    out.push({ code: 'cut-number', lines: [at], number: document.number })
  }
  if (document.issued === null) out.push({ code: 'no-issue-date', lines: [first] })
  if (document.effectiveFrom === 'date of publication') {
    const said = document.provisions.find((p) => /自(?:发布|公布)之日起/u.test(p.text))
    out.push({ code: 'start-by-publication', lines: said?.lines ?? [first] })
  }
  return out
}

function residueDefects(source: SourceText, found: FoundText, residue: readonly Residue[]): Defect[] {
  const mine = residue.filter((r) => r.start >= found.range.start && r.end <= found.range.end)
  const images = mine.filter((r) => r.kind === 'image')
  const others = mine.filter((r) => r.kind !== 'image' && r.kind !== 'space')
  const lines = (list: readonly Residue[]) => [...new Set(list.map((r) => lineAt(source, r.start)))]
  const out: Defect[] = []
  if (others.length > 0)
    out.push({
      code: 'page-residue',
      lines: lines(others),
      kinds: [...new Set<ResidueKind>(others.map((r) => r.kind))],
    })
  if (images.length > 0) out.push({ code: 'lost-image', lines: lines(images), count: imageCount(source, images) })
  return out
}

const imageCount = (source: SourceText, images: readonly Residue[]): number =>
  images.reduce((n, r) => n + (source.text.slice(r.start, r.end).match(/png|jpe?g|gif|bmp/gu)?.length ?? 1), 0)

function textDefects(found: FoundText, document: CorpusDocument): Defect[] {
  const out: Defect[] = []
  const running = document.provisions.filter(
    (p) => p.kind === 'paragraph' || p.kind === 'item' || p.kind === 'closing' || p.kind === 'preamble',
  )
  const joined = document.provisions.filter((p) => p.kind !== 'heading' && p.lines.length > 1)
  if (joined.length > 0) out.push({ code: 'cut-sentence', lines: joined.flatMap((p) => p.lines) })
  const glued = new Map<number, number>()
  for (const p of document.provisions) {
    const line = p.lines[0] ?? 0
    glued.set(line, (glued.get(line) ?? 0) + 1)
  }
  const lines = [...glued].filter(([, n]) => n > 1).map(([line]) => line)
  if (lines.length > 0) out.push({ code: 'glued-provisions', lines })
  const last = document.provisions.findLast((p) => p.kind !== 'signature' && p.kind !== 'annex-list')
  for (const p of running) {
    if (ENDED.test(p.text.slice(-8))) continue
    const line = p.lines.at(-1) ?? 0
    const broken = p === last && endsText(found, p)
    out.push({ code: broken ? 'breaks-off' : 'unfinished-sentence', lines: [line], locator: p.locator })
  }
  if (document.provisions.every((p) => p.path.length === 0))
    out.push({ code: 'without-numbering', lines: [found.startLine] })
  return out
}

/** True when no signature or date follows the provision in its text. */
const endsText = (found: FoundText, p: Provision): boolean =>
  (found.pieces.at(-1)?.end ?? 0) <= (p.segments.at(-1)?.end ?? 0)

function annexDefects(document: CorpusDocument): Defect[] {
  const out: Defect[] = []
  const { provisions } = document
  const withText = new Set(
    provisions.filter((p) => p.kind !== 'heading' && /^附/u.test(p.locator)).map((p) => p.path[0]),
  )
  const headings = provisions.filter((p) => p.kind === 'heading' && /^附[件录表][^/]*¶0$/u.test(p.locator))
  for (const h of headings)
    if (!withText.has(h.path[0])) out.push({ code: 'lost-annex', lines: h.lines, annex: h.path[0] ?? '附件' })
  if (headings.length > 0) return out
  for (const p of provisions)
    if (p.kind === 'annex-list')
      out.push({ code: 'lost-annex', lines: p.lines, annex: p.text.replace(/^附件\s*[:：]\s*/u, '').slice(0, 40) })
  return out
}

/** Numbers that jump or come twice, each rank within the heading above it. */
function numberingDefects(provisions: readonly Provision[]): Defect[] {
  const out: Defect[] = []
  const counts = new Map<string, number>()
  for (const p of provisions) {
    if (p.locator.includes('〔')) out.push({ code: 'numbered-twice', lines: p.lines, locator: p.locator })
    if (p.kind !== 'heading' && p.kind !== 'paragraph' && p.kind !== 'item') continue
    const marker = markerOf(p.text)
    if (marker === undefined || marker.rank === 'subpoint' || marker.rank === 'circled') continue
    if (/^1\s*[．.、].{1,60}?[；;]\s*2/u.test(p.text)) continue
    const parent = p.kind === 'item' ? p.locator.replace(/(?:（[^）]+）|\/\d+)$/u, '') : p.path.slice(0, -1).join('/')
    const last = lastNumber(counts, marker.rank, parent, p.kind === 'item')
    if (last !== undefined && marker.number !== last.number + 1 && marker.number !== 1)
      out.push({
        code: 'numbering-gap',
        lines: p.lines,
        expected: String(last.number + 1),
        found: String(marker.number),
      })
    counts.set(`${marker.rank}|${parent}`, marker.number)
    if (p.kind !== 'item') counts.set(`${marker.rank}|`, marker.number)
  }
  return out
}

/** The number before: in the same heading, or, where numbers run on through the document, in the one before. */
function lastNumber(
  counts: ReadonlyMap<string, number>,
  rank: string,
  parent: string,
  item: boolean,
): { number: number } | undefined {
  const here = counts.get(`${rank}|${parent}`)
  if (here !== undefined) return { number: here }
  if (item) return { number: 0 }
  const through = counts.get(`${rank}|`)
  return through === undefined ? { number: 0 } : { number: through }
}
