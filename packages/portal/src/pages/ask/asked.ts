import { type Answer, type Draft, type Place, placeKey } from '../../applicant/draft.ts'
import type { Next } from '../../wire/advice.ts'
import type { Fact } from '../../wire/law.ts'
import type { Missing } from '../../wire/report.ts'
import type { PageTexts } from '../../words/zh/pages.ts'

/** A question as it is put: where the answer belongs, how it is asked, what hangs on it. */
export interface Asked {
  readonly key: string
  readonly place: Place
  readonly question: string
  readonly label: string
  readonly note: string | null
  readonly type: Fact['type']
  readonly unit: string | null
  readonly options: Readonly<Record<string, string>>
  readonly least: number | null
  readonly most: number | null
  readonly source: string
  /** Name of the project, event or site it is about. */
  readonly about: string | null
  /** Fen that hang on it; null is no ceiling, undefined is not known (an answer that is being changed). */
  readonly weight: number | null | undefined
  /** Why it is asked just now; null where that was not worked out. */
  readonly why: string | null
  readonly before: Answer | null
}

/** The question that the service would ask next. */
export function nextAsked(next: Next, draft: Draft, facts: readonly Fact[]): Asked | undefined {
  const [question] = openQuestions([next], draft, facts)
  return question === undefined ? undefined : { ...question, why: next.why }
}

/** The questions still open, those on which most money hangs first; those answered with "I don't know" are not asked again. */
export function openQuestions(questions: readonly Missing[], draft: Draft, facts: readonly Fact[]): readonly Asked[] {
  const answered = new Set(draft.answers.map(placeKey))
  return questions.flatMap((missing) => {
    const place = { fact: missing.fact, year: missing.year, item: missing.item }
    if (answered.has(placeKey(place))) return []
    const { label, question, note, type, unit, options = [], source, weight } = missing
    const choices = Object.fromEntries(options.map((option) => [option.key, option.label]))
    const spoken = { label, question, note, type, unit: unit ?? null, options: choices, source, weight, why: null }
    return [asked(place, draft, facts, spoken)]
  })
}

/** An earlier answer as a question again. */
export function changing(answer: Answer, draft: Draft, facts: readonly Fact[], t: PageTexts): Asked | undefined {
  const fact = facts.find((f) => f.id === answer.fact)
  if (fact === undefined) return undefined
  const { label, note = null, type, unit = null, options = {}, source } = fact
  const question = answer.year === null ? fact.question : t.ask.inYear(answer.year, fact.question)
  const spoken = { label, question, note, type, unit, options, source, weight: undefined, why: null }
  return asked(answer, draft, facts, spoken)
}

type Spoken = Omit<Asked, 'key' | 'place' | 'least' | 'most' | 'about' | 'before'>

function asked(place: Place, draft: Draft, facts: readonly Fact[], spoken: Spoken): Asked {
  const fact = facts.find((f) => f.id === place.fact)
  const key = placeKey(place)
  return {
    ...spoken,
    key,
    place: { fact: place.fact, year: place.year, item: place.item },
    least: fact === undefined ? 0 : (fact.least ?? null),
    most: fact?.most ?? null,
    about: draft.items.find((item) => item.id === place.item)?.name ?? null,
    before: draft.answers.find((answer) => placeKey(answer) === key) ?? null,
  }
}
