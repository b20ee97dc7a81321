import type { Registry } from '@pengce/language'
import type { Assessment } from '../result.ts'
import { type Bonds, bondsOf } from './bonds.ts'
import { type Candidate, candidatesOf, type Objective } from './candidate.ts'
import type { NotApplied } from './ceilings.ts'
import type { Ground } from './ground.ts'
import { groupsOf, inCuttingOrder, type Outcome, type Programme } from './programme.ts'
import { search } from './search.ts'
import { worstOf } from './worst.ts'

export interface CombineOptions {
  readonly objective: Objective
  /** Measures already received, by id: they meet a requirement. */
  readonly received?: readonly string[]
  /** How many steps each search may take; 200,000 unless said. */
  readonly nodes?: number
}
/** A chosen result: its own range, and what counts of it after deductions and ceilings where the sum is least. Fen. */
export interface Chosen extends Candidate {
  readonly net: number
}
/** A result left out, what bars it, and how much less the best choice with it is worth; null when there is none. */
export interface Displaced {
  readonly candidate: Candidate
  readonly by: readonly { readonly candidate: Candidate; readonly ground: Ground }[]
  /** A requirement that the choice does not meet, or a deduction that costs more than it brings. */
  readonly grounds: readonly Ground[]
  readonly difference: number | null
  /** False where either side cannot be compared in money: no upper end, or in kind. */
  readonly comparable: boolean
}
export interface Cut {
  readonly ground: Ground
  readonly of: readonly string[]
  readonly ceiling: number
  readonly cut: number
}
/** The choice worth most, with its proof. Fen. */
export interface Combination {
  readonly objective: Objective
  readonly chosen: readonly Chosen[]
  readonly worth: number
  /** Nothing lawful is worth more than this. */
  readonly bound: number
  readonly proved: boolean
  readonly displaced: readonly Displaced[]
  readonly cuts: readonly Cut[]
  /** Chosen without an upper end: they add to the sum only what is sure. */
  readonly withoutCeiling: readonly string[]
  readonly notApplied: readonly NotApplied[]
}

/**
 * Finds the lawful choice worth most among the results of one applicant; what is certain holds wherever the ranges end.
 *
 * `possible` takes every amount at its high end, deducted ones too: where several deduct one amount that is still a
 * range, a lower figure of it may leave more, which neither `worth` nor `bound` counts yet.
 */
export function combine(law: Registry, assessments: readonly Assessment[], options: CombineOptions): Combination {
  const { objective, nodes = 200_000 } = options
  const all = candidatesOf(assessments, objective)
  const bonds = bondsOf(law, all, objective, new Set(options.received ?? []))
  const ceilings = inCuttingOrder(bonds.ceilings)
  const programme: Programme = {
    ...bonds,
    worth: all.map((c) => c.worth),
    most: all.map((c) => (objective === 'certain' ? c.high : c.worth)),
    clashes: bonds.clashes.map((c) => c.between),
    ceilings,
  }
  const found = groupsOf(programme).map((group) => ({ group, best: search(programme, group, { nodes }) }))
  const picked = new Set(found.flatMap((f) => f.best?.chosen ?? []))
  const outcomes = found.map((f) =>
    worstOf(
      programme,
      all.map((_, i) => f.best?.chosen.includes(i) === true),
    ),
  )
  const together = (of: (o: Outcome) => number | undefined): number =>
    outcomes.reduce((sum, o) => sum + (of(o) ?? 0), 0)
  return {
    objective,
    chosen: all.flatMap((c, i) => (picked.has(i) ? [{ ...c, net: together((o) => o.net[i]) }] : [])),
    worth: together((o) => o.worth),
    bound: found.reduce((sum, f) => sum + (f.best?.bound ?? 0), 0),
    proved: found.every((f) => f.best?.proved === true),
    displaced: found.flatMap(({ group, best }) =>
      group
        .filter((i) => !picked.has(i))
        .flatMap((i) => {
          const other = search(programme, group, { nodes, forced: i })
          return displacedOf(i, all, bonds, picked, other === null ? null : (best?.worth ?? 0) - other.worth)
        }),
    ),
    cuts: ceilings.flatMap((c, n) => {
      const cut = together((o) => o.cuts[n])
      const of = c.of.filter((i) => picked.has(i)).map((i) => all[i]?.key ?? '')
      return cut > 0 ? [{ ground: c.ground, of, ceiling: c.ceiling, cut }] : []
    }),
    withoutCeiling: all.filter((c, i) => picked.has(i) && !Number.isFinite(c.high)).map((c) => c.key),
    notApplied: bonds.notApplied,
  }
}

function displacedOf(
  i: number,
  all: readonly Candidate[],
  bonds: Bonds,
  picked: ReadonlySet<number>,
  difference: number | null,
): readonly Displaced[] {
  const candidate = all[i]
  if (candidate === undefined) return []
  const by = bonds.clashes.flatMap(({ between, ground }) => {
    if (!between.includes(i)) return []
    const other = between[0] === i ? between[1] : between[0]
    const rival = all[other]
    return picked.has(other) && rival !== undefined ? [{ candidate: rival, ground }] : []
  })
  const unmet = bonds.needs.filter((n) => n.of === i && !n.anyOf.some((j) => picked.has(j)))
  const takes = bonds.deductions.filter((d) => d.paid.includes(i) || d.from === i)
  const grounds = [...unmet, ...(by.length === 0 ? takes : [])].map((b) => b.ground)
  const comparable = [candidate, ...by.map((b) => b.candidate)].every((c) => !c.inKind && Number.isFinite(c.high))
  return [{ candidate, by, grounds, difference, comparable }]
}
