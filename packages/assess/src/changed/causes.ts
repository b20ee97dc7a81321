import { type Fact, factKey, factsOfMeasure, type Measure } from '@pengce/language'
import { yearOf } from '@pengce/values'
import { type Step, verdictOf } from '../evaluate.ts'
import { type Held, type Lookup, lookupOf, NOT_ASKED } from '../held.ts'
import { type Assessment, assessWith } from '../result.ts'
import { fingerprint, ruleVersion } from '../rule-version.ts'
import type { Cause, Standing } from './change.ts'

/** Why a result changed: the rule, its life, the facts it reads, and the conditions that came out otherwise. */
export function causesOf(
  was: Assessment | null,
  is: Assessment | null,
  before: Standing,
  after: Standing,
): readonly Cause[] {
  return [
    ...ruleOf(was, is, before, after),
    ...windowOf(was, is),
    ...factsOfBoth(was, is, before, after),
    ...conditionsOf(was, is),
  ]
}

function ruleOf(was: Assessment | null, is: Assessment | null, before: Standing, after: Standing): readonly Cause[] {
  const id = (is ?? was)?.measure.id ?? ''
  const version = (of: Standing, a: Assessment | null) => {
    const measure = a?.measure ?? of.law.measure(id)
    return measure === undefined ? null : ruleVersion(measure)
  }
  const [a, b] = [version(before, was), version(after, is)]
  if (a?.hash === b?.hash && a?.from === b?.from && a?.until === b?.until) return []
  return [{ kind: 'rule', before: a, after: b }]
}

function windowOf(was: Assessment | null, is: Assessment | null): readonly Cause[] {
  if (was === null || is === null || was.inForce === is.inForce) return []
  const step = is.when.children[0]
  return step === undefined ? [] : [{ kind: 'window', inForce: is.inForce, step }]
}

interface Asked {
  readonly fact: Fact
  readonly back: number
}
/** Facts that both standings hold differently; a yearly fact is the same fact when it is as far back. */
function factsOfBoth(
  was: Assessment | null,
  is: Assessment | null,
  before: Standing,
  after: Standing,
): readonly Cause[] {
  const asked = new Map<string, Asked>()
  const measures: readonly Measure[] = [was, is].flatMap((a) => (a === null ? [] : [a.measure]))
  for (const m of measures) for (const f of factsOfMeasure(m)) asked.set(factKey(f.fact, f.back), f)
  const [a, b] = [holderOf(was ?? is, before), holderOf(is ?? was, after)]
  const other = [...asked.values()].flatMap(({ fact, back }): readonly Moved[] => {
    const [x, y] = [a.lookup(fact, back), b.lookup(fact, back)]
    if (isSame(x, y)) return []
    const years = fact.period === 'year' ? { before: a.year - back, after: b.year - back } : null
    return [{ back, cause: { kind: 'fact', fact, before: x, after: y, years } }]
  })
  const telling = is === null ? [] : other.filter((moved) => matters(moved, is, b.lookup))
  return (telling.length > 0 ? telling : other).map(({ cause }) => cause)
}
interface Moved {
  readonly back: number
  readonly cause: Extract<Cause, { kind: 'fact' }>
}
/** Whether the result would be another one if this fact alone were as before. */
function matters({ back, cause }: Moved, is: Assessment, lookup: Lookup): boolean {
  const { fact, before } = cause
  const as = assessWith(
    is.measure,
    (asked, of) => (asked.id === fact.id && (fact.period !== 'year' || of === back) ? before : lookup(asked, of)),
    is.dates,
    is.item,
  )
  const [x, y] = [as.due, is.due]
  return as.verdict !== is.verdict || x?.low !== y?.low || x?.high !== y?.high
}
function holderOf(of: Assessment | null, { applicant, dates }: Standing) {
  const year = yearOf(dates.appliedOn)
  const own = of?.item ?? null
  const item = applicant.items.find((i) => i.id === own?.id) ?? null
  const held = lookupOf(applicant, item, year)
  const gone = own !== null && item === null
  const lookup: Lookup = (fact, back) => (gone && fact.subject === own.subject ? NOT_ASKED : held(fact, back))
  return { year, lookup }
}
/** What is not known weighs the same whether or not it was asked. */
const isSame = (a: Held, b: Held): boolean =>
  a.state === 'known' && b.state === 'known' ? a.value === b.value : weight(a) === weight(b)
const weight = ({ state }: Held): string => (state === 'not-asked' ? 'not-known' : state)

/** The conditions nearest the facts that came out otherwise; where the rule differs, those that only one of them has. */
function conditionsOf(was: Assessment | null, is: Assessment | null): readonly Cause[] {
  if (was === null || is === null || verdictOf(was.when) === verdictOf(is.when)) return []
  if (was.measure === is.measure || ruleVersion(was.measure).hash === ruleVersion(is.measure).hash)
    return is.when.children.flatMap((child, i) => {
      const old = was.when.children[i]
      return old === undefined ? [] : flipped(old, child)
    })
  const [before, after] = [claimsOf(was.when), claimsOf(is.when)]
  return [
    ...[...after].flatMap(([key, step]): readonly Cause[] => {
      const old = before.get(key)
      return old === undefined ? [{ kind: 'condition', before: null, after: step }] : flipped(old, step)
    }),
    ...[...before].flatMap(([key, step]): readonly Cause[] =>
      after.has(key) ? [] : [{ kind: 'condition', before: step, after: null }],
    ),
  ]
}

function flipped(before: Step, after: Step): readonly Cause[] {
  if (before.result.kind !== 'verdict' || after.result.kind !== 'verdict') return []
  if (verdictOf(before) === verdictOf(after)) return []
  if (after.node.form?.name === 'in-force') return []
  const inner = GROUPS.has(after.node.kind)
    ? after.children.flatMap((child, i) => {
        const old = before.children[i]
        return old === undefined ? [] : flipped(old, child)
      })
    : []
  return inner.length > 0 ? inner : [{ kind: 'condition', before, after }]
}
const GROUPS: ReadonlySet<string> = new Set(['all', 'any', 'some', 'not'])

/** The claims of a rule by what they say, its life left out. */
const claimsOf = (when: Step): ReadonlyMap<string, Step> =>
  new Map(
    when.children
      .filter((c) => c.node.form?.name !== 'in-force')
      .map((child) => [fingerprint(child.node), child] as const),
  )
