import { type Allocation, allocate, type BudgetRule, type Claim } from '../budget/budget.ts'
import { done, type Tried } from '../problem.ts'
import { added, addedSums, type MeasureTotals, type Sum } from '../run/totals.ts'
import type { Schema } from '../schema.ts'
import { type Population, readPart } from '../store/folder.ts'
import { ID } from '../store/manifest.ts'
import { PartComparer, type PartComparison, type PartOptions, type SidePart } from './compare-part.ts'
import { type Effects, effectsOf } from './effects.ts'
import { type PartSource, readParts } from './part-source.ts'

export interface CompareOptions extends PartOptions {
  readonly progress: (done: number, of: number) => void
}
/**
 * What a change of the law would do to a population. Sums are of those entities that a changed measure gives something
 * before or after (or might), and of all that the change can touch there; everything else stays as it was.
 */
export interface Comparison {
  readonly measures: readonly { readonly measure: string; readonly before: Sum | null; readonly after: Sum | null }[]
  readonly before: Sum
  readonly after: Sum
  /** What is paid once budgets have been shared, in fen as text. */
  readonly paid: { readonly before: string; readonly after: string }
  readonly budgets: readonly BudgetResult[]
  readonly effects: Effects
}
export interface BudgetResult {
  readonly side: 'before' | 'after'
  readonly rule: BudgetRule
  /** Fen as text. */
  readonly claimed: string
  readonly given: string
  readonly shortfall: string
  readonly counts: Allocation['counts']
}
/** One claim on a budget and what it gets of it, in fen. */
export interface BudgetShare extends Claim {
  readonly gets: number
}

/** Runs both versions over every part, in this thread. */
export function compareOver(
  population: Population,
  schema: Schema,
  { progress, ...options }: CompareOptions,
  source: PartSource = readParts(population),
): Tried<Comparison> {
  const { parts } = population.manifest
  const comparer = new PartComparer(population, schema, source, options)
  const taken: PartComparison[] = []
  for (let part = 0; part < parts; part++) {
    const one = comparer.take(part)
    if (!one.ok) return one
    taken.push(one.value)
    progress(part + 1, parts)
  }
  return done(comparisonOf(population, taken, options.before.budgets, options.after.budgets))
}

/** Puts parts together, whoever worked them out: budgets are shared only when everybody's claims are known. */
export function comparisonOf(
  population: Population,
  taken: readonly PartComparison[],
  before: readonly BudgetRule[],
  after: readonly BudgetRule[],
): Comparison {
  const parts = taken.toSorted((a, b) => a.part - b.part)
  const sides = [
    { side: 'before' as const, of: parts.map((p) => p.before), budgets: before },
    { side: 'after' as const, of: parts.map((p) => p.after), budgets: after },
  ]
  const budgets = sides.flatMap(({ side, of, budgets: rules }) =>
    rules.map((rule, n): BudgetResult => {
      const { claimed, given, shortfall, counts } = shared(of, rule, n)
      return { side, rule, claimed: String(claimed), given: String(given), shortfall: String(shortfall), counts }
    }),
  )
  const [one, other] = sides.map(({ of }) => added(of.map((p) => p.totals).filter((t) => t.length > 0)))
  return {
    measures: sideBySide(one ?? [], other ?? []),
    before: addedSums((one ?? []).map((t) => t.all)),
    after: addedSums((other ?? []).map((t) => t.all)),
    paid: { before: paidIn(parts.map((p) => p.before)), after: paidIn(parts.map((p) => p.after)) },
    budgets,
    effects: effectsOf(population.manifest, parts, (part, row) => idOf(population, part, row)),
  }
}

/** Shares one budget of a side and adds what each gets to its money. */
function shared(of: readonly SidePart[], rule: BudgetRule, n: number): Allocation {
  const own = of.flatMap((part) => part.claims.filter((c) => c.budget === n).map((c) => ({ ...c, part })))
  const allocation = allocate(
    rule,
    own.map((c) => c.claim),
  )
  own.forEach(({ part: { money }, at }, i) => {
    money[at] = (money[at] ?? 0) + (allocation.gets[i] ?? 0)
  })
  return allocation
}

/** Every claim on the first budget of the side after the change, with what it gets; the largest claims in turn first. */
export function budgetShares(taken: readonly PartComparison[], rule: BudgetRule): readonly BudgetShare[] {
  const claims = taken
    .toSorted((a, b) => a.part - b.part)
    .flatMap((p) => p.after.claims.filter((c) => c.budget === 0).map((c) => c.claim))
  const { gets } = allocate(rule, claims)
  return claims.map((claim, i) => ({ ...claim, gets: gets[i] ?? 0 }))
}

function paidIn(of: readonly SidePart[]): string {
  let sum = 0n
  for (const { money } of of) for (const fen of money) if (fen !== 0) sum += BigInt(fen)
  return String(sum)
}

function sideBySide(before: readonly MeasureTotals[], after: readonly MeasureTotals[]): Comparison['measures'] {
  const sum = (totals: readonly MeasureTotals[], id: string): Sum | null => {
    const own = totals.filter((t) => t.measure === id)
    return own.length === 0 ? null : addedSums(own.map((t) => t.all))
  }
  const ids = [...new Set([...before, ...after].map((t) => t.measure))]
  return ids.map((measure) => ({ measure, before: sum(before, measure), after: sum(after, measure) }))
}

function idOf(population: Population, number: number, row: number): string {
  const part = readPart(population, 'entities', number)
  return part.ok ? (part.value.text(ID, row) ?? '') : ''
}
