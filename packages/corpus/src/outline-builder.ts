import { closingRange, listsAnnexes } from './closing.ts'
import type { Numbering } from './heading.ts'
import { isHeading, numberingOf } from './heading.ts'
import type { Marker } from './marker.ts'
import { RANKS } from './marker.ts'
import type { Provision, ProvisionKind } from './provision.ts'
import { saysValidity } from './self-reference.ts'
import type { Unit } from './unit.ts'

interface OpenList {
  readonly rank: number
  number: number
  readonly prefix: string
}

/** Walks the units of one text once and gives each its locator. The rules are written in LOCATORS.md. */
export class Builder {
  readonly #units: readonly Unit[]
  readonly #numbering: Numbering
  readonly #provisions: Provision[] = []
  readonly #taken = new Map<string, number>()
  readonly #counts = new Map<string, number>()
  #scope: string[] = []
  #path: { readonly rank: number; readonly label: string }[] = []
  #lists: OpenList[] = []
  #paragraph: string | undefined
  #item = ''
  #lastText = ''
  #annexTitle = -1
  /** The last article, which says when the document takes effect, has passed. */
  #ended = false

  constructor(units: readonly Unit[]) {
    this.#units = units
    this.#numbering = numberingOf(units)
  }

  build(): Provision[] {
    const closing = closingRange(this.#units, this.#numbering)
    this.#units.forEach((unit, i) => {
      if (i === this.#annexTitle) return
      if (unit.part !== 'body') this.#placeHead(unit)
      else if (unit.annex !== undefined) this.#openAnnex(unit, i)
      else if (listsAnnexes(unit.text) || this.#inAnnexList(unit)) this.#count('附件目录', unit, 'annex-list')
      else if (closing !== undefined && i >= closing.from && i <= closing.to) this.#count('末', unit, 'closing')
      else if (this.#ended && this.#scope.length === 0 && unit.marker?.rank !== 'article') this.#openAnnex(unit, i)
      else if (unit.marker === undefined) this.#placeUnmarked(unit)
      else this.#placeMarked(unit, unit.marker, i)
    })
    return this.#provisions
  }

  #placeHead(unit: Unit) {
    switch (unit.part) {
      case 'title':
      case 'own-title':
        return this.#count('标题', unit, 'title')
      case 'addressee':
        return this.#count('主送', unit, 'addressee')
      case 'notice':
        return this.#count('通知', unit, 'notice')
      case 'signature':
      case 'date':
        return this.#count('落款', unit, 'signature')
      default:
        return this.#count('题注', unit, 'note')
    }
  }

  /** 附件, or what follows the last article without a heading, opens a scope of its own; a short line below is its title. */
  #openAnnex(unit: Unit, index: number) {
    const label = unit.annex ?? '附件'
    this.#scope = [label]
    this.#path = []
    this.#lists = []
    this.#paragraph = undefined
    const next = this.#units[index + 1]
    const titled =
      unit.annex !== undefined &&
      next?.part === 'body' &&
      next.marker === undefined &&
      next.annex === undefined &&
      next.text.length <= 40 &&
      !/[。；：]$/u.test(next.text)
    if (!titled) return this.#add(`${label}¶0`, 'heading', unit)
    this.#annexTitle = index + 1
    const segments = [...unit.segments, ...next.segments]
    this.#add(`${label}¶0`, 'heading', { ...unit, segments, text: `${unit.text}\n${next.text}` })
  }

  #placeMarked(unit: Unit, marker: Marker, index: number) {
    const rank = RANKS[marker.rank]
    if (this.#isItem(marker, unit)) return this.#placeItem(marker, unit)
    this.#lists = []
    this.#path = this.#path.filter((h) => h.rank < rank)
    this.#path.push({ rank, label: marker.label })
    this.#paragraph = undefined
    if (isHeading(unit, this.#units[index + 1], this.#numbering, this.#scope.length > 0))
      return this.#add(`${this.#chain()}¶0`, 'heading', unit)
    this.#placeParagraph(unit)
    if (marker.rank === 'article' && saysValidity(unit.text.slice(marker.length))) this.#ended = true
  }

  #placeUnmarked(unit: Unit) {
    this.#lists = []
    if (this.#path.length === 0 && this.#scope.length === 0) this.#count('序', unit, 'preamble')
    else this.#placeParagraph(unit)
  }

  #placeParagraph(unit: Unit) {
    const chain = this.#chain()
    const n = (this.#counts.get(chain) ?? 0) + 1
    this.#counts.set(chain, n)
    this.#paragraph = `${chain}¶${n}`
    this.#lastText = unit.text
    this.#add(this.#paragraph, 'paragraph', unit)
  }

  #placeItem(marker: Marker, unit: Unit) {
    const rank = RANKS[marker.rank]
    this.#lists = this.#lists.filter((l) => l.rank <= rank)
    let open = this.#lists.at(-1)
    if (open === undefined || open.rank < rank) {
      open = { rank, number: 0, prefix: open === undefined ? (this.#paragraph ?? '') : this.#item }
      this.#lists.push(open)
    }
    open.number = marker.number
    this.#item = `${open.prefix}${marker.label.startsWith('（') ? marker.label : `/${marker.label}`}`
    this.#lastText = unit.text
    this.#add(this.#item, 'item', unit)
  }

  /** An item goes on with an open list, stands below an article, or begins a list after a colon and ends with a semicolon. */
  #isItem(marker: Marker, unit: Unit): boolean {
    const leaf = this.#path.at(-1)
    const rank = RANKS[marker.rank]
    if (this.#paragraph === undefined || leaf === undefined || rank <= leaf.rank) return false
    if (this.#lists.some((l) => l.rank === rank && marker.number === l.number + 1)) return true
    if (this.#numbering.articled && this.#scope.length === 0 && this.#underArticle(leaf.rank)) return true
    return this.#lastText.endsWith('：') && marker.number === 1 && /[；;]$/u.test(unit.text)
  }

  #underArticle = (rank: number): boolean => rank === (this.#numbering.byArticle ? RANKS.article : RANKS.part)

  #inAnnexList(unit: Unit): boolean {
    return this.#provisions.at(-1)?.kind === 'annex-list' && unit.marker?.rank === 'point' && this.#scope.length === 0
  }

  /** The headings that a locator names: all of them, but an article stands without its chapter. */
  #chain(): string {
    const inner = this.#numbering.articled ? this.#path.filter((h) => h.rank > RANKS.section) : this.#path
    return [...this.#scope, ...(inner.length === 0 ? this.#path : inner).map((h) => h.label)].join('/')
  }

  #count(name: string, unit: Unit, kind: ProvisionKind) {
    const n = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, n)
    this.#add(`${name}¶${n}`, kind, unit)
  }

  #add(wanted: string, kind: ProvisionKind, unit: Unit) {
    const before = this.#taken.get(wanted) ?? 0
    this.#taken.set(wanted, before + 1)
    this.#provisions.push({
      locator: before === 0 ? wanted : `${wanted}〔${before + 1}〕`,
      kind,
      path: [...this.#scope, ...this.#path.map((h) => h.label)],
      text: unit.text,
      segments: unit.segments.map(({ start, end }) => ({ start, end })),
      lines: [...new Set(unit.segments.map((s) => s.line))],
    })
  }
}
