import {
  enjoyed,
  type Fact,
  factsOfMeasure,
  isHistory,
  type Measure,
  onceFor,
  type Registry,
  received,
  receivedThisYear,
  type Subject,
} from '@pengce/language'
import { foundIn, readValue, shown } from './applicant-file-value.ts'
import { wordingOf } from './explain/teller.ts'
import { type Facts, type Held, yearKey } from './held.ts'
import { nearestOf } from './nearest.ts'
import type { ItemList, Problem } from './problem.ts'

/** Lists of items in a file, and what stands in each. */
export const itemLists: Readonly<Record<ItemList, Subject>> = {
  projects: 'project',
  events: 'event',
  sites: 'site',
  people: 'person',
}
/** Where facts stand: the applicant's own, or those of one item of a list. */
export interface Place {
  readonly at: string
  readonly applicant: Subject
  readonly list: ItemList | null
  /** Where all that stands here is expected of one year: a yearly figure without a year is that year's. */
  readonly year?: number
}
/** A year that figures are given for. */
const YEARS = { first: 1949, last: 2100 } as const
/** Whether a key of a file is such a year. */
export const isYear = (key: string): boolean =>
  /^\d{4}$/u.test(key) && Number(key) >= YEARS.first && Number(key) <= YEARS.last

/** Reads the facts that stand in one place, with every problem of them. */
export function readFacts(given: unknown, place: Place, registry: Registry, problems: Problem[]): Facts {
  const facts = new Map<string, Held>()
  if (given === undefined || given === null) return facts
  if (!isObject(given)) {
    problems.push({ code: 'input/not-an-object', at: place.at, found: foundIn(given) })
    return facts
  }
  const seen = new Map<string, string>()
  for (const [key, value] of Object.entries(given)) {
    const at = `${place.at}.${key}`
    const fact = factNamed(key, place, registry, at, problems)
    if (fact === null) continue
    const first = seen.get(fact.id)
    if (first === undefined) seen.set(fact.id, at)
    const wrong = first === undefined ? misplaced(fact, place, registry, at) : twice(fact, first, at)
    if (wrong !== null) problems.push(wrong)
    else for (const [held, one] of readAll(fact, value, { ...place, at }, problems)) facts.set(held, one)
  }
  return facts
}
const twice = (fact: Fact, first: string, at: string): Problem => ({
  code: 'input/fact-twice',
  at,
  label: fact.label,
  first,
})
/** An object of a file; lists and dates are none. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function readAll(
  fact: Fact,
  value: unknown,
  { at, year }: Place,
  problems: Problem[],
): readonly (readonly [string, Held])[] {
  const one = (key: string, given: unknown, where: string, asked = fact): readonly (readonly [string, Held])[] => {
    const read = readValue(asked, given, where)
    if ('held' in read) return [[key, read.held]]
    problems.push(read.problem)
    return []
  }
  if (fact.period !== 'year') {
    if (!isObject(value)) return one(fact.id, value, at)
    problems.push({ code: 'input/not-yearly', at, label: fact.label })
    return []
  }
  if (year !== undefined && !isObject(value)) return one(yearKey(fact.id, year), value, at, inYear(fact, year))
  if (value === null || value === undefined) return []
  if (!isObject(value)) {
    problems.push({ code: 'input/year-missing', at, label: fact.label, given: shown(value) })
    return []
  }
  return Object.entries(value).flatMap(([key, given]) => {
    const own = Number(key)
    if (isYear(key)) return one(yearKey(fact.id, own), given, `${at}.${key}`, inYear(fact, own))
    problems.push({ code: 'input/no-such-year', at: `${at}.${key}`, label: fact.label, given: key })
    return []
  })
}

/** The fact as it is called in one year, for what is said of its value. */
const inYear = (fact: Fact, year: number): Fact => ({
  ...fact,
  label: {
    zh: wordingOf('zh').name.yearly(fact.label.zh, year),
    en: wordingOf('en').name.yearly(fact.label.en, year),
  },
})

/** A fact by its id, or by its label where only one fact of this place has it. */
function factNamed(key: string, place: Place, registry: Registry, at: string, problems: Problem[]): Fact | null {
  const id = key.trim()
  const byId = registry.fact(id) ?? historyFact(id, registry)
  if (byId !== undefined) return byId
  const named = labelled(registry).get(plain(key)) ?? []
  const here = named.filter((f) => misplaced(f, place, registry, at) === null)
  const [only, ...others] = here.length > 0 ? here : named
  if (only !== undefined && others.length === 0) return only
  if (only !== undefined) {
    problems.push({ code: 'input/ambiguous-label', at, given: key, ids: [only, ...others].map((f) => f.id) })
    return null
  }
  // A file of nothing but unknown names is answered at once; its first names get a suggestion.
  const near =
    problems.length < SUGGESTED
      ? (askedOfAll(id, place, registry, at) ?? nearestOf(key, registry.facts, (f) => [f.id, f.label.zh, f.label.en]))
      : null
  const nearest = near === null ? null : { id: near.id, label: near.label }
  problems.push({ code: 'input/unknown-fact', at, given: key, nearest })
  return null
}
/** What one group was asked and now everybody is: the same last word, the group being the subject itself. */
function askedOfAll(id: string, place: Place, registry: Registry, at: string): Fact | null {
  const last = id.indexOf('/')
  if (last < 0) return null
  const same = registry.facts.find((f) => f.id === `${f.subject}${id.slice(last)}`)
  return same === undefined || misplaced(same, place, registry, at) !== null ? null : same
}
const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
const SUGGESTED = 100

/** The facts that a label, in either language, may mean. */
const labelled = onceFor((registry: Registry) => {
  const found = new Map<string, Fact[]>()
  for (const fact of registry.facts)
    for (const name of new Set([plain(fact.label.zh), plain(fact.label.en)]))
      found.set(name, [...(found.get(name) ?? []), fact])
  return found
})

/** What was received under a measure of the law, whether or not another rule asks for it. */
function historyFact(id: string, registry: Registry): Fact | undefined {
  if (!isHistory(id)) return undefined
  const measure = registry.measure(id.slice(id.indexOf('/') + 1))
  return measure === undefined ? undefined : historyFacts(measure).find((f) => f.id === id)
}
/** The facts of what was received or enjoyed under a measure. */
export function historyFacts(measure: Measure): readonly Fact[] {
  const of = { id: measure.id, title: measure.title }
  const subject = measure.subjects[0] ?? 'enterprise'
  return [received(of, subject), receivedThisYear(of, subject), enjoyed(of, subject)].map(({ fact }) => fact)
}

/** Whether a fact stands where the measures will look for it. */
function misplaced(fact: Fact, { applicant, list }: Place, registry: Registry, at: string): Problem | null {
  const { subject, label } = fact
  if (list !== null) {
    const own = itemLists[list]
    const fits = subject === own || (own === 'person' && subject === 'household')
    return fits ? null : { code: 'input/belongs-to-applicant', at, label, list }
  }
  if (subject === applicant || (applicant === 'person' && subject === 'household')) return null
  const other = listOf(subject)
  if (other !== null) return { code: 'input/belongs-to-item', at, label, list: other }
  if (isHistory(fact.id) || isAskedOf(fact.id, applicant, registry)) return null
  return { code: 'input/other-subject', at, label, subject, applicant }
}
function listOf(subject: Subject): ItemList | null {
  if (subject === 'household') return 'people'
  const found = Object.entries(itemLists).find(([, s]) => s === subject)?.[0]
  return found === 'projects' || found === 'events' || found === 'sites' || found === 'people' ? found : null
}

/** Whether a measure about an applicant of this kind, or about what it has, asks for a fact. */
const isAskedOf = (factId: string, applicant: Subject, registry: Registry): boolean =>
  [applicant, ...Object.values(itemLists)].some((subject) => askedOf(registry).get(subject)?.has(factId) === true)
/** The facts that the measures about each subject ask for. */
const askedOf = onceFor((registry: Registry) => {
  const found = new Map<Subject, Set<string>>()
  for (const m of registry.measures)
    for (const subject of m.subjects) {
      const asked = found.get(subject) ?? new Set<string>()
      for (const { fact } of factsOfMeasure(m)) asked.add(fact.id)
      found.set(subject, asked)
    }
  return found
})
