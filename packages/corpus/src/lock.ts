import { fingerprint } from './normal-form.ts'
import type { Provision } from './provision.ts'

/** What was read when the rules were written: each locator of a document with the fingerprint of its text. */
export interface Lock {
  readonly document: string
  readonly provisions: Readonly<Record<string, string>>
}

export function lockOf(document: string, provisions: readonly Provision[]): Lock {
  return { document, provisions: Object.fromEntries(provisions.map((p) => [p.locator, fingerprint(p.text)])) }
}

/** The lock as it is written to a file: one line for each provision, in the order of the text. */
export function lockText(lock: Lock): string {
  const lines = Object.entries(lock.provisions).map(([k, v]) => `    ${JSON.stringify(k)}: ${JSON.stringify(v)}`)
  return `{\n  "document": ${JSON.stringify(lock.document)},\n  "provisions": {\n${lines.join(',\n')}\n  }\n}\n`
}
