import type { Role } from '../wire/session.ts'

/** Where somebody's work begins, by role. */
export const homeOf: Readonly<Record<Role, string>> = {
  applicant: '/my',
  agent: '/my',
  official: '/work',
  supervisor: '/oversight',
  analyst: '/analyst',
  administrator: '/accounts',
}

/** Where else it goes on: pages that stand beside the first one. */
export const partOf: Readonly<Record<Role, readonly string[]>> = {
  applicant: ['/cases', '/apply'],
  agent: ['/cases', '/apply'],
  official: ['/notices'],
  supervisor: ['/work', '/notices'],
  analyst: [],
  administrator: ['/webhooks'],
}

/** An address of this portal to return to; anything else is the first page. */
export const returnIn = (search: string): string | null => {
  const given = new URLSearchParams(search).get('return') ?? ''
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/u.test(given) ? given : null
}

/** The address of the sign-in page that comes back here; from the first page one goes on to where one's work begins. */
export const signInFrom = (path: string): string =>
  /^\/(?:en\/?)?$/u.test(path) ? '/sign-in' : `/sign-in?return=${encodeURIComponent(path)}`
