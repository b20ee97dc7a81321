import { BigramIndex, queryGrams } from './bigram-index.ts'
import type { CorpusDocument } from './document.ts'
import type { Span } from './source-text.ts'

/** One provision that a search found. */
export interface SearchHit {
  readonly document: string
  readonly title: string
  readonly locator: string
  readonly text: string
  /** The stretches of the text that answer the search, in order. */
  readonly marks: readonly Span[]
  /** True when the words were found as they were written; false when only near words were. */
  readonly exact: boolean
  readonly score: number
}

/** Words that stand for one another in official texts. A search for one finds the others, below exact hits. */
const NEAR: readonly (readonly string[])[] = [
  ['补贴', '补助', '资助', '津贴'],
  ['奖励', '奖补', '奖金'],
  ['租房', '租金', '租赁住房', '房屋租金', '租赁'],
  ['购房', '购置', '购买住房'],
  ['企业', '公司', '市场主体'],
  ['个体户', '个体工商户'],
  ['外资', '外商投资'],
  ['贷款', '融资', '信贷'],
  ['贴息', '利息补贴'],
  ['人才', '高层次人才', '领军人才'],
  ['期限', '时限', '工作日'],
  ['废止', '停止执行', '失效'],
  ['有效期', '施行', '实施期限'],
  ['落户', '新注册设立', '新迁入'],
  ['上市', '首次公开发行', '挂牌'],
  ['技改', '技术改造'],
  ['大学生', '高校毕业生', '毕业生'],
  ['失业', '下岗'],
  ['罚款', '处罚', '罚则'],
  ['总部', '总部企业'],
]

interface Entry {
  readonly document: CorpusDocument
  readonly locator: string
  readonly text: string
  readonly plain: string
  readonly heading: string
}

/** A word of a search and how telling it is. */
type Weighed = readonly [word: string, weight: number]

/** A searchable corpus. Building takes a fraction of a second; a search takes a few milliseconds. */
export class CorpusSearch {
  readonly #index = new BigramIndex()
  readonly #entries: Entry[] = []

  constructor(documents: readonly CorpusDocument[]) {
    for (const document of documents) {
      const headings = new Map(
        document.provisions.filter((p) => p.kind === 'heading').map((p) => [p.path.join('/'), fold(p.text)]),
      )
      for (const p of document.provisions) {
        if (p.kind === 'addressee' || p.kind === 'signature') continue
        const above = p.path.map((_, i) => headings.get(p.path.slice(0, i + 1).join('/')) ?? '')
        const plain = fold(p.text)
        this.#entries.push({ document, locator: p.locator, text: p.text, plain, heading: above.join(' ') })
        this.#index.add(plain)
      }
    }
  }

  /** The provisions that hold the words of a query, best first; then those that hold words near to them. */
  find(query: string, limit = 20): SearchHit[] {
    const words = wordsOf(query)
    if (words.length === 0) return []
    const exact = this.#holding(words.map((w) => [w]))
    const near = words.map(nearWords)
    const known = new Set(exact)
    const close = exact.length >= limit ? [] : this.#holding(near).filter((id) => !known.has(id))
    const said = this.#weighed(words)
    const alike = this.#weighed(near.flat())
    const hits = [
      ...exact.map((id) => this.#hit(id, said, true, 1)),
      ...close.map((id) => this.#hit(id, alike, false, 0.5)),
    ]
    if (hits.length < limit) {
      for (const id of close) known.add(id)
      const parts = this.#weighed([...new Set(words.flatMap(queryGrams))])
      for (const [id, share] of this.#partly(words))
        if (!known.has(id)) hits.push(this.#hit(id, parts, false, 0.3 * share))
    }
    return hits
      .filter((h) => h.marks.length > 0)
      .sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score)
      .slice(0, limit)
  }

  /** The entries that hold, for each word, at least one of its options. */
  #holding(options: readonly (readonly string[])[]): number[] {
    let held: Set<number> | undefined
    for (const choices of options) {
      const here = new Set<number>()
      for (const choice of choices)
        for (const id of this.#index.candidates(choice))
          if ((held === undefined || held.has(id)) && this.#entries[id]?.plain.includes(choice)) here.add(id)
      held = here
    }
    return [...(held ?? [])]
  }

  /** The entries that hold most of the pairs of every word, with the share they hold. Short words have no parts. */
  #partly(words: readonly string[]): Map<number, number> {
    let held: Map<number, number> | undefined
    for (const word of words) {
      const grams = queryGrams(word)
      const counts = this.#index.partial(grams, grams.length < 3 ? 1 : 0.6)
      const before = held
      held = new Map(
        [...counts].flatMap(([id, count]) => {
          const share = (before?.get(id) ?? 1) * (count / grams.length)
          return before !== undefined && !before.has(id) ? [] : [[id, share] as const]
        }),
      )
    }
    return held ?? new Map()
  }

  #weighed = (words: readonly string[]): readonly Weighed[] => words.map((word) => [word, this.#index.weight(word)])

  #hit(id: number, words: readonly Weighed[], exact: boolean, factor: number): SearchHit {
    const entry = this.#entries[id]
    if (entry === undefined) throw new Error('an entry that was indexed is missing')
    const marks = marksOf(
      entry.plain,
      words.map(([word]) => word),
    )
    const length = 1 + Math.log(1 + entry.plain.length / 40)
    let score = 0
    for (const [word, weight] of words) {
      if (!entry.plain.includes(word)) continue
      const count = entry.plain.split(word).length - 1
      score += weight * (1 + Math.log(count)) * (entry.heading.includes(word) ? 1.4 : 1)
    }
    const { document, locator, text } = entry
    return {
      document: document.id,
      title: document.title,
      locator,
      text,
      marks,
      exact,
      score: (score * factor) / length,
    }
  }
}

const wordsOf = (query: string): string[] =>
  fold(query)
    .split(/[\s,，、]+/u)
    .filter((w) => w !== '')
    .slice(0, 8)
    .map((w) => w.slice(0, 40))

const nearWords = (word: string): string[] => {
  const out = new Set([word])
  for (const group of NEAR)
    for (const known of group) if (word.includes(known)) for (const other of group) out.add(word.replace(known, other))
  return [...out].slice(0, 24)
}

/** One width and one case for every sign, without changing how many there are, so that marks fit the text. */
function fold(text: string): string {
  let out = ''
  for (const c of text) {
    const plain = c.normalize('NFKC').toLowerCase()
    out += plain.length === c.length ? plain : c
  }
  return out
}

/** Where the words stand in a text, overlapping stretches joined. */
function marksOf(text: string, words: readonly string[]): Span[] {
  const found: Span[] = []
  for (const word of words)
    for (let at = text.indexOf(word); at !== -1 && found.length < 200; at = text.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length })
  found.sort((a, b) => a.start - b.start)
  const out: { start: number; end: number }[] = []
  for (const mark of found) {
    const last = out.at(-1)
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else out.push({ ...mark })
  }
  return out
}
