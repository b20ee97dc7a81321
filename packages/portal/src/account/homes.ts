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

/** An address of this portal to return to; anything else is the first page. */
export const returnIn = (search: string): string | null => {
  const given = new URLSearchParams(search).get('return') ?? ''
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/u.test(given) ? given : null
}

/** The address of the sign-in page that comes back here; from the first page one goes on to where one's work begins. */
export const signInFrom = (path: string): string =>
  /^\/(?:en\/?)?$/u.test(path) ? '/sign-in' : `/sign-in?return=${encodeURIComponent(path)}`
