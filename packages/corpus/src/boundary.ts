import type { HeadKind, HeadPatterns } from './head-element.ts'
import {
  cityOf,
  gluedHead,
  headKind,
  headPatterns,
  looksLikeNotice,
  looksLikeTitle,
  ownTitleTail,
  promulgation,
} from './head-element.ts'
import { markerOf } from './marker.ts'
import type { Piece, Residue } from './residue.ts'
import { takeResidue } from './residue.ts'
import type { SourceText, Span } from './source-text.ts'
import { lineAt } from './source-text.ts'

/** A piece with its part in the document. */
export interface PlacedPiece extends Piece {
  readonly part: HeadKind | 'own-title' | 'notice' | 'body'
}

/** One text found in a source: its pieces in order, and what was glued or lost at its start. */
export interface FoundText {
  readonly pieces: readonly PlacedPiece[]
  readonly startLine: number
  readonly endLine: number
  /** The line where the head was glued to what stands before it on the line. */
  readonly gluedAt?: number
  /** The stretch of the source that belongs to the text: its pieces and the residue of its page. */
  readonly range: Span
}

/** Parts that begin a document when no head is open. */
const OPENING: ReadonlySet<PlacedPiece['part']> = new Set([
  'title',
  'promulgation',
  'table',
  'order',
  'number',
  'addressee',
])

/** Residue that closes a page: it belongs to the page of the document before it. */
const FOOT = new Set(['image', 'share', 'print-close'])

/** Finds the texts in a source by the general look of an official document's head: title, page header, number, addressee. */
export function findTexts(source: SourceText): {
  readonly texts: FoundText[]
  readonly residue: readonly Residue[]
  /** The city whose texts these are, or ''. */
  readonly city: string
} {
  const { pieces, residue } = takeResidue(source)
  const city = cityOf(source.text)
  const patterns = headPatterns(city)
  const headerLines = new Set(residue.filter((r) => r.kind === 'page-header').map((r) => lineAt(source, r.start)))
  const texts: { pieces: PlacedPiece[] }[] = []
  let head = true
  const place = (piece: Piece, part: PlacedPiece['part']) => {
    const opens = OPENING.has(part)
    const current = texts.at(-1)
    if (current === undefined || (!head && opens)) {
      texts.push({ pieces: [{ ...piece, part }] })
      head = opens || part === 'own-title'
      return
    }
    current.pieces.push({ ...piece, part })
  }
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) continue
    for (const [part, bit] of parts(piece, pieces[i + 1], patterns, headerLines)) {
      if (part !== 'body') {
        place(bit, part)
        continue
      }
      if (head && markerOf(bit.text) === undefined && looksLikeTitle(bit.text)) {
        place(bit, 'own-title')
        continue
      }
      if (head && looksLikeNotice(bit.text) && markerOf(bit.text) === undefined && hasAddressee(texts.at(-1)?.pieces)) {
        place(bit, 'notice')
        continue
      }
      place(bit, 'body')
      head = false
    }
  }
  return { texts: settle(source, texts, residue), residue, city }
}

/** Gives each text its lines and its stretch of the source; page residue goes to the page it closes or opens. */
function settle(
  source: SourceText,
  texts: readonly { readonly pieces: readonly PlacedPiece[] }[],
  residue: readonly Residue[],
): FoundText[] {
  const opens = texts.map((t) => {
    const start = t.pieces[0]?.start ?? 0
    const before = residue.find((r) => r.end === start && r.kind === 'navigation')
    return before?.start ?? start
  })
  return texts.map((t, k) => {
    const first = t.pieces[0]
    const last = t.pieces.at(-1)
    const limit = opens[k + 1] ?? source.text.length
    let end = last?.end ?? 0
    for (const r of residue) if (r.start >= end && r.end <= limit && FOOT.has(r.kind)) end = r.end
    const start = first?.start ?? 0
    const lineStart = source.lineStarts[(first?.line ?? 1) - 1] ?? 0
    const glued = source.text.slice(lineStart, start).trim() !== ''
    return {
      pieces: t.pieces,
      startLine: first?.line ?? 1,
      endLine: lineAt(source, Math.max(0, end - 1)),
      range: { start: k === 0 ? 0 : (opens[k] ?? start), end: limit },
      ...(glued && first !== undefined ? { gluedAt: first.line } : {}),
    }
  })
}

const hasAddressee = (pieces: readonly PlacedPiece[] | undefined): boolean =>
  pieces?.some((p) => p.part === 'addressee' || p.part === 'order') ?? false

/** A piece divided where a head is glued to its end or a promulgation bracket follows its title. */
function parts(
  piece: Piece,
  next: Piece | undefined,
  patterns: HeadPatterns,
  headerLines: ReadonlySet<number>,
): (readonly [PlacedPiece['part'], Piece])[] {
  const cut = (from: number, to: number): Piece => ({
    ...piece,
    start: piece.start + from,
    end: piece.start + to,
    text: piece.text.slice(from, to),
    indented: piece.indented && from === 0,
  })
  const whole = headKind(piece.text, patterns)
  const opening = promulgation(piece.text)
  if (opening !== undefined) {
    const middle = opening.title.length
    const end = middle + opening.bracket.length
    const list: (readonly [PlacedPiece['part'], Piece])[] = []
    if (middle > 0) list.push(['title', cut(0, middle)])
    list.push(['promulgation', cut(middle, end)])
    if (end < piece.text.length) list.push(['body', cut(end, piece.text.length)])
    return list
  }
  if (next !== undefined && promulgation(next.text)?.title === '') {
    const at = ownTitleTail(piece.text)
    if (at !== undefined)
      return at === 0
        ? [['title', piece]]
        : [
            ['body', cut(0, at)],
            ['title', cut(at, piece.text.length)],
          ]
  }
  if (whole !== undefined) return [[whole, piece]]
  const glued = gluedHead(piece, patterns)
  if (glued !== undefined) {
    if (glued.at === 0) return [[glued.kind, piece]]
    return [
      ['body', cut(0, glued.at)],
      [glued.kind, cut(glued.at, piece.text.length)],
    ]
  }
  if (headerLines.has(piece.line + 1) && looksLikeTitle(piece.text)) return [['title', piece]]
  return [['body', piece]]
}
