import { z } from '@hono/zod-openapi'
import type { Registry } from '@pengce/language'
import type { Context } from 'hono'
import type { ServiceProblem } from './problem.ts'
import { DateSchema, LanguageSchema, SubjectSchema } from './view/schema.ts'

/** The most characters of a search. */
const MOST_CHARACTERS = 200

/** What every address takes. */
export const CommonParameters = z.strictObject({ lang: LanguageSchema.optional() })

/** What the list of measures takes; only documents of the law are known. */
export const measuresParameters = (law: Registry) =>
  CommonParameters.extend({
    q: z
      .string()
      .max(MOST_CHARACTERS)
      .optional()
      .openapi({ description: 'Words that must all occur.', example: '奖励' }),
    document: documentOf(law).optional(),
    subject: SubjectSchema.optional(),
    on: DateSchema.optional().openapi({ description: 'Only measures that apply on this day.' }),
  })

/** What the list of facts takes. */
export const factsParameters = (law: Registry) =>
  CommonParameters.extend({ document: documentOf(law).optional(), subject: SubjectSchema.optional() })

/** What the account of the register takes. */
export const accountParameters = (law: Registry) => CommonParameters.extend({ document: documentOf(law).optional() })

/** What the timeline takes. */
export const timelineParameters = (law: Registry) =>
  CommonParameters.extend({
    document: documentOf(law).optional(),
    on: DateSchema.optional().openapi({ description: 'The day; today when left out.' }),
  })

const documentOf = (law: Registry) => z.enum(law.policies.map((p) => p.id)).openapi({ description: 'A document id.' })

/** Reads the query of a request; every parameter that is unknown, repeated or out of its values is a problem. */
export function readParameters<S extends z.ZodObject>(
  c: Context,
  schema: S,
): { readonly value: z.output<S> } | { readonly problems: readonly ServiceProblem[] } {
  const given = Object.entries(c.req.queries())
  const twice = given
    .filter(([, values]) => values.length > 1)
    .map(([at]) => ({ code: 'parameter/twice', at }) as const)
  const read = schema.safeParse(Object.fromEntries(given.map(([name, values]) => [name, values[0]])))
  if (read.success && twice.length === 0) return { value: read.data }
  const issues = read.success ? [] : read.error.issues
  return { problems: [...twice, ...issues.flatMap((issue) => problemsOf(issue, c, Object.keys(schema.shape)))] }
}

function problemsOf(issue: z.core.$ZodIssue, c: Context, known: readonly string[]): readonly ServiceProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((at) => ({ code: 'parameter/unknown', at: clipped(at), options: known }))
  const at = issue.path.join('.')
  const found = clipped(c.req.query(at) ?? '')
  if (at === 'lang') return [{ code: 'parameter/language', at, found }]
  if (issue.code === 'invalid_value')
    return [{ code: 'parameter/not-one-of', at, found, options: issue.values.map(String) }]
  if (issue.code === 'too_big') return [{ code: 'parameter/too-long', at, most: Number(issue.maximum) }]
  // A query holds texts alone: what is of another type, or of no sign, was left out.
  if (issue.code === 'invalid_type' || issue.code === 'too_small') return [{ code: 'parameter/missing', at }]
  if (at === 'year') return [{ code: 'parameter/year', at, found }]
  return [{ code: 'parameter/date', at, found }]
}
const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
