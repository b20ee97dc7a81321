import type { Document, ProvisionLock, Source } from './citation.ts'
import type { Examples } from './example.ts'
import { inForce, type Measure, type Office, type Window } from './measure.ts'
import { type NotEncoded, type NotEncodedSpec, notEncodedOf } from './not-encoded.ts'
import type { Relation } from './relation.ts'
import { DefinedTerm, type Rule } from './rule.ts'
import { freeze } from './tree.ts'

/** A document's rules: an honest table of contents. */
export interface Policy {
  readonly id: string
  readonly document: Document
  /** The fingerprint of each provision of the document, by locator. */
  readonly provisions: ProvisionLock['provisions']
  readonly inForce: Window
  readonly measures: readonly Measure[]
  readonly rules: readonly Rule[]
  readonly relations: readonly Relation[]
  readonly examples: readonly Examples[]
  readonly notEncoded: readonly NotEncoded[]
}

export interface PolicySpec<L extends string> {
  readonly document: Source<L>
  /** First and last day of the document's life. */
  readonly inForce: Window
  /** Who decides where a measure does not say. */
  readonly by?: readonly Office[]
  /** In the order of the text. */
  readonly measures: readonly Measure[]
  readonly rules?: readonly (Rule | DefinedTerm)[]
  readonly relations?: readonly Relation[]
  readonly examples?: readonly Examples[]
  /** Register rows without a rule, each with the reason. Silence is a bug. */
  readonly notEncoded: NotEncodedSpec
}

/** Gathers a document's rules; each measure takes the document's life where it has no window of its own. */
export function policy<L extends string>(spec: PolicySpec<L>): Policy {
  const bound = (m: Measure): Measure => {
    const window = m.window ?? spec.inForce
    const claims = m.when.kind === 'all' ? m.when.of : [m.when]
    return {
      ...m,
      window,
      by: m.by.length > 0 ? m.by : (spec.by ?? []),
      when: { kind: 'all', of: [inForce(window).node, ...claims] },
    }
  }
  return freeze({
    id: spec.document.document.id,
    document: spec.document.document,
    provisions: spec.document.provisions,
    inForce: spec.inForce,
    measures: spec.measures.map(bound),
    rules: (spec.rules ?? []).map((r) => (r instanceof DefinedTerm ? r.rule : r)),
    relations: spec.relations ?? [],
    examples: spec.examples ?? [],
    notEncoded: notEncodedOf(spec.notEncoded),
  })
}
