import { factKey, type Measure, type Node } from '@pengce/language'
import { rangeOf, type Step, type Verdict, verdictOf } from './evaluate.ts'
import type { Item } from './held.ts'
import type { Range } from './range.ts'
import type { Missing } from './result.ts'

interface Open {
  readonly measure: Measure
  readonly verdict: Verdict
  readonly when: Step
  readonly pays: Step | null
  readonly totals: Step | null
  readonly item: Item | null
}

/**
 * The facts that could still change the result, those on which most money hangs first; in the order of the rule among
 * equals. Branches that are settled ask nothing.
 */
export function missingFacts(a: Open, applicationYear: number): readonly Missing[] {
  if (a.verdict === 'no') return []
  const found = new Map<string, Missing>()
  const stake = stakeOf(a)
  const note = (step: Step, weight: number) => {
    if (step.node.kind !== 'fact' || step.held === undefined || step.held.state === 'known') return
    if (step.held.state === 'does-not-apply') return
    const { fact, back } = step.node
    const key = factKey(fact, back)
    const before = found.get(key)
    if (before !== undefined && before.weight >= weight) return
    found.set(key, {
      fact,
      back,
      year: fact.period === 'year' ? applicationYear - back : null,
      item: a.item !== null && fact.subject === a.item.subject ? a.item.id : null,
      weight,
    })
  }
  collect(a.when, stake, note)
  for (const step of [a.pays, a.totals]) if (step !== null) collect(step, widthOf(rangeOf(step)), note)
  return [...found.values()].sort((x, y) => y.weight - x.weight)
}

/** What hangs on eligibility: the most that could be paid. A benefit without a figure weighs one fen. */
function stakeOf(a: Open): number {
  const most = a.totals ?? a.pays
  if (most === null || a.measure.pay.gives !== 'money') return 1
  return Math.max(1, rangeOf(most).high)
}
const widthOf = (r: Range): number => (r.high === r.low ? 0 : r.high - r.low)

function collect(step: Step, weight: number, note: (step: Step, weight: number) => void): void {
  if (settled(step)) return
  note(step, weight)
  for (const child of step.children) collect(child, hangingOn(child, step, weight), note)
}
/** No more hangs on a part of an amount than the width of that part; on a condition hangs all that hangs on its whole. */
function hangingOn(part: Step, whole: Step, weight: number): number {
  if (part.result.kind !== 'range' || !SAME_UNIT.has(whole.node.kind)) return weight
  return Math.min(weight, widthOf(part.result.range))
}
const SAME_UNIT: ReadonlySet<Node['kind']> = new Set([
  'sum',
  'difference',
  'least',
  'greatest',
  'firstMatch',
  'between',
])

const settled = (step: Step): boolean => {
  switch (step.result.kind) {
    case 'verdict':
      return verdictOf(step) !== 'open'
    case 'range':
      return step.result.range.low === step.result.range.high
    case 'word':
      return step.result.word !== undefined
  }
}
