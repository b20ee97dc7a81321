import { z } from 'zod'
import { readJson } from './json-shape.ts'
import { fingerprints } from './normal-form.ts'
import type { Result } from './problem.ts'
import { bad, good } from './problem.ts'
import type { Provision } from './provision.ts'

/** What was read when the rules were written: each locator of a document with the fingerprint of its text. */
export interface Lock {
  readonly document: string
  readonly provisions: Readonly<Record<string, string>>
}

export const lockOf = (document: string, provisions: readonly Provision[]): Lock => ({
  document,
  provisions: Object.fromEntries(fingerprints(provisions)),
})

/** The lock as it is written to a file: one line for each provision, in the order of the text. */
export function lockText(lock: Lock): string {
  const lines = Object.entries(lock.provisions).map(([k, v]) => `    ${JSON.stringify(k)}: ${JSON.stringify(v)}`)
  return `{\n  "document": ${JSON.stringify(lock.document)},\n  "provisions": {\n${lines.join(',\n')}\n  }\n}\n`
}

const shape = z.object({
  document: z.string().min(1),
  provisions: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/u)),
})

/** A lock as it was written to a file. */
export function readLock(name: string, content: string): Result<Lock> {
  const read = readJson(shape, content)
  return read.ok ? good(read.value) : bad({ code: 'bad-lock', at: name, reason: read.reason })
}
