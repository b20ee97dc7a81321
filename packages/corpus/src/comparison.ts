import type { TextChange } from './difference.ts'
import { differenceOf } from './difference.ts'
import { fingerprints } from './normal-form.ts'
import type { Provision } from './provision.ts'

/** What became of one provision between two versions of a document. */
export type ProvisionChange =
  | { readonly kind: 'changed'; readonly locator: string; readonly changes: readonly TextChange[] }
  | { readonly kind: 'moved'; readonly locator: string; readonly to: string }
  | { readonly kind: 'vanished'; readonly locator: string; readonly text: string }
  | { readonly kind: 'added'; readonly locator: string; readonly text: string }

/** Two versions of a document provision by provision, in the order of the older, then what is new in the order of the newer. */
export function compareProvisions(before: readonly Provision[], after: readonly Provision[]): ProvisionChange[] {
  const there = new Map(after.map((p) => [p.locator, p]))
  const was = fingerprints(before)
  const now = fingerprints(after)
  const moves = movesBetween(was, now)
  const arrived = new Set(moves.values())
  const out: ProvisionChange[] = []
  for (const p of before) {
    const to = moves.get(p.locator)
    const same = there.get(p.locator)
    if (to !== undefined) out.push({ kind: 'moved', locator: p.locator, to })
    else if (same === undefined || arrived.has(p.locator))
      out.push({ kind: 'vanished', locator: p.locator, text: p.text })
    else if (now.get(p.locator) !== was.get(p.locator))
      out.push({ kind: 'changed', locator: p.locator, changes: differenceOf(p.text, same.text) })
  }
  for (const p of after) {
    if (arrived.has(p.locator)) continue
    if (!was.has(p.locator) || moves.has(p.locator)) out.push({ kind: 'added', locator: p.locator, text: p.text })
  }
  return out
}

/**
 * Where provisions went whose words stand at another locator now; both sides are fingerprints by locator. Words that
 * stand at their old locator have not moved, and each place takes one provision.
 */
export function movesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Map<string, string> {
  const free = new Map<string, string[]>()
  for (const [locator, print] of after) {
    if (before.get(locator) === print) continue
    free.set(print, [...(free.get(print) ?? []), locator])
  }
  const moves = new Map<string, string>()
  for (const [locator, print] of before) {
    if (after.get(locator) === print) continue
    const to = free.get(print)?.shift()
    if (to !== undefined) moves.set(locator, to)
  }
  return moves
}
