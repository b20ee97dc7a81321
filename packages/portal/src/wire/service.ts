import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask } from './fetch.ts'
import type { Citation, Fact, MeasureSummary, Office } from './law.ts'
import { useLaw } from './queries.ts'

// What /v1/services and /v1/offices answer, as far as the portal reads it.

export interface ServiceSummary {
  readonly id: string
  readonly title: string
  readonly document: string
  readonly documentTitle: string
  readonly inForce: boolean
  readonly subjects: readonly string[]
  readonly gives: readonly { readonly id: string; readonly title: string; readonly gives: string }[]
  readonly decides: readonly Office[]
  readonly materials: number
}
export interface AheadStep {
  readonly name: string
  readonly kind: string
  readonly title: string
  readonly by: Office | null
  readonly theirs: boolean
  readonly within: readonly string[]
  readonly doneBy: string | null
  readonly provisional: boolean
}
export interface Ahead {
  readonly steps: readonly AheadStep[]
  readonly until: string | null
  readonly provisional: boolean
  readonly untimed: number
}
export interface MaterialAsked {
  readonly id: string
  readonly title: string
  readonly asked: 'always' | 'on-condition'
  readonly facts: readonly Office[]
}
export interface FactAsked extends Fact {
  readonly sourceLabel: string
  readonly years: readonly number[]
  readonly readBy: readonly string[]
}
export interface Service extends Omit<ServiceSummary, 'gives' | 'materials'> {
  readonly gives: readonly MeasureSummary[]
  readonly begins: 'applicant' | 'office'
  readonly limit: { readonly text: string; readonly citations: readonly Citation[] } | null
  readonly ahead: Ahead
  readonly materials: readonly MaterialAsked[]
  readonly facts: readonly FactAsked[]
  readonly toAssign: readonly Office[]
  readonly readings: readonly { readonly term: string; readonly text: string }[]
  readonly citations: readonly Citation[]
  readonly steps: readonly {
    readonly name: string
    readonly title: string
    readonly by: Office | null
    readonly outcome: string | null
    readonly leads: readonly { readonly title: string; readonly to: string }[]
  }[]
  readonly papers: { readonly kinds: readonly string[]; readonly most: number }
}
/** The services that fit; while one types, the last answer stays. */
export function useServices(query: string) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['law', language, 'services', query],
    queryFn: ({ signal }) =>
      ask<{ readonly services: readonly ServiceSummary[] }>(
        `/v1/services?lang=${language}${query === '' ? '' : `&${query}`}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  })
}
export const useService = (id: string | null) => useLaw<Service>(id === null ? null : `/v1/services/${id}`)
export const useOffices = () => useLaw<{ readonly offices: readonly Office[] }>('/v1/offices')

/** What an office is called; until that has come, only that something is coming. */
export function useOfficeTitle(): (id: string) => string {
  const offices = useOffices().data?.offices
  return (id) => (offices === undefined ? '…' : (offices.find((o) => o.id === id)?.title ?? id))
}
