import { type Claim, type Document, freeze, type Office, type Source, type Window } from '@pengce/language'
import type { Indicator } from './indicator.ts'
import type { Target } from './target.ts'
import type { Task } from './task.ts'

/** A document's tasks and targets. */
export interface Plan {
  /** The document's id. */
  readonly id: string
  readonly document: Document
  /** First and last day of its work. */
  readonly runs: Window
  /** Who holds it together where the text names one for the whole. */
  readonly coordinator: readonly Office[]
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
}
export interface PlanSpec<L extends string> {
  readonly document: Source<L>
  readonly runs: Window
  readonly coordinator?: readonly Office[]
  /** In the order of the text. */
  readonly targets?: readonly Target[]
  readonly tasks?: readonly Task[]
}

/** Gathers a document's tasks and targets. */
export const plan = <L extends string>(spec: PlanSpec<L>): Plan =>
  freeze({
    id: spec.document.document.id,
    document: spec.document.document,
    runs: spec.runs,
    coordinator: spec.coordinator ?? [],
    targets: spec.targets ?? [],
    tasks: spec.tasks ?? [],
  })

/** The register rows that tasks and targets stand on, for coverage. */
export const planClaims = (plans: readonly Plan[]): readonly Claim[] =>
  plans.flatMap((p) => [...p.targets, ...p.tasks].flatMap((part) => part.register.map((row) => ({ row, by: part.id }))))

/** Every indicator that targets measure, once each, in the order of the plans. */
export function indicatorsOf(plans: readonly Plan[]): readonly Indicator[] {
  const found = new Map<string, Indicator>()
  for (const { indicator, bound } of plans.flatMap((p) => p.targets)) {
    if (indicator !== null && !found.has(indicator.id)) found.set(indicator.id, indicator)
    if (bound?.op === 'at-least-that-of' && !found.has(bound.other.id)) found.set(bound.other.id, bound.other)
  }
  return [...found.values()]
}
