import type { ReportedQuestion } from '@pengce/assess'

/** What somebody typed: an answer, or where to go. */
export type Reply =
  | { readonly kind: 'answer'; readonly value: string | boolean }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'does-not-apply' }
  | { readonly kind: 'back' }
  | { readonly kind: 'end' }
  | { readonly kind: 'no-such-choice'; readonly most: number }

const kinds: Readonly<Record<string, 'not-known' | 'does-not-apply' | 'back' | 'end'>> = {
  '': 'not-known',
  '?': 'not-known',
  '？': 'not-known',
  不知道: 'not-known',
  'not known': 'not-known',
  '-': 'does-not-apply',
  '－': 'does-not-apply',
  不适用: 'does-not-apply',
  'does not apply': 'does-not-apply',
  b: 'back',
  back: 'back',
  返回: 'back',
  q: 'end',
  quit: 'end',
  结束: 'end',
}
const yes = new Set(['y', 'yes', '是', '1'])
const no = new Set(['n', 'no', '否', '2'])

/** Understands a line typed in answer to a question; the end of the input ends the conversation. */
export function replyTo(q: Pick<ReportedQuestion, 'type' | 'options'>, line: string | null): Reply {
  if (line === null) return { kind: 'end' }
  const text = line.trim()
  const word = text.toLowerCase()
  const kind = kinds[word]
  if (kind !== undefined) return { kind }
  if (q.type === 'yes-no') {
    if (yes.has(word)) return { kind: 'answer', value: true }
    return no.has(word) ? { kind: 'answer', value: false } : { kind: 'no-such-choice', most: 2 }
  }
  if (q.type === 'choice' && /^\d+$/u.test(text)) {
    const options = q.options ?? []
    const chosen = options[Number(text) - 1]
    return chosen === undefined
      ? { kind: 'no-such-choice', most: options.length }
      : { kind: 'answer', value: chosen.key }
  }
  return { kind: 'answer', value: text }
}
