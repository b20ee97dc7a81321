import { createHash } from 'node:crypto'
import type { Provision } from './provision.ts'

/**
 * The text without what says nothing: no white space, one width for digits, letters and punctuation (NFKC), one dash,
 * one pair of quotes. Two copies of a provision that differ only in these have the same normal form.
 */
export const normalForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/gu, '')
    .replace(/[‐‑‒–—―−－-]+/gu, '-')
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‘’′]/gu, "'")
    .replace(/[∶：]/gu, ':')

/** The whole sha-256 of the normal form, in hex. */
export const digest = (text: string): string => createHash('sha256').update(normalForm(text), 'utf8').digest('hex')

/** The first 8 hex digits of the sha-256 of the normal form: what a lock holds. */
export const fingerprint = (text: string): string => digest(text).slice(0, 8)

/** The fingerprint of each provision by its locator, in the order of the text. */
export const fingerprints = (provisions: readonly Provision[]): ReadonlyMap<string, string> =>
  new Map(provisions.map((p) => [p.locator, fingerprint(p.text)]))
