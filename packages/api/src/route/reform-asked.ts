import type { Registry } from '@pengce/language'
import { type Change, readChange } from '@pengce/population'
import type { Handler } from 'hono'
import { type AnyProblem, refuse } from '../refusal.ts'
import { type Asked, type CaseService, forActor } from './case-service.ts'

const MAY: readonly string[] = ['analyst', 'supervisor', 'administrator']

/** Answers analysts, supervisors and administrators; for everybody else these doors are closed. */
export const forReformers = (cases: CaseService, work: (asked: Asked) => Promise<Response>): Handler =>
  forActor(cases, async (asked) => {
    const { role } = asked.actor
    return MAY.includes(role) ? work(asked) : refuse(asked.c, 403, [{ code: 'reforms/role', at: '', role }])
  })

/** The change in a request; every problem at its place. A change without a title is one that is still being tried. */
export function changeAsked(
  given: Readonly<Record<string, unknown>>,
  law: Registry,
): { readonly change: Change } | { readonly problems: readonly AnyProblem[] } {
  return readChange({ title: given.title ?? ['试算', 'What if'], ...given }, law)
}
