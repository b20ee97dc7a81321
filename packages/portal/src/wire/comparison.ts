import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { mayRetry } from './queries.ts'
import { send, useSession } from './session.ts'

// What /v1/reforms/comparison answers, as far as the portal reads it. Money in sums is fen as decimal text.

export interface Sum {
  readonly granted: number
  readonly open: number
  readonly counted: string | null
  readonly possible: string | null
}
export interface Shift {
  readonly gainers: number
  readonly losers: number
  readonly gain: string
  readonly loss: string
}
export interface Moved {
  readonly entity: string
  readonly before: number
  readonly after: number
}
export const GROUPINGS = ['subject', 'district', 'sector', 'size'] as const
export type Grouping = (typeof GROUPINGS)[number]
export interface Comparison {
  readonly title: string | null
  readonly says: readonly string[]
  readonly takeUp: { readonly low: number; readonly high: number } | null
  readonly madeUp: object | null
  readonly asOf: string
  readonly seconds: number
  readonly versions: { readonly before: object; readonly after: object }
  readonly groups: Readonly<Record<Grouping, readonly { readonly id: string; readonly title: string }[]>>
  readonly measures: readonly {
    readonly measure: string
    readonly title: string
    readonly before: Sum | null
    readonly after: Sum | null
  }[]
  readonly before: Sum
  readonly after: Sum
  readonly paid: { readonly before: string; readonly after: string }
  readonly budgets: readonly {
    readonly side: 'before' | 'after'
    readonly ceiling: number
    readonly claimed: string
    readonly given: string
    readonly shortfall: string
    readonly counts: { readonly all: number; readonly part: number; readonly nothing: number }
  }[]
  readonly shares: readonly {
    readonly entity: string
    readonly measure: string
    readonly amount: number
    readonly gets: number
  }[]
  readonly effects: {
    readonly entities: number
    readonly all: Shift
    readonly by: Readonly<Record<Grouping, readonly Shift[]>>
    readonly mostGained: readonly Moved[]
    readonly mostLost: readonly Moved[]
  }
}
export interface Progress {
  readonly stage: 'making' | 'comparing'
  readonly done: number
  readonly of: number
}
/** A comparison: its result, or how far it is; asked for again until it is there. */
export function useComparison(request: object | null) {
  const { language } = useLanguage()
  const signedIn = useSession().data?.signedIn === true
  return useQuery({
    queryKey: ['reforms', language, 'comparison', request],
    queryFn: ({ signal }) =>
      send<Comparison | { readonly progress: Progress }>(
        'POST',
        `/v1/reforms/comparison?lang=${language}`,
        request,
        signal,
      ),
    enabled: signedIn && request !== null,
    refetchInterval: ({ state }) => (state.data !== undefined && 'progress' in state.data ? 500 : false),
    placeholderData: keepPreviousData,
    retry: mayRetry,
    staleTime: 60_000,
  })
}
