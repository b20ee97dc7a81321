import { DOES_NOT_APPLY_HELD, evaluate, type Held, type Lookup, NOT_ASKED, verdictOf, yearKey } from '@pengce/assess'
import { type Dates, type Fact, factsOf, isHistory, type Node } from '@pengce/language'
import { leadOn, type Procedure, type Standing, type Step, stepAt } from '@pengce/procedure'
import { type CivilDate, yearOf } from '@pengce/values'
import type { CaseFile } from './case-file.ts'

/** What is held of a case: facts by id, yearly ones by id and year. */
export type CaseFacts = ReadonlyMap<string, Held>

/** Looks facts up in a case; what its history does not list was not received. */
export const lookupIn =
  (facts: CaseFacts, applicationYear: number): Lookup =>
  (fact: Fact, back: number) =>
    facts.get(fact.period === 'year' ? yearKey(fact.id, applicationYear - back) : fact.id) ??
    (isHistory(fact.id) ? DOES_NOT_APPLY_HELD : NOT_ASKED)

/** Facts are judged as on the day of application; the rules are those the case was opened under. */
export const datesOf = (file: Pick<CaseFile, 'openedOn'>, on: CivilDate): Dates => ({
  factsOn: on,
  appliedOn: file.openedOn,
  rulesOn: file.openedOn,
})

/** How the condition of an item stands on the facts of a case, and which facts it reads. */
export interface Judged {
  readonly item: string
  readonly verdict: 'yes' | 'no' | 'open'
  readonly facts: readonly Fact[]
}
/** How a condition stands on the facts of a case. */
export const judge = (condition: Node, facts: CaseFacts, dates: Dates): Omit<Judged, 'item'> => ({
  verdict: verdictOf(evaluate(condition, { lookup: lookupIn(facts, yearOf(dates.appliedOn)), dates })),
  facts: factsOf(condition).map((f) => f.fact),
})

/**
 * Which conditional items apply in the steps that an answer may come to, as far as the facts of the case settle it. What
 * stays open is left out, and the procedure refuses to go on without it.
 */
export function settledAhead(
  p: Procedure,
  standing: Standing | null,
  type: string,
  facts: CaseFacts,
  dates: Dates,
): Readonly<Record<string, boolean>> {
  const context = { lookup: lookupIn(facts, yearOf(dates.appliedOn)), dates }
  const settled: Record<string, boolean> = {}
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const step = stepAt(p, name)
    if (step === undefined || seen.has(name)) return
    seen.add(name)
    const conditional = step.items.filter((i) => i.applies !== null)
    for (const { id, applies } of conditional) {
      const verdict = applies === null ? 'open' : verdictOf(evaluate(applies, context))
      if (verdict !== 'open') settled[id] ??= verdict === 'yes'
    }
    // A step none of whose items applies is passed over, so that what comes after it counts too.
    if (step.items.length > 0 && step.items.every((i) => settled[i.id] === false))
      for (const lead of step.leads) if (lead.from === 'every-item') visit(lead.to)
  }
  // Where conditions are settled as items open, those of the step itself may come up with any answer.
  if (standing !== null && stepAt(p, standing.at)?.settles === 'on-opening') visit(standing.at)
  for (const name of standing === null ? [p.start] : targetsOf(stepAt(p, standing.at), type)) visit(name)
  return settled
}

const targetsOf = (step: Step | undefined, type: string): readonly string[] => {
  const lead = step === undefined ? undefined : leadOn(step, type)
  return lead === undefined ? [] : [lead.to]
}
