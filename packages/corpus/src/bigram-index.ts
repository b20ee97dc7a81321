/** Which texts hold which pairs of neighbouring signs: the candidates for a word are the texts that hold all its pairs. */
export class BigramIndex {
  readonly #postings = new Map<string, number[]>()
  #size = 0

  add(text: string): void {
    const id = this.#size++
    for (const gram of gramsOf(text)) {
      const list = this.#postings.get(gram)
      if (list === undefined) this.#postings.set(gram, [id])
      else if (list[list.length - 1] !== id) list.push(id)
    }
  }

  /** The texts that may hold a word; each must still be looked at. */
  candidates(word: string): readonly number[] {
    const lists = queryGrams(word).map((g) => this.#postings.get(g) ?? [])
    lists.sort((a, b) => a.length - b.length)
    let held: readonly number[] = lists[0] ?? []
    for (const list of lists.slice(1)) held = intersect(held, list)
    return held
  }

  /** How many of the pairs each text holds, for texts that hold at least `share` of them. */
  partial(grams: readonly string[], share: number): Map<number, number> {
    const counts = new Map<number, number>()
    for (const gram of grams) for (const id of this.#postings.get(gram) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const [id, count] of counts) if (count < grams.length * share) counts.delete(id)
    return counts
  }

  /** How telling a word is: rare words weigh more. */
  weight(word: string): number {
    return Math.log(1 + this.#size / (1 + this.candidates(word).length))
  }
}

/** Single signs and pairs of a text, each once. */
function gramsOf(text: string): Set<string> {
  const out = new Set<string>()
  let last = ''
  for (const c of text) {
    if (/[\s，。、；：！？“”‘’（）《》〔〕.,;:!?()[\]"'—-]/u.test(c)) {
      last = ''
      continue
    }
    out.add(c)
    if (last !== '') out.add(last + c)
    last = c
  }
  return out
}

/** The pairs of a word; a single sign stands for itself. */
export function queryGrams(word: string): string[] {
  const grams = [...gramsOf(word)]
  const pairs = grams.filter((g) => [...g].length === 2)
  return pairs.length > 0 ? pairs : grams
}

function intersect(a: readonly number[], b: readonly number[]): number[] {
  const out: number[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) out.push(x)
    if (x <= y) i++
    if (y <= x) j++
  }
  return out
}
