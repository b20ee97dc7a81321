import type { Span } from './source-text.ts'

export type ProvisionKind =
  | 'title'
  | 'note'
  | 'addressee'
  | 'notice'
  | 'signature'
  | 'preamble'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'closing'
  | 'annex-list'

/** The smallest thing that is cited: a heading, a paragraph or an item, with the place it has in the source. */
export interface Provision {
  readonly locator: string
  readonly kind: ProvisionKind
  /** The headings above it, from the widest to its own. */
  readonly path: readonly string[]
  readonly text: string
  readonly segments: readonly Span[]
  /** The lines of the source on which it stands. */
  readonly lines: readonly number[]
}
