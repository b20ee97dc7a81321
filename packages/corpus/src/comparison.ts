import type { TextChange } from './difference.ts'
import { differenceOf } from './difference.ts'
import { fingerprint } from './normal-form.ts'
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
  const here = new Map(before.map((p) => [p.locator, p]))
  const moves = movesBetween(
    before.map((p) => [p.locator, fingerprint(p.text)]),
    after.map((p) => [p.locator, fingerprint(p.text)]),
  )
  const arrived = new Set(moves.values())
  const out: ProvisionChange[] = []
  for (const p of before) {
    const to = moves.get(p.locator)
    const same = there.get(p.locator)
    if (to !== undefined) out.push({ kind: 'moved', locator: p.locator, to })
    else if (same === undefined || arrived.has(p.locator))
      out.push({ kind: 'vanished', locator: p.locator, text: p.text })
    else if (fingerprint(same.text) !== fingerprint(p.text))
      out.push({ kind: 'changed', locator: p.locator, changes: differenceOf(p.text, same.text) })
  }
  for (const p of after) {
    if (arrived.has(p.locator)) continue
    if (!here.has(p.locator) || moves.has(p.locator)) out.push({ kind: 'added', locator: p.locator, text: p.text })
  }
  return out
}

/**
 * Where provisions went whose words stand at another locator now. Words that stand at their old locator have not moved,
 * and each place takes one provision.
 */
export function movesBetween(
  before: readonly (readonly [locator: string, fingerprint: string])[],
  after: readonly (readonly [locator: string, fingerprint: string])[],
): Map<string, string> {
  const now = new Map(after)
  const was = new Map(before)
  const free = new Map<string, string[]>()
  for (const [locator, print] of after) {
    if (was.get(locator) === print) continue
    free.set(print, [...(free.get(print) ?? []), locator])
  }
  const moves = new Map<string, string>()
  for (const [locator, print] of before) {
    if (now.get(locator) === print) continue
    const to = free.get(print)?.shift()
    if (to !== undefined) moves.set(locator, to)
  }
  return moves
}
