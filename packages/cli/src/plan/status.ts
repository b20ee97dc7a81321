import type { Language } from '@pengce/language'
import {
  actingOffices,
  agenda,
  agendaView,
  deskOf,
  deskView,
  type Summary,
  sideBySide,
  summaryOf,
  targetSummary,
} from '@pengce/plan'
import { addDays, type CivilDate } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend } from '../usage.ts'
import { openLedger } from './record.ts'
import { statusText } from './status-text.ts'
import { lookAt, mendPlan } from './world.ts'

export interface StatusOptions {
  readonly asOf?: CivilDate
  readonly office?: string
  readonly plan?: string
  readonly json?: boolean
  readonly data?: string
}

/** How far back and ahead the agenda of a status looks. */
const BACK_DAYS = 366 * 10
const AHEAD_DAYS = 30

/** Says where every target stands, what falls due within thirty days, and what is past. */
export async function status(options: StatusOptions, io: Io, language: Language): Promise<ExitCode> {
  const dates = checkedDate('--as-of', options.asOf)
  if (dates.length > 0) return mend(dates, io, language)
  const looked = lookAt(options)
  if ('problems' in looked) return mendPlan(looked.problems, io, language)
  const { catalogue, office } = looked
  const ledger = await openLedger(options.data, io, language)
  const on = options.asOf ?? io.today()
  const all = summaryOf(catalogue, ledger, on)
  const summary =
    office === null ? all : only(all, (t) => catalogue.concerns([...t.lead, ...t.responsible], office.id, t.document))
  const span = { from: addDays(on, -BACK_DAYS), until: addDays(on, AHEAD_DAYS) }
  const items = agenda(catalogue, ledger, span, on)
  const desk = office === null ? null : deskOf(office, catalogue, items, on)
  if (options.json) {
    const whole = {
      on,
      tally: summary.tally,
      targets: summary.standings.map((s) => targetSummary(s.target, s.tracking, language)),
      plans: all.plans,
      agenda: (desk === null ? items.filter((i) => i.day >= on) : desk.soon).map((i) => agendaView(i, language)),
      desk: desk === null ? null : deskView(desk, ledger, language),
      offices: actingOffices(catalogue).map((o) => ({
        ...o,
        office: { id: o.office.id, title: o.office.title[language] },
      })),
      sideBySide: sideBySide(catalogue.plans).map((s) => ({
        indicator: s.indicator.id,
        targets: s.targets.map((t) => t.id),
        pairs: s.pairs.map((p) => ({ first: p.first.id, second: p.second.id, agreement: p.agreement })),
      })),
    }
    io.out(JSON.stringify(whole, null, 2))
  } else io.out(statusText({ summary, items, desk, catalogue, on }, language))
  return exit.done
}

/** The summary of the targets that an office leads or answers for. */
function only(all: Summary, concerned: (target: Summary['standings'][number]['target']) => boolean): Summary {
  const standings = all.standings.filter((s) => concerned(s.target))
  const count = (state: keyof Summary['tally']): number => standings.filter((s) => s.tracking.state === state).length
  return {
    ...all,
    standings,
    tally: {
      met: count('met'),
      'on-course': count('on-course'),
      behind: count('behind'),
      'not-met': count('not-met'),
      'no-data': count('no-data'),
      'under-way': count('under-way'),
      'to-judge': count('to-judge'),
    },
  }
}
