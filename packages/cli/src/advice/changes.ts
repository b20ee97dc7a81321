import {
  alertReport,
  alertsOf,
  changed,
  changeReport,
  mostFirst,
  type ReportedChange,
  type Standing,
  type Subscription,
  standingOf,
} from '@pengce/assess'
import { type Language, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { dateText, isCivilDate } from '@pengce/values'
import { datesOf, type FiledApplicant, readApplicants } from '../applicant.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend } from '../usage.ts'
import { type AdviceProblem, adviceProblemText } from './problem.ts'
import { readSubscriptions } from './subscription.ts'
import { keepTold, readTold } from './told.ts'
import { adviceWords } from './words.ts'

export interface ChangesOptions {
  readonly since?: string
  readonly against?: string
  readonly asOf?: string
  readonly appliedOn?: string
  readonly subscribe: readonly string[]
  readonly told?: string
  readonly all?: boolean
  readonly json?: boolean
}

/** Says what changed for an applicant against another day or against other facts; with alerts, each told once. */
export async function changes(file: string, options: ChangesOptions, io: Io, language: Language): Promise<ExitCode> {
  const { since, against } = options
  const dates = [
    ...checkedDate('--since', since),
    ...checkedDate('--as-of', options.asOf),
    ...checkedDate('--applied-on', options.appliedOn),
  ]
  if (dates.length > 0) return mend(dates, io, language)
  const asked = readSubscriptions(options.subscribe, law)
  const either =
    (since === undefined) === (against === undefined) ? [{ code: 'changes/one-of-both', at: '' } as const] : []
  if (either.length + asked.problems.length > 0) return refuse([...either, ...asked.problems], io, language)
  const read = await readApplicants(against === undefined ? [file] : [file, against], law, io, language)
  if ('problems' in read) {
    for (const line of read.problems) io.err(line)
    return exit.mend
  }
  const [now, other] = read.applicants
  if (now === undefined) return exit.fault
  const after = standingIn(now, options, io)
  if (since !== undefined && since >= after.dates.appliedOn)
    return refuse(
      [{ code: 'changes/not-earlier', at: '--since', given: since, day: after.dates.appliedOn }],
      io,
      language,
    )
  const before =
    since === undefined || !isCivilDate(since)
      ? standingIn(other ?? now, {}, io)
      : standingOf(law, now.applicant, onOneDay(since))
  const alerting = options.told !== undefined || options.subscribe.length > 0
  return alerting
    ? tell(before, after, asked.subscriptions(idOf(now)), options, io, language)
    : show(before, after, options, io, language)
}

const standingIn = (
  { applicant, dates }: FiledApplicant,
  options: Omit<ChangesOptions, 'subscribe'>,
  io: Io,
): Standing => standingOf(law, applicant, datesOf(options, dates, io.today()))
/** Whom an alert is for: the same however often the file is read. */
const idOf = ({ applicant }: FiledApplicant): string => (applicant.id === '' ? applicant.name : applicant.id)

function refuse(problems: readonly AdviceProblem[], io: Io, language: Language): ExitCode {
  for (const problem of problems) io.err(adviceProblemText(problem, language))
  return exit.mend
}

function show(before: Standing, after: Standing, options: ChangesOptions, io: Io, language: Language): ExitCode {
  const found = mostFirst(changed(before, after)).map((c) => changeReport(c, before, after, language))
  const dates = { before: before.dates, after: after.dates }
  const head = [headLine(before, after, language), adviceWords[language].changes.counts(found.length)]
  if (options.json) io.out(JSON.stringify({ dates, changes: found }, null, 2))
  else io.out([...head, ...changeLines(found, options.all === true, language)].join('\n'))
  return exit.done
}

async function tell(
  before: Standing,
  after: Standing,
  subscriptions: readonly Subscription[],
  options: ChangesOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const told = options.told === undefined ? { keys: [] } : await readTold(options.told)
  if ('problems' in told) return refuse(told.problems, io, language)
  const found = alertsOf(mostFirst(changed(before, after)), subscriptions, new Set(told.keys))
  const reported = found.map((a) => alertReport(a, before, after, language))
  const head = [headLine(before, after, language), adviceWords[language].changes.alerts(reported.length)]
  if (options.json) io.out(JSON.stringify({ alerts: reported }, null, 2))
  // What is kept as told has to be told: nothing is left out.
  else io.out([...head, ...changeLines(reported, true, language)].join('\n'))
  if (options.told === undefined || found.length === 0) return exit.done
  const keys = [...told.keys, ...found.map((a) => a.key)]
  return keepTold(options.told, keys, io, language)
}

function headLine(before: Standing, after: Standing, language: Language): string {
  const w = adviceWords[language].changes
  const [was, is] = [before, after].map(({ applicant, dates }) => {
    const day = w.day(dateText(dates.appliedOn, language))
    return applicant.name === after.applicant.name ? day : `${applicant.name} ${day}`
  })
  return w.head(after.applicant.name, was ?? '', is ?? '')
}

/** A mark for what is gained or more, another for what is lost or less. */
const MARKS: Readonly<Record<ReportedChange['kind'], string>> = {
  gained: '+',
  more: '+',
  opened: '?',
  narrowed: '?',
  doubtful: '?',
  widened: '?',
  lost: '−',
  less: '−',
  closed: '−',
}
/** How many changes are told unless all are wanted. */
const MOST = 12
function changeLines(found: readonly ReportedChange[], all: boolean, language: Language): readonly string[] {
  const w = adviceWords[language]
  const shown = all || found.length <= MOST + 1 ? found : found.slice(0, MOST)
  const rest = found.length - shown.length
  return [
    ...shown.flatMap((c) => [
      `${MARKS[c.kind]} ${w.changes.change(c.text, c.documentTitle)}`,
      ...c.why.map((why) => `    ${why.text}`),
    ]),
    ...(rest > 0 ? [w.advise.rest(rest)] : []),
  ]
}
