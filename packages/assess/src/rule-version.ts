import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { inOrder, type Measure, onceFor } from '@pengce/language'

/** Which version of a rule gave an answer: its policy, its life, and the fingerprint of what it says. */
export interface RuleVersion {
  readonly policy: string
  readonly from: string | null
  readonly until: string | null
  /** First 16 hexadecimal digits of SHA-256 over the rule's tree in a canonical order. */
  readonly hash: string
}

/** The fingerprint changes when conditions, amounts, schedule or the facts they ask for change. */
export const ruleVersion = (m: Measure): RuleVersion => ({
  policy: m.document,
  from: m.window?.from ?? null,
  until: m.window?.until ?? null,
  hash: hashOf(m),
})
const hashOf = onceFor(({ subjects, when, pay, notWith }: Measure) => fingerprint({ subjects, when, pay, notWith }))

/** SHA-256 of plain data, whatever the order of its keys; 16 hexadecimal digits. */
export const fingerprint = (data: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(data, inKeyOrder)))).slice(0, 16)

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => inOrder(a, b)))
    : value
