import {
  advice,
  changed,
  changeReport,
  mostFirst,
  nextQuestion,
  nextReport,
  type Objective,
  rulesDayIn,
  standingOf,
} from '@pengce/assess'
import type { Hono } from 'hono'
import type { ServiceProblem } from '../problem.ts'
import { lawOn } from '../reform/law-in-force.ts'
import { type AnyProblem, refuse } from '../refusal.ts'
import type { Service } from '../service.ts'
import { answerOnce, isObject, type Read, readAsked, readFile, type Sent } from './asked.ts'
import { readMeasures } from './measures-asked.ts'

/** How many steps each search may take; not the client's to set. Beyond them the bound is given and “not proved”. */
const MOST_NODES = 50_000
/** How many years a plan may span. */
const MOST_YEARS = 5
const OBJECTIVES = ['certain', 'possible', 'soonest', 'fewest-obligations'] as const satisfies readonly Objective[]

/** Advises an applicant: what to take together and when, what to find out next, what is within reach, what changed. */
export function serveAdvice(app: Hono, service: Service): void {
  const { background, today } = service
  const lawFor = async (file: Sent) => (await lawOn(service, rulesDayIn(file.dates, today()))).law
  app.post('/v1/advice', async (c) => {
    const asked = await readAsked(c)
    if ('refused' in asked) return asked.refused
    const { objective, years, ...file } = asked.body
    const by = OBJECTIVES.find((o) => o === (objective ?? 'certain'))
    const problems = [
      ...asked.problems,
      ...(by === undefined ? [notAnObjective(objective)] : []),
      ...checkedYears(years),
    ]
    const law = await lawFor(file)
    const read = readFile(file, law, today(), problems)
    if ('problems' in read || by === undefined)
      return refuse(c, 422, 'problems' in read ? read.problems : problems, asked.language)
    const span = typeof years === 'number' ? { years } : {}
    const options = { background, objective: by, expected: read.expected, nodes: MOST_NODES, ...span }
    return answerOnce(c, advice(law, read.applicant, read.dates, asked.language, options), asked.language)
  })

  app.post('/v1/next-question', async (c) => {
    const asked = await readAsked(c)
    if ('refused' in asked) return asked.refused
    const { measures, ...file } = asked.body
    const law = await lawFor(file)
    const wanted = readMeasures(measures, law)
    const read = readFile(file, law, today(), [...asked.problems, ...wanted.problems])
    if ('problems' in read) return refuse(c, 422, read.problems, asked.language)
    const { applicant, dates } = read
    const next = nextQuestion(law, applicant, dates, { background, measures: wanted.measures })
    const question = next === null ? null : nextReport(next, dates, asked.language)
    return answerOnce(c, { dates, next: question }, asked.language)
  })

  app.post('/v1/changes', async (c) => {
    const asked = await readAsked(c)
    if ('refused' in asked) return asked.refused
    const both = filesOf(asked.body)
    if ('problems' in both) return refuse(c, 422, [...asked.problems, ...both.problems], asked.language)
    const [lawBefore, law] = [await lawFor(both.before), await lawFor(both.after)]
    const [was, is] = [readFile(both.before, lawBefore, today()), readFile(both.after, law, today())]
    const problems = [...asked.problems, ...under(was, 'before'), ...under(is, 'after')]
    if ('problems' in was || 'problems' in is || problems.length > 0) return refuse(c, 422, problems, asked.language)
    const before = standingOf(lawBefore, was.applicant, was.dates)
    const after = standingOf(law, is.applicant, is.dates)
    const changes = mostFirst(changed(before, after)).map((one) => changeReport(one, before, after, asked.language))
    return answerOnce(c, { dates: { before: was.dates, after: is.dates }, changes }, asked.language)
  })
}

const notAnObjective = (given: unknown): ServiceProblem => {
  const found = String(given).slice(0, 60)
  return { code: 'parameter/not-one-of', at: 'objective', found, options: OBJECTIVES }
}
const checkedYears = (given: unknown): readonly ServiceProblem[] =>
  given === undefined || (Number.isInteger(given) && Number(given) >= 1 && Number(given) <= MOST_YEARS)
    ? []
    : [{ code: 'request/years', at: 'years', most: MOST_YEARS }]

/** Both applicants: where one side names only dates, it is the applicant of the other on those dates. */
function filesOf({
  before,
  after,
  ...rest
}: Sent): { readonly before: Sent; readonly after: Sent } | { readonly problems: readonly ServiceProblem[] } {
  const unknown = Object.keys(rest).map(
    (at): ServiceProblem => ({ code: 'request/before-and-after', at: at.slice(0, 60) }),
  )
  const shapes = [before, after].flatMap((side, i): ServiceProblem[] =>
    isObject(side) ? [] : [{ code: 'request/before-and-after', at: i === 0 ? 'before' : 'after' }],
  )
  if (unknown.length + shapes.length > 0 || !isObject(before) || !isObject(after))
    return { problems: [...shapes, ...unknown] }
  if (isFile(before)) return { before, after: isFile(after) ? after : { ...before, dates: after } }
  if (isFile(after)) return { before: { ...after, dates: before }, after }
  return { problems: [{ code: 'request/before-and-after', at: 'after' }] }
}
/** Dates alone are no applicant; anything else is read as one, so that what is wrong with it is said. */
const isFile = (side: Sent): boolean => Object.keys(side).some((key) => !DATES.includes(key))
const DATES: readonly string[] = ['factsOn', 'appliedOn', 'rulesOn']

/** The problems of one side, each at its place in the request. */
const under = (
  read: Read | { readonly problems: readonly AnyProblem[] },
  side: 'before' | 'after',
): readonly AnyProblem[] =>
  'problems' in read ? read.problems.map((p) => ({ ...p, at: p.at === '' ? side : `${side}.${p.at}` })) : []
