import type { Policy, Registry, Relation } from '@pengce/language'
import { maySameMatter } from '../result.ts'
import { type Candidate, differentPeople, type Objective } from './candidate.ts'
import { ceilingsOf, type NotApplied } from './ceilings.ts'
import { type Ground, groundOf } from './ground.ts'
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

/** Reads the bonds of the law for these candidates. A requirement on what came before counts as met by `received`. */
export function bondsOf(
  law: Registry,
  candidates: readonly Candidate[],
  objective: Objective,
  received: ReadonlySet<string>,
): Bonds {
  const relations = law.policies.flatMap((p) => p.relations.map((r) => ({ r, p })))
  const related = relations.flatMap(({ r, p }) => clashesOf(r, p, law, candidates))
  const limits = relations.map(({ r, p }) => ceilingsOf(r, p, candidates, objective))
  return {
    clashes: [...related, ...direct(law, candidates)],
    needs: relations.flatMap(({ r }) => needsOf(r, candidates, received)),
    deductions: relations.flatMap(({ r }) => deductionsOf(r, candidates)),
    ceilings: limits.flatMap((l) => l.ceilings),
    notApplied: limits.flatMap((l) => l.notApplied),
  }
}

const idOf = (c: Candidate): string => c.assessment.measure.id
const indicesOf = (candidates: readonly Candidate[], test: (c: Candidate) => boolean): readonly number[] =>
  candidates.flatMap((c, i) => (test(c) ? [i] : []))

function pairs(
  candidates: readonly Candidate[],
  clash: (a: Candidate, b: Candidate) => boolean,
): readonly (readonly [number, number])[] {
  return candidates.flatMap((a, i) =>
    candidates.flatMap((b, j) => (i < j && idOf(a) !== idOf(b) && clash(a, b) ? [[i, j] as const] : [])),
  )
}

function clashesOf(r: Relation, p: Policy, law: Registry, all: readonly Candidate[]): readonly BondClash[] {
  const { bond } = r
  const ground = groundOf(r)
  if (bond.kind === 'at-most-one') {
    const named = new Set(bond.of)
    const apart = bond.scope === 'same-matter' ? maySameMatter : (a: Candidate, b: Candidate) => !differentPeople(a, b)
    return pairs(all, (a, b) => named.has(idOf(a)) && named.has(idOf(b)) && apart(a, b)).map((between) => ({
      between,
      ground,
    }))
  }
  if (bond.kind !== 'same-support') return []
  const own = (c: Candidate) => {
    const { document, support } = c.assessment.measure
    return document === p.id && support !== null && (bond.supports === 'any' || bond.supports.includes(support))
  }
  const allowed = takenTogether(law)
  return pairs(all, (a, b) => {
    const [x, y] = [a.assessment.measure, b.assessment.measure]
    const covered = bond.against === 'this-document' ? own(a) && own(b) : own(a) || own(b)
    return covered && x.support === y.support && maySameMatter(a, b) && !allowed(x.id, y.id)
  }).map((between) => ({ between, ground }))
}

/** What the law itself takes together: named so, deducted from each other, or one needing the other. */
function takenTogether(law: Registry): (a: string, b: string) => boolean {
  const sets = law.policies
    .flatMap((p) => p.relations)
    .flatMap(({ bond }) => {
      if (bond.kind === 'together') return [[bond.of, bond.of] as const]
      if (bond.kind === 'deducts') return [[bond.from, bond.paid] as const]
      return bond.kind === 'requires' ? [[[bond.measure], bond.anyOf] as const] : []
    })
  return (a, b) => sets.some(([x, y]) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)))
}

/** What a measure names itself; where a relation for one and the same matter names both, the relation says how far. */
function direct(law: Registry, all: readonly Candidate[]): readonly BondClash[] {
  const perMatter = law.policies
    .flatMap((p) => p.relations)
    .flatMap(({ bond }) => (bond.kind === 'at-most-one' && bond.scope === 'same-matter' ? [new Set(bond.of)] : []))
  return all.flatMap((c, i) => {
    const { measure: m } = c.assessment
    const ground: Ground = { kind: 'not-with', id: m.id, title: m.title, cites: m.cites, picks: null }
    return all.flatMap((other, j) => {
      const bars = m.notWith.includes(idOf(other)) && idOf(other) !== m.id && !differentPeople(c, other)
      const perRelation = perMatter.some((of) => of.has(m.id) && of.has(idOf(other)))
      return bars && !perRelation ? [{ between: [Math.min(i, j), Math.max(i, j)] as const, ground }] : []
    })
  })
}

function needsOf(r: Relation, all: readonly Candidate[], received: ReadonlySet<string>) {
  const { bond } = r
  if (bond.kind !== 'requires' || bond.anyOf.some((id) => received.has(id))) return []
  return indicesOf(all, (c) => idOf(c) === bond.measure).map((of) => ({
    of,
    anyOf: all.flatMap((c, i) => {
      const self = all[of]
      return bond.anyOf.includes(idOf(c)) && self !== undefined && maySameMatter(self, c) ? [i] : []
    }),
    ground: groundOf(r),
  }))
}

function deductionsOf(r: Relation, all: readonly Candidate[]) {
  const { bond } = r
  if (bond.kind !== 'deducts') return []
  return indicesOf(all, (c) => bond.from.includes(idOf(c))).flatMap((from) => {
    const self = all[from]
    const paid = indicesOf(all, (c) => bond.paid.includes(idOf(c)) && self !== undefined && maySameMatter(self, c))
    return paid.length > 0 ? [{ from, paid, ground: groundOf(r) }] : []
  })
}
