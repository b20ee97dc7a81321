import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask } from './fetch.ts'
import type { Citation, Office } from './law.ts'
import type { Reason, Verdict } from './report.ts'
import { send, useSession } from './session.ts'

// What /v1/desk, /v1/cases/:id/desk and what belongs to them answer, as far as the portal reads it. Money is fen.

export type Light = 'red' | 'amber' | 'green' | 'none'
export interface Named {
  readonly id: string
  readonly name: string
}
export interface Queued {
  readonly id: string
  readonly number: string
  readonly procedure: string
  readonly title: string
  readonly step: string
  readonly applicantName: string
  readonly openedOn: string
  readonly outcome: string | null
  readonly mine: boolean
  readonly due: string | null
  readonly provisional: boolean
  readonly workingDaysLeft: number | null
  readonly light: Light
}
export interface DeskRow extends Queued {
  readonly holder: Named | null
  readonly whose: 'own' | 'deputy' | 'nobody' | 'colleague'
}
export interface Deputy {
  readonly id: string
  readonly office: string
  readonly absent: string
  readonly deputy: string
  readonly from: string
  readonly until: string
  readonly ground: string
  readonly standsIn: boolean
  readonly ended: boolean
}
export interface Desk {
  readonly on: string
  readonly office: Office | null
  readonly me: Named
  readonly rows: readonly DeskRow[]
  readonly cut: boolean
  readonly loads: readonly {
    readonly holder: Named | null
    readonly open: number
    readonly waiting: number
    readonly past: number
    readonly near: number
  }[]
  readonly clerks: readonly (Named & { readonly office: string })[]
  readonly deputies: readonly Deputy[]
}
export interface ToDo extends Queued {
  readonly kind: 'payment' | 're-check' | 'recovery'
  readonly open: number
  readonly openDue: string | null
}
export interface Handing {
  readonly no: number
  readonly does: 'take' | 'give-back' | 'hand-over'
  readonly office: string
  readonly holder: Named | null
  readonly ground: string | null
  readonly by: Named
  readonly at: string
}
export interface Finding {
  readonly subject: string
  readonly no: number
  readonly verdict: 'confirmed' | 'refused' | 'open'
  readonly value: unknown
  readonly ground: string | null
  readonly by: string
}
export interface Paper {
  readonly id: string
  readonly material: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}
export interface CheckedFact {
  readonly key: string
  readonly id: string
  readonly year: number | null
  readonly label: string
  readonly question: string
  readonly type: 'yes-no' | 'figure' | 'choice' | 'date'
  readonly unit: string | null
  readonly options: readonly { readonly key: string; readonly label: string }[]
  readonly given: string | null
  readonly state: string
  readonly source: string | null
  readonly needed: boolean
}
export interface Owes {
  readonly direction: 'payable' | 'recoverable'
  readonly payer: string
  readonly payee: string
  readonly line: string
  readonly year: number
  readonly measure: string | null
  readonly due: string | null
  readonly cites: readonly Citation[]
  readonly amount: number | null
  readonly low: number
  readonly high: number | null
  readonly title: string
}
export interface Line {
  readonly zh: string
  readonly en: string
}
export interface Proposal {
  readonly type: string
  readonly of: string | null
  readonly mustSay: boolean
  readonly lines: readonly Line[]
  readonly owes: readonly Owes[]
}
export interface Answerable {
  readonly type: string
  readonly of: string | null
  readonly title: string
  readonly about: string | null
  readonly from: string | null
  readonly needs: readonly { readonly id: string; readonly label: string }[]
}
export interface CaseEvent {
  readonly version: number
  readonly title: string
  readonly about: string | null
  readonly on: string
  readonly actor: string
  readonly note: Readonly<Record<string, unknown>>
}
export interface Sheet {
  readonly case: {
    readonly queued: Omit<Queued, 'applicantName'>
    readonly version: number
    readonly answers: readonly Answerable[]
    readonly materials: readonly {
      readonly id: string
      readonly title: string
      readonly asked: Verdict
      readonly papers: readonly Paper[]
    }[]
    readonly papers: readonly Paper[]
    readonly letters: readonly {
      readonly version: number
      readonly kind: string
      readonly number: string
      readonly title: string
      readonly on: string
    }[]
    readonly money: readonly {
      readonly id: string
      readonly direction: 'payable' | 'recoverable'
      readonly line: string
      readonly year: number
      readonly amount: number
      readonly open: number
    }[]
  }
  readonly applicantName: string
  readonly holder: Handing | null
  readonly handings: readonly Handing[]
  readonly clerks: readonly Named[]
  readonly events: readonly CaseEvent[]
  readonly waits: readonly string[]
  readonly clocks: readonly {
    readonly title: string
    readonly due: string | null
    readonly provisional: boolean
    readonly counted: readonly string[]
  }[]
  readonly comes: readonly {
    readonly type: string
    readonly title: string
    readonly to: string
    readonly ends: boolean
  }[]
  readonly facts: readonly CheckedFact[]
  readonly findings: readonly Finding[]
  readonly found: Readonly<Record<string, unknown>>
  readonly measures: readonly {
    readonly id: string
    readonly title: string
    readonly inQuestion: boolean
    readonly verdict: Verdict
    readonly headline: string
    readonly reasons: Reason
    readonly amountReasons: Reason | null
    readonly citations: readonly Citation[]
  }[]
  readonly proposals: readonly Proposal[]
  readonly objections: readonly {
    readonly id: string
    readonly name: string
    readonly contact: string
    readonly text: string
    readonly handedAt: string
  }[]
  readonly complaints: readonly {
    readonly id: string
    readonly kind: 'contest' | 'complaint'
    readonly text: string | null
    readonly state: 'received' | 'dispatched' | 'answered'
    readonly answer: string | null
  }[]
}
export interface Wording {
  readonly office: string
  readonly title: string
  readonly number: string
  readonly addressee: string
  readonly paragraphs: readonly string[]
  readonly lines: readonly string[]
  readonly close: string | null
  readonly grounds: string
  readonly date: string
}
export interface Preview {
  readonly letter: Wording | null
  readonly step: string
  readonly due: string | null
}
/** An answer as it is sent, to be entered or looked at first. */
export interface AnswerSent {
  readonly type: string
  readonly of: string | null
  readonly seen: number
  readonly on: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly note: { readonly lines?: readonly (Line | string)[] }
  readonly owes?: readonly Omit<Owes, 'low' | 'high' | 'title'>[]
  readonly pays?: { readonly amount: number; readonly direction: 'payable' | 'recoverable' }
}

/** Who works here: an official with an office, or somebody who oversees; null for anybody else. */
export function useWorker() {
  const session = useSession()
  const who = session.data?.signedIn === true ? session.data : null
  const may = who !== null && ['official', 'supervisor', 'administrator'].includes(who.role)
  return { session, who: may ? who : null, overseer: may && who.role !== 'official' }
}

/** Something that only officials and supervisors see; looked at again after a while, since others work on it too. */
export function useDeskAnswer<T>(path: string, asked: Readonly<Record<string, string>> = {}, every = 0, on = true) {
  const { language } = useLanguage()
  const { who } = useWorker()
  const query = new URLSearchParams({ ...asked, lang: language }).toString()
  return useQuery({
    queryKey: ['desk', who?.account ?? '', path, query],
    queryFn: ({ signal }) => ask<T>(`${path}?${query}`, { signal }),
    enabled: on && who !== null,
    placeholderData: keepPreviousData,
    ...(every === 0 ? {} : { refetchInterval: every }),
  })
}
export const useDesk = (ended = false) => useDeskAnswer<Desk>('/v1/desk', ended ? { ended: 'yes' } : {}, 60_000)
export const useToDo = () => useDeskAnswer<{ readonly items: readonly ToDo[] }>('/v1/desk/to-do')
export const useSheet = (id: string) => useDeskAnswer<Sheet>(`/v1/cases/${encodeURIComponent(id)}/desk`, {}, 15_000)

/** Enters something at the desk; everything that was seen of it is looked at again. */
export function useDeskChange<Given, T = unknown>(path: (given: Given) => string, body: (given: Given) => unknown) {
  const { language } = useLanguage()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) => send<T>('POST', `${path(given)}?lang=${language}`, body(given)),
    onSettled: () => client.invalidateQueries({ queryKey: ['desk'] }),
  })
}
/** What an answer would come to; nothing is entered. */
export function usePreview(id: string) {
  const { language } = useLanguage()
  return useMutation({
    mutationFn: (given: AnswerSent) =>
      send<Preview>('POST', `/v1/cases/${encodeURIComponent(id)}/preview?lang=${language}`, given),
  })
}
