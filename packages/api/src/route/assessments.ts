import { entitlements, readApplicantFile } from '@pengce/assess'
import { datesFrom, type Language, type Measure, type Registry } from '@pengce/language'
import { closest } from 'fastest-levenshtein'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import type { ServiceProblem } from '../problem.ts'
import { type AnyProblem, refuse } from '../refusal.ts'
import type { Service } from '../service.ts'

/** The most projects, events, sites and people of one request, together. */
const MOST_ITEMS = 100
const LISTS = ['projects', 'events', 'sites', 'people'] as const

/** Assesses an applicant: the one place where facts are sent in. */
export function serveAssessments(app: Hono, { law, today }: Service): void {
  app.post('/v1/assessments', async (c) => {
    const parameters = readParameters(c, CommonParameters)
    if ('problems' in parameters) return refuse(c, 400, parameters.problems)
    const body = await readBody(c.req.raw)
    if ('problems' in body) return refuse(c, body.status, body.problems)
    const asked = readAsked(body.value, law, languageOf(c))
    if ('problems' in asked) return refuse(c, 422, asked.problems, asked.language)
    const read = readApplicantFile(asked.file, law)
    if ('problems' in read) return refuse(c, 422, read.problems, asked.language)
    const dates = datesFrom(read.dates, today())
    return c.json(entitlements(law, read.applicant, dates, asked.language, asked.measures), 200, {
      'Content-Language': asked.language,
      'Cache-Control': 'no-store',
    })
  })
}

interface Asked {
  readonly file: Readonly<Record<string, unknown>>
  readonly measures: readonly Measure[]
  readonly language: Language
}

/** What is wanted of the applicant's file that comes with it: which measures, in which language. */
function readAsked(
  { lang, measures, ...file }: Readonly<Record<string, unknown>>,
  law: Registry,
  otherwise: Language,
): Asked | { readonly problems: readonly AnyProblem[]; readonly language: Language } {
  const language = lang === 'zh' || lang === 'en' ? lang : otherwise
  const problems: ServiceProblem[] = []
  if (lang !== undefined && lang !== language)
    problems.push({ code: 'parameter/language', at: 'lang', found: String(lang).slice(0, 60) })
  const items = LISTS.reduce((sum, list) => sum + (Array.isArray(file[list]) ? file[list].length : 0), 0)
  if (items > MOST_ITEMS) problems.push({ code: 'request/too-many-items', at: '', count: items, most: MOST_ITEMS })
  const wanted = measures === undefined ? law.measures : readMeasures(measures, law, problems)
  if (problems.length === 0) return { file, measures: wanted, language }
  const read = items > MOST_ITEMS ? { problems: [] } : readApplicantFile(file, law)
  return { problems: [...problems, ...('problems' in read ? read.problems : [])], language }
}

function readMeasures(given: unknown, law: Registry, problems: ServiceProblem[]): readonly Measure[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > law.measures.length) {
    problems.push({ code: 'request/measures-list', at: 'measures' })
    return []
  }
  return [...new Set<unknown>(given)].flatMap((id, i) => {
    const found = typeof id === 'string' ? law.measure(id) : undefined
    if (found !== undefined) return [found]
    const measure = String(id).slice(0, 100)
    const nearest = closest(
      measure,
      law.measures.map((m) => m.id),
    )
    problems.push({ code: 'request/unknown-measure', at: `measures[${i}]`, measure, nearest })
    return []
  })
}
