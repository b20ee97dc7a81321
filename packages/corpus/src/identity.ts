import type { Lock } from './lock.ts'
import { fingerprint } from './normal-form.ts'
import type { Provision } from './provision.ts'

/** The id of the locked document that these provisions are, or an amended version of; undefined when none is near. */
export function identify(provisions: readonly Provision[], locks: readonly Lock[]): string | undefined {
  const mine = new Set(provisions.filter(tells).map((p) => fingerprint(p.text)))
  let best: { id: string; share: number } | undefined
  for (const lock of locks) {
    const theirs = new Set(
      Object.entries(lock.provisions)
        .filter(([l]) => tellsLocator(l))
        .map(([, f]) => f),
    )
    const share = shareOf(mine, theirs)
    if (share >= 0.4 && share > (best?.share ?? 0)) best = { id: lock.document, share }
  }
  return best?.id
}

/** How much of two texts is the same, from 0 to 1: provisions with the same words, over the larger of the two. */
export const overlapOf = (a: readonly Provision[], b: readonly Provision[]): number =>
  shareOf(
    new Set(a.filter(tells).map((p) => fingerprint(p.text))),
    new Set(b.filter(tells).map((p) => fingerprint(p.text))),
  )

/** Addressees and signatures are alike in many documents and tell nothing. */
const tells = (p: Provision): boolean => p.kind !== 'addressee' && p.kind !== 'signature'
const tellsLocator = (locator: string): boolean => !/^(?:主送|落款)/u.test(locator)

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const f of a) if (b.has(f)) common++
  return common / Math.max(a.size, b.size)
}
