import { createHash } from 'node:crypto'
import type { CivilDate } from '@pengce/values'
import canonicalize from 'canonicalize'

/** What a case's log holds of one event. Plain data. */
export interface LoggedEvent {
  readonly caseId: string
  /** 1, 2, 3 … without a gap. */
  readonly version: number
  readonly type: string
  readonly of: string | null
  readonly applies: Readonly<Record<string, boolean>>
  /** The day on which it happened. */
  readonly on: CivilDate
  /** When it was entered: ISO 8601, UTC, to the millisecond. */
  readonly enteredAt: string
  readonly actor: string
  readonly role: string
  readonly office: string | null
  /** Grounds, remarks, digests of papers; nothing personal, since the log cannot be purged. */
  readonly note: Readonly<Record<string, unknown>>
}
/** An event in its chain: its own hash covers the one before. */
export interface ChainedEvent extends LoggedEvent {
  readonly before: string
  readonly hash: string
}

/** What stands before the first event of a case. */
export const BEGINNING = '0'.repeat(64)

/** SM3 (GB/T 32905) over the hash before and the event as canonical JSON (RFC 8785); 64 hexadecimal digits. */
const hashOf = (event: LoggedEvent, before: string): string => sm3(`${before}\n${canonicalText(event)}`)

export const sm3 = (text: string | Uint8Array): string => createHash('sm3').update(text).digest('hex')

/** Plain data as one text, whatever the order of its keys (RFC 8785). */
export const canonicalText = (data: unknown): string => canonicalize(data) ?? 'null'

/** Puts an event behind what came before. */
export const chained = (event: LoggedEvent, before: string): ChainedEvent => ({
  ...event,
  before,
  hash: hashOf(event, before),
})

/** Where a chain breaks first. */
export interface Break {
  readonly caseId: string
  readonly version: number
  readonly why: 'missing' | 'changed' | 'not-linked'
}

/** The first place where the log of one case was tampered with; null when it is whole. */
export function breakOf(events: readonly ChainedEvent[]): Break | null {
  let before = BEGINNING
  for (const [i, { before: linked, hash, ...event }] of events.entries()) {
    const at = { caseId: event.caseId, version: i + 1 }
    if (event.version !== i + 1) return { ...at, why: 'missing' }
    if (linked !== before) return { ...at, why: 'not-linked' }
    if (hash !== hashOf(event, before)) return { ...at, why: 'changed' }
    before = hash
  }
  return null
}
