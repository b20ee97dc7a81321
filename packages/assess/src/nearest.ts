import { distance } from 'fastest-levenshtein'

/**
 * The one of some names that was most likely meant; null when none is close. Case and separators do not count, and a
 * word that stands whole in a longer name is close to it.
 */
export function nearestOf<T>(given: string, of: readonly T[], namesOf: (one: T) => readonly string[]): T | null {
  const wanted = plain(given).slice(0, 80)
  if (wanted === '') return null
  let best: { readonly one: T; readonly far: number } | null = null
  for (const one of of)
    for (const name of namesOf(one)) {
      const far = distanceTo(wanted, plain(name))
      if (far <= 0.4 && (best === null || far < best.far)) best = { one, far }
    }
  return best === null ? null : best.one
}

/** From 0 (the same) to 1 (nothing in common). */
function distanceTo(wanted: string, name: string): number {
  const longest = Math.max(wanted.length, name.length)
  if (longest === 0) return 1
  const apart = distance(wanted, name) / longest
  const inside = wanted.length >= 2 && name.includes(wanted) ? 0.35 + 0.05 * (1 - wanted.length / name.length) : 1
  return Math.min(apart, inside)
}
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-/·.]+/gu, '')
