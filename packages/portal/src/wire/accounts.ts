import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask } from './fetch.ts'
import { type Role, send, useSession } from './session.ts'

// What /v1/accounts answers to administrators, as far as the portal reads it.

export interface Account {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly roleTitle: string
  readonly office: string | null
  readonly officeTitle: string | null
  readonly district: string | null
  readonly email: string | null
  readonly disabled: boolean
  readonly secondFactor: 'not-needed' | 'missing' | 'set-up'
  readonly sessions: number
  readonly own: boolean
}
export interface Place {
  readonly id: string
  readonly title: string
}
/** Places to choose among, by their names. */
export const placesByName = (places: readonly Place[], language: string): readonly (readonly [string, string])[] =>
  places.map((p) => [p.id, p.title] as const).toSorted(([, a], [, b]) => a.localeCompare(b, language))

export interface Accounts {
  readonly accounts: readonly Account[]
  /** Every office and district that an official may be of. */
  readonly offices: readonly Place[]
  readonly districts: readonly Place[]
}
/** Something that happened to an account; where it was changed, to what and why. */
export interface AccountEvent {
  readonly at: string
  readonly whatText: string
  readonly byName: string
  readonly details: Readonly<Record<string, string | null>>
}
export interface AccountChange {
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly value?: object
}

/** Whether an administrator is signed in; undefined while it is not known. */
export function useAdministers(): boolean | undefined {
  const session = useSession().data
  return session === undefined ? undefined : session.signedIn && session.role === 'administrator'
}

export function useAccounts() {
  const { language } = useLanguage()
  const administers = useAdministers() === true
  return useQuery({
    queryKey: ['accounts', language],
    queryFn: ({ signal }) => ask<Accounts>(`/v1/accounts?lang=${language}`, { signal }),
    enabled: administers,
  })
}

/** Changes something about accounts; all of them come back as they are then. */
export function useAccountChange() {
  const { language } = useLanguage()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, value }: AccountChange) => send<Accounts>(method, `${path}?lang=${language}`, value),
    onSuccess: async (accounts) => {
      client.setQueryData(['accounts', language], accounts)
      await client.invalidateQueries({ queryKey: ['account-events'] })
    },
  })
}

/** What happened to an account, the latest first; asked for once it is wanted. */
export function useAccountEvents(id: string, wanted: boolean) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['account-events', language, id],
    queryFn: ({ signal }) =>
      ask<{ readonly events: readonly AccountEvent[] }>(`/v1/accounts/${id}/events?lang=${language}`, { signal }),
    enabled: wanted,
  })
}
