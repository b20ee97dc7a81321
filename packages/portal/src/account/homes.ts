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

/** The address of the sign-in page that comes back here. */
export const signInFrom = (path: string): string => `/sign-in?return=${encodeURIComponent(path)}`
