import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { useAdministers } from './accounts.ts'
import { ask } from './fetch.ts'
import { send } from './session.ts'

// What /v1/webhooks answers to administrators, as far as the portal reads it.

/** Everything that can be told, in the order in which it happens. */
export const EVENTS = [
  'case.opened',
  'case.accepted',
  'case.not-accepted',
  'case.correction-asked',
  'case.notice-begun',
  'case.decided',
  'case.paid',
  'case.recovery-begun',
  'case.ended',
  'case.changed',
  'duty.arisen',
  'law.changed',
] as const
export type Told = (typeof EVENTS)[number]

export interface Webhook {
  readonly id: string
  readonly url: string
  readonly events: readonly string[]
  readonly office: string | null
  readonly madeAt: string
  readonly endedAt: string | null
  readonly endedWhy: 'asked' | 'gone' | null
  readonly waiting: number
  readonly givenUp: number
}
/** A webhook's secret, which is told this once. */
export interface Secret {
  readonly id: string
  readonly secret: string
}
/** A message that has not arrived. */
export interface Undelivered {
  readonly id: string
  readonly type: string | null
  readonly at: string
  readonly attempts: number
  readonly nextTry: string | null
  readonly givenUpAt: string | null
  readonly status: number | null
  readonly failureText: string | null
}
/** A message that has arrived. */
export interface Arrived {
  readonly id: string
  readonly type: string | null
  readonly at: string
  readonly attempts: number
  readonly arrivedAt: string
}

const KEY = 'webhooks'
/** What is told goes out by itself, within seconds: how often it is looked at again, in milliseconds. */
const AGAIN = 5000

export function useWebhooks() {
  const { language } = useLanguage()
  const administers = useAdministers() === true
  return useQuery({
    queryKey: [KEY, language],
    queryFn: ({ signal }) =>
      ask<{ readonly webhooks: readonly Webhook[] }>(`/v1/webhooks?lang=${language}`, { signal }),
    enabled: administers,
    refetchInterval: AGAIN,
  })
}

/** What was sent to a webhook lately: what has not arrived, the oldest first, and what has, the latest first. */
export interface Messages {
  readonly messages: readonly Undelivered[]
  readonly arrived: readonly Arrived[]
}
/** The messages of a webhook, once they are wanted. */
export function useMessages(id: string, wanted: boolean) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: [KEY, language, id],
    queryFn: ({ signal }) => ask<Messages>(`/v1/webhooks/${id}/messages?lang=${language}`, { signal }),
    enabled: wanted,
    refetchInterval: AGAIN,
  })
}

/** Something that is done about webhooks; their list is looked at again after it. */
export function useWebhookChange<Answer>() {
  const { language } = useLanguage()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, value }: { readonly path: string; readonly value?: object }) =>
      send<Answer>('POST', `/v1/webhooks${path}?lang=${language}`, value),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
