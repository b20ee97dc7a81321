/** Something that can be found by words. */
export interface Findable {
  /** What is told of it; made for what is found alone. */
  readonly item: () => object
  /** What it is called; counts more than `also`. */
  readonly name: string
  readonly also: string
}

/** The best matches for words in either language, best first: pairs of neighbouring Chinese signs, and Latin words by their beginning. */
export function found(query: string, among: readonly Findable[], limit: number): readonly object[] {
  const wanted = termsOf(query)
  if (wanted.length === 0) return []
  const scored = among.flatMap(({ item, name, also }) => {
    const [strong, weak] = [plain(name), plain(also)]
    const score = wanted.reduce((sum, term) => sum + (has(strong, term) ? 3 : 0) + (has(weak, term) ? 1 : 0), 0)
    return score > 0 ? [{ item, score: score / Math.sqrt(10 + strong.length) }] : []
  })
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((s) => s.item())
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()
const has = (text: string, term: string): boolean =>
  /^[a-z\d]/u.test(term) ? new RegExp(`(?<![a-z\\d])${term}`, 'u').test(text) : text.includes(term)

function termsOf(query: string): readonly string[] {
  const text = plain(query.slice(0, 200))
  const latin = text.match(/[a-z\d]+/gu) ?? []
  const chinese = (text.match(/[\p{Script=Han}]+/gu) ?? []).flatMap((run) => {
    const signs = [...run]
    return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)
  })
  return [...new Set([...latin.filter((word) => word.length > 1 && !COMMON.has(word)), ...chinese])]
}
const COMMON = new Set(['the', 'of', 'for', 'and', 'an', 'to', 'in', 'is', 'what', 'how', 'can', 'get'])
