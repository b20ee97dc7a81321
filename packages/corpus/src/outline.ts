import type { FoundText } from './boundary.ts'
import { Builder } from './outline-builder.ts'
import type { Span } from './source-text.ts'
import type { Unit } from './unit.ts'
import { unitsOf } from './unit.ts'

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

/** The provisions of one text, in order. Each has a locator that no other of them has. */
export function outlineOf(found: FoundText): Provision[] {
  const units = unitsOf(found.pieces)
  const builder = new Builder(units)
  return builder.build()
}

/** Running text that ends with the offices that answer for it is complete. */
export const endsWithOffices = (text: string): boolean =>
  /[（〔[][^（）〔〕[\]]*[）〕\]]$/u.test(text) || /下同）[\]〕）]$/u.test(text)

/** True when a unit speaks of the document as a whole. */
export const namesItself = (text: string): boolean =>
  /^(?:本|此)(?:若干|政策|行动|实施|工作)?(?:措施|办法|规定|通知|公告|文件|件|意见|方案|计划|指引|规则|细则)/u.test(
    text,
  ) || /本(?:若干|政策)?(?:措施|办法|规定|意见)(?:规定|制定|自)/u.test(text)

/** True when a unit says from when the document holds or for how long. */
export const saysValidity = (unit: Unit): boolean =>
  /(?:自|从).{0,24}(?:施行|实施|执行|生效)|有效期/u.test(unit.text) &&
  namesItself(unit.text.replace(/^[（(].{1,4}[）)]/u, ''))
