import { type ChoiceDefinition, factsOf, type Node, type NodeOf, onOneDay, someNode } from '@pengce/language'
import { addDays, fromDay, toDay, yearOf } from '@pengce/values'
import { evaluate, type Step, type Verdict, verdictOf } from '../evaluate.ts'
import { type Held, known, type Lookup, lookupOf } from '../held.ts'
import { figureAbove, firstAbove } from './solve.ts'
import { MOST_CHANGES, type ReachChange } from './suggestion.ts'
import { canChange, factChange, heldIn, type World } from './world.ts'

/** Changes that together keep a condition from coming out the wrong way. None at all where it does not. */
export type Repair = readonly ReachChange[]

/** How many ways are followed at once; the shortest are kept. */
const MOST_REPAIRS = 24
/** How long one waits at most. */
const LONGEST_WAIT = 3653

/** The ways to make a condition hold, or at least not be refused; or, where it is not wanted, not hold. */
export function repairs(step: Step, want: boolean, world: World): readonly Repair[] {
  if (verdictOf(step) !== wrong(want)) return [[]]
  const { node, children } = step
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'some': {
      const atLeast = node.kind === 'all' ? node.of.length : node.kind === 'any' ? 1 : node.atLeast
      return several(children, want, want ? atLeast : node.of.length - atLeast + 1, world)
    }
    case 'not': {
      const [only] = children
      return only === undefined ? [] : repairs(only, !want, world)
    }
    case 'fact':
      return want && canChange(world, node.fact, node.back)
        ? [[factChange(world, node.fact, node.back, known(true))]]
        : []
    case 'oneOf':
      return chosen(node, want, world)
    case 'compare':
      return compared(node, want, world)
    default:
      return []
  }
}
const wrong = (want: boolean): Verdict => (want ? 'no' : 'yes')

/** Ways to bring so many of some parts right: those that are right already, and as many more as are missing. */
function several(parts: readonly Step[], want: boolean, count: number, world: World): readonly Repair[] {
  const astray = parts.filter((part) => verdictOf(part) === wrong(want))
  const missing = count - (parts.length - astray.length)
  let ways: readonly { readonly repair: Repair; readonly done: number }[] = [{ repair: [], done: 0 }]
  for (const part of astray) {
    const fixes = repairs(part, want, world)
    const more = ways
      .filter((w) => w.done < missing)
      .flatMap((w) =>
        fixes.flatMap((fix) => {
          const repair = joined(w.repair, fix)
          return repair === null ? [] : [{ repair, done: w.done + 1 }]
        }),
      )
    ways = [...ways, ...more]
      .sort((a, b) => b.done - a.done || a.repair.length - b.repair.length)
      .slice(0, 4 * MOST_REPAIRS)
  }
  return shortest(ways.filter((w) => w.done >= missing).map((w) => w.repair))
}
const shortest = (of: readonly Repair[]): readonly Repair[] =>
  of.toSorted((a, b) => a.length - b.length).slice(0, MOST_REPAIRS)

/** Both repairs at once; null where they contradict each other or are too many together. */
export function joined(a: Repair, b: Repair): Repair | null {
  const merged = new Map(a.map((change) => [placeOf(change), change]))
  for (const change of b) {
    const before = merged.get(placeOf(change))
    const both = before === undefined ? change : further(before, change)
    if (both === null) return null
    merged.set(placeOf(change), both)
  }
  return merged.size > MOST_CHANGES ? null : [...merged.values()]
}
const placeOf = (c: ReachChange): string =>
  c.kind === 'wait' ? 'wait' : `${c.item ?? ''} ${c.fact.id} ${c.year ?? ''}`

/** The one of two changes of one thing that goes further. */
function further(a: ReachChange, b: ReachChange): ReachChange | null {
  if (a.kind === 'wait' || b.kind === 'wait')
    return a.kind === 'wait' && b.kind === 'wait' ? (a.until >= b.until ? a : b) : null
  const [x, y] = [reached(a.to), reached(b.to)]
  if (x === y) return a
  return a.fact.type === 'figure' && typeof x === 'number' && typeof y === 'number' ? (x >= y ? a : b) : null
}
const reached = (held: Held) => (held.state === 'known' ? held.value : null)

function chosen(node: NodeOf<'oneOf'>, want: boolean, world: World): readonly Repair[] {
  const { value } = node
  if (value.kind !== 'fact' || value.fact.type !== 'choice' || !canChange(world, value.fact, value.back)) return []
  const to = optionsAbove(value.fact, heldIn(world, value.fact, value.back), world).find(
    (option) => node.options.includes(option) === want,
  )
  return to === undefined ? [] : [[factChange(world, value.fact, value.back, known(to))]]
}
/** The options that can be climbed to, the lowest first: from none to any, and up a ladder. */
export function optionsAbove(fact: ChoiceDefinition, held: Held, world: World): readonly string[] {
  const options = Object.keys(fact.options)
  const at = held.state === 'known' ? String(held.value) : held.state === 'does-not-apply' ? NONE : null
  if (at === null) return []
  const ladder = world.background.ladders.get(fact.id)
  if (ladder !== undefined) return ladder.slice(ladder.indexOf(at) + 1)
  return at === NONE ? options.filter((option) => option !== NONE) : []
}
const NONE = 'none'

function compared(node: NodeOf<'compare'>, want: boolean, world: World): readonly Repair[] {
  const { applicant, itemId, dates } = world
  const item = applicant.items.find((i) => i.id === itemId) ?? null
  const own = lookupOf(applicant, item, yearOf(dates.appliedOn))
  const right = (lookup: Lookup, on = dates): boolean =>
    verdictOf(evaluate(node, { lookup, dates: on })) !== wrong(want)
  const byFact = factsOf(node).flatMap(({ fact, back }): readonly Repair[] => {
    if (!canChange(world, fact, back)) return []
    const held = own(fact, back)
    const as =
      (value: number): Lookup =>
      (asked, of) =>
        asked.id === fact.id && (fact.period !== 'year' || of === back) ? known(value) : own(asked, of)
    if (fact.type === 'figure') {
      const from = held.state === 'known' ? Number(held.value) : held.state === 'does-not-apply' ? 0 : null
      const to = from === null ? null : figureAbove(fact, from, (parts) => right(as(parts)))
      return to === null ? [] : [[factChange(world, fact, back, known(to))]]
    }
    // What was never obtained can be obtained by the day of application.
    const day = toDay(dates.appliedOn)
    const obtains = fact.type === 'date' && held.state === 'does-not-apply' && right(as(day))
    return obtains ? [[factChange(world, fact, back, known(day))]] : []
  })
  return [...byFact, ...byWaiting(node, right, own, world)]
}

/** The first later day on which a comparison with a day of the assessment comes out right. */
function byWaiting(
  node: Node,
  right: (lookup: Lookup, on: World['dates']) => boolean,
  own: Lookup,
  { dates }: World,
): readonly Repair[] {
  if (!someNode(node, (n) => n.kind === 'day') || factsOf(node).some(({ fact }) => fact.period === 'year')) return []
  const found = firstAbove(0, LONGEST_WAIT, (n) => right(own, onOneDay(addDays(dates.appliedOn, n))))
  return found === null ? [] : [[{ kind: 'wait', until: fromDay(toDay(dates.appliedOn) + found) }]]
}
