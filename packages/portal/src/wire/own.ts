import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask } from './fetch.ts'
import type { Citation, Fact, MeasureSummary, Office } from './law.ts'
import { useLaw } from './queries.ts'
import { send, useSession } from './session.ts'

// What /v1/services, /v1/cases, /v1/my, /v1/drafts and /v1/shares answer, as far as the portal reads it. Money is fen.

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
export type Written = boolean | number | string
/** Facts as people write them: by id, a yearly one by year. */
export type WrittenFacts = Readonly<Record<string, Written | null | Readonly<Record<string, Written | null>>>>
export interface PaperLaid {
  readonly id: string
  readonly material: string
  readonly name: string
  readonly size: number
}
export interface Draft {
  readonly id: string
  readonly procedure: string
  readonly title: string
  readonly party: string
  readonly version: number
  readonly facts: WrittenFacts
  readonly district: string | null
  readonly assigned: Readonly<Record<string, string>>
  readonly papers: readonly PaperLaid[]
  readonly problems: readonly { readonly at: string; readonly text: string }[]
  readonly changedAt: string
  readonly caseId: string | null
}
export interface Queued {
  readonly id: string
  readonly number: string
  readonly procedure: string
  readonly title: string
  readonly step: string
  readonly applicant: string
  readonly openedOn: string
  readonly outcome: string | null
  readonly mine: boolean
  readonly due: string | null
  readonly waitsUntil: string | null
  readonly provisional: boolean
  readonly workingDaysLeft: number | null
  readonly light: 'red' | 'amber' | 'green' | 'none'
}
export interface Needed {
  readonly id: string
  readonly label: string
  readonly question: string
}
export interface CaseAnswer {
  readonly type: string
  readonly of: string | null
  readonly title: string
  readonly about: string | null
  readonly from: string | null
  readonly needs: readonly Needed[]
}
export interface Owed {
  readonly id: string
  readonly direction: 'payable' | 'recoverable'
  readonly payer: string
  readonly amount: number
  readonly paid: number
  readonly open: number
  readonly due: string | null
}
export interface Case {
  readonly queued: Queued
  readonly version: number
  readonly waitsFor: readonly string[]
  readonly answers: readonly CaseAnswer[]
  readonly materials: readonly {
    readonly id: string
    readonly title: string
    readonly asked: 'yes' | 'no' | 'open'
  }[]
  readonly papers: readonly PaperLaid[]
  readonly facts: readonly { readonly key: string; readonly label: string; readonly held: unknown }[]
  readonly letters: readonly {
    readonly version: number
    readonly kind: string
    readonly number: string
    readonly title: string
    readonly on: string
  }[]
  readonly money: readonly Owed[]
}
export interface Event {
  readonly version: number
  readonly type: string
  readonly title: string
  readonly about: string | null
  readonly on: string
  readonly role: string
  readonly office: string | null
  readonly note: { readonly lines?: readonly unknown[] }
}
export interface Complaint {
  readonly id: string
  readonly kind: 'contest' | 'complaint'
  readonly text: string | null
  readonly askedAt: string
  readonly state: 'received' | 'dispatched' | 'answered'
  readonly office: string | null
  readonly answer: string | null
}
export interface MyCase {
  readonly ahead: Ahead
  readonly clocks: readonly {
    readonly about: string
    readonly of: string | null
    readonly counted: readonly string[]
  }[]
  readonly contestable: readonly { readonly about: number; readonly title: string; readonly on: string }[]
  readonly reviews: readonly { readonly about: number; readonly found: 'upheld' | 'wrong' | null }[]
  readonly complaints: readonly Complaint[]
  readonly mayRate: boolean
  readonly rating: { readonly stars: number; readonly words: string | null } | null
  readonly payments: readonly { readonly liability: string; readonly amount: number; readonly on: string }[]
}
export interface SavedFile {
  readonly party: string
  readonly version: number
  readonly name: string
  readonly file: unknown
  readonly watched: readonly string[]
  readonly savedAt: string
}
export interface FileLink {
  readonly id: string
  readonly party: string
  readonly until: string
  readonly works: boolean
  readonly looks: number
}
export interface Alerts {
  readonly on: string
  readonly files: readonly {
    readonly party: string
    readonly name: string
    readonly since: string
    readonly changes: readonly { readonly kind: string; readonly text: string }[]
    readonly opened: readonly { readonly id: string; readonly title: string; readonly from: string }[]
  }[]
  readonly due: readonly Queued[]
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

/** Whoever is signed in as an applicant or an agent; null while nobody is. */
export function useApplicant() {
  const session = useSession()
  const data = session.data
  const is = data?.signedIn === true && (data.role === 'applicant' || data.role === 'agent')
  return { session, is: is ? data : null }
}

/** Something of one's own; asked for only once somebody is signed in. */
export function useMine<T>(path: string, on = true) {
  const { language } = useLanguage()
  const { is } = useApplicant()
  return useQuery({
    queryKey: ['mine', language, path],
    queryFn: ({ signal }) => ask<T>(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, { signal }),
    enabled: on && is !== null,
  })
}

/** A change of what is one's own; everything of one's own is looked at again afterwards. */
export function useMyChange<T>() {
  const client = useQueryClient()
  const { language } = useLanguage()
  return useMutation({
    mutationFn: ({ method, path, value }: { method: 'POST' | 'PUT' | 'DELETE'; path: string; value?: unknown }) =>
      send<T>(method, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`, value),
    onSettled: () => client.invalidateQueries({ queryKey: ['mine'] }),
  })
}
