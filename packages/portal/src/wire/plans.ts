import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask } from './fetch.ts'
import type { Citation, Life, Office as Named } from './law.ts'

// What GET /v1/plans, /v1/targets, /v1/tasks, /v1/offices, /v1/districts, /v1/indicators and /v1/agenda answer, as far as
// the portal reads it.

export const STATES = ['not-met', 'behind', 'to-judge', 'no-data', 'under-way', 'on-course', 'met'] as const
export type State = (typeof STATES)[number]
export type Figures = 'recorded' | 'made-up'
export type Tally = Readonly<Record<State, number>>

export interface Due {
  readonly day: string | null
  readonly text: string
}
export interface Figure {
  readonly id: string
  readonly on: string
  readonly text: string
  /** In yuan, in percent or in the unit. */
  readonly number: number
  readonly source: string
  readonly entered: string
  readonly corrects: string | null
}
export interface Point {
  readonly on: string
  readonly number: number
}
/** What a picture of a target draws. */
export interface Lines {
  readonly name: string
  readonly unit: string
  readonly figures: readonly Point[]
  readonly asked: readonly Point[]
  readonly assumed: readonly Point[]
  readonly needed: readonly Point[]
}
interface Standing {
  readonly state: State
  readonly stateText: string
  readonly why: { readonly code: string; readonly text: string } | null
  readonly figure: Figure | null
  readonly pace: { readonly text: string } | null
}
export interface TargetSummary extends Standing {
  readonly id: string
  readonly plan: string
  readonly title: string
  readonly asks: string
  readonly due: Due
  readonly scope: string
  readonly strength: { readonly code: string; readonly text: string }
  readonly indicator: Named | null
  readonly lead: readonly Named[]
  readonly responsible: readonly Named[]
  readonly members: number
}
export interface PicturedTarget extends TargetSummary {
  readonly series?: Lines | null | undefined
}
export interface Series extends Lines {
  readonly member: string
  readonly figures: readonly Figure[]
  /** Figures that were put right since. */
  readonly corrected: readonly Figure[]
}
/** A task, measure or other rule that serves a target. */
export interface Server extends Named {
  readonly kind: 'task' | 'measure' | 'other'
}
interface Period extends Standing {
  readonly from: string | null
  readonly until: string
}
export interface TargetPage extends TargetSummary {
  readonly figures: Figures
  readonly planTitle: string
  readonly citations: readonly Citation[]
  readonly readings: readonly { readonly term: string; readonly text: string }[]
  /** The pace that is assumed, in words. */
  readonly assumes: string | null
  readonly baseline: { readonly on: string; readonly level: { readonly text: string } | null } | null
  readonly milestones: readonly { readonly by: string; readonly text: string }[]
  readonly measured: {
    readonly id: string
    readonly title: string
    readonly kind: string
    readonly unit: string
    readonly counting: 'stock' | 'cumulative' | 'in-year' | 'in-quarter' | 'in-month'
    readonly definition: string
  } | null
  readonly servedBy: readonly Server[]
  readonly standings: readonly (Standing & {
    readonly member: string
    readonly name: string
    readonly periods: readonly Period[]
  })[]
  /** Targets of other documents, or other provisions, for the same indicator. */
  readonly rivals: readonly TargetSummary[]
  readonly series: readonly Series[]
}
export interface TaskSummary {
  readonly id: string
  readonly plan: string
  readonly title: string
  readonly does: string
  readonly due: Due
  readonly strength: { readonly code: string; readonly text: string }
  readonly lead: readonly Named[]
  readonly responsible: readonly Named[]
  readonly state: 'done' | 'not-done' | 'no-record'
  readonly stateText: string
}
export interface TaskPage extends TaskSummary {
  readonly figures: Figures
  readonly planTitle: string
  readonly citations: readonly Citation[]
  readonly readings: readonly { readonly term: string; readonly text: string }[]
  readonly steps: readonly { readonly by: string; readonly does: string }[]
  readonly reports: readonly {
    readonly id: string
    readonly what: string
    readonly by: readonly Named[]
    readonly to: readonly Named[]
    readonly every: 'once' | 'year' | 'half-year' | 'quarter' | 'month'
    readonly day: string | null
  }[]
  readonly serves: readonly Named[]
  readonly servedBy: readonly Server[]
}
export interface PlanSummary {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly runs: Life
  readonly coordinator: readonly Named[]
  readonly targets: number
  readonly tasks: number
  readonly tally: Tally
}
export interface AgendaItem {
  readonly kind: 'target' | 'milestone' | 'task' | 'step' | 'report'
  readonly kindText: string
  readonly id: string
  readonly plan: string
  readonly title: string
  readonly day: string
  readonly offices: readonly Named[]
  readonly to: readonly Named[]
  readonly recorded: 'done' | 'not-done' | 'no-record'
  readonly recordedText: string
}
export interface Desk {
  readonly on: string
  readonly figures: Figures
  readonly office: Named
  readonly soon: readonly AgendaItem[]
  readonly overdue: readonly AgendaItem[]
  readonly unrecorded: readonly AgendaItem[]
  readonly tasks: readonly TaskSummary[]
  readonly targets: readonly TargetSummary[]
}
export interface ActingOffice extends Named {
  readonly otherNames: readonly { readonly title: string; readonly until: string | null; readonly note: string }[]
  readonly tasks: number
  readonly targets: number
}
export interface District extends Named {
  readonly office: Named
  readonly tasks: number
  readonly standings: readonly {
    readonly target: string
    readonly title: string
    readonly state: State
    readonly stateText: string
  }[]
  readonly figures: readonly { readonly indicator: Named; readonly figure: Figure }[]
}
export interface Indicator extends Named {
  readonly pairs: readonly { readonly first: string; readonly second: string; readonly agreement: string }[]
}
export interface Plans {
  readonly on: string
  readonly tally: Tally
  readonly tasks: number
  readonly plans: readonly PlanSummary[]
}
export interface Targets {
  readonly on: string
  readonly figures: Figures
  readonly targets: readonly PicturedTarget[]
}
export interface Plan extends Omit<PlanSummary, 'targets' | 'tasks'> {
  readonly targets: readonly TargetSummary[]
  readonly tasks: readonly TaskSummary[]
}

function usePlanAnswer<T>(path: string, asked: Readonly<Record<string, string>> = {}, on = true): UseQueryResult<T> {
  const { language } = useLanguage()
  const query = new URLSearchParams({ ...asked, lang: language }).toString()
  return useQuery({
    queryKey: ['plans', path, query],
    queryFn: ({ signal }) => ask<T>(`${path}?${query}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: on,
  })
}
type Asked = Readonly<Record<string, string>>

export const usePlans = (asked: Asked) => usePlanAnswer<Plans>('/v1/plans', asked)
export const useTargets = (asked: Asked) => usePlanAnswer<Targets>('/v1/targets', { ...asked, series: 'short' })
export const useTarget = (id: string, asked: Asked) => usePlanAnswer<TargetPage>(`/v1/targets/${id}`, asked)
export const useTasks = (asked: Asked) =>
  usePlanAnswer<{ readonly figures: Figures; readonly tasks: readonly TaskSummary[] }>('/v1/tasks', asked)
export const useTask = (id: string, asked: Asked) => usePlanAnswer<TaskPage>(`/v1/tasks/${id}`, asked)
export const useOffices = () => usePlanAnswer<{ readonly offices: readonly ActingOffice[] }>('/v1/offices')
export const useDesk = (id: string, asked: Asked) => usePlanAnswer<Desk>(`/v1/offices/${encodeURIComponent(id)}`, asked)
export const useDistricts = (asked: Asked, on = true) =>
  usePlanAnswer<{ readonly on: string; readonly districts: readonly District[] }>('/v1/districts', asked, on)
export const useIndicators = () => usePlanAnswer<{ readonly indicators: readonly Indicator[] }>('/v1/indicators')
export const useAgenda = (asked: Asked) =>
  usePlanAnswer<{ readonly from: string; readonly until: string; readonly items: readonly AgendaItem[] }>(
    '/v1/agenda',
    asked,
  )
/** A document as a plan: its tasks and targets. */
export const usePlan = (id: string, on: boolean) => usePlanAnswer<Plan>(`/v1/plans/${id}`, {}, on)
