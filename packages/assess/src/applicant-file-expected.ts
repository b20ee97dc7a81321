import { isHistory, type Registry, type Subject } from '@pengce/language'
import { isObject, isYear, readFacts } from './applicant-file-facts.ts'
import { LISTS, readItems, unknownKeys } from './applicant-file-parts.ts'
import { foundIn } from './applicant-file-value.ts'
import type { Facts, Item } from './held.ts'
import type { Problem } from './problem.ts'
import type { Expected } from './years/expected.ts'

/** What the file states as it is now. */
interface Now {
  readonly subject: Subject
  readonly facts: Facts
  readonly items: readonly Item[]
}

/** Reads what is expected of the years to come, the earliest first, with every problem of it. */
export function readExpected(given: unknown, now: Now, registry: Registry, problems: Problem[]): readonly Expected[] {
  if (given === undefined || given === null) return []
  if (!isObject(given)) {
    problems.push({ code: 'input/not-an-object', at: 'expected', found: foundIn(given) })
    return []
  }
  return Object.entries(given)
    .flatMap(([key, of]) => {
      const at = `expected.${key}`
      if (isYear(key)) return readYear(of, { at, year: Number(key) }, now, registry, problems)
      problems.push({ code: 'input/expected-no-year', at, given: key })
      return []
    })
    .sort((a, b) => a.year - b.year)
}

function readYear(
  given: unknown,
  { at, year }: { readonly at: string; readonly year: number },
  now: Now,
  registry: Registry,
  problems: Problem[],
): readonly Expected[] {
  if (given === null) return []
  if (!isObject(given)) {
    problems.push({ code: 'input/not-an-object', at, found: foundIn(given) })
    return []
  }
  problems.push(...unknownKeys(given, ['facts', ...LISTS], at))
  const facts = readFacts(
    given.facts,
    { at: `${at}.facts`, applicant: now.subject, list: null, year },
    registry,
    problems,
  )
  problems.push(...contradictions(facts, now.facts, `${at}.facts`, 'facts', registry), ...history(facts, `${at}.facts`))
  const seen = new Map<string, string>()
  const items = LISTS.flatMap((list) =>
    readItems(
      given[list],
      { list, applicant: now.subject, seen, expected: { year, at: `${at}.`, now: now.items } },
      registry,
      problems,
    ),
  )
  for (const item of items) {
    const before = now.items.find((i) => i.id === item.id)
    const place = seen.get(item.id) ?? at
    problems.push(...history(item.facts, `${place}.facts`))
    if (before !== undefined)
      problems.push(...contradictions(item.facts, before.facts, `${place}.facts`, item.id, registry))
  }
  return [{ year, facts, items }]
}

/** A figure of one year stands either among what is known or among what is expected; both must not differ. */
function contradictions(facts: Facts, now: Facts, at: string, first: string, registry: Registry): readonly Problem[] {
  return [...facts].flatMap(([key, held]): Problem[] => {
    const [id = key, year] = key.split('@')
    const before = now.get(key)
    const fact = registry.fact(id)
    if (year === undefined || before?.state !== 'known' || fact === undefined) return []
    if (held.state === 'known' && held.value === before.value) return []
    return [{ code: 'input/expected-differs', at: `${at}.${id}`, label: fact.label, year: Number(year), first }]
  })
}

/** What will have been received is not for the file to say. */
const history = (facts: Facts, at: string): readonly Problem[] =>
  [...facts.keys()].filter(isHistory).map((id) => ({ code: 'input/expected-history', at: `${at}.${id}`, given: id }))
