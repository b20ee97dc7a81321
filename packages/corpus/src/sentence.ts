import type { Span } from './source-text.ts'

/** The sentences of a provision, as stretches of its text. A sentence ends with 。！？ and any closing marks after it. */
export function sentencesOf(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (const end of text.matchAll(/[。！？]+[”’）〕》\])]*/gu)) {
    const to = end.index + end[0].length
    if (text.slice(start, to).trim() !== '') out.push({ start, end: to })
    start = to
  }
  if (text.slice(start).trim() !== '') out.push({ start, end: text.length })
  return out
}
