import type { Answer, Draft, Value } from '../../applicant/draft.ts'
import type { Fact } from '../../wire/law.ts'

/** One fact of the applicant or of one of its items, of which something may be expected. */
export interface ExpectedRow {
  readonly key: string
  readonly fact: Fact
  readonly item: string | null
  /** What it is about, where that is an item. */
  readonly about: string | null
  /** The latest known answer; a yearly one with its year. */
  readonly last: { readonly year: number | null; readonly value: Value } | null
}
export const rowKey = (fact: string, item: string | null): string => `${fact}@${item ?? ''}`

/**
 * What may be expected: every yearly figure that was answered, whatever was expected before, and what was added just now.
 * In the order in which it was answered.
 */
export function expectedRows(draft: Draft, facts: readonly Fact[], added: readonly string[]): readonly ExpectedRow[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  const yearly = draft.answers.filter((answer) => answer.year !== null && isFigure(answer))
  const places = [...yearly, ...draft.expected, ...added.map((fact) => ({ fact, item: null }))]
  const each = new Map(places.map(({ fact, item }) => [rowKey(fact, item), { fact, item }]))
  return [...each].flatMap(([key, { fact: id, item }]): readonly ExpectedRow[] => {
    const fact = known.get(id)
    if (fact === undefined) return []
    const about = draft.items.find((one) => one.id === item)?.name ?? null
    return [{ key, fact, item, about, last: lastOf(draft.answers, id, item) }]
  })
}
const isFigure = ({ value }: Answer): boolean => typeof value === 'number' || /^-?\d/u.test(String(value))

function lastOf(answers: readonly Answer[], fact: string, item: string | null): ExpectedRow['last'] {
  const [last] = answers
    .filter((answer) => answer.fact === fact && answer.item === item)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  return last === undefined ? null : { year: last.year, value: last.value }
}

/** Facts of this kind of applicant whose words hold all that was typed, those that begin so first. */
export function matchingFacts(facts: readonly Fact[], subject: string, typed: string): readonly Fact[] {
  const words = typed.trim().toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const starts = (fact: Fact) => Number(fact.label.toLowerCase().startsWith(words[0] ?? ''))
  return facts
    .filter((fact) => fact.subject === subject && fact.source !== 'judgement')
    .filter((fact) => words.every((word) => fact.label.toLowerCase().includes(word)))
    .sort((a, b) => starts(b) - starts(a))
}
