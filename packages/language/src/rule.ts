import type { CivilDate } from '@pengce/values'
import type { Amount } from './amount.ts'
import type { Citation } from './citation.ts'
import { Condition } from './condition.ts'
import type { Office } from './measure.ts'
import { type Text, text, type Words } from './text.ts'
import { type CalendarSpan, freeze, type Node } from './tree.ts'

interface RuleCommon {
  readonly id: string
  readonly document: string
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly register: readonly string[]
  /** What the rule says, in our own words. */
  readonly says: Text
}
/** What a term means: a condition that measures use, or words attached to facts. */
export interface Definition extends RuleCommon {
  readonly kind: 'definition'
  readonly means: Node | null
  readonly facts: readonly string[]
}
/** Who must do what, by when, and what follows otherwise. */
export interface Obligation extends RuleCommon {
  readonly kind: 'obligation'
  readonly who: Text
  /** Whose takers it binds: these measures, or every measure of the document; absent where taking none brings it. */
  readonly binds?: readonly string[] | 'document'
  readonly when: Node | null
  readonly within: CalendarSpan | { readonly count: number; readonly unit: 'working-day' } | null
  readonly sanction: string | null
}
/** What follows from a breach: money, a ban, a loss. */
export interface Sanction extends RuleCommon {
  readonly kind: 'sanction'
  readonly against: Text
  readonly when: Node
  readonly imposes: Node | null
  readonly ban: CalendarSpan | 'permanent' | null
  readonly effects: readonly SanctionEffect[]
}
export type SanctionEffect =
  | 'repayment'
  | 'fine'
  | 'ban'
  | 'removal'
  | 'refusal'
  | 'disciplinary'
  | 'criminal'
  | 'credit-record'
/** Which office does what. */
export interface Competence extends RuleCommon {
  readonly kind: 'competence'
  readonly by: readonly Office[]
}
/** When a text or a part of it applies, ends, or gives way. */
export interface Validity extends RuleCommon {
  readonly kind: 'validity'
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  /** Documents, or parts of them, that it ends, with the first day they no longer apply. */
  readonly ends: readonly { readonly what: string; readonly from: CivilDate }[]
}
export type Rule = Definition | Obligation | Sanction | Competence | Validity

interface Common {
  readonly title: Words
  readonly cites: Citation | readonly [Citation, ...Citation[]]
  readonly register: readonly string[]
  readonly says: Words
}
const common = (id: string, spec: Common) => ({
  id,
  document: id.split('/')[0] ?? id,
  title: text(spec.title),
  cites: [spec.cites].flat() as readonly Citation[],
  register: spec.register,
  says: text(spec.says),
})

/** A defined term with a test: usable as a condition, named in explanations, counted in coverage. */
export class DefinedTerm extends Condition {
  readonly rule: Definition
  constructor(node: Node, rule: Definition) {
    super(node)
    this.rule = rule
  }
}

/** A term with a test. */
export function define(id: string, spec: Common & { readonly means: Condition }): DefinedTerm {
  const base = common(id, spec)
  const node: Node = { ...spec.means.node, name: base.title, cites: base.cites }
  return new DefinedTerm(node, freeze({ ...base, kind: 'definition', means: node, facts: [] }))
}
/** A term explained in words, attached to the facts it is about. */
export const clarify = (
  id: string,
  spec: Common & { readonly facts?: readonly { readonly fact: { readonly id: string } }[] },
): Definition =>
  freeze({ ...common(id, spec), kind: 'definition', means: null, facts: (spec.facts ?? []).map((f) => f.fact.id) })

export const obligation = (
  id: string,
  spec: Common & {
    readonly who: Words
    readonly binds?: Obligation['binds']
    readonly when?: Condition
    readonly within?: Obligation['within']
    readonly sanction?: string
  },
): Obligation =>
  freeze({
    ...common(id, spec),
    kind: 'obligation',
    who: text(spec.who),
    ...(spec.binds === undefined ? {} : { binds: spec.binds }),
    when: spec.when?.node ?? null,
    within: spec.within ?? null,
    sanction: spec.sanction ?? null,
  })

export const sanction = (
  id: string,
  spec: Common & {
    readonly against: Words
    readonly when: Condition
    readonly imposes?: Amount<'money'>
    readonly ban?: CalendarSpan | 'permanent'
    readonly effects: readonly [SanctionEffect, ...SanctionEffect[]]
  },
): Sanction =>
  freeze({
    ...common(id, spec),
    kind: 'sanction',
    against: text(spec.against),
    when: spec.when.node,
    imposes: spec.imposes?.node ?? null,
    ban: spec.ban ?? null,
    effects: spec.effects,
  })

export const competence = (id: string, spec: Common & { readonly by: readonly Office[] }): Competence =>
  freeze({ ...common(id, spec), kind: 'competence', by: spec.by })

export const validity = (
  id: string,
  spec: Common & {
    readonly from?: CivilDate
    readonly until?: CivilDate
    readonly ends?: Validity['ends']
  },
): Validity =>
  freeze({
    ...common(id, spec),
    kind: 'validity',
    from: spec.from ?? null,
    until: spec.until ?? null,
    ends: spec.ends ?? [],
  })
