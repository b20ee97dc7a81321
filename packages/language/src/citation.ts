import type { CivilDate } from '@pengce/values'
import { type Text, text, type Words } from './text.ts'

/** A provision that a rule stands on: document, locator, and the fingerprint it had when the rule was written. */
export interface Citation {
  readonly document: string
  readonly locator: string
  readonly hash: string
}
export interface ProvisionLock {
  readonly document: string
  readonly provisions: Readonly<Record<string, string>>
}
/** What a document says about itself; titles, numbers and dates only. */
export interface Document {
  readonly id: string
  readonly title: Text
  readonly number: string | null
  readonly issuer: Text
  readonly issued: CivilDate | null
}
/** A document whose provisions can be cited. Citing a locator that its lock does not hold is a type error. */
export interface Source<L extends string> {
  (locator: L): Citation
  readonly document: Document
  /** The fingerprint of each provision, by locator. */
  readonly provisions: ProvisionLock['provisions']
}

export interface DocumentSpec {
  readonly title: Words
  readonly number: string | null
  readonly issuer: Words
  readonly issued: CivilDate | null
}

/** Binds a lock to what the document says about itself. */
export function source<const L extends ProvisionLock>(
  lock: L,
  spec: DocumentSpec,
): Source<keyof L['provisions'] & string> {
  const cite = (locator: keyof L['provisions'] & string): Citation =>
    Object.freeze({ document: lock.document, locator, hash: lock.provisions[locator] ?? '' })
  const document: Document = Object.freeze({
    id: lock.document,
    title: text(spec.title),
    number: spec.number,
    issuer: text(spec.issuer),
    issued: spec.issued,
  })
  return Object.assign(cite, { document, provisions: lock.provisions })
}

/** `hr2023 一/1¶1`, as a person writes it. */
export const citationText = (c: Citation): string => `${c.document} ${c.locator}`
