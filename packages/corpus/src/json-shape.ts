import type { z } from 'zod'

/** What JSON text of a shape holds, or what is wrong with it: where, and in a few words. */
export function readJson<T>(
  shape: z.ZodType<T>,
  content: string,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string } {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return { ok: false, reason: 'not JSON' }
  }
  const read = shape.safeParse(json)
  if (read.success) return { ok: true, value: read.data }
  const [issue] = read.error.issues
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` }
}
