import type { Applicant, Facts, Item } from '../held.ts'

/** What is expected to hold in a year of application, and the yearly figures of that year. */
export interface Expected {
  readonly year: number
  readonly facts: Facts
  /** Facts of items known already, told by their id, and items that come up in that year. */
  readonly items: readonly Item[]
}

/** The applicant as expected in a year: what was last said of each fact, in that year or before. Yearly figures are of their own year. */
export function applicantIn(now: Applicant, expected: readonly Expected[], year: number): Applicant {
  const said = expected.filter((e) => e.year <= year)
  if (said.length === 0) return now
  const items = new Map(now.items.map((item) => [item.id, item]))
  for (const item of said.flatMap((e) => e.items)) {
    const before = items.get(item.id)
    items.set(item.id, before === undefined ? item : { ...before, facts: over(before.facts, item.facts) })
  }
  return { ...now, facts: said.reduce((facts, e) => over(facts, e.facts), now.facts), items: [...items.values()] }
}
const over = (facts: Facts, later: Facts): Facts => new Map([...facts, ...later])

/** Whether something new is expected of a fact for just that year, of the applicant or of one of its items. */
export const isExpected = (expected: readonly Expected[], year: number, factId: string, item: string | null): boolean =>
  expected.some(
    (e) => e.year === year && (e.facts.has(factId) || e.items.some((i) => i.id === item && i.facts.has(factId))),
  )

/** The last year, up to one, for which something was expected of a fact; null when it is as it was. */
export function lastExpected(
  expected: readonly Expected[],
  year: number,
  factId: string,
  item: string | null,
): number | null {
  const said = expected.filter((e) => e.year <= year && isExpected([e], e.year, factId, item))
  return said.at(-1)?.year ?? null
}
