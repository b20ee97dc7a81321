import type { Candidate } from './candidate.ts'
import type { Ground } from './ground.ts'
import type { Found } from './search.ts'
import { choiceIn, type JudgedPart, type Setting } from './setting.ts'

/** A result left out, what bars it, and how much less the best choice with it is worth; null when there is none. */
export interface Displaced {
  readonly candidate: Candidate
  readonly by: readonly { readonly candidate: Candidate; readonly ground: Ground }[]
  /** A requirement that the choice does not meet, or a deduction that costs more than it brings. */
  readonly grounds: readonly Ground[]
  /** Fen; below nothing where the choice with it brings more money, but later or with more duties. */
  readonly difference: number | null
  /** False where a search ended before it proved the difference. */
  readonly proved: boolean
  /** False where either side cannot be compared in money: no upper end, or in kind. */
  readonly comparable: boolean
}

/** What the best choice of a part leaves out, each with the best choice that holds it. */
export function displacedIn(
  setting: Setting,
  part: JudgedPart,
  best: Found | null,
  nodes: number,
): readonly Displaced[] {
  const chosen = new Set((best?.chosen ?? []).map((k) => part.of[k] ?? -1))
  return part.of.flatMap((i, k) => {
    if (chosen.has(i)) return []
    const other = choiceIn(part, nodes, k)
    const difference = other === null ? null : (best?.figures[part.moneyAt] ?? 0) - (other.figures[part.moneyAt] ?? 0)
    const proved = best?.proved === true && (other === null || other.proved)
    return displacedOf(i, setting, chosen, { difference, proved })
  })
}

function displacedOf(
  i: number,
  { all, bonds }: Setting,
  chosen: ReadonlySet<number>,
  found: Pick<Displaced, 'difference' | 'proved'>,
): readonly Displaced[] {
  const candidate = all[i]
  if (candidate === undefined) return []
  const by = bonds.clashes.flatMap(({ between: [a, b], ground }) => {
    if (a !== i && b !== i) return []
    const other = a === i ? b : a
    const rival = all[other]
    return chosen.has(other) && rival !== undefined ? [{ candidate: rival, ground }] : []
  })
  const unmet = bonds.needs.filter((n) => n.of === i && !n.anyOf.some((j) => chosen.has(j)))
  const takes = bonds.deductions.filter((d) => d.paid.includes(i) || d.from === i)
  const grounds = [...unmet, ...(by.length === 0 ? takes : [])].map((b) => b.ground)
  const comparable = [candidate, ...by.map((b) => b.candidate)].every((c) => !c.inKind && Number.isFinite(c.high))
  return [{ candidate, by, grounds, ...found, comparable }]
}
