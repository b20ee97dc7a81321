import { z } from '@hono/zod-openapi'
import { PEOPLE } from '@pengce/casework'
import { bearerOf } from './bearer.ts'
import type { Identify } from './identify.ts'
import { digestOf } from './secrets.ts'

const id = z.string().min(1).max(200)
const ActorSchema = z.strictObject({
  id,
  role: z.enum(PEOPLE),
  office: id.nullable().default(null),
  district: id.nullable().default(null),
  parties: z.array(id).default([]),
})
/** Who is known by which token: the SHA-256 of each (hexadecimal), so that the file lets nobody in. */
const TokensSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/u), ActorSchema)

/** Reads a file of tokens, or says where it is not as it should be. */
export function readTokens(text: string): { readonly identify: Identify } | { readonly wrong: readonly string[] } {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { wrong: ['JSON'] }
  }
  const read = TokensSchema.safeParse(given)
  if (!read.success) return { wrong: read.error.issues.map((i) => i.path.map(String).join('.')) }
  const known = new Map(Object.entries(read.data))
  return {
    identify: async (request) => {
      const token = bearerOf(request.headers.get('authorization'))
      // Looked up by its digest, how long it takes says nothing about any token.
      return token === null ? null : (known.get(digestOf(token)) ?? null)
    },
  }
}
