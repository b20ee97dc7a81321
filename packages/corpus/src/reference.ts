import type { CivilDate } from '@pengce/values'
import { firstDate } from './date-reading.ts'
import type { CorpusDocument } from './document.ts'
import { normalForm } from './normal-form.ts'
import type { Provision } from './provision.ts'
import { DOCUMENT_NUMBER, quotedTitles } from './validity.ts'

/** How one document speaks of another. */
export type ReferenceKind = 'repeals' | 'ends-in-part' | 'amended-by' | 'based-on' | 'attaches' | 'cites'

/** An arrow of the graph: where it is said, what it points at, and which imported document that is. */
export interface Reference {
  readonly from: string
  readonly locator: string
  readonly kind: ReferenceKind
  readonly title: string | null
  readonly number: string | null
  /** The id of the document it points at, when that one is imported. */
  readonly to: string | null
}

const NUMBERS = new RegExp(DOCUMENT_NUMBER.source, 'gu')
const INSTRUMENT =
  /(?:法|条例|办法|规定|措施|方案|意见|计划|规则|细则|指引|纲要|规划|通知|公告|决定|标准|目录|名录|清单|试行|暂行|修订|版|若干政策|规范|协定|安排|要点|指南|制度|章程|命令|批复)[〉》）)（(0-9年—－–-]*$/u
/** Preambles and purpose clauses say on what the document rests. */
const BASIS = /(?:根据|依据|按照|遵照|贯彻落实|为落实|落实|为贯彻|依照|结合)[^。]{0,30}$/u

/** Everything that the documents say of other documents. */
export function referencesOf(documents: readonly CorpusDocument[]): Reference[] {
  const find = finder(documents)
  return documents.flatMap((d) => [...repealsOf(d, find), ...d.provisions.flatMap((p) => citationsIn(d, p, find))])
}

type Find = (from: string, title: string | null, number: string | null) => string | null

function finder(documents: readonly CorpusDocument[]): Find {
  const byNumber = new Map(documents.flatMap((d) => (d.number === null ? [] : [[normalForm(d.number), d.id] as const])))
  const byTitle = documents.map((d) => [bare(d.title), d.id] as const).filter(([t]) => t.length >= 6)
  return (from, title, number) => {
    const numbered = number === null ? undefined : byNumber.get(normalForm(number))
    if (numbered !== undefined) return numbered === from ? null : numbered
    if (title === null || number !== null) return null
    const wanted = bare(title)
    const found = byTitle.filter(([t, id]) => id !== from && (t === wanted || wanted.includes(t)))
    return found.length === 1 ? (found[0]?.[1] ?? null) : null
  }
}

/** A title without city, year of issue and the words that send it out, so that both ways of citing it meet. */
const bare = (title: string): string =>
  normalForm(title)
    .replace(/[(（]\d{4}[)）]$/u, '')
    .replace(/^.{2,3}市(?:人民政府(?:办公厅)?)?/u, '')
    .replace(/^(?:关于印发|关于)/u, '')
    .replace(/的通知$/u, '')
    .replace(/的(?=若干|实施)/gu, '')

const repealsOf = (d: CorpusDocument, find: Find): Reference[] =>
  d.repeals.map((r) => ({
    from: d.id,
    locator: r.locator,
    kind: r.parts.length > 0 ? 'ends-in-part' : 'repeals',
    title: r.title,
    number: r.number,
    to: find(d.id, r.title, r.number),
  }))

function citationsIn(d: CorpusDocument, p: Provision, find: Find): Reference[] {
  if (p.kind === 'title' || p.kind === 'annex-list' || p.kind === 'addressee' || p.kind === 'signature') return []
  const out: Reference[] = []
  const taken: [number, number][] = []
  for (const { title, start, end } of quotedTitles(p.text)) {
    const after = /^\s*[（(]\s*([^（）()]{3,40}?)\s*[）)]/u.exec(p.text.slice(end))?.[1] ?? ''
    const number = DOCUMENT_NUMBER.exec(after)?.[0].replace(/\s+/gu, '') ?? null
    taken.push([start, end + after.length + 2])
    if (number === null && (title.length < 3 || !INSTRUMENT.test(title))) continue
    if (d.repeals.some((r) => r.locator === p.locator && r.title === title)) continue
    if (bare(title) === bare(d.title)) {
      if (p.kind === 'notice') out.push({ from: d.id, locator: p.locator, kind: 'attaches', title, number, to: null })
      continue
    }
    const basis =
      (p.kind === 'preamble' || /制定本|特制定/u.test(p.text)) &&
      BASIS.test(p.text.slice(Math.max(0, start - 240), start).replace(/《[^》]*》(?:（[^）]*）)?[、和及]?/gu, ''))
    out.push({
      from: d.id,
      locator: p.locator,
      kind: basis ? 'based-on' : 'cites',
      title,
      number,
      to: find(d.id, title, number),
    })
  }
  for (const found of p.text.matchAll(NUMBERS)) {
    if (taken.some(([a, b]) => found.index >= a && found.index < b)) continue
    const number = found[0]
      .replace(/\s+/gu, '')
      .replace(/^日/u, '')
      .replace(/^.*?(?:贯彻落实|落实|仍为|按照|根据|依据|和|与)/u, '')
    if (p.kind === 'note') {
      if (/^\s*修[正订改]/u.test(p.text.slice(found.index + found[0].length)))
        out.push({ from: d.id, locator: p.locator, kind: 'amended-by', title: null, number, to: null })
      continue
    }
    if (number === d.number || out.some((r) => r.number === number)) continue
    if (d.repeals.some((r) => r.number === number)) continue
    out.push({ from: d.id, locator: p.locator, kind: 'cites', title: null, number, to: find(d.id, null, number) })
  }
  return out
}

/** One dated event in the life of a document. */
export interface TimelineEvent {
  readonly date: CivilDate
  readonly kind: 'issued' | 'posted' | 'effective' | 'amended' | 'ended-in-part' | 'repealed' | 'expires'
  /** The document that causes it, when it is another. */
  readonly by: string | null
  readonly locator: string | null
}

/** The dated life of a document, the earliest first. */
export function timelineOf(document: CorpusDocument, documents: readonly CorpusDocument[]): TimelineEvent[] {
  const out: TimelineEvent[] = []
  const add = (
    kind: TimelineEvent['kind'],
    date: CivilDate | null,
    by: string | null = null,
    locator: string | null = null,
  ) => {
    if (date !== null) out.push({ date, kind, by, locator })
  }
  add('issued', document.issued)
  add('posted', document.posted)
  add('effective', document.effective)
  const amended = document.provisions.find((p) => p.kind === 'note' && /修[正订改]/u.test(p.text))
  if (amended !== undefined) {
    const said = /\d{4}年\d{1,2}月\d{1,2}日[^\d]{0,30}?第?\d*号?修[正订改]/u.exec(amended.text.replace(/\s+/gu, ''))
    add('amended', firstDate(said?.[0] ?? '') ?? null, null, amended.locator)
  }
  for (const other of documents)
    for (const r of other.repeals)
      if (other.id !== document.id && r.number !== null && r.number === document.number)
        add(r.parts.length > 0 ? 'ended-in-part' : 'repealed', other.effective, other.id, r.locator)
  add('expires', document.expires)
  return out.sort((a, b) => a.date.localeCompare(b.date))
}
