import { historyId } from '@pengce/language'
import type { Applicant } from '../held.ts'

const kinds = (['received', 'enjoyed'] as const).map((kind) => historyId(kind, ''))

/** The measures, by id, that an applicant or one of its items is known to have had: they meet a requirement. */
export function receivedBy(applicant: Applicant): readonly string[] {
  const found = new Set<string>()
  for (const facts of [applicant.facts, ...applicant.items.map((item) => item.facts)])
    for (const [id, held] of facts) {
      const kind =
        held.state === 'known' && held.value !== false && held.value !== 0
          ? kinds.find((k) => id.startsWith(k))
          : undefined
      if (kind !== undefined) found.add(id.slice(kind.length))
    }
  return [...found]
}
