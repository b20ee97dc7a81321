import type { Lock } from './lock.ts'
import { fingerprint } from './normal-form.ts'
import type { Provision } from './provision.ts'

/** What tells a text: the fingerprints of its provisions. Addressees and signatures are alike in many and tell nothing. */
export type Prints = ReadonlySet<string>

export const printsOf = (provisions: readonly Provision[]): Prints =>
  new Set(provisions.filter((p) => p.kind !== 'addressee' && p.kind !== 'signature').map((p) => fingerprint(p.text)))

/** The same for a text that is known by its lock. */
export const printsOfLock = (lock: Lock): Prints =>
  new Set(Object.entries(lock.provisions).flatMap(([l, print]) => (/^(?:主送|落款)/u.test(l) ? [] : [print])))

/** The id of the known text that these are the prints of, or of an amended version of; undefined when none is near. */
export function identify(
  prints: Prints,
  known: readonly (readonly [id: string, prints: Prints])[],
): string | undefined {
  let best: { id: string; share: number } | undefined
  for (const [id, theirs] of known) {
    const share = overlapOf(prints, theirs)
    if (share >= 0.4 && share > (best?.share ?? 0)) best = { id, share }
  }
  return best?.id
}

/** How much of two texts is the same, from 0 to 1: provisions with the same words, over the larger of the two. */
export function overlapOf(a: Prints, b: Prints): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const f of a) if (b.has(f)) common++
  return common / Math.max(a.size, b.size)
}
