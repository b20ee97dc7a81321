import type { Examples } from './example.ts'
import type { Fact } from './fact.ts'
import type { Measure } from './measure.ts'
import type { Policy } from './policy.ts'
import { factsOf } from './tree.ts'

/** The law in one place: policies, their measures and the facts these ask for, each found by id. */
export interface Registry {
  readonly policies: readonly Policy[]
  readonly measures: readonly Measure[]
  readonly facts: readonly Fact[]
  policy(id: string): Policy | undefined
  measure(id: string): Measure | undefined
  fact(id: string): Fact | undefined
  examplesOf(measureId: string): Examples | undefined
}

export function registry(policies: readonly Policy[]): Registry {
  const measures = policies.flatMap((p) => p.measures)
  const facts = new Map<string, Fact>()
  for (const m of measures)
    for (const node of [m.when, m.pay.amount, m.pay.total])
      if (node !== null) for (const { fact } of factsOf(node)) facts.set(fact.id, fact)
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
    examplesOf: (id) => shown.get(id),
  }
}
