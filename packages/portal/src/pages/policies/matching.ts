import type { PolicySummary } from '../../wire/law.ts'

/** The documents whose title, number and issuer hold every word; all of them where there is none. */
export function matching(policies: readonly PolicySummary[], q: string): readonly PolicySummary[] {
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean)
  return policies.filter(({ title, number, issuer }) => {
    const text = `${title} ${number ?? ''} ${issuer}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
