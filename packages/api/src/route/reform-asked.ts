import type { Actor } from '@pengce/casework'
import type { Registry } from '@pengce/language'
import { type Change, readChange } from '@pengce/population'
import type { Context, Handler } from 'hono'
import type { z } from 'zod'
import { readBody } from '../body.ts'
import { type AnyProblem, refuse } from '../refusal.ts'
import { shaped } from './case-input.ts'
import { type Asked, type CaseService, forActor } from './case-service.ts'

const MAY: readonly string[] = ['analyst', 'supervisor', 'administrator']
export const mayReform = ({ role }: Actor): boolean => MAY.includes(role)

/** Answers analysts, supervisors and administrators; for everybody else these doors are closed. */
export const forReformers = (cases: CaseService, work: (asked: Asked) => Promise<Response>): Handler =>
  forActor(cases, async (asked) =>
    mayReform(asked.actor)
      ? work(asked)
      : refuse(asked.c, 403, [{ code: 'reforms/role', at: '', role: asked.actor.role }]),
  )

/** The content of a request in the shape asked for, or its refusal. */
export async function readShaped<S extends z.ZodType>(
  c: Context,
  schema: S,
): Promise<{ readonly value: z.output<S> } | { readonly refused: Response }> {
  const body = await readBody(c.req.raw)
  if ('problems' in body) return { refused: refuse(c, body.status, body.problems) }
  const given = shaped(body.value, schema)
  return 'problems' in given ? { refused: refuse(c, 400, given.problems) } : given
}

/** The change in a request; every problem at its place. A change without a title is one that is still being tried. */
export function changeAsked(
  given: Readonly<Record<string, unknown>>,
  law: Registry,
): { readonly change: Change } | { readonly problems: readonly AnyProblem[] } {
  return readChange({ title: given.title ?? ['试算', 'What if'], ...given }, law)
}
