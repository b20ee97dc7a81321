import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import type { Listed } from './case.ts'
import { ask } from './fetch.ts'
import type { Office } from './law.ts'
import { send, useSession } from './session.ts'

// What /v1/desk answers, as far as the portal reads it.

export interface Named {
  readonly id: string
  readonly name: string
}
export interface Queued extends Listed {
  readonly applicantName: string
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

/** Enters something at the desk; everything that was seen of it is looked at again. */
export function useDeskChange<Given, T = unknown>(path: (given: Given) => string, body: (given: Given) => unknown) {
  const { language } = useLanguage()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) => send<T>('POST', `${path(given)}?lang=${language}`, body(given)),
    onSettled: () => client.invalidateQueries({ queryKey: ['desk'] }),
  })
}
