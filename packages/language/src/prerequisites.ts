import type { Policy } from './policy.ts'

/** What must come first of a measure: one of each group, by id. */
interface Waiting {
  readonly id: string
  readonly groups: readonly (readonly string[])[]
}

/**
 * Measures that wait for each other, so that none of them can ever come first: each circle once, from the earliest in
 * the law, every step needing the next and the last the first. A need that another measure can meet makes no circle.
 */
export const circlesOf = (policies: readonly Policy[]): readonly (readonly string[])[] => circlesIn(waitingOf(policies))

/** Measures that are taken off each other in a circle, so that none of their amounts comes first. */
export function deductionCirclesOf(policies: readonly Policy[]): readonly (readonly string[])[] {
  const bonds = policies.flatMap((p) => p.relations).flatMap(({ bond }) => (bond.kind === 'deducts' ? [bond] : []))
  return circlesIn(
    policies
      .flatMap((p) => p.measures)
      .map(({ id }) => ({
        id,
        groups: bonds.filter((b) => b.from.includes(id)).flatMap((b) => b.paid.filter((o) => o !== id).map((o) => [o])),
      })),
  )
}

function circlesIn(waiting: readonly Waiting[]): readonly (readonly string[])[] {
  const stuck = stuckIn(waiting)
  const next = new Map<string, string>()
  for (const { id, groups } of waiting) {
    const unmet = groups.find((g) => g.every((other) => stuck.has(other)))?.[0]
    if (stuck.has(id) && unmet !== undefined) next.set(id, unmet)
  }
  const seen = new Set<string>()
  return [...next.keys()].flatMap((start) => {
    const path: string[] = []
    for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = next.get(at)) {
      seen.add(at)
      path.push(at)
    }
    const back = path.indexOf(next.get(path.at(-1) ?? '') ?? '')
    return back < 0 ? [] : [path.slice(back)]
  })
}

function waitingOf(policies: readonly Policy[]): readonly Waiting[] {
  const needs = policies.flatMap((p) => p.relations).flatMap(({ bond }) => (bond.kind === 'requires' ? [bond] : []))
  return policies
    .flatMap((p) => p.measures)
    .map((m) => ({
      id: m.id,
      groups: [
        ...m.requires.map((other) => [other]),
        ...needs.filter((n) => n.measure === m.id).map((n) => n.anyOf),
      ].filter((g) => g.length > 0),
    }))
}

/** What is left when everything that can come first is taken away, again and again; an id of nothing is no circle. */
function stuckIn(waiting: readonly Waiting[]): ReadonlySet<string> {
  const stuck = new Set(waiting.map((w) => w.id))
  for (let before = stuck.size + 1; stuck.size < before; ) {
    before = stuck.size
    for (const { id, groups } of waiting)
      if (groups.every((g) => g.some((other) => !stuck.has(other)))) stuck.delete(id)
  }
  return stuck
}
