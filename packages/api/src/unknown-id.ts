import { closest } from 'fastest-levenshtein'
import type { Context } from 'hono'
import { refuse } from './refusal.ts'

/** The most of what was sent that is compared and said back. */
const CLIPPED = 100
type Known = readonly { readonly id: string }[]
type What = 'measure' | 'policy' | 'fact' | 'plan' | 'target' | 'task' | 'office' | 'service' | 'procedure'

/** The name that is meant most likely; empty where none is known. */
export const nearestName = (given: string, known: readonly string[]): string =>
  known.length === 0 ? '' : closest(given.slice(0, CLIPPED), known)

/** The id that is meant most likely. */
export const nearestId = (given: string, known: Known): string =>
  nearestName(
    given,
    known.map(({ id }) => id),
  )

/** Refuses the id of an address that nothing goes by; the nearest one is named. */
export const unknownId = (c: Context, what: What, given: string, known: Known): Response =>
  refuse(c, 404, [
    { code: `not-found/${what}`, at: 'id', id: given.slice(0, CLIPPED), nearest: nearestId(given, known) },
  ])
