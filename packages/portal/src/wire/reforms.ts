import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask } from './fetch.ts'
import type { Life } from './law.ts'
import { send, useSession } from './session.ts'

// What the addresses of reforms and drafts answer, as far as the portal reads it. Money in sums is fen as decimal text.

/** A change of the law as data: what `pengce population compare --change` takes. */
export interface LawChange {
  readonly title?: unknown
  readonly changes: readonly Readonly<Record<string, unknown>>[]
  readonly takeUp?: unknown
}
export interface Settable {
  readonly id: string
  readonly title: string
  readonly policyTitle: string
  readonly window: Life
  readonly figures: readonly {
    readonly place: string
    readonly kind: 'figure' | 'day'
    readonly unit: string | null
    readonly text: string
    readonly written: string
    readonly around: readonly string[]
    readonly line: string | null
  }[]
  readonly conditions: readonly { readonly number: number; readonly says: string }[]
}
export interface Piece {
  readonly text: string
  readonly changed: boolean
}
export type WordsLine =
  | { readonly is: 'same' | 'gone' | 'new'; readonly depth: number; readonly text: string }
  | { readonly is: 'other'; readonly depth: number; readonly old: readonly Piece[]; readonly now: readonly Piece[] }
export interface MeasurePreview {
  readonly id: string
  readonly title: string
  readonly is: 'changed' | 'new' | 'ended'
  readonly words: readonly WordsLine[]
  readonly examples: readonly {
    readonly says: string
    readonly before: string
    readonly after: string
    readonly holds: boolean
  }[]
}
export interface Preview {
  readonly says: readonly string[]
  readonly measures: readonly MeasurePreview[]
  readonly conflicts: readonly { readonly code: string; readonly measure: string; readonly text: string }[]
}
export interface DraftSummary {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly state: 'draft' | 'proposed' | 'approved' | 'rejected' | 'live' | 'withdrawn'
  readonly stateText: string
  readonly madeBy: string
  readonly authors: readonly string[]
  readonly changedAt: string
  readonly approvedBy: string | null
  readonly from: string | null
  readonly until: string | null
}
export type StepName = 'proposed' | 'approved' | 'rejected' | 'reopened' | 'live' | 'withdrawn'
export interface Draft extends DraftSummary {
  readonly titles: { readonly zh: string; readonly en: string }
  readonly change: LawChange
  readonly says: readonly string[]
  readonly stale: readonly string[]
  readonly may: readonly StepName[]
  readonly steps: readonly {
    readonly version: number
    readonly stepText: string
    readonly takenBy: string
    readonly at: string
    readonly note: string | null
  }[]
}
export interface LawVersions {
  readonly on: string
  readonly versions: readonly {
    readonly id: string
    readonly title: string
    readonly from: string
    readonly until: string | null
    readonly approvedBy: string
    readonly applies: boolean
    readonly suspended: boolean
  }[]
}
export interface ExampleReform {
  readonly id: string
  readonly title: string
  readonly says: readonly string[]
  readonly change: LawChange
}

/** Something that only those who may reform see; asked for anew with every visit. */
function useDesk<T>(path: string, on = true) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['reforms', language, path],
    queryFn: ({ signal }) => ask<T>(`${path}?lang=${language}`, { signal }),
    enabled: on,
  })
}
export const useDrafts = () =>
  useDesk<{ readonly drafts: readonly DraftSummary[]; readonly you: string }>('/v1/law-drafts')
export const useDraft = (id: string) => useDesk<Draft>(`/v1/law-drafts/${id}`, id !== '')
const usePopulations = () =>
  useDesk<{ readonly populations: readonly { readonly entities: number | null; readonly asOf?: string }[] }>(
    '/v1/populations',
  )
/** The day a simulation is of unless another is chosen: the last that the population knows of. */
export const useUsualDay = (): string => usePopulations().data?.populations[0]?.asOf ?? ''
export const useLawVersions = () => useDesk<LawVersions>('/v1/law-versions')
export const useExampleReforms = () => useDesk<{ readonly examples: readonly ExampleReform[] }>('/v1/reforms/examples')
export const useSettable = (id: string) => useDesk<Settable>(`/v1/reforms/figures/${id}`, id !== '')

/** What a change does to the words; while the next is on its way, the last stays in sight. */
export function usePreview(change: LawChange | null) {
  const { language } = useLanguage()
  const signedIn = useSession().data?.signedIn === true
  return useQuery({
    queryKey: ['reforms', language, 'preview', change],
    queryFn: ({ signal }) => send<Preview>('POST', `/v1/reforms/preview?lang=${language}`, { change }, signal),
    enabled: signedIn && change !== null && change.changes.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
