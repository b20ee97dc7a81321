import type { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import type { Context, Handler } from 'hono'
import { readBody } from './body.ts'
import { languageOf } from './language.ts'
import { readParameters } from './parameters.ts'
import { refuse } from './refusal.ts'
import { shaped } from './shape.ts'

/** A request of anybody, and in which language it asks. */
export interface Inquiry {
  readonly c: Context
  readonly language: Language
}
type Work<A> = (asked: A) => Response | Promise<Response>

/** Works with the query of a request; one that is not as `schema` has it is refused. */
export const withQuery =
  <A extends Pick<Inquiry, 'c'>, S extends z.ZodObject>(
    schema: S,
    work: Work<NoInfer<A> & { readonly query: z.output<S> }>,
  ): ((asked: A) => Promise<Response>) =>
  async (asked) => {
    const read = readParameters(asked.c, schema)
    return 'problems' in read ? refuse(asked.c, 400, read.problems) : work({ ...asked, query: read.value })
  }

/** Answers everybody what is public, by the query of their request. */
export const publicly =
  <S extends z.ZodObject>(schema: S, work: Work<Inquiry & { readonly query: z.output<S> }>): Handler =>
  (c) =>
    withQuery<Inquiry, S>(schema, work)({ c, language: languageOf(c) })

/** Works with the content of a request, JSON; what is not as `schema` has it is refused. */
export const withBody =
  <A extends Pick<Inquiry, 'c'>, S extends z.ZodType>(
    schema: S,
    work: Work<NoInfer<A> & { readonly body: z.output<S> }>,
  ): ((asked: A) => Promise<Response>) =>
  async (asked) => {
    const sent = await readBody(asked.c.req.raw)
    if ('problems' in sent) return refuse(asked.c, sent.status, sent.problems)
    const given = shaped(sent.value, schema)
    return 'problems' in given ? refuse(asked.c, 400, given.problems) : work({ ...asked, body: given.value })
  }
