import { multiplyEnds, type Relation } from '@pengce/language'
import { PARTS } from '@pengce/values'
import { rangeOf, type Step } from '../evaluate.ts'
import type { Places } from './bonds.ts'
import type { Candidate, Ends } from './candidate.ts'
import type { Ground } from './ground.ts'
import type { Stated } from './law-bonds.ts'
import type { Ceiling } from './programme.ts'

/** A bond that takes no part in the sum, and why. */
export interface NotApplied {
  readonly relation: string
  readonly because: 'budget-of-all' | 'cost-not-known' | 'may-not-be-triggered'
}
interface Limits {
  readonly ceilings: readonly (Ceiling & { readonly ground: Ground })[]
  readonly notApplied: readonly NotApplied[]
}

/** The ceilings a relation sets over these candidates, in fen. */
export function ceilingsOf(s: Stated, all: readonly Candidate[], places: Places, ends: Ends): Limits {
  const { relation: r, policy, ground } = s
  const { bond } = r
  if (bond.kind !== 'joint-ceiling' && bond.kind !== 'within-cost' && bond.kind !== 'budget') return none
  const ids = new Set(bond.of === 'document' ? policy.measures.map((m) => m.id) : bond.of)
  const of = [...ids].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b)
  if (of.length === 0) return none
  if (bond.kind === 'budget') return left(r, 'budget-of-all')
  if (bond.kind === 'joint-ceiling') {
    const groups = bond.per === 'project' ? byItem(of, all) : [of]
    return {
      ceilings: groups.map((members) => ({
        of: members,
        ceiling: bond.ceiling.parts * (bond.per === 'year' ? yearsOf(members, all, ends) : 1),
        ground,
      })),
      notApplied: [],
    }
  }
  if (bond.when === 'national-or-provincial-money' && ends === 'possible') return left(r, 'may-not-be-triggered')
  const found = byItem(of, all).map((members) => ({ members, cost: costOf(bond.cost, members, all, ends) }))
  return {
    ceilings: found.flatMap(({ members, cost }) => {
      if (cost === null) return []
      const share = bond.share?.parts ?? PARTS.rate
      return [{ of: members, ceiling: multiplyEnds(cost, share, PARTS.rate, 'down', 'low'), ground }]
    }),
    notApplied: found.some((f) => f.cost === null) ? [{ relation: r.id, because: 'cost-not-known' }] : [],
  }
}

const none: Limits = { ceilings: [], notApplied: [] }
const left = (r: Relation, because: NotApplied['because']): Limits => ({
  ceilings: [],
  notApplied: [{ relation: r.id, because }],
})

function byItem(of: readonly number[], all: readonly Candidate[]): readonly (readonly number[])[] {
  const groups = new Map<string | null, number[]>()
  for (const i of of) {
    const item = all[i]?.assessment.item?.id ?? null
    groups.set(item, [...(groups.get(item) ?? []), i])
  }
  return [...groups.values()]
}

/** How many years the longest of them pays; one payment is all that is certain. */
function yearsOf(of: readonly number[], all: readonly Candidate[], ends: Ends): number {
  if (ends === 'certain') return 1
  return Math.max(
    1,
    ...of.map((i) => {
      const most = all[i]?.assessment.measure.pay.schedule.atMost
      return most === undefined ? 1 : most.unit === 'year' ? most.count : Math.ceil(most.count / 12)
    }),
  )
}

/** The cost as some step of these results held it: its low end for what is certain, its high end for what is possible. */
function costOf(fact: string, of: readonly number[], all: readonly Candidate[], ends: Ends): number | null {
  for (const i of of) {
    const a = all[i]?.assessment
    for (const step of [a?.pays, a?.totals, a?.when]) {
      const found = step ? stepOf(step, fact) : null
      const end = found === null ? Number.NaN : rangeOf(found)[ends === 'certain' ? 'low' : 'high']
      if (Number.isFinite(end) && found?.held?.state === 'known') return Math.max(0, end)
    }
  }
  return null
}
function stepOf(step: Step, fact: string): Step | null {
  if (step.node.kind === 'fact' && step.node.fact.id === fact) return step
  for (const child of step.children) {
    const found = stepOf(child, fact)
    if (found !== null) return found
  }
  return null
}
