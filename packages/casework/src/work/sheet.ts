import type { Held } from '@pengce/assess'
import { type Fact, factsOf as factsInTrees, isHistory } from '@pengce/language'
import { stepsOf } from '@pengce/procedure'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import { type GivenFact, heldIn } from '../case/facts.ts'
import { type CaseSeen, look } from '../case/look.ts'
import type { Work } from '../store/database.ts'
import { isOfficial } from './clerk.ts'
import { type Finding, findingsOf } from './finding.ts'
import { type Holding, handingsOf } from './holding.ts'
import { type MeasureAtHand, measuresAtHand } from './measures.ts'

/** A fact that the office looks at: what was given, from where, and what the office found. */
export interface CheckedFact {
  readonly key: string
  readonly fact: Fact
  readonly year: number | null
  readonly given: GivenFact | null
  readonly held: Held | null
  readonly finding: Finding | null
}
/** A case as it lies on the desk of an office: what was seen, who holds it, what was found, what it may grant. */
export interface Sheet {
  readonly seen: CaseSeen
  readonly handings: readonly Holding[]
  readonly findings: readonly Finding[]
  readonly facts: readonly CheckedFact[]
  readonly measures: readonly MeasureAtHand[]
}

/** The working sheet of a case for whoever asks; null where they may not see it. */
export async function sheetOf(tx: Work, desk: Desk, actor: Actor, id: string): Promise<Sheet | null> {
  const seen = await look(tx, desk, actor, id)
  if (seen === null) return null
  const findings = isOfficial(actor) ? await findingsOf(tx, id, actor.office) : []
  const held = heldIn(seen.facts)
  const measures = measuresAtHand(desk, seen.procedure, seen.file, held)
  const conditions = stepsOf(seen.procedure).flatMap(([, s]) =>
    [...s.items, ...s.materials].flatMap((i) => (i.applies === null ? [] : [i.applies])),
  )
  const read = new Map<string, Pick<CheckedFact, 'fact' | 'year'>>()
  for (const { fact } of factsInTrees(...conditions)) if (!isHistory(fact.id)) read.set(fact.id, { fact, year: null })
  for (const m of measures.filter((one) => one.inQuestion)) for (const f of m.facts) read.set(f.key, f)
  return {
    seen,
    handings: await handingsOf(tx, id),
    findings,
    measures,
    facts: [...read].map(([key, { fact, year }]) => ({
      key,
      fact,
      year,
      given: seen.facts.find((f) => f.key === key) ?? null,
      held: held.get(key) ?? null,
      finding: findings.find((f) => f.subject === `fact:${key}`) ?? null,
    })),
  }
}

/** What may be decided in a case, as the subjects of findings. */
export const subjectsOf = ({ seen, facts }: Sheet): ReadonlySet<string> =>
  new Set([
    ...facts.map((f) => `fact:${f.key}`),
    ...seen.materials.map((m) => `material:${m.material.id}`),
    ...(seen.step?.items ?? []).map((i) => `item:${i.id}`),
  ])
