import { assessWith, NOT_ASKED } from '@pengce/assess'
import { checkPolicies, type Measure, onOneDay, type Registry, type RuleProblem, type Window } from '@pengce/language'
import type { Coded } from '@pengce/values'
import { bondsAmong } from '../combiner.ts'
import type { ExampleUnder } from './examples.ts'

interface ConflictFacts {
  /** The days of the measure leave the days its document is in force. */
  'conflict/outside-its-document': {
    readonly document: string
    readonly from: string | null
    readonly until: string | null
  }
  /** A rule between two measures that never apply on the same day any more. */
  'conflict/no-longer-meets': { readonly other: string; readonly from: string | null; readonly until: string | null }
  /** A rule between measures names one that the change ends. */
  'conflict/names-an-ended-measure': { readonly other: string }
  /** One measure alone may now give more than a ceiling over several allows. */
  'conflict/above-joint-ceiling': { readonly relation: string; readonly ceiling: number; readonly high: number }
  /** Every worked example that was granted is refused now. */
  'conflict/nobody-left': { readonly examples: number }
  /** Something that the check of rules refuses. */
  'conflict/rule': { readonly problem: RuleProblem }
}
/** What a change does to the rules around it. `measure` is the changed one it is about. */
export type Conflict = Coded<ConflictFacts> & { readonly measure: string }

/** What does not fit any more once the law is changed: only what was sound before. */
export function conflictsOf(
  before: Registry,
  after: Registry,
  changed: ReadonlySet<string>,
  examples: ReadonlyMap<string, readonly ExampleUnder[]>,
): readonly Conflict[] {
  const own = [...changed].flatMap((id): readonly Conflict[] => {
    const now = after.measure(id)
    const old = before.measure(id)
    if (now === undefined) return namedBy(before, id)
    return [
      ...outside(now, old, after),
      ...(old === undefined ? [] : meetings(now, old, before, after)),
      ...ceilings(now, old, after),
      ...nobodyLeft(id, examples.get(id) ?? []),
    ]
  })
  return [...own, ...ruleProblems(before, after)]
}

function ruleProblems(before: Registry, after: Registry): readonly Conflict[] {
  const known = new Set(checkPolicies(before.policies).map((p) => JSON.stringify(p)))
  // A proposed measure stands in no document of its own yet, and has no examples.
  const aside = new Set(['rule/no-examples', 'rule/id-outside-document', 'rule/unknown-measure', 'rule/words-missing'])
  return checkPolicies(after.policies)
    .filter((p) => !known.has(JSON.stringify(p)) && !aside.has(p.code))
    .map((problem) => ({ code: 'conflict/rule', measure: problem.at, problem }))
}

const namedBy = (before: Registry, id: string): readonly Conflict[] =>
  [...(bondsAmong(before).get(id) ?? [])]
    .filter((other) => other !== id)
    .map((other) => ({ code: 'conflict/names-an-ended-measure', measure: id, other }))

function outside(now: Measure, old: Measure | undefined, law: Registry): readonly Conflict[] {
  const life = law.policy(now.document)?.inForce
  if (life === undefined || within(now.window, life) || (old !== undefined && !within(old.window, life))) return []
  return [{ code: 'conflict/outside-its-document', measure: now.id, document: now.document, ...life }]
}
const within = (window: Window | null, { from, until }: Window): boolean =>
  window === null ||
  ((from === null || (window.from !== null && window.from >= from)) &&
    (until === null || (window.until !== null && window.until <= until)))

function meetings(now: Measure, old: Measure, before: Registry, after: Registry): readonly Conflict[] {
  return [...(bondsAmong(before).get(now.id) ?? [])].flatMap((id): Conflict[] => {
    const [was, is] = [before.measure(id), after.measure(id)]
    if (id === now.id || was === undefined || is === undefined) return []
    if (!overlap(old.window, was.window) || overlap(now.window, is.window)) return []
    const { from = null, until = null } = is.window ?? {}
    return [{ code: 'conflict/no-longer-meets', measure: now.id, other: id, from, until }]
  })
}
const overlap = (a: Window | null, b: Window | null): boolean =>
  (a?.from ?? '') <= (b?.until ?? '9999') && (b?.from ?? '') <= (a?.until ?? '9999')

function ceilings(now: Measure, old: Measure | undefined, law: Registry): readonly Conflict[] {
  const high = mostOf(now)
  if (high === null || (old !== undefined && mostOf(old) === high)) return []
  return law.policies.flatMap((p) =>
    p.relations.flatMap(({ id, bond }): Conflict[] => {
      if (bond.kind !== 'joint-ceiling' || bond.ceiling.parts >= high) return []
      const bound = bond.of === 'document' ? p.id === now.document : bond.of.includes(now.id)
      const before = old === undefined ? null : mostOf(old)
      if (!bound || (before !== null && before > bond.ceiling.parts)) return []
      return [
        { code: 'conflict/above-joint-ceiling', measure: now.id, relation: id, ceiling: bond.ceiling.parts, high },
      ]
    }),
  )
}
/** The most a measure gives whatever the facts; null where it has no upper end or gives no money. */
function mostOf(measure: Measure): number | null {
  if (measure.pay.unit !== 'money' || measure.pay.gives === 'in-kind') return null
  const day = measure.window?.from ?? measure.window?.until ?? '2024-01-01'
  const high = assessWith(measure, () => NOT_ASKED, onOneDay(day)).amount?.high ?? Number.POSITIVE_INFINITY
  return Number.isFinite(high) ? high : null
}

function nobodyLeft(measure: string, examples: readonly ExampleUnder[]): readonly Conflict[] {
  const granted = examples.filter((e) => e.row.expected.verdict === 'yes')
  const gone = granted.length > 0 && granted.every((e) => e.found.verdict === 'no')
  return gone ? [{ code: 'conflict/nobody-left', measure, examples: granted.length }] : []
}
