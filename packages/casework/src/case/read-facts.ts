import { type Problem, readValue, yearKey } from '@pengce/assess'
import { type Fact, factsOf } from '@pengce/language'
import { type Procedure, stepsOf } from '@pengce/procedure'
import type { Actor } from '../actor.ts'
import type { GivenFact } from './facts.ts'

/** Facts as people write them: by id, a yearly one by year. */
export type WrittenFacts = Readonly<Record<string, unknown>>
/** A fact that no rule reads. */
export interface UnknownFact {
  readonly code: 'casework/unknown-fact'
  readonly at: string
  readonly id: string
}

/**
 * Reads facts given with a case. Where they come from is not the sender's to say: an applicant declares, an official enters
 * what the source of the fact holds. What is about a person or household is personal.
 */
export function readCaseFacts(
  given: WrittenFacts,
  { role }: Pick<Actor, 'role'>,
  factOf: (id: string) => Fact | undefined,
): { readonly facts: readonly GivenFact[] } | { readonly problems: readonly (Problem | UnknownFact)[] } {
  const facts: GivenFact[] = []
  const problems: (Problem | UnknownFact)[] = []
  for (const [id, value] of Object.entries(given)) {
    const fact = factOf(id)
    const at = `facts.${id}`
    if (fact === undefined) {
      problems.push({ code: 'casework/unknown-fact', at, id })
      continue
    }
    const byYear = typeof value === 'object' && value !== null
    if (byYear !== (fact.period === 'year')) {
      const { label } = fact
      problems.push(
        byYear
          ? { code: 'input/not-yearly', at, label }
          : { code: 'input/year-missing', at, label, given: String(value).slice(0, 40) },
      )
      continue
    }
    const each = byYear ? Object.entries(value) : [['', value] as const]
    for (const [year, one] of each) {
      const read = readValue(fact, one, year === '' ? at : `${at}.${year}`)
      if ('problem' in read) {
        problems.push(read.problem)
        continue
      }
      facts.push({
        key: year === '' ? fact.id : yearKey(fact.id, Number(year)),
        item: '',
        held: read.held,
        source: role === 'official' ? fact.source : 'declared',
        personal: fact.subject === 'person' || fact.subject === 'household',
      })
    }
  }
  return problems.length > 0 ? { problems } : { facts }
}

/** Every fact that a condition of some procedures reads, by id. */
export function factsInProcedures(procedures: readonly Procedure[]): ReadonlyMap<string, Fact> {
  const conditions = procedures.flatMap((p) =>
    stepsOf(p).flatMap(([, s]) => [...s.items, ...s.materials].flatMap((i) => (i.applies === null ? [] : [i.applies]))),
  )
  return new Map(factsOf(...conditions).map(({ fact }) => [fact.id, fact]))
}
