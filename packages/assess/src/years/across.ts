import { type Bond, isHistory, type Relation } from '@pengce/language'
import { type BondClash, bondsOf } from '../combine/bonds.ts'
import type { Candidate } from '../combine/candidate.ts'
import type { NotApplied } from '../combine/ceilings.ts'
import { type Ground, groundOf } from '../combine/ground.ts'
import type { Applicant } from '../held.ts'
import type { Board, Found } from './board.ts'
import { historyOf, sameMatterAcrossYears, type Unit } from './unit.ts'

/** A ceiling over units in one year; what was taken in years before counts where it `carries`. */
export interface YearCeiling {
  /** Those that can be taken in this year. */
  readonly of: readonly number[]
  /** All that it is over, in whatever year. */
  readonly all: readonly number[]
  readonly ceiling: number
  readonly carries: boolean
  readonly ground: Ground
}
/** Every bond between the units of a plan: within a year, and from one year to another. */
export interface Across {
  /** Who may not be taken in the same year, and why. */
  readonly within: readonly ReadonlyMap<number, Ground>[]
  /** Who may not be taken in different years, and why. */
  readonly between: readonly ReadonlyMap<number, Ground>[]
  /** By whom a unit is ended for good once that was taken in an earlier year, and why. */
  readonly ended: readonly ReadonlyMap<number, Ground>[]
  /** What was received before the plan and rules a unit out for good. */
  readonly before: ReadonlyMap<number, Ground>
  readonly needs: readonly { readonly of: number; readonly anyOf: readonly number[]; readonly ground: Ground }[]
  readonly deductions: readonly Deducted[]
  /** The other way round: what was to be taken off and came too late is taken off what pays later instead. */
  readonly afterwards: readonly { readonly from: number; readonly paid: number }[]
  /** For each year. */
  readonly ceilings: readonly (readonly YearCeiling[])[]
  readonly notApplied: readonly NotApplied[]
}
export interface Deducted {
  readonly from: number
  readonly paid: readonly number[]
  /** Those of them whose payments of earlier years the rule itself does not take off. */
  readonly later: readonly number[]
  readonly ground: Ground
}

/** Reads the bonds of the law for the units of a board. `received`: measures known to have been received before. */
export function acrossYears(board: Board, received: readonly string[]): Across {
  const { law, units } = board
  const relations = new Map(law.policies.flatMap((p) => p.relations.map((r) => [r.id, r] as const)))
  const candidates = units.map((u, i) => candidateOf(u, lastingly(board, i)))
  const had = new Set([...received, ...receivedBefore(board)])
  const bonds = bondsOf(law, candidates, board.ends, had)
  const perYear = board.stages.map((_, at) => ceilingsIn(board, at, relations))
  const within = units.map(() => new Map<number, Ground>())
  const between = units.map(() => new Map<number, Ground>())
  for (const { between: pair, ground } of bonds.clashes) {
    const [i, j] = pair
    const [a, b] = [units[i], units[j]]
    if (a === undefined || b === undefined) continue
    join(within, pair, ground)
    if (bindsForGood(relations.get(ground.id), ground, a, b)) join(between, pair, ground)
  }
  return {
    within,
    between,
    ended: endedIn(board, bonds.clashes, relations),
    before: barredBefore(board),
    needs: bonds.needs,
    deductions: bonds.deductions.map((d) => ({ ...d, later: d.paid.filter((i) => !readsPaid(board, d.from, i)) })),
    afterwards: bonds.deductions.flatMap((d) =>
      d.paid.flatMap((i) => (i === d.from || readsPaid(board, i, d.from) ? [] : [{ from: i, paid: d.from }])),
    ),
    ceilings: perYear.map((p) => p.ceilings),
    notApplied: unique([...bonds.notApplied, ...perYear.flatMap((p) => p.notApplied)]),
  }
}

/** Whether the rule of one unit itself goes by what another paid before. */
function readsPaid({ units }: Board, from: number, paid: number): boolean {
  const [a, b] = [units[from], units[paid]]
  return a !== undefined && b !== undefined && [...historyOf(a.measure).values()].includes(b.measure.id)
}
function join(of: readonly Map<number, Ground>[], [i, j]: BondClash['between'], ground: Ground): void {
  if (of[i]?.has(j) !== true) of[i]?.set(j, ground)
  if (of[j]?.has(i) !== true) of[j]?.set(i, ground)
}
const unique = (of: readonly NotApplied[]): readonly NotApplied[] => [
  ...new Map(of.map((n) => [`${n.relation} ${n.because}`, n])).values(),
]

/** Who ends whom: of two that may not be had at the same time, one that may follow the other but not the other way round. */
function endedIn(
  { units }: Board,
  clashes: readonly BondClash[],
  relations: ReadonlyMap<string, Relation>,
): readonly ReadonlyMap<number, Ground>[] {
  const ended = units.map(() => new Map<number, Ground>())
  for (const { between, ground } of clashes) {
    const bond = relations.get(ground.id)?.bond
    const by = new Set(bond?.kind === 'at-most-one' ? bond.endedBy : [])
    for (const [i, j] of [between, [between[1], between[0]] as const]) {
      const [own, other] = [units[i]?.measure.id ?? '', units[j]?.measure.id ?? '']
      if (by.has(other) && !by.has(own)) ended[i]?.set(j, ground)
    }
  }
  return ended
}

/** Whether what rules two units out in one year does so in different years, too. */
function bindsForGood(relation: Relation | undefined, ground: Ground, a: Unit, b: Unit): boolean {
  const bond = relation?.bond
  if (bond?.kind === 'at-most-one' && bond.scope === 'ever') return true
  if (bond?.kind === 'at-most-one' && bond.scope === 'same-time') return false
  return sameMatterAcrossYears(a, b) && ground.kind !== 'joint-ceiling'
}

/** What a unit comes to in the first year in which it comes to something. */
function lastingly(board: Board, i: number): Found | null {
  for (const at of board.stages.keys()) {
    const found = board.most(i, at)
    if (found?.open === true) return found
  }
  return board.most(i, 0)
}
function candidateOf(u: Unit, found: Found | null): Candidate {
  if (found === null) throw new Error(`${u.key} is in no year`)
  const { assessment, low, high, worth, inKind } = found
  return { key: u.key, assessment, low, high, worth, inKind }
}

/** The ceilings of one year, with the costs as they are known in that year. */
function ceilingsIn(board: Board, at: number, relations: ReadonlyMap<string, Relation>) {
  const there = board.units.flatMap((u, i) => {
    const found = board.most(i, at)
    return found === null ? [] : [{ i, candidate: candidateOf(u, found) }]
  })
  const bonds = bondsOf(
    board.law,
    there.map((t) => t.candidate),
    board.ends,
    new Set(),
  )
  return {
    notApplied: bonds.notApplied,
    ceilings: bonds.ceilings.map(({ of, ceiling, ground }): YearCeiling => {
      const bond = relations.get(ground.id)?.bond
      const yearly = bond?.kind === 'joint-ceiling' && bond.per === 'year'
      const members = of.flatMap((n) => there[n]?.i ?? [])
      if (yearly) return { of: members, all: members, ceiling: bond.ceiling.parts, carries: false, ground }
      const all = bond === undefined ? members : underCeiling(board, bond, members)
      const paid = bond?.kind === 'joint-ceiling' ? paidBefore(board, bond.of, members) : 0
      return { of: members, all, ceiling: Math.max(0, ceiling - paid), carries: true, ground }
    }),
  }
}

/** All units that a ceiling is over, whatever the year: of one of a project or of its cost, those of the same item. */
function underCeiling({ law, units }: Board, bond: Bond, members: readonly number[]): readonly number[] {
  if (bond.kind !== 'joint-ceiling' && bond.kind !== 'within-cost') return members
  const [first = 0] = members
  const document = units[first]?.measure.document
  const ids = new Set(bond.of === 'document' ? law.policy(document ?? '')?.measures.map((m) => m.id) : bond.of)
  const byItem = bond.kind === 'within-cost' || bond.per === 'project'
  const item = units[first]?.item?.id
  return units.flatMap((u, i) => (ids.has(u.measure.id) && (!byItem || u.item?.id === item) ? [i] : []))
}
/** What is known to have been paid before the plan under one ceiling, in fen: of a project's, what was paid for it. */
function paidBefore(board: Board, of: readonly string[] | 'document', members: readonly number[]): number {
  const first = board.stages[0]
  const own = members.flatMap((i) => board.units[i] ?? [])
  const ids = of === 'document' ? new Set(own.map((u) => u.measure.id)) : new Set(of)
  const items = new Map(own.flatMap((u) => (u.item === null ? [] : [[u.item.id, u.item] as const])))
  const places = [...(first === undefined ? [] : [first.applicant.facts]), ...[...items.values()].map((i) => i.facts)]
  return places
    .flatMap((facts) => [...ids].map((id) => facts.get(`received/${id}`)))
    .reduce((sum, held) => sum + (held?.state === 'known' && typeof held.value === 'number' ? held.value : 0), 0)
}
/** Measures that something was received or enjoyed under before the plan, by id. */
function receivedBefore(board: Board): readonly string[] {
  const { applicant } = board.stages[0] ?? {}
  const all = [...(applicant?.facts ?? []), ...(applicant?.items.flatMap((i) => [...i.facts]) ?? [])]
  return all.flatMap(([id, held]) => {
    const had = held.state === 'known' && (held.value === true || (typeof held.value === 'number' && held.value > 0))
    return had && isHistory(id) ? [id.slice(id.indexOf('/') + 1)] : []
  })
}
/** Units that something received before the plan rules out for good: one of the two was to be chosen once and for all. */
function barredBefore(board: Board): ReadonlyMap<number, Ground> {
  const barred = new Map<number, Ground>()
  const first = board.stages[0]
  for (const relation of board.law.policies.flatMap((p) => p.relations)) {
    const { bond } = relation
    if (bond.kind !== 'at-most-one' || first === undefined) continue
    const ending = bond.scope === 'ever' ? bond.of : (bond.endedBy ?? [])
    for (const [i, u] of board.units.entries()) {
      if (!bond.of.includes(u.measure.id)) continue
      const isOne = bond.scope !== 'ever' && ending.includes(u.measure.id)
      const had = !isOne && ending.some((id) => id !== u.measure.id && wasHad(first.applicant, u, id))
      if (had) barred.set(i, groundOf(relation))
    }
  }
  return barred
}
function wasHad(applicant: Applicant, u: Unit, measure: string): boolean {
  const facts = u.item !== null && u.item.subject === 'person' ? u.item.facts : applicant.facts
  return ['received', 'enjoyed'].some((kind) => {
    const held = facts.get(`${kind}/${measure}`)
    return held?.state === 'known' && (held.value === true || (typeof held.value === 'number' && held.value > 0))
  })
}
