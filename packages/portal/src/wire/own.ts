import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import type { Answerable, Complained, Direction, Letter, Listed, Needed, PaperLaid } from './case.ts'
import { ask } from './fetch.ts'
import type { Ahead } from './service.ts'
import { send, useSession } from './session.ts'

// What /v1/cases, /v1/my, /v1/drafts and /v1/shares answer, as far as the portal reads it. Money is fen.

export type Written = boolean | number | string
/** Facts as people write them: by id, a yearly one by year. */
export type WrittenFacts = Readonly<Record<string, Written | null | Readonly<Record<string, Written | null>>>>
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
export interface Owed {
  readonly id: string
  readonly direction: Direction
  readonly payer: string
  readonly amount: number
  readonly paid: number
  readonly open: number
  readonly due: string | null
}
export interface Queued extends Listed {
  readonly applicant: string
}
export type CaseAnswer = Answerable<Needed & { readonly question: string }>
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
  readonly letters: readonly Letter[]
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
export interface Complaint extends Complained {
  readonly askedAt: string
  readonly office: string | null
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
