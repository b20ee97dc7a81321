import type { Dates, Language } from '@pengce/language'
import { sentenceOf } from '@pengce/values'
import { heldText } from '../explain/given-text.ts'
import { tellerOf } from '../explain/teller.ts'
import type { Contradiction, ContradictionCode } from './contradiction.ts'
import { type ContradictionWords, en, zh } from './words.ts'

/** A contradiction as plain JSON in one language. */
export interface ReportedContradiction {
  readonly code: ContradictionCode
  /** Where the first fact stands in the applicant's file. */
  readonly at: string
  readonly item: { readonly id: string; readonly name: string } | null
  /** `against-meaning` cannot be so; `unlikely` hardly ever is. */
  readonly weight: 'against-meaning' | 'unlikely'
  readonly facts: readonly {
    readonly at: string
    readonly fact: string
    readonly year: number | null
    readonly text: string
  }[]
  /** What contradicts what, and what to do next, in one sentence. */
  readonly text: string
}

const words: Readonly<Record<Language, ContradictionWords>> = { zh, en }
/** No measure: nothing is told without its title. */
const nobody = { id: '', cites: [] } as const

/** What contradicts what, and what to do next. */
export const contradictionText = (c: Contradiction, dates: Dates, language: Language): string =>
  sentenceOf(words[language](tellerOf(nobody, dates, language)), c)

export const contradictionReport = (c: Contradiction, dates: Dates, language: Language): ReportedContradiction => ({
  code: c.code,
  at: c.at,
  item: c.item === null ? null : { id: c.item.id, name: c.item.name },
  weight: c.usually ? 'unlikely' : 'against-meaning',
  facts: c.facts.map(({ at, fact, year, held }) => ({
    at,
    fact: fact.id,
    year,
    text: heldText(fact, year, held, language),
  })),
  text: contradictionText(c, dates, language),
})
