import type { Examples } from './example.ts'
import type { Fact } from './fact.ts'
import { factsOfMeasure, type Measure } from './measure.ts'
import type { Policy } from './policy.ts'

/** The law in one place: policies, their measures and the facts these ask for, each found by id. */
export interface Registry {
  readonly policies: readonly Policy[]
  readonly measures: readonly Measure[]
  readonly facts: readonly Fact[]
  policy(id: string): Policy | undefined
  measure(id: string): Measure | undefined
  fact(id: string): Fact | undefined
  /** The measures that ask for a fact, in the order of the law. */
  measuresAsking(factId: string): readonly Measure[]
  examplesOf(measureId: string): Examples | undefined
}

export function registry(policies: readonly Policy[]): Registry {
  const measures = policies.flatMap((p) => p.measures)
  const facts = new Map<string, Fact>()
  const asking = new Map<string, Set<Measure>>()
  for (const m of measures)
    for (const { fact } of factsOfMeasure(m)) {
      facts.set(fact.id, fact)
      asking.set(fact.id, (asking.get(fact.id) ?? new Set()).add(m))
    }
  const byMeasure = new Map(measures.map((m) => [m.id, m]))
  const byPolicy = new Map(policies.map((p) => [p.id, p]))
  const shown = new Map(policies.flatMap((p) => p.examples).map((e) => [e.measure, e]))
  return {
    policies,
    measures,
    facts: [...facts.values()],
    policy: (id) => byPolicy.get(id),
    measure: (id) => byMeasure.get(id),
    fact: (id) => facts.get(id),
    measuresAsking: (id) => [...(asking.get(id) ?? [])],
    examplesOf: (id) => shown.get(id),
  }
}
