import type { Language } from '@pengce/language'
import {
  caseProblemText,
  explainClock,
  outcomeWords,
  type Path,
  type Procedure,
  paths,
  publicCalendar,
  type Simulated,
  type SimulatedDay,
  simulate,
  startClock,
  stepAt,
} from '@pengce/procedure'
import { type CivilDate, dateText, weekdayText } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend } from '../usage.ts'
import { eventTitle, itemTitle } from './procedure-text.ts'
import { procedureNamed, unknown } from './procedures.ts'

export interface SimulateOptions {
  readonly from?: CivilDate
  readonly end: string
  readonly days?: boolean
  readonly json?: boolean
}

/** Walks through a procedure with dates, every term used to its last day, to the end asked for. */
export async function simulateProcedure(
  id: string,
  options: SimulateOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const dates = checkedDate('--from', options.from)
  if (dates.length > 0) return mend(dates, io, language)
  const found = procedureNamed(id)
  if ('nearest' in found) return unknown(id, found.nearest, io, language)
  const all = paths(found)
  const path = longest(all.filter((p) => p.outcome === options.end))
  if (path === null) {
    const ends = [...new Set(all.map((p) => p.outcome))]
    return mend([{ code: 'usage/not-one-of', at: '--end', given: options.end, options: ends }], io, language)
  }
  const walked = simulate(found, path, options.from ?? io.today(), publicCalendar)
  if (options.json === true) io.out(JSON.stringify(walked, null, 2))
  else io.out(linesOf(found, walked, options.days === true, language).join('\n'))
  if (walked.problem === null) return exit.done
  io.err(caseProblemText(walked.problem, language))
  return exit.mend
}

/** The way that meets most steps, so that little is left out of a first look. */
const longest = (of: readonly Path[]): Path | null =>
  of.reduce<Path | null>((best, p) => (best === null || p.legs.length > best.legs.length ? p : best), null)

function linesOf(p: Procedure, { days, standing }: Simulated, ledger: boolean, language: Language): readonly string[] {
  const w = words[language]
  const end = standing?.outcome ?? null
  return [
    `${p.title[language]}  ${p.id}`,
    ...days.flatMap((day) => [dayLine(p, day, language), ...(ledger ? ledgerLines(p, day, language) : [])]),
    ...(end === null ? [] : [w.ended(outcomeWords[end][language === 'zh' ? 0 : 1])]),
  ]
}

function dayLine(p: Procedure, { on, type, of, at, due, waits, duties }: SimulatedDay, language: Language): string {
  const w = words[language]
  const step = stepAt(p, at)
  const what = type === 'opened' ? w.opened : eventTitle(p, type, language)
  const by = [...new Set(duties.flatMap((d) => (d.by === null ? [] : [d.by.title[language]])))]
  const until =
    due === null
      ? ''
      : (waits ? w.waits : w.due)(`${dateText(due.date, language)} ${weekdayText(due.date, language)}`, due.provisional)
  return `${on} ${weekdayText(on, language)}  ${what}${of === null ? '' : w.of(itemTitle(p, of)?.[language] ?? of)} → ${step?.title[language] ?? at}${until}${by.length === 0 ? '' : w.by(by)}`
}

/** How each term that begins here is counted, day by day; items with the same term share one count. */
function ledgerLines(p: Procedure, { on, duties }: SimulatedDay, language: Language): readonly string[] {
  const counts = new Map<string, string[]>()
  for (const d of duties) {
    const step = stepAt(p, d.step)
    const term = (d.item === null ? step?.within : step?.items.find((i) => i.id === d.item)?.within) ?? null
    if (term === null) continue
    const lines = explainClock(startClock(on, term, d.by), publicCalendar, language)
    const count = lines.map((line) => `      ${line}`).join('\n')
    counts.set(count, [...(counts.get(count) ?? []), d.title[language]])
  }
  return [...counts].flatMap(([count, titles]) => [`    ${titles.join(language === 'zh' ? '、' : ', ')}`, count])
}

const words = {
  zh: {
    opened: '开始',
    of: (item: string) => `（${item}）`,
    due: (day: string, provisional: boolean) => `，最迟 ${day}${provisional ? '（推算，待放假安排公布）' : ''}`,
    waits: (day: string, provisional: boolean) => `，候至 ${day}${provisional ? '（推算，待放假安排公布）' : ''}`,
    by: (who: readonly string[]) => `，由${who.join('、')}`,
    ended: (outcome: string) => `结果：${outcome}`,
  },
  en: {
    opened: 'start',
    of: (item: string) => ` (${item})`,
    due: (day: string, provisional: boolean) =>
      `, by ${day}${provisional ? ' (provisional until the holiday notice is published)' : ''}`,
    waits: (day: string, provisional: boolean) =>
      `, waits until ${day}${provisional ? ' (provisional until the holiday notice is published)' : ''}`,
    by: (who: readonly string[]) => `, by ${who.join(', ')}`,
    ended: (outcome: string) => `Ends: ${outcome}`,
  },
} as const
