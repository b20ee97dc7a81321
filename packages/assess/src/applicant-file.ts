import type { Dates, Registry, Subject, Text } from '@pengce/language'
import { readExpected } from './applicant-file-expected.ts'
import { isObject, readFacts } from './applicant-file-facts.ts'
import { LISTS, readItems, readName, unknownKeys } from './applicant-file-parts.ts'
import { foundIn, readDay, shown } from './applicant-file-value.ts'
import type { Applicant } from './held.ts'
import { nearestOf } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { Expected } from './years/expected.ts'

/** Who can apply; projects, events and sites belong to one of these. */
export const APPLICANTS = [
  'enterprise',
  'sole-trader',
  'organisation',
  'person',
  'household',
  'authority',
] as const satisfies readonly Subject[]
const KEYS = [
  '$schema',
  'applicant',
  'id',
  'name',
  'history',
  'facts',
  'projects',
  'events',
  'sites',
  'people',
  'dates',
  'expected',
]
const DATES = ['factsOn', 'appliedOn', 'rulesOn'] as const
const dateLabels = {
  factsOn: { zh: '资料所示之日', en: 'day of the facts' },
  appliedOn: { zh: '申请日', en: 'day of application' },
  rulesOn: { zh: '适用规则之日', en: 'day of the rules' },
} as const satisfies Record<(typeof DATES)[number], Text>

/** An applicant as the engine takes it, with the dates and the expectations the file names; or everything that is wrong with the file. */
export type ApplicantFile =
  | { readonly applicant: Applicant; readonly dates: Partial<Dates>; readonly expected: readonly Expected[] }
  | { readonly problems: readonly Problem[] }

/** Reads an applicant's file, already parsed from JSON or YAML. Total: whatever is given, the answer names every problem. */
export function readApplicantFile(value: unknown, registry: Registry): ApplicantFile {
  if (!isObject(value)) return { problems: [{ code: 'input/not-an-object', at: '', found: foundIn(value) }] }
  const problems: Problem[] = unknownKeys(value, KEYS, '')
  const subject = readSubject(value.applicant, problems)
  const id = readName(value.id, 'id', 'id', problems)
  const name = readName(value.name, 'name', 'name', problems)
  const historyComplete = readHistory(value.history, problems)
  const dates = readDates(value.dates, problems)
  const facts = readFacts(value.facts, { at: 'facts', applicant: subject, list: null }, registry, problems)
  const seen = new Map<string, string>()
  const items = LISTS.flatMap((list) => readItems(value[list], { list, applicant: subject, seen }, registry, problems))
  const expected = readExpected(value.expected, { subject, facts, items }, registry, problems)
  if (problems.length > 0) return { problems }
  return { applicant: { id: id ?? '', name: name ?? '', subject, facts, items, historyComplete }, dates, expected }
}

/** The kind of applicant; an enterprise while a problem says that it is not known. */
function readSubject(given: unknown, problems: Problem[]): Subject {
  const found = APPLICANTS.find((s) => s === given)
  if (found !== undefined) return found
  if (given === undefined || given === null) {
    problems.push({ code: 'input/applicant-missing', at: 'applicant', known: APPLICANTS })
    return 'enterprise'
  }
  const nearest = nearestOf(shown(given), APPLICANTS, (s) => [s])
  problems.push({ code: 'input/unknown-applicant', at: 'applicant', given: shown(given), nearest, known: APPLICANTS })
  return nearest ?? 'enterprise'
}

function readHistory(given: unknown, problems: Problem[]): boolean {
  if (given === undefined || given === null) return false
  if (given !== 'complete') problems.push({ code: 'input/not-complete', at: 'history', given: shown(given) })
  return given === 'complete'
}

function readDates(given: unknown, problems: Problem[]): Partial<Dates> {
  if (given === undefined || given === null) return {}
  if (!isObject(given)) {
    problems.push({ code: 'input/not-an-object', at: 'dates', found: foundIn(given) })
    return {}
  }
  problems.push(...unknownKeys(given, DATES, 'dates'))
  const read = DATES.flatMap((key) => {
    const said = given[key]
    if (said === undefined || said === null) return []
    const day = readDay(dateLabels[key], said, `dates.${key}`)
    if (typeof day === 'string') return [[key, day] as const]
    problems.push(day.problem)
    return []
  })
  return Object.fromEntries(read)
}
