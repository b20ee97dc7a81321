import type { Registry } from '@pengce/language'
import { maySameMatter } from '../result.ts'
import { type Candidate, differentPeople, type Ends } from './candidate.ts'
import { ceilingsOf, type NotApplied } from './ceilings.ts'
import type { Ground } from './ground.ts'
import { lawBonds, type Stated } from './law-bonds.ts'
import type { Ceiling, Deduction, Need } from './programme.ts'

export interface BondClash {
  readonly between: readonly [number, number]
  readonly ground: Ground
}
/** Every bond between the candidates, by their numbers, each with its ground. */
export interface Bonds {
  readonly clashes: readonly BondClash[]
  readonly needs: readonly (Need & { readonly ground: Ground })[]
  readonly deductions: readonly (Deduction & { readonly ground: Ground })[]
  readonly ceilings: readonly (Ceiling & { readonly ground: Ground })[]
  readonly notApplied: readonly NotApplied[]
}
/** The candidates by the ids of their measures. */
export type Places = ReadonlyMap<string, readonly number[]>

/** Reads the bonds of the law for these candidates. A requirement on what came before counts as met by `received`. */
export function bondsOf(
  law: Registry,
  candidates: readonly Candidate[],
  ends: Ends,
  received: ReadonlySet<string>,
): Bonds {
  const places = new Map<string, number[]>()
  for (const [i, c] of candidates.entries()) {
    const own = places.get(idOf(c))
    if (own === undefined) places.set(idOf(c), [i])
    else own.push(i)
  }
  const bonds = lawBonds(law)
  const limits = bonds.limits.map((s) => ceilingsOf(s, candidates, places, ends))
  return {
    clashes: clashesOf(law, candidates, places),
    needs: bonds.requires.flatMap((s) => needsOf(s, candidates, places, received)),
    deductions: bonds.deducts.flatMap((s) => deductionsOf(s, candidates, places)),
    ceilings: limits.flatMap((l) => l.ceilings),
    notApplied: limits.flatMap((l) => l.notApplied),
  }
}

const idOf = (c: Candidate): string => c.assessment.measure.id

function clashesOf(law: Registry, all: readonly Candidate[], places: Places): readonly BondClash[] {
  const { clashes } = lawBonds(law)
  const found: BondClash[] = []
  for (const [i, a] of all.entries())
    for (const clash of clashes.get(idOf(a)) ?? [])
      for (const j of places.get(clash.with) ?? []) {
        const b = all[j]
        if (i >= j || b === undefined) continue
        if (clash.within === 'matter' ? maySameMatter(a, b) : !differentPeople(a, b))
          found.push({ between: [i, j], ground: clash.ground })
      }
  return found
}

function needsOf(s: Stated, all: readonly Candidate[], places: Places, received: ReadonlySet<string>) {
  const { bond } = s.relation
  if (bond.kind !== 'requires' || bond.anyOf.some((id) => received.has(id))) return []
  return (places.get(bond.measure) ?? []).map((of) => ({
    of,
    anyOf: bond.anyOf.flatMap((id) => (places.get(id) ?? []).filter((i) => sameMatter(all, of, i))),
    ground: s.ground,
  }))
}

function deductionsOf(s: Stated, all: readonly Candidate[], places: Places) {
  const { bond } = s.relation
  if (bond.kind !== 'deducts') return []
  return bond.from
    .flatMap((id) => places.get(id) ?? [])
    .flatMap((from) => {
      const paid = bond.paid.flatMap((id) => (places.get(id) ?? []).filter((i) => sameMatter(all, from, i)))
      return paid.length > 0 ? [{ from, paid, ground: s.ground }] : []
    })
}

function sameMatter(all: readonly Candidate[], i: number, j: number): boolean {
  const [a, b] = [all[i], all[j]]
  return a !== undefined && b !== undefined && maySameMatter(a, b)
}
