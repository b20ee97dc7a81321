import { type Reason, ruleWords } from '@pengce/assess'
import { dayWithin, type Language, type Measure, onOneDay } from '@pengce/language'
import { type CivilDate, dateText } from '@pengce/values'

/** One line of a rule in words, with how deep it stands. */
export interface Line {
  readonly depth: number
  readonly text: string
}
/** A line of one version beside the line of the other: the same, gone, new, or with some words replaced. */
export type DiffLine =
  | { readonly is: 'same' | 'gone' | 'new'; readonly depth: number; readonly text: string }
  | { readonly is: 'other'; readonly depth: number; readonly old: readonly Piece[]; readonly now: readonly Piece[] }
export interface Piece {
  readonly text: string
  readonly changed: boolean
}

const words = {
  zh: {
    gives: '给什么',
    amount: '怎样计算',
    when: '条件',
    window: '适用日期',
    from: '起',
    until: '止',
    open: '未写明',
  },
  en: {
    gives: 'Gives',
    amount: 'How it is computed',
    when: 'Conditions',
    window: 'Applies',
    from: 'from',
    until: 'until',
    open: 'not stated',
  },
} as const

/** A measure as a lawyer reads it, line by line: what it gives, how, on which conditions, on which days. */
export function linesOf(measure: Measure, language: Language, on: CivilDate): readonly Line[] {
  const w = words[language]
  const said = ruleWords(measure, language, onOneDay(dayWithin(measure.window, on)))
  const day = (date: CivilDate | null | undefined) => (date == null ? w.open : dateText(date, language))
  const { from, until } = measure.window ?? {}
  return [
    { depth: 0, text: w.gives },
    { depth: 1, text: said.gives },
    ...(said.amount === null ? [] : [{ depth: 0, text: w.amount }, ...tree(said.amount, 1)]),
    { depth: 0, text: w.when },
    ...tree(said.conditions, 1),
    { depth: 0, text: w.window },
    { depth: 1, text: `${w.from} ${day(from)}` },
    { depth: 1, text: `${w.until} ${day(until)}` },
  ]
}
const tree = ({ text, children }: Reason, depth: number): readonly Line[] => [
  ...(text === '' ? [] : [{ depth, text }]),
  ...children.flatMap((child) => tree(child, depth + 1)),
]

/** What is other between two versions in words; lines that were replaced one for one show which words are others. */
export function diffOf(old: readonly Line[], now: readonly Line[]): readonly DiffLine[] {
  const plain = plainDiff(old, now)
  const out: DiffLine[] = []
  for (let i = 0; i < plain.length; i++) {
    const gone = plain.slice(i).findIndex((l) => l.is !== 'gone')
    const run = gone < 0 ? plain.length - i : gone
    const news = plain.slice(i + run, i + 2 * run)
    if (run > 0 && news.length === run && news.every((l) => l.is === 'new') && plain[i + 2 * run]?.is !== 'new') {
      for (let k = 0; k < run; k++) out.push(replaced(plain[i + k], news[k]))
      i += 2 * run - 1
    } else {
      const line = plain[i]
      if (line !== undefined) out.push(line)
    }
  }
  return out
}
type Plain = Extract<DiffLine, { is: 'same' | 'gone' | 'new' }>
function replaced(old: Plain | undefined, now: Plain | undefined): DiffLine {
  const [a, b] = [old?.text ?? '', now?.text ?? '']
  const [one, other] = [tokens(a), tokens(b)]
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const pieces = (of: readonly string[]): readonly Piece[] =>
    [
      { text: of.slice(0, start).join(''), changed: false },
      { text: of.slice(start, of.length - end).join(''), changed: true },
      { text: of.slice(of.length - end).join(''), changed: false },
    ].filter((p) => p.text !== '')
  return { is: 'other', depth: now?.depth ?? 0, old: pieces(one), now: pieces(other) }
}
/** Words, figures and signs; Chinese characters each by itself, figures whole. */
const tokens = (text: string): readonly string[] => text.match(/[\d.,]+|[A-Za-z]+|\s+|./gsu) ?? []

/** The longest common lines; what is not among them is gone or new. */
function plainDiff(old: readonly Line[], now: readonly Line[]): readonly Plain[] {
  const same = (a: Line | undefined, b: Line | undefined): boolean => a?.text === b?.text && a?.depth === b?.depth
  const width = now.length + 1
  const length = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      length[i * width + j] = same(old[i], now[j])
        ? 1 + (length[(i + 1) * width + j + 1] ?? 0)
        : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0)
  const out: Plain[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]]
    if (a !== undefined && same(a, b)) {
      out.push({ is: 'same', ...a })
      i++
      j++
    } else if (
      a !== undefined &&
      (b === undefined || (length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0))
    ) {
      out.push({ is: 'gone', ...a })
      i++
    } else if (b !== undefined) {
      out.push({ is: 'new', ...b })
      j++
    }
  }
  return out
}
