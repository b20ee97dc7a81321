import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLanguage } from '../words/language.tsx'
import { ask, Failure } from './fetch.ts'

export type Role = 'applicant' | 'agent' | 'official' | 'supervisor' | 'analyst' | 'administrator'
/** An applicant that somebody acts for. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly kind: 'enterprise' | 'person'
  readonly standing: 'self' | 'agent'
}
/** By what ways one can sign in. */
export interface Ways {
  readonly demo: readonly { readonly id: string; readonly title: string; readonly describes: string }[] | null
  readonly oidc: boolean
  /** What whoever runs the service must set up where nobody can sign in. */
  readonly setUp: string | null
}
export interface SignedIn {
  readonly signedIn: true
  readonly session: string
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly roleTitle: string
  readonly office: string | null
  readonly officeTitle: string | null
  readonly district: string | null
  readonly parties: readonly Party[]
  /** The applicant that is worked for now. */
  readonly party: string | null
  readonly secondFactor: 'none' | 'required' | 'done'
  readonly enrolled: boolean
  readonly csrf: string
  readonly expires: string
  readonly demo: boolean
  readonly ways: Ways
}
export type Session = SignedIn | { readonly signedIn: false; readonly ways: Ways }

const KEY = 'session'
/** The proof of the session that was last told. */
let proof = ''

/** The header that whatever changes something sends along with the session's cookie. */
export const csrfHeaders = (): Readonly<Record<string, string>> => (proof === '' ? {} : { 'X-Pengce-CSRF': proof })

/** Asks the API with a change: JSON of `value`, or a file as it is. Throws only `Failure`. */
export const send = <T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  value?: unknown,
  signal?: AbortSignal,
): Promise<T> =>
  ask<T>(path, {
    method,
    headers: { ...csrfHeaders(), ...(value === undefined || value instanceof Blob ? {} : JSON_TYPE) },
    ...(value === undefined ? {} : { body: value instanceof Blob ? value : JSON.stringify(value) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((failure: unknown) => {
    if (failure instanceof Failure && failure.problems.some((p) => LOST.has(p.code)))
      window.dispatchEvent(new Event(LOOK_AGAIN))
    throw failure
  })
/** After these the session is looked at again, so that the page can say that it ended. */
const LOST = new Set(['session/ended', 'account/disabled', 'cases/token'])
const LOOK_AGAIN = 'pengce-session'
const JSON_TYPE = { 'content-type': 'application/json' }

/** Whether somebody was signed in on this page and has not signed out. */
let wasIn = false

const remembered = (session: Session): Session => {
  proof = session.signedIn ? session.csrf : ''
  if (session.signedIn) wasIn = true
  return session
}

/** Who is signed in; looked at again when the window comes back, since sessions end by themselves. */
export function useSession() {
  const { language } = useLanguage()
  return useQuery({
    queryKey: [KEY, language],
    queryFn: async ({ signal }) => remembered(await ask<Session>(`/v1/session?lang=${language}`, { signal })),
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state: { data } }) => (data?.signedIn === true ? untilEnd(data.expires) : false),
  })
}
/** How long until just after a session ends; a browser waits no longer than a day. */
const untilEnd = (expires: string): number =>
  Math.min(Math.max(Date.parse(expires) - Date.now(), 0) + 1500, 24 * 3_600_000)

/** Whether a session has ended while somebody worked; looks again when a change was refused for it. */
export function useLostSession(): boolean {
  const { data, refetch } = useSession()
  useEffect(() => {
    const again = () => void refetch()
    window.addEventListener(LOOK_AGAIN, again)
    return () => window.removeEventListener(LOOK_AGAIN, again)
  }, [refetch])
  return wasIn && data?.signedIn === false
}

/** Something that makes another session of it: signing in and out, another applicant. What was seen before is forgotten. */
export function useSessionChange<Given>(path: (given: Given) => string, method: 'POST' | 'DELETE' = 'POST') {
  const { language } = useLanguage()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) =>
      send<Session>(method, `${path(given)}?lang=${language}`, method === 'POST' ? given : undefined),
    onSuccess: async (session) => {
      if (!session.signedIn) wasIn = false
      client.setQueryData([KEY, language], remembered(session))
      // What one person was shown is not shown to the next, not even for a moment.
      client.removeQueries({ type: 'inactive', predicate: isPersonal })
      await client.invalidateQueries({ predicate: isPersonal })
    },
  })
}
const isPersonal = ({ queryKey: [what] }: { readonly queryKey: readonly unknown[] }): boolean =>
  what !== 'law' && what !== 'assessment'
