import { type Applicant, type Expected, readApplicantFile } from '@pengce/assess'
import { type Dates, datesFrom, type Language, type Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Context } from 'hono'
import { readBody } from '../body.ts'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import type { ServiceProblem } from '../problem.ts'
import { type AnyProblem, refuse } from '../refusal.ts'

/** The most projects, events, sites and people of one request, together. */
const MOST_ITEMS = 100
const LISTS = ['projects', 'events', 'sites', 'people'] as const

/** A JSON object as it was sent. */
export type Sent = Readonly<Record<string, unknown>>
/** What was sent beside the language it is to be answered in. */
export interface Asked {
  readonly body: Sent
  readonly language: Language
  readonly problems: readonly ServiceProblem[]
}
/** An applicant with its dates and what is expected of it. */
export interface Read {
  readonly applicant: Applicant
  readonly dates: Dates
  readonly expected: readonly Expected[]
}

/** Reads the query and the body of a request, and in which language it asks: body, then query, then header. */
export async function readAsked(c: Context): Promise<Asked | { readonly refused: Response }> {
  const parameters = readParameters(c, CommonParameters)
  if ('problems' in parameters) return { refused: refuse(c, 400, parameters.problems) }
  const read = await readBody(c.req.raw)
  if ('problems' in read) return { refused: refuse(c, read.status, read.problems) }
  const { lang, ...body } = read.value
  if (lang === undefined || lang === 'zh' || lang === 'en')
    return { body, language: lang ?? languageOf(c), problems: [] }
  const found = String(lang).slice(0, 60)
  return { body, language: languageOf(c), problems: [{ code: 'parameter/language', at: 'lang', found }] }
}

/** Too many items to work on in one request, those that are expected included. */
export function tooManyItems(file: Sent): readonly ServiceProblem[] {
  const expected = isObject(file.expected) ? Object.values(file.expected).filter(isObject) : []
  const count = [file, ...expected].reduce(
    (sum, of) => sum + LISTS.reduce((own, list) => own + (Array.isArray(of[list]) ? of[list].length : 0), 0),
    0,
  )
  return count > MOST_ITEMS ? [{ code: 'request/too-many-items', at: '', count, most: MOST_ITEMS }] : []
}

/** An applicant out of a request, with the day it is where no date is named; or everything that is wrong, so far and in it. */
export function readFile(
  file: Sent,
  law: Registry,
  today: CivilDate,
  problems: readonly ServiceProblem[] = [],
): Read | { readonly problems: readonly AnyProblem[] } {
  const tooMany = tooManyItems(file)
  if (tooMany.length > 0) return { problems: [...problems, ...tooMany] }
  const read = readApplicantFile(file, law)
  const wrong = [...problems, ...('problems' in read ? read.problems : [])]
  if (wrong.length > 0 || 'problems' in read) return { problems: wrong }
  return { applicant: read.applicant, dates: datesFrom(read.dates, today), expected: read.expected }
}

export const isObject = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers what was computed for one request and is kept nowhere. */
export const answerOnce = (c: Context, value: object, language: Language): Response =>
  c.json(value, 200, { 'Content-Language': language, 'Cache-Control': 'no-store' })
