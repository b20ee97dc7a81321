import type { Language } from '@pengce/language'
import { type AgendaItem, agenda, agendaView, icsOf, told } from '@pengce/plan'
import { addDays, addMonths, type CivilDate } from '@pengce/values'
import { writeTo } from '../file/writing.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend } from '../usage.ts'
import { openLedger } from './record.ts'
import { lookAt, mendPlan } from './world.ts'

export interface CalendarOptions {
  readonly ics?: boolean
  readonly from?: CivilDate
  readonly until?: CivilDate
  readonly office?: string
  readonly plan?: string
  readonly out?: string
  readonly json?: boolean
  readonly data?: string
}

/** The calendar of what falls due: as a list, as JSON, or as iCalendar with reminders. */
export async function calendar(options: CalendarOptions, io: Io, language: Language): Promise<ExitCode> {
  const dates = [...checkedDate('--from', options.from), ...checkedDate('--until', options.until)]
  if (dates.length > 0) return mend(dates, io, language)
  const looked = lookAt(options)
  if ('problems' in looked) return mendPlan(looked.problems, io, language)
  const { catalogue, office } = looked
  const today = io.today()
  const from = options.from ?? today
  const until = options.until ?? addDays(addMonths(from, 12), -1)
  if (until < from) return mendPlan([{ code: 'plan/span', at: until, from, until }], io, language)
  const ledger = await openLedger(options.data, io, language)
  const items = agenda(catalogue, ledger, { from, until }, today).filter(
    (i) => office === null || told(i, office, catalogue),
  )
  const text =
    options.ics === true
      ? icsOf(items, catalogue, today, language)
      : options.json
        ? jsonOf(items, language)
        : listOf(items, language)
  if (items.length === 0 && options.ics === true)
    io.err(
      language === 'zh'
        ? '这段时间没有到期的事项，日历是空的'
        : 'nothing falls due in this time; the calendar is empty',
    )
  if (options.out === undefined) {
    io.out(text.trimEnd())
    return exit.done
  }
  const done =
    language === 'zh' ? `已写入 ${options.out}，${items.length} 项` : `wrote ${options.out}, ${items.length} items`
  return writeTo(options.out, text, done, io, language)
}

const jsonOf = (items: readonly AgendaItem[], language: Language): string =>
  JSON.stringify({ items: items.map((i) => agendaView(i, language)) }, null, 2)

function listOf(items: readonly AgendaItem[], language: Language): string {
  const zh = language === 'zh'
  if (items.length === 0) return zh ? '这段时间没有到期的事项' : 'nothing falls due in this time'
  return items
    .map((i) => {
      const v = agendaView(i, language)
      const names = (list: typeof v.offices): string => list.map((o) => o.title).join(zh ? '、' : ', ')
      const to = v.to.length === 0 ? '' : ` → ${names(v.to)}`
      return `${v.day}  ${v.kindText}  ${v.title}  ${names(v.offices)}${to}  ${v.recordedText}  〔${v.id}〕`
    })
    .join('\n')
}
