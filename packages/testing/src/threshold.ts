import type { Held } from '@pengce/assess'
import { childrenOf, type Dates, type Measure, type Node, type NodeOf, onOneDay, treesOf } from '@pengce/language'
import { addDays } from '@pengce/values'
import { boundaryOf } from './boundary.ts'
import { type Case, CaseMaker } from './cases.ts'
import { agree, interpreter } from './evaluator.ts'
import { type Asked, askedBy, type FactSet, known, lookupIn, withFact } from './fact-set.ts'
import { domainOf } from './fact-value.ts'
import { Random } from './random.ts'
import { Steering } from './steer.ts'

/** One comparison of a measure with facts just below, at and just above the value where it turns. */
export interface Threshold {
  readonly measure: Measure
  readonly comparison: NodeOf<'compare'>
  /** The fact that is moved. */
  readonly driver: Asked
  /** The first value on the far side, in parts or days. */
  readonly turnsAt: number
  /** Four facts sets: two below, then on and above. */
  readonly cases: readonly Case[]
  /** Whether what the measure gives changes with it: somebody is paid otherwise on the other side. */
  readonly matters: boolean
}
/** A comparison that no attempt could turn by any of its facts. */
export interface Unturned {
  readonly measure: Measure
  readonly comparison: NodeOf<'compare'>
}

const ATTEMPTS = 24

/** Every comparison with a fact in it, turned by one of its facts; other facts are chosen so that it matters. */
export function thresholdCases(measure: Measure, seed = 1): readonly (Threshold | Unturned)[] {
  const random = new Random(seed)
  return comparisonsIn(measure).map((comparison) => turned(measure, comparison, random))
}
export const isTurned = (t: Threshold | Unturned): t is Threshold => 'cases' in t

/** Each comparison once, however often it is written. */
function comparisonsIn(measure: Measure): readonly NodeOf<'compare'>[] {
  const found = new Map<string, NodeOf<'compare'>>()
  const visit = (n: Node) => {
    if (n.kind === 'compare' && driversOf(n).length > 0) {
      const key = JSON.stringify([n.op, n.left, n.right])
      if (!found.has(key)) found.set(key, n)
    }
    childrenOf(n).forEach(visit)
  }
  treesOf(measure).forEach(visit)
  return [...found.values()]
}
const driversOf = (n: Node): Asked[] => askedBy(n).filter((a) => a.fact.type === 'figure' || a.fact.type === 'date')

function turned(measure: Measure, comparison: NodeOf<'compare'>, random: Random): Threshold | Unturned {
  const maker = new CaseMaker(measure, random)
  let idle: Threshold | null = null
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = attemptTo(measure, comparison, maker, random)
    if (found?.matters) return found
    idle ??= found
  }
  return idle ?? { measure, comparison }
}

function attemptTo(
  measure: Measure,
  comparison: NodeOf<'compare'>,
  maker: CaseMaker,
  random: Random,
): Threshold | null {
  const dates = inWindow(measure)
  const facts = new Map<string, Held>(maker.eligible(dates).facts)
  const steering = new Steering(facts, dates, random)
  for (const tree of random.shuffled(treesOf(measure))) if (steering.focus(tree, comparison)) break
  const drivers = random.shuffled(driversOf(comparison))
  for (const set of [facts, quiet(facts, drivers)])
    for (const driver of drivers) {
      const turnsAt = boundaryOf(comparison, driver, set, dates)
      if (turnsAt === null) continue
      const cases = around(turnsAt, driver, set).map((near): Case => ({ facts: near, dates }))
      return { measure, comparison, driver, turnsAt, cases, matters: differ(measure, cases) }
    }
  return null
}
/** The facts of a comparison all at the low end, where each can turn a sum of them. */
const quiet = (facts: FactSet, drivers: readonly Asked[]): FactSet =>
  new Map([...facts, ...drivers.map(({ key, fact }) => [key, known(Math.max(0, domainOf(fact)[0]))] as const)])

/** Two parts (or days) below, one below, on, and one above. */
function around(turnsAt: number, { key, fact }: Asked, facts: FactSet): FactSet[] {
  const [low, high] = domainOf(fact)
  return [turnsAt - 2, turnsAt - 1, turnsAt, turnsAt + 1]
    .filter((v) => v >= low && v <= high)
    .map((v) => withFact(facts, key, known(v)))
}

function differ(measure: Measure, cases: readonly Case[]): boolean {
  const answers = cases.map((c) => interpreter.answer(measure, lookupIn(c.facts), c.dates))
  return answers.some((answer, i) => i > 0 && !agree(answer, answers[i - 1] ?? answer))
}

/** A day well inside the window. */
export function inWindow({ window }: Measure): Dates {
  const { from, until } = window ?? { from: null, until: null }
  if (from === null && until === null) return onOneDay('2025-03-01')
  const day = from === null ? addDays(until ?? '', -30) : addDays(from, 30)
  return onOneDay(until !== null && day > until ? until : day)
}
