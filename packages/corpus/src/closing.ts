import type { Numbering } from './heading.ts'
import { isHeading } from './heading.ts'
import { endsWithOffices, namesItself, saysValidity } from './self-reference.ts'
import type { Unit } from './unit.ts'

/** True for the line at the end of a document that lists its annexes: 附件：1．… */
export const listsAnnexes = (text: string): boolean => /^附(?:件|录|表)\s*[:：]/u.test(text)

/** The unnumbered paragraphs after the last provision that speak of the whole document: first and last unit. */
export function closingRange(units: readonly Unit[], numbering: Numbering): { from: number; to: number } | undefined {
  const end = units.findIndex((u, i) => i > 0 && (u.annex !== undefined || listsAnnexes(u.text)))
  const limit = end === -1 ? units.length : end
  let last = limit - 1
  while (last >= 0 && units[last]?.marker === undefined) last--
  const marked = units[last]
  if (marked?.marker === undefined || marked.marker.rank === 'article') return undefined
  const run: number[] = []
  for (let i = last + 1; i < limit; i++) if (units[i]?.part === 'body') run.push(i)
  if (!run.some((i) => saysValidity(units[i]?.text ?? ''))) return undefined
  const bare = isHeading(marked, units[last + 1], numbering, false)
  const from = run.find((i, k) => {
    if (bare && k === 0) return false
    return namesItself(units[i]?.text ?? '') || (k === 0 && endsWithOffices(units[i - 1]?.text ?? ''))
  })
  return from === undefined ? undefined : { from, to: run.at(-1) ?? from }
}
