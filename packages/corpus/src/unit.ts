import type { PlacedPiece } from './boundary.ts'
import type { Marker } from './marker.ts'
import { markerOf } from './marker.ts'
import type { Span } from './source-text.ts'

/** One paragraph, heading or item of a document: one or more pieces of text that read as one. */
export interface Unit {
  readonly segments: readonly (Span & { readonly line: number })[]
  readonly text: string
  readonly part: PlacedPiece['part']
  readonly marker?: Marker
  /** Opens an annex: 附件, 附录2. */
  readonly annex?: string
}

const TERMINAL = /[。；：！？”’）〕］\])》…]$/u
const ANNEX = /^附(?:件|录|表)\s*[:：]?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})?$/u

/** True for text taken out of pages without indents and empty lines: lines may be cut anywhere and articles glued. */
function isExtracted(pieces: readonly PlacedPiece[]): boolean {
  const body = pieces.filter((p) => p.part === 'body')
  if (body.length < 3) return false
  const indented = body.filter((p) => p.indented).length
  let close = 0
  for (let i = 1; i < body.length; i++) if ((body[i]?.line ?? 0) - (body[i - 1]?.line ?? 0) <= 1) close++
  return indented * 5 < body.length && close * 5 >= (body.length - 1) * 4
}

/** The pieces of a document as units: continued lines joined, and, in text extracted from pages, glued articles divided. */
export function unitsOf(pieces: readonly PlacedPiece[]): Unit[] {
  const divided = isExtracted(pieces) ? divide(pieces) : pieces.map((piece) => ({ piece, glued: false }))
  const drafts: Draft[] = []
  for (const { piece, glued } of divided) {
    const last = drafts.at(-1)
    const marker = piece.part === 'body' ? markerOf(piece.text) : undefined
    const annex = ANNEX.test(piece.text) ? piece.text.replace(/[\s:：]/gu, '') : undefined
    if (last !== undefined && !glued && marker === undefined && annex === undefined && continues(last, piece)) {
      last.pieces.push(piece)
      last.length += piece.text.length
      last.open = opens(piece.text) ?? last.open
      continue
    }
    drafts.push({
      pieces: [piece],
      marker: isInlineList(piece.text) ? undefined : marker,
      annex,
      length: piece.text.length,
      open: opens(piece.text) ?? false,
    })
  }
  return drafts.map(unitOf)
}

interface Draft {
  readonly pieces: PlacedPiece[]
  readonly marker: Marker | undefined
  readonly annex: string | undefined
  length: number
  /** A bracket stands open at the end. */
  open: boolean
}

const unitOf = ({ pieces, marker, annex }: Draft): Unit => ({
  segments: pieces.map(({ start, end, line }) => ({ start, end, line })),
  text: pieces.map((p) => p.text).join(''),
  part: pieces[0]?.part ?? 'body',
  ...(marker === undefined ? {} : { marker }),
  ...(annex === undefined ? {} : { annex }),
})

/** A line goes on with the one before when that one is running text and stops in the middle of a sentence. */
function continues(last: Draft, piece: PlacedPiece): boolean {
  const [first] = last.pieces
  const tail = last.pieces.at(-1)?.text ?? ''
  if (first?.part !== 'body' || piece.part !== 'body' || last.annex !== undefined || last.length <= 20) return false
  if (TERMINAL.test(tail.slice(-2))) return false
  if (piece.indented) return /[，、/]$/u.test(tail.slice(-2)) || last.open
  const plain = last.marker === undefined || last.marker.rank === 'article'
  return last.pieces.length > 1 || (plain ? /[，,。；、]/u : /。/u).test(first.text)
}

/** Whether the last bracket of a text is left open; undefined when it has none. */
function opens(text: string): boolean | undefined {
  const open = text.lastIndexOf('（')
  const close = text.lastIndexOf('）')
  return open === -1 && close === -1 ? undefined : open > close
}

/** 1．容积率；2．覆盖率；3．间距: a list inside one paragraph, not a heading. */
const isInlineList = (text: string): boolean => /^1\s*[．.、].{1,60}?[；;]\s*2\s*[．.；、]/u.test(text)

/** Divides pieces where the next article, chapter or list item of the running count begins inside a line. */
function divide(pieces: readonly PlacedPiece[]): { piece: PlacedPiece; glued: boolean }[] {
  const out: { piece: PlacedPiece; glued: boolean }[] = []
  const next = { chapter: 1, article: 1, part: 1, clause: 1 }
  let heading = false // the text just before is a heading without an end mark
  for (const piece of pieces) {
    if (piece.part !== 'body') {
      out.push({ piece, glued: false })
      heading = piece.part === 'promulgation'
      continue
    }
    let from = 0
    const push = (to: number) => {
      if (to <= from) return
      const text = piece.text.slice(from, to)
      const lead = text.length - text.trimStart().length
      const body = text.trim()
      if (body !== '')
        out.push({
          piece: {
            ...piece,
            start: piece.start + from + lead,
            end: piece.start + from + lead + body.length,
            text: body,
            indented: piece.indented && from === 0,
          },
          glued: from > 0,
        })
      from = to
    }
    for (const found of piece.text.matchAll(
      /第[零一二三四五六七八九十百]+[章条]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|1．/gu,
    )) {
      const at = found.index
      const before = at === 0 ? '' : piece.text.slice(from, at).trimEnd().slice(-1)
      const free = at === from || heading || /[。；：）]/u.test(before)
      if (found[0] === '1．') {
        if (heading && at > from) {
          push(at)
          heading = false
        }
        continue
      }
      const marker = markerOf(piece.text.slice(at))
      if (marker === undefined) continue
      const { rank, number } = marker
      if (rank !== 'chapter' && rank !== 'article' && rank !== 'part' && rank !== 'clause') continue
      const expected = number === next[rank] || (rank === 'clause' && number === 1 && (heading || before === '：'))
      if (!expected) continue
      if (rank === 'part' && !(at === 0 || heading || before === '。' || titleBefore(piece.text.slice(from, at))))
        continue
      if (rank !== 'part' && !free) continue
      if (rank === 'part' && next.article > 1 && next.article <= 3) continue
      push(at)
      next[rank] = number + 1
      if (rank !== 'clause') next.clause = 1
      heading =
        rank === 'chapter' ||
        ((rank === 'part' || rank === 'clause') && isHeadingAhead(piece.text.slice(at + marker.length)))
    }
    const item = /^（[一二三四五六七八九十]+）[^。；]*。(?=[^。]{8,}。)/u.exec(piece.text.slice(from))
    if (item !== null && next.clause > 2 && /；$/u.test(out.at(-1)?.piece.text ?? '')) push(from + item[0].length)
    push(piece.text.length)
    heading = heading && !/[。；]$/u.test(piece.text)
  }
  return out
}

const titleBefore = (text: string): boolean => text.length > 0 && text.length <= 30 && !/[。；，]/u.test(text)
const isHeadingAhead = (text: string): boolean => /^[^。；，：]{2,30}(?:（[一二三四五六七八九十]+）|\d．|$)/u.test(text)
