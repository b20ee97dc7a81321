import {
  type Background,
  type Dates,
  dayNamed,
  type Fact,
  isHistory,
  type Likely,
  type Measure,
  type Node,
  treesOf,
  walkTree,
} from '@pengce/language'
import { PARTS, toDay } from '@pengce/values'
import { DOES_NOT_APPLY_HELD, type Held, known } from '../held.ts'

/** An answer that may be given, and how likely it is beside the others; shares need not add up to anything. */
export interface LikelyAnswer {
  readonly held: Held
  readonly share: number
}

/** How many stretches between thresholds one figure or day is tried in. */
const MOST_STRETCHES = 8

/**
 * The answers that stand for all that may be given to a fact: both, each option, or one from within each stretch between
 * the thresholds that the measures asking hold it against. Known shares weigh them; otherwise all weigh alike.
 */
export function likelyAnswers(
  fact: Fact,
  asking: readonly { readonly measure: Measure }[],
  dates: Dates,
  background: Background,
): readonly LikelyAnswer[] {
  if (isHistory(fact.id)) return neverOrSome(fact)
  const likely = background.likely.get(fact.id)
  switch (fact.type) {
    case 'yes-no': {
      const yes = likely?.kind === 'yes' ? likely.share : PARTS.rate / 2
      return [
        { held: known(true), share: yes },
        { held: known(false), share: PARTS.rate - yes },
      ]
    }
    case 'choice':
      return Object.keys(fact.options).map((option) => ({
        held: known(option),
        share: likely?.kind === 'options' ? (likely.shares[option] ?? 0) : 1,
      }))
    case 'figure': {
      const least = fact.least ?? 0
      const found = thresholdsOf(fact, asking, (n) =>
        n.kind === 'number' && n.value.unit === fact.unit && n.value.parts > least ? n.value.parts : null,
      )
      return stretches(found, least, fact.most).map(([from, to]) => ({
        held: known(within(from, to, fact.most, PARTS[fact.unit])),
        share: shareWithin(from, to, likely),
      }))
    }
    case 'date': {
      const found = thresholdsOf(fact, asking, (n) =>
        n.kind === 'date' ? toDay(n.value) : n.kind === 'day' ? toDay(dayNamed(n, dates)) : null,
      )
      const [first] = found
      const start = first === undefined ? toDay(dates.appliedOn) - YEAR : first - YEAR
      return stretches(found, start, null).map(([from, to]) => ({ held: known(within(from, to, null, 1)), share: 1 }))
    }
  }
}
const YEAR = 365

/** Hardly anything was received before: one in twenty, assumed. */
const neverOrSome = (fact: Fact): readonly LikelyAnswer[] => [
  { held: DOES_NOT_APPLY_HELD, share: 19 },
  { held: known(fact.type === 'yes-no' ? true : WAN), share: 1 },
]
const WAN = 1_000_000

/** What the measures hold a fact against, rising, each once. */
function thresholdsOf(
  fact: Fact,
  asking: readonly { readonly measure: Measure }[],
  constant: (node: Node) => number | null,
): readonly number[] {
  const found = new Set<number>()
  for (const tree of asking.flatMap(({ measure }) => treesOf(measure)))
    walkTree(tree, (node) => {
      if (node.kind !== 'compare') return
      const here: number[] = []
      let reads = false
      walkTree(node, (part) => {
        const at = constant(part)
        if (at !== null) here.push(at)
        if (part.kind === 'fact' && part.fact.id === fact.id) reads = true
      })
      if (reads) for (const at of here) found.add(at)
    })
  const rising = [...found].sort((a, b) => a - b)
  const every = Math.ceil(rising.length / MOST_STRETCHES)
  return rising.filter((_, i) => i % every === 0)
}

type Stretch = readonly [from: number, to: number | null]
const stretches = (thresholds: readonly number[], least: number, most: number | null): readonly Stretch[] =>
  [least, ...thresholds].flatMap((from, i): readonly Stretch[] =>
    most !== null && from > most ? [] : [[from, thresholds[i] ?? null]],
  )

/** A value well within a stretch; beyond the last threshold half as much again. */
function within(from: number, to: number | null, most: number | null, unit: number): number {
  const beyond = Math.min(most ?? Number.POSITIVE_INFINITY, from + Math.max(Math.floor(Math.abs(from) / 2), unit))
  return to === null ? beyond : from + Math.floor((to - from) / 2)
}

function shareWithin(from: number, to: number | null, likely: Likely | undefined): number {
  if (likely?.kind !== 'reaching') return 1
  return Math.max(0, reaching(from, likely.steps) - (to === null ? 0 : reaching(to, likely.steps)))
}
/** The share that reaches a figure: between two known figures in proportion, beyond the last as few again each doubling. */
function reaching(figure: number, steps: readonly (readonly [number, number])[]): number {
  let [at, share]: readonly [number, number] = [0, PARTS.rate]
  for (const [next, fewer] of steps) {
    if (figure < next) return share - ((share - fewer) * (figure - at)) / (next - at)
    ;[at, share] = [next, fewer]
  }
  return at === 0 ? share : (share * at) / Math.max(at, figure)
}
