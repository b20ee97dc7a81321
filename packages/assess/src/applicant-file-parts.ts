import type { Registry, Subject } from '@pengce/language'
import { isObject, itemLists, readFacts } from './applicant-file-facts.ts'
import { foundIn } from './applicant-file-value.ts'
import type { Item } from './held.ts'
import { nearestOf } from './nearest.ts'
import type { ItemList, Problem } from './problem.ts'

/** The lists of items, in the order in which a file is read. */
export const LISTS = ['projects', 'events', 'sites', 'people'] as const satisfies readonly ItemList[]

/** Names that belong to no entry of this place. */
export function unknownKeys(of: Readonly<Record<string, unknown>>, known: readonly string[], at: string): Problem[] {
  return Object.keys(of)
    .filter((key) => !known.includes(key))
    .map((given) => ({
      code: 'input/unknown-key',
      at: at === '' ? given : `${at}.${given}`,
      given,
      nearest: nearestOf(given, known, (k) => [k]),
      known,
    }))
}

/** A name or an id; numbers are taken as written. */
export function readName(given: unknown, key: string, at: string, problems: Problem[]): string | null {
  if (given === undefined || given === null) return null
  if (typeof given === 'string') return given.trim()
  if (typeof given === 'number') return String(given)
  problems.push({ code: 'input/not-text', at, key, found: foundIn(given) })
  return null
}

/** Which list is read, and what was read before it. */
interface Listed {
  readonly list: ItemList
  readonly applicant: Subject
  /** Where an id was first given, over all lists. */
  readonly seen: Map<string, string>
  /** The year in which all this is expected, with what stands in front of the list and the items known already. */
  readonly expected?: { readonly year: number; readonly at: string; readonly now: readonly Item[] }
}
/** Reads a list of items, with every problem of it. What is expected of an item names it by its id. */
export function readItems(
  given: unknown,
  { list, applicant, seen, expected }: Listed,
  registry: Registry,
  problems: Problem[],
): readonly Item[] {
  if (given === undefined || given === null) return []
  const where = `${expected?.at ?? ''}${list}`
  if (!Array.isArray(given)) {
    problems.push({ code: 'input/not-a-list', at: where, list, found: foundIn(given) })
    return []
  }
  return given.flatMap((entry: unknown, index): Item[] => {
    const at = `${where}[${index}]`
    if (!isObject(entry)) {
      problems.push({ code: 'input/not-an-object', at, found: foundIn(entry) })
      return []
    }
    problems.push(...unknownKeys(entry, ['id', 'name', 'facts'], at))
    const own = readName(entry.id, 'id', `${at}.id`, problems)
    if (expected !== undefined && !own) problems.push({ code: 'input/expected-id-missing', at, list })
    const id = own || `${list}-${index + 1}`
    const before = expected?.now.find((item) => item.id === id)
    if (before !== undefined && before.subject !== itemLists[list])
      problems.push({ code: 'input/expected-other-list', at: `${at}.id`, id, list })
    const name = readName(entry.name, 'name', `${at}.name`, problems) || before?.name || id
    const first = seen.get(id)
    if (first === undefined) seen.set(id, at)
    else problems.push({ code: 'input/item-id-twice', at: `${at}.id`, id, first })
    const place = { at: `${at}.facts`, applicant, list, ...(expected === undefined ? {} : { year: expected.year }) }
    const facts = readFacts(entry.facts, place, registry, problems)
    return [{ subject: itemLists[list], id, name, facts }]
  })
}
