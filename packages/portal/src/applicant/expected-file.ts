import { type Draft, type Expectation, ITEM_KINDS, NOT_KNOWN, type Place, placeKey, type Value } from './draft.ts'

type Facts = Readonly<Record<string, Value>>

/** What is expected, as the applicant's file holds it by year. What is known of a year by now takes the place of what was expected. */
export function expectedOf(draft: Draft): Record<string, object> {
  const known = new Set(draft.answers.filter((a) => a.value !== NOT_KNOWN).map(placeKey))
  const still = draft.expected.filter((e) => !known.has(placeKey(e)))
  return Object.fromEntries(
    [...new Set(still.map((e) => e.year))]
      .sort((a, b) => a - b)
      .map((year) => {
        const own = still.filter((e) => e.year === year)
        return [String(year), { facts: factsOf(own, null), ...itemsOf(draft, own) }]
      }),
  )
}

const factsOf = (expected: readonly Expectation[], item: string | null): Facts =>
  Object.fromEntries(expected.filter((e) => e.item === item).map((e) => [e.fact, e.value]))

function itemsOf(draft: Draft, expected: readonly Expectation[]): Record<string, object> {
  const lists = ITEM_KINDS.map((kind) => {
    const about = draft.items.filter((item) => item.kind === kind && expected.some((e) => e.item === item.id))
    return [`${kind}s`, about.map(({ id, name }) => ({ id, name, facts: factsOf(expected, id) }))] as const
  })
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an applicant's file expects; items that only come up in a year to come are not shown in the portal. */
export function readExpected(expected: unknown, items: ReadonlySet<string>): readonly Expectation[] {
  if (!isRecord(expected)) return []
  return Object.entries(expected).flatMap(([year, of]) => {
    if (!isRecord(of)) return []
    const lists = ITEM_KINDS.flatMap((kind) => {
      const list = of[`${kind}s`]
      return Array.isArray(list) ? list.filter(isRecord) : []
    })
    return [
      ...readFacts(of.facts, Number(year), null),
      ...lists.flatMap((entry) =>
        typeof entry.id === 'string' && items.has(entry.id) ? readFacts(entry.facts, Number(year), entry.id) : [],
      ),
    ]
  })
}

function readFacts(facts: unknown, year: number, item: Place['item']): readonly Expectation[] {
  if (!isRecord(facts)) return []
  return Object.entries(facts).flatMap(([fact, held]): Expectation[] =>
    isRecord(held)
      ? Object.entries(held).flatMap(([own, value]) => expectation(fact, Number(own), item, value))
      : expectation(fact, year, item, held),
  )
}
const expectation = (fact: string, year: number, item: Place['item'], value: unknown): Expectation[] =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'
    ? [{ fact, year, item, value }]
    : []
