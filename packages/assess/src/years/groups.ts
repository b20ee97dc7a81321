import type { Across } from './across.ts'
import type { Board } from './board.ts'

/** Units that hang together over the years, directly or through others; every unit in exactly one group, in order. */
export function groupsOfUnits(board: Board, across: Across): readonly (readonly number[])[] {
  const parent = board.units.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const join = (of: Iterable<number>) => {
    const [first, ...rest] = of
    if (first === undefined) return
    for (const i of rest) {
      const [a, b] = [root(first), root(i)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
  for (const [i, rivals] of across.within.entries()) join([i, ...rivals.keys()])
  for (const [i, of] of board.readers.entries()) join([i, ...of])
  for (const n of across.needs) join([n.of, ...n.anyOf])
  for (const d of across.deductions) join([d.from, ...d.paid])
  for (const c of across.ceilings.flat()) join(c.all)
  const groups = new Map<number, number[]>()
  for (const i of parent.keys()) {
    const own = groups.get(root(i))
    if (own === undefined) groups.set(root(i), [i])
    else own.push(i)
  }
  return [...groups.values()]
}
