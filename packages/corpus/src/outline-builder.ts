import type { Marker } from './marker.ts'
import { RANKS } from './marker.ts'
import type { Provision, ProvisionKind } from './outline.ts'
import { endsWithOffices, namesItself, saysValidity } from './outline.ts'
import type { Unit } from './unit.ts'

interface Heading {
  readonly rank: number
  readonly label: string
}
interface OpenList {
  readonly rank: number
  number: number
  readonly prefix: string
}

/** Walks the units of one text once and gives each its locator. */
export class Builder {
  readonly #units: readonly Unit[]
  readonly #provisions: Provision[] = []
  readonly #taken = new Set<string>()
  readonly #counts = new Map<string, number>()
  readonly #articled: boolean
  #scope: string[] = []
  #path: Heading[] = []
  #lists: OpenList[] = []
  #paragraph: string | undefined
  #lastText = ''
  #ended = false

  constructor(units: readonly Unit[]) {
    this.#units = units
    this.#articled = units.some((u) => u.marker?.rank === 'article') || this.#continuousUnderChapters()
  }

  build(): Provision[] {
    const closing = this.#closingFrom()
    for (let i = 0; i < this.#units.length; i++) {
      const unit = this.#units[i]
      if (unit === undefined) continue
      if (unit.part !== 'body') this.#headUnit(unit)
      else if (unit.annex !== undefined) this.#annex(unit, i)
      else if (/^附(?:件|录|表)\s*[:：]/u.test(unit.text) || this.#inAnnexList(i))
        this.#numbered('附件目录', unit, 'annex-list')
      else if (closing !== undefined && i >= closing.from && i <= closing.to) this.#numbered('末', unit, 'closing')
      else if (this.#ended && this.#scope.length === 0 && unit.marker?.rank !== 'article') this.#annex(unit, i)
      else this.#bodyUnit(unit, i)
    }
    return this.#provisions
  }

  #headUnit(unit: Unit) {
    switch (unit.part) {
      case 'title':
      case 'own-title':
        return this.#numbered('标题', unit, 'title')
      case 'addressee':
        return this.#numbered('主送', unit, 'addressee')
      case 'notice':
        return this.#numbered('通知', unit, 'notice')
      case 'signature':
      case 'date':
        return this.#numbered('落款', unit, 'signature')
      default:
        return this.#numbered('题注', unit, 'note')
    }
  }

  /** 附件, or what follows the last article without a heading: opens a scope of its own, with the title below it. */
  #annex(unit: Unit, index: number) {
    const label = unit.annex ?? '附件'
    this.#scope = [label]
    this.#path = []
    this.#lists = []
    this.#paragraph = undefined
    const next = this.#units[index + 1]
    const title =
      unit.annex !== undefined && next?.part === 'body' && next.marker === undefined && next.annex === undefined
        ? /[。；：]$/u.test(next.text) || next.text.length > 40
          ? undefined
          : next
        : undefined
    if (title === undefined) {
      this.#add(`${label}¶0`, 'heading', unit)
      return
    }
    this.#add(`${label}¶0`, 'heading', {
      ...unit,
      segments: [...unit.segments, ...title.segments],
      text: `${unit.text}\n${title.text}`,
    })
    this.#skip = index + 1
  }
  #skip = -1

  #bodyUnit(unit: Unit, index: number) {
    if (index === this.#skip) return
    const { marker } = unit
    if (marker === undefined) return this.#unmarked(unit)
    const rank = RANKS[marker.rank]
    if (this.#isItem(marker, unit, index)) return this.#item(marker, unit)
    this.#lists = []
    while (this.#path.length > 0 && (this.#path.at(-1)?.rank ?? 0) >= rank) this.#path.pop()
    if (this.#isArticle(marker) && marker.rank === 'article')
      this.#path = this.#path.filter((h) => h.rank < RANKS.article)
    this.#path.push({ rank, label: marker.label })
    this.#paragraph = undefined
    if (this.#isHeading(marker, unit, index)) {
      this.#add(`${this.#chain()}¶0`, 'heading', unit)
      return
    }
    this.#paragraphOf(unit)
    if (
      marker.rank === 'article' &&
      /施行|废止/u.test(unit.text) &&
      saysValidity({ ...unit, text: unit.text.slice(marker.length) })
    )
      this.#ended = true
  }

  #unmarked(unit: Unit) {
    this.#lists = []
    if (this.#path.length === 0 && this.#scope.length === 0) return this.#numbered('序', unit, 'preamble')
    this.#paragraphOf(unit)
  }

  #paragraphOf(unit: Unit) {
    const chain = this.#chain()
    const n = (this.#counts.get(chain) ?? 0) + 1
    this.#counts.set(chain, n)
    this.#paragraph = `${chain}¶${n}`
    this.#lastText = unit.text
    this.#add(this.#paragraph, 'paragraph', unit)
  }

  #item(marker: Marker, unit: Unit) {
    const rank = RANKS[marker.rank]
    while (this.#lists.length > 0 && (this.#lists.at(-1)?.rank ?? 0) > rank) this.#lists.pop()
    let open = this.#lists.at(-1)
    if (open === undefined || open.rank < rank) {
      open = { rank, number: 0, prefix: open === undefined ? (this.#paragraph ?? '') : this.#lastItem }
      this.#lists.push(open)
    }
    open.number = marker.number
    this.#lastItem = `${open.prefix}${marker.label.startsWith('（') ? marker.label : `/${marker.label}`}`
    this.#lastText = unit.text
    this.#add(this.#lastItem, 'item', unit)
  }
  #lastItem = ''

  /** An item continues an open list, or begins one after a colon. */
  #isItem(marker: Marker, unit: Unit, index: number): boolean {
    if (this.#paragraph === undefined) return false
    const rank = RANKS[marker.rank]
    const leaf = this.#path.at(-1)
    if (leaf === undefined || rank <= leaf.rank) return false
    const open = this.#lists.find((l) => l.rank === rank)
    if (open !== undefined && marker.number === open.number + 1) return true
    if (this.#articled && rank > RANKS.article && leaf.rank <= RANKS.part) return true
    if (!this.#lastText.endsWith('：') || marker.number !== 1) return false
    const next = this.#units[index + 1]
    return /[；;]$/u.test(unit.text) || next?.marker === undefined ? /[；;]$/u.test(unit.text) : false
  }

  #isArticle(marker: Marker): boolean {
    return (
      marker.rank === 'article' ||
      (this.#articled &&
        marker.rank === 'part' &&
        this.#scope.length === 0 &&
        !this.#units.some((u) => u.marker?.rank === 'article'))
    )
  }

  /** A marked line that is only a heading: a chapter, or one short clause over text or deeper headings. */
  #isHeading(marker: Marker, unit: Unit, index: number): boolean {
    if (marker.rank === 'chapter' || marker.rank === 'section') return true
    if (this.#isArticle(marker)) return false
    const body = unit.text.slice(marker.length).trim()
    const bare = body.replace(/。$/u, '')
    if (/[。；]/u.test(bare) || bare === '') return bare === ''
    if (bare === body && body.length <= 60 && !/[：；]$/u.test(body)) return true
    const next = this.#units[index + 1]
    if (next === undefined || next.part !== 'body' || next.annex !== undefined) return false
    const deeper = next.marker !== undefined && RANKS[next.marker.rank] > RANKS[marker.rank]
    if (deeper) return !bare.endsWith('：')
    return next.marker === undefined && !/[，；：]/u.test(bare) && body.length <= 40
  }

  /** 一、二、… that run on under chapters are articles: their numbers do not begin again. */
  #continuousUnderChapters(): boolean {
    if (!this.#units.some((u) => u.marker?.rank === 'chapter')) return false
    const parts = this.#units.filter((u) => u.marker?.rank === 'part').map((u) => u.marker?.number ?? 0)
    return parts.length > 3 && parts.every((n, i) => i === 0 || n === (parts[i - 1] ?? 0) + 1)
  }

  /** The unmarked paragraphs after the last provision that speak of the whole document. */
  #closingFrom(): { from: number; to: number } | undefined {
    const end = this.#units.findIndex(
      (u, i) => i > 0 && (u.annex !== undefined || /^附(?:件|录|表)\s*[:：]/u.test(u.text)),
    )
    const limit = end === -1 ? this.#units.length : end
    let last = -1
    for (let i = 0; i < limit; i++) if (this.#units[i]?.marker !== undefined) last = i
    if (last === -1 || this.#units[last]?.marker?.rank === 'article') return undefined
    const run: number[] = []
    for (let i = last + 1; i < limit; i++) if (this.#units[i]?.part === 'body') run.push(i)
    if (!run.some((i) => saysValidity(this.#units[i] ?? { segments: [], text: '', part: 'body' }))) return undefined
    const marked = this.#units[last]
    const bare = marked?.marker !== undefined && this.#isHeading(marked.marker, marked, last)
    const from = run.find((i, k) => {
      if (bare && k === 0) return false
      const before = this.#units[i - 1]?.text ?? ''
      return namesItself(this.#units[i]?.text ?? '') || (!bare && k === 0 && endsWithOffices(before))
    })
    return from === undefined ? undefined : { from, to: run.at(-1) ?? from }
  }

  #inAnnexList(index: number): boolean {
    const unit = this.#units[index]
    const last = this.#provisions.at(-1)
    return last?.kind === 'annex-list' && unit?.marker?.rank === 'point' && this.#scope.length === 0
  }

  #chain(): string {
    const omit = this.#articled ? this.#path.filter((h) => h.rank > RANKS.section) : this.#path
    const shown = omit.length === 0 ? this.#path : omit
    return [...this.#scope, ...shown.map((h) => h.label)].join('/')
  }

  #numbered(name: string, unit: Unit, kind: ProvisionKind) {
    const n = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, n)
    this.#add(`${name}¶${n}`, kind, unit)
  }

  #add(wanted: string, kind: ProvisionKind, unit: Unit) {
    let locator = wanted
    for (let n = 2; this.#taken.has(locator); n++) locator = `${wanted}〔${n}〕`
    this.#taken.add(locator)
    this.#provisions.push({
      locator,
      kind,
      path: [...this.#scope, ...this.#path.map((h) => h.label)],
      text: unit.text,
      segments: unit.segments.map(({ start, end }) => ({ start, end })),
      lines: [...new Set(unit.segments.map((s) => s.line))],
    })
  }
}
