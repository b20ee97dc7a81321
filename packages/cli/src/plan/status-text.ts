import type { Language } from '@pengce/language'
import {
  type AgendaItem,
  agendaView,
  type Catalogue,
  type Desk,
  STATES,
  type Summary,
  stateMarks,
  stateText,
  targetSummary,
} from '@pengce/plan'
import { type CivilDate, dateText } from '@pengce/values'

export interface StatusShown {
  readonly summary: Summary
  readonly items: readonly AgendaItem[]
  readonly desk: Desk | null
  readonly catalogue: Catalogue
  readonly on: CivilDate
}

/** The status for a terminal: the count of states, each plan's targets, what falls due, what is past. */
export function statusText({ summary, items, desk, catalogue, on }: StatusShown, language: Language): string {
  const zh = language === 'zh'
  const whose = desk === null ? '' : `  ${desk.office.title[language]}`
  const head = zh ? `计划进展  截至${dateText(on, 'zh')}${whose}` : `Plans as of ${dateText(on, 'en')}${whose}`
  const tally = STATES.flatMap((s) =>
    summary.tally[s] === 0 ? [] : [`${stateMarks[s]} ${stateText(s, language)} ${summary.tally[s]}`],
  ).join(zh ? '，' : ', ')
  const soon = desk === null ? items.filter((i) => i.day >= on && i.recorded !== 'done') : desk.soon
  const overdue = desk === null ? items.filter((i) => i.day < on && i.recorded === 'not-done') : desk.overdue
  const unrecorded = desk === null ? items.filter((i) => i.day < on && i.recorded === 'no-record') : desk.unrecorded
  const parts = [
    `${head}\n${zh ? '目标' : 'Targets'}: ${tally || (zh ? '无' : 'none')}`,
    ...catalogue.plans.flatMap((p) => {
      const own = summary.standings.filter((s) => s.target.document === p.id)
      const known = own.filter(
        (s) => s.tracking.members.some((m) => m.figure !== null) || s.tracking.state !== 'no-data',
      )
      const unknown = own.filter((s) => !known.includes(s)).map((s) => s.target.title[language])
      const lines = [
        ...known.map((s) => targetLines(targetSummary(s.target, s.tracking, language))),
        ...(unknown.length === 0
          ? []
          : [
              `  ${stateMarks['no-data']} ${stateText('no-data', language)} ${unknown.length}  ${unknown.join(zh ? '、' : ', ')}`,
            ]),
      ]
      const tasks = zh ? `任务 ${p.tasks.length} 项` : `${p.tasks.length} tasks`
      return lines.length === 0 ? [] : [[`${p.document.title[language]}  〔${p.id}〕  ${tasks}`, ...lines].join('\n')]
    }),
    listed(zh ? '三十天内到期' : 'Due within thirty days', soon, language),
    listed(zh ? '已过期，记录为未完成' : 'Past, recorded as not done', overdue, language),
    listed(zh ? '已过期，没有记录' : 'Past, nothing recorded', unrecorded, language),
    ...(desk === null || desk.tasks.length === 0
      ? []
      : [desk.tasks.map((t) => `  ${t.title[language]}  〔${t.id}〕`)].map((lines) =>
          [zh ? `承担的任务 ${lines.length} 项` : `${lines.length} tasks`, ...lines].join('\n'),
        )),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function targetLines(t: ReturnType<typeof targetSummary>): string {
  const figure = t.figure === null ? '' : `  ${t.figure.text} (${t.figure.on})`
  const why = t.why === null ? '' : `\n      ${t.why.text}`
  const pace = t.pace === null || t.pace.text === '' ? '' : `\n      ${t.pace.text}`
  return `  ${stateMarks[t.state]} ${t.stateText}  ${t.title}  ${t.asks}  ${t.due.text}${figure}${why}${pace}`
}

function listed(heading: string, items: readonly AgendaItem[], language: Language): string {
  if (items.length === 0) return ''
  const lines = items.map((i) => {
    const v = agendaView(i, language)
    const who = v.offices.map((o) => o.title).join(language === 'zh' ? '、' : ', ')
    const to = v.to.length === 0 ? '' : ` → ${v.to.map((o) => o.title).join(language === 'zh' ? '、' : ', ')}`
    return `  ${v.day}  ${v.kindText}  ${v.title}  〔${v.id}〕${who === '' ? '' : `  ${who}`}${to}`
  })
  return [`${heading} (${items.length})`, ...lines].join('\n')
}
