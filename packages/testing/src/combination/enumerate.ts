import type { Assessment } from '@pengce/assess'
import type { Bond, Policy, Registry } from '@pengce/language'
import { type BareChoice, bestOfAll } from './enumerate-sets.ts'

/** The best of every lawful choice there is, by trying them all; of equal ones the largest upper ends, the most measures, the earliest. */
export interface EnumeratedBest {
  readonly worth: number
  readonly keys: readonly string[]
}

/**
 * Tries every choice of a few results under the bonds of a small law: a second reading of the law, without a search.
 * Up to 20 candidates and small sums: every whole fen of every range is tried too.
 */
export function enumeratedBest(
  law: Registry,
  assessments: readonly Assessment[],
  end: 'certain' | 'possible',
): EnumeratedBest {
  const all = assessments.filter(
    (a) => (a.verdict === 'yes' || (a.verdict === 'open' && end === 'possible')) && highOf(a) > 0,
  )
  const found = bestOfAll(bareChoice(law, all, end))
  return { worth: found.worth, keys: all.flatMap((a, i) => (found.set & (1 << i) ? [keyOf(a)] : [])) }
}

const keyOf = ({ measure, item }: Assessment): string => (item === null ? measure.id : `${measure.id}@${item.id}`)
const highOf = ({ amount }: Assessment): number => amount?.high ?? 0
const lowOf = ({ amount, verdict }: Assessment): number => (verdict === 'yes' ? (amount?.low ?? 0) : 0)

function bareChoice(law: Registry, all: readonly Assessment[], end: 'certain' | 'possible'): BareChoice {
  const stated = law.policies.flatMap((policy) => policy.relations.map(({ bond }) => ({ bond, policy })))
  const maskOf = (test: (a: Assessment) => boolean): number =>
    all.reduce((mask, a, i) => (test(a) ? mask | (1 << i) : mask), 0)
  const named = (ids: readonly string[], beside: Assessment): number =>
    maskOf((b) => ids.includes(b.measure.id) && aboutOne(beside, b))
  const bars = all.map((a) => maskOf((b) => a !== b && barred(a, b, stated, law)))
  return {
    low: all.map(lowOf),
    high: all.map(highOf),
    end,
    bars,
    needs: stated.flatMap(({ bond }) =>
      bond.kind !== 'requires'
        ? []
        : all.flatMap((a, of) => (a.measure.id === bond.measure ? [{ of, anyOf: named(bond.anyOf, a) }] : [])),
    ),
    off: all.map((a, i) =>
      stated.reduce(
        (mask, { bond }) =>
          bond.kind === 'deducts' && bond.from.includes(a.measure.id) ? mask | (named(bond.paid, a) & ~(1 << i)) : mask,
        0,
      ),
    ),
    ceilings: stated.flatMap(({ bond }) => {
      if (bond.kind !== 'joint-ceiling' || bond.of === 'document') return []
      const { of } = bond
      const items = bond.per === 'project' ? [...new Set(all.map((a) => a.item?.id ?? null))] : [undefined]
      return items
        .map((id) => maskOf((a) => of.includes(a.measure.id) && (id === undefined || (a.item?.id ?? null) === id)))
        .filter((members) => members !== 0)
        .map((members) => ({ members, room: bond.ceiling.parts }))
    }),
  }
}

/** What is about no item may be about the matter of any. */
const aboutOne = (a: Assessment, b: Assessment): boolean =>
  a.item === null || b.item === null || a.item.id === b.item.id
const twoPeople = (a: Assessment, b: Assessment): boolean =>
  !aboutOne(a, b) && a.item?.subject === 'person' && b.item?.subject === 'person'

interface Stated {
  readonly bond: Bond
  readonly policy: Policy
}
function barred(a: Assessment, b: Assessment, stated: readonly Stated[], law: Registry): boolean {
  const [x, y] = [a.measure, b.measure]
  if (x.id === y.id) return false
  const both = (ids: readonly string[]) => ids.includes(x.id) && ids.includes(y.id)
  const either = (one: readonly string[], other: readonly string[]) =>
    (one.includes(x.id) && other.includes(y.id)) || (one.includes(y.id) && other.includes(x.id))
  const perMatter = stated.some(
    ({ bond }) => bond.kind === 'at-most-one' && bond.scope === 'same-matter' && both(bond.of),
  )
  if (!perMatter && !twoPeople(a, b) && (x.notWith.includes(y.id) || y.notWith.includes(x.id))) return true
  const taken = stated.some(
    ({ bond }) =>
      (bond.kind === 'together' && both(bond.of)) ||
      (bond.kind === 'deducts' && either(bond.from, bond.paid)) ||
      (bond.kind === 'requires' && either([bond.measure], bond.anyOf)),
  )
  return stated.some(({ bond, policy }) => {
    if (bond.kind === 'at-most-one')
      return both(bond.of) && (bond.scope === 'same-matter' ? aboutOne(a, b) : !twoPeople(a, b))
    if (bond.kind !== 'same-support' || x.support === null || x.support !== y.support) return false
    const named = bond.supports === 'any' || bond.supports.includes(x.support)
    const here = [x, y].filter((m) => law.policy(m.document)?.id === policy.id).length
    return named && !taken && aboutOne(a, b) && here >= (bond.against === 'this-document' ? 2 : 1)
  })
}
