import { diffChars } from 'diff'
import { normalForm } from './normal-form.ts'

/** A stretch of a comparison: kept, taken out of the old text, or put into the new one. */
export interface TextChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** The longest texts compared sign by sign; longer ones are compared as a whole, so that time stays bounded. */
const LONGEST = 20_000

/** What differs between two texts, sign by sign, apart from width and spaces. */
export function differenceOf(before: string, after: string): TextChange[] {
  const a = readable(before)
  const b = readable(after)
  if (normalForm(a) === normalForm(b)) return [{ kind: 'same', text: b }]
  if (a.length > LONGEST || b.length > LONGEST)
    return [
      { kind: 'removed', text: a },
      { kind: 'added', text: b },
    ]
  const parts = diffChars(a, b, { maxEditLength: 4_000 })
  if (parts === undefined)
    return [
      { kind: 'removed', text: a },
      { kind: 'added', text: b },
    ]
  return parts.map((p) => ({ kind: p.added ? 'added' : p.removed ? 'removed' : 'same', text: p.value }))
}

/** A comparison on one line: …资助〔-200-〕〔+300+〕万元…, with long stretches that are the same cut short. */
export function differenceText(changes: readonly TextChange[], around = 12): string {
  return changes
    .map((c, i) => {
      if (c.kind === 'removed') return `〔-${c.text}-〕`
      if (c.kind === 'added') return `〔+${c.text}+〕`
      const first = i === 0
      const last = i === changes.length - 1
      if (c.text.length <= around * 2 + 1) return c.text
      if (first && last) return `${c.text.slice(0, around)}…`
      if (first) return `…${c.text.slice(-around)}`
      if (last) return `${c.text.slice(0, around)}…`
      return `${c.text.slice(0, around)}…${c.text.slice(-around)}`
    })
    .join('')
}

const readable = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
