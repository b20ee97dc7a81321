import type { Language } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { AgendaItem, Desk } from './agenda.ts'
import type { Catalogue } from './catalogue.ts'
import type { Ledger } from './observation.ts'
import { dueText, strengthText } from './target-text.ts'
import type { Task } from './task.ts'
import { citationViews, figureView, type Named, namedOffice, readingViews } from './view.ts'

/** How a task stands by the record: nothing recorded is not the same as not done. */
export type TaskState = 'done' | 'not-done' | 'no-record'

export const taskStateText = (state: TaskState, language: Language): string => taskStates[state][language]
const taskStates = {
  done: { zh: '已完成', en: 'done' },
  'not-done': { zh: '未完成', en: 'not done' },
  'no-record': { zh: '无记录', en: 'no record' },
} as const

/** One task in a list. */
export function taskSummary(task: Task, ledger: Ledger, language: Language) {
  const last = ledger.series(task.id, '').figures.at(-1)
  const state: TaskState = last === undefined ? 'no-record' : last.level.parts > 0 ? 'done' : 'not-done'
  return {
    id: task.id,
    plan: task.document,
    title: task.title[language],
    does: task.does[language],
    due: { day: dayOf(task), text: dueText(task.due, language) },
    strength: { code: task.strength, text: strengthText(task.strength, language) },
    lead: task.lead.map(namedOffice(language)),
    responsible: task.responsible.map(namedOffice(language)),
    state,
    stateText: taskStateText(state, language),
    recorded: last === undefined ? null : figureView(last, null, language),
  }
}
export type TaskSummary = ReturnType<typeof taskSummary>

const dayOf = ({ due }: Task): CivilDate | null =>
  due.kind === 'on' ? due.day : due.kind === 'every' || due.kind === 'always' ? due.until : null

/** One task with all that is known of it. */
export function taskView(task: Task, catalogue: Catalogue, ledger: Ledger, language: Language) {
  return {
    ...taskSummary(task, ledger, language),
    planTitle: catalogue.plan(task.document)?.document.title[language] ?? task.document,
    citations: citationViews(task.cites),
    readings: readingViews(task.readings, language),
    steps: task.steps.map((s) => ({ by: s.by, does: s.does[language] })),
    reports: task.reports.map((r) => ({
      id: r.id,
      what: r.what[language],
      by: r.by.map(namedOffice(language)),
      to: r.to.map(namedOffice(language)),
      every: r.every,
      day: r.day,
      from: r.from,
      until: r.until,
    })),
    serves: servesOf(task, catalogue).map((id): Named => ({ id, title: catalogue.target(id)?.title[language] ?? id })),
    servedBy: task.servedBy,
    members: ledger
      .seriesOf(task.id)
      .flatMap((s) => s.figures.slice(-1).map((f) => ({ member: s.member, ...figureView(f, null, language) }))),
  }
}
export type TaskView = ReturnType<typeof taskView>

const servesOf = (task: Task, { targets }: Catalogue): readonly string[] => [
  ...new Set([...task.serves, ...targets.filter((t) => t.servedBy.includes(task.id)).map((t) => t.id)]),
]

/** Something that falls due, as it is shown. */
export const agendaView = (item: AgendaItem, language: Language) => ({
  kind: item.kind,
  kindText: kinds[item.kind][language],
  id: item.id,
  plan: item.plan,
  title: item.title[language],
  day: item.day,
  offices: item.offices.map(namedOffice(language)),
  to: item.to.map(namedOffice(language)),
  recorded: item.recorded,
  recordedText: taskStateText(item.recorded, language),
})
export type AgendaView = ReturnType<typeof agendaView>
const kinds = {
  target: { zh: '目标到期', en: 'target due' },
  milestone: { zh: '阶段目标', en: 'milestone' },
  task: { zh: '任务到期', en: 'task due' },
  step: { zh: '任务步骤', en: 'step of a task' },
  report: { zh: '报送', en: 'report' },
} as const

/** An office's desk, as it is shown. */
export function deskView(desk: Desk, ledger: Ledger, language: Language) {
  const items = (of: readonly AgendaItem[]) => of.map((i) => agendaView(i, language))
  return {
    office: namedOffice(language)(desk.office),
    soon: items(desk.soon),
    overdue: items(desk.overdue),
    unrecorded: items(desk.unrecorded),
    tasks: desk.tasks.map((t) => taskSummary(t, ledger, language)),
    targets: desk.targets.map((t) => t.id),
  }
}
export type DeskView = ReturnType<typeof deskView>
