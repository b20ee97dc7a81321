import { ruleVersion } from '@pengce/assess'
import type { Dates, Registry } from '@pengce/language'
import { type BudgetRule, type Change, runMeasures, type Schema, type Side, schemaOf } from '@pengce/population'
import { changedLaw, changedMeasures, differing, touchedBy } from './changed-law.ts'
import { combinerFor } from './combiner.ts'

/** Two versions of the law, ready to be run over a population. */
export interface LawComparison {
  readonly before: Side
  readonly after: Side
  readonly changed: ReadonlySet<string>
  readonly dates: Dates
  readonly schema: Schema
  /** The fingerprints of every rule that takes part. */
  readonly versions: {
    readonly before: Readonly<Record<string, string>>
    readonly after: Readonly<Record<string, string>>
  }
}

/** A law and the same with a change laid over it. */
export function changeComparison(law: Registry, change: Change, dates: Dates): LawComparison {
  return comparisonBetween(law, changedLaw(law, change), changedMeasures(change), change.budgets, dates)
}

/** Two versions of the law, whatever came between them. */
export function lawComparison(before: Registry, after: Registry, dates: Dates): LawComparison {
  return comparisonBetween(before, after, differing(before, after), [], dates)
}

function comparisonBetween(
  before: Registry,
  after: Registry,
  changed: ReadonlySet<string>,
  budgets: readonly BudgetRule[],
  dates: Dates,
): LawComparison {
  const touched = touchedBy(changed, before, after)
  const side = (of: Registry, more: readonly BudgetRule[]): Side => {
    const among = of.measures.filter((m) => touched.has(m.id))
    const run = runMeasures(schemaOf(of.measures), among, dates)
    // A budget of the law over measures that the change leaves alone stays as it is.
    const own = budgetsOf(of).filter((b) => b.measures.every((id) => changed.has(id)))
    return { run, combiner: combinerFor(of, run, dates), budgets: [...more, ...own] }
  }
  const [one, other] = [side(before, []), side(after, budgets)]
  const versions = ({ run }: Side) => Object.fromEntries(run.map((r) => [r.measure.id, ruleVersion(r.measure).hash]))
  return {
    before: one,
    after: other,
    changed,
    dates,
    schema: schemaOf([...before.measures, ...after.measures]),
    versions: { before: versions(one), after: versions(other) },
  }
}

/** The budgets that the law itself sets over all recipients. */
export const budgetsOf = (of: Registry): readonly BudgetRule[] =>
  of.policies.flatMap((p) =>
    p.relations.flatMap(({ id, bond }) =>
      bond.kind === 'budget'
        ? [{ id, measures: bond.of, ceiling: bond.ceiling.parts, how: 'pro-rata' as const, by: null }]
        : [],
    ),
  )
