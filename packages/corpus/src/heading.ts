import { RANKS } from './marker.ts'
import type { Unit } from './unit.ts'

/** How a document numbers its provisions. */
export interface Numbering {
  /** True when provisions are articles: 第…条, or 一、二、… that run on under chapters. */
  readonly articled: boolean
  /** True when the articles are written 第…条. */
  readonly byArticle: boolean
}

export function numberingOf(units: readonly Unit[]): Numbering {
  const byArticle = units.some((u) => u.marker?.rank === 'article')
  return { byArticle, articled: byArticle || runsOnUnderChapters(units) }
}

/** 一、二、… that run on under chapters are articles: their numbers do not begin again. */
function runsOnUnderChapters(units: readonly Unit[]): boolean {
  if (!units.some((u) => u.marker?.rank === 'chapter')) return false
  const parts = units.filter((u) => u.marker?.rank === 'part').map((u) => u.marker?.number ?? 0)
  return parts.length > 3 && parts.every((n, i) => i === 0 || n === (parts[i - 1] ?? 0) + 1)
}

/** True when a marked unit is an article of the document, never a heading. */
const isArticle = (unit: Unit, numbering: Numbering, inAnnex: boolean): boolean =>
  unit.marker?.rank === 'article' ||
  (numbering.articled && !numbering.byArticle && unit.marker?.rank === 'part' && !inAnnex)

/** True when a marked line is only a heading: a chapter, or one short clause over text or deeper headings. */
export function isHeading(unit: Unit, next: Unit | undefined, numbering: Numbering, inAnnex: boolean): boolean {
  const { marker } = unit
  if (marker === undefined) return false
  if (marker.rank === 'chapter' || marker.rank === 'section') return true
  if (isArticle(unit, numbering, inAnnex)) return false
  const body = unit.text.slice(marker.length).trim()
  const bare = body.replace(/。$/u, '')
  if (bare === '') return true
  if (/[。；]/u.test(bare)) return false
  if (next === undefined || next.part !== 'body' || next.annex !== undefined) return false
  if (bare === body && body.length <= 60 && !/[：；]$/u.test(body)) return true
  if (next.marker === undefined) return !/[，；：]/u.test(bare) && body.length <= 40
  return RANKS[next.marker.rank] > RANKS[marker.rank] && !bare.endsWith('：')
}
