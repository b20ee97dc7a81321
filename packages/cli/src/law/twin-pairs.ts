import { type Fact, isHistory } from '@pengce/language'

/** Two facts that may be one and the same, and how alike their labels are, from 0 to 1. */
export interface TwinPair {
  readonly facts: readonly [Fact, Fact]
  readonly likeness: number
}

/** Pairs of facts of one type, unit and period whose labels are at least so alike, the most alike first. */
export function twinPairs(facts: readonly Fact[], atLeast: number): readonly TwinPair[] {
  const asked = facts.filter((f) => !isHistory(f.id)).map((f) => ({ fact: f, shape: shapeOf(f), words: wordsOf(f) }))
  const pairs: TwinPair[] = []
  asked.forEach((a, i) => {
    for (const b of asked.slice(i + 1)) {
      if (a.shape !== b.shape) continue
      const likeness = Math.max(shared(a.words.zh, b.words.zh), shared(a.words.en, b.words.en))
      if (likeness >= atLeast) pairs.push({ facts: [a.fact, b.fact], likeness })
    }
  })
  return pairs.sort((a, b) => b.likeness - a.likeness)
}

const shapeOf = (f: Fact): string => [f.type, f.type === 'figure' ? f.unit : '', f.period].join(' ')

/** What a label is made of: pairs of Chinese characters, words of English; words that say little left out. */
function wordsOf(f: Fact): { readonly zh: ReadonlySet<string>; readonly en: ReadonlySet<string> } {
  const zh = [...f.label.zh.normalize('NFKC').replaceAll(/[\s（）()《》“”"、，,。：:的]|本市|深圳|是否/gu, '')]
  const en = f.label.en.toLowerCase().match(/[a-z0-9]+/gu) ?? []
  return {
    zh: new Set(zh.map((c, i) => c + (zh[i + 1] ?? ''))),
    en: new Set(en.filter((word) => !SMALL.has(word))),
  }
}
const SMALL = new Set('a an the of in for by to or and is was at on it its with under as this that not no'.split(' '))

/** Dice: twice what both have over what each has. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}
