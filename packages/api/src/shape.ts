import type { z } from '@hono/zod-openapi'
import type { ServiceProblem } from './problem.ts'

/** Reads what was sent in a shape; what is not as it should be is a problem with its place. */
export function shaped<S extends z.ZodType>(
  given: unknown,
  schema: S,
): { readonly value: z.output<S> } | { readonly problems: readonly ServiceProblem[] } {
  const read = schema.safeParse(given)
  return read.success
    ? { value: read.data }
    : { problems: read.error.issues.map((i) => ({ code: 'cases/shape', at: placeOf(i) }) as const) }
}
const placeOf = (issue: z.core.$ZodIssue): string => {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path.map(String), ...keys].join('.')
}
