import { type Citation, type Claim, freeze, type Text, text, type Words } from '@pengce/language'
import type { Span } from '@pengce/values'
import { type Cites, citesOf } from './builder.ts'
import type { Step } from './step.ts'

/** The longest a whole procedure may take, pauses left out: from its start, or the days of the items that count added up. */
export interface Limit {
  readonly within: Span
  readonly cites: readonly Citation[]
  readonly of: 'whole' | 'items'
}
/** Who must do what by when, as a map of steps. Frozen plain data. */
export interface Procedure<S extends string = string> {
  readonly id: string
  readonly document: string
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly register: readonly string[]
  readonly limit: Limit | null
  readonly start: S
  readonly steps: Readonly<Record<S, Step<S>>>
  readonly readings: Readonly<Record<string, Text>>
}
/** What an author writes; keys in this order, absent keys simply absent. */
export interface ProcedureSpec<S extends string> {
  readonly title: Words
  readonly cites: Cites
  /** The register rows it encodes. */
  readonly register: readonly string[]
  readonly limit?: { readonly within: Span; readonly cites: Cites; readonly of?: Limit['of'] }
  readonly start: NoInfer<S>
  readonly steps: { readonly [K in S]: Step<NoInfer<S>> }
  readonly readings?: Readonly<Record<string, Words>>
}

/** A procedure; a step name that does not exist is a type error. */
export function procedure<const S extends string>(id: `${string}/${string}`, spec: ProcedureSpec<S>): Procedure<S> {
  const { limit } = spec
  const readings = Object.entries(spec.readings ?? {}).map(([term, words]) => [term, text(words)] as const)
  return freeze({
    id,
    document: id.split('/')[0] ?? id,
    title: text(spec.title),
    cites: citesOf(spec.cites),
    register: spec.register,
    limit: limit === undefined ? null : { ...limit, cites: citesOf(limit.cites), of: limit.of ?? 'whole' },
    start: spec.start,
    steps: spec.steps,
    readings: Object.fromEntries(readings),
  })
}

/** The step of that name, or none: names that come from a log may be of an older version. */
export const stepAt = (p: Procedure, name: string): Step | undefined =>
  Object.hasOwn(p.steps, name) ? p.steps[name] : undefined

/** The steps with their names, in the order they were written. */
export const stepsOf = (p: Procedure): readonly (readonly [name: string, step: Step])[] => Object.entries(p.steps)

/** The register rows that procedures stand on, for coverage. */
export const procedureClaims = (procedures: readonly Procedure[]): readonly Claim[] =>
  procedures.flatMap((p) => p.register.map((row) => ({ row, by: p.id })))
