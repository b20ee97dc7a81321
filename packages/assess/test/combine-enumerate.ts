import type { Programme } from '../src/combine/programme.ts'

type Figures = Pick<Programme, 'ceilings' | 'deductions'>

/** What a set comes to at given amounts, said another way: deductions by recursion, ceilings by trying every fen. */
export function plainWorth(p: Figures, amounts: readonly number[], set: readonly number[]): number {
  const net = new Map<number, number>()
  const netOf = (i: number): number => {
    const known = net.get(i)
    if (known !== undefined) return known
    const off = new Set(p.deductions.filter((d) => d.from === i).flatMap((d) => d.paid))
    off.delete(i)
    const value = Math.max(
      0,
      (amounts[i] ?? 0) - [...off].filter((j) => set.includes(j)).reduce((s, j) => s + netOf(j), 0),
    )
    net.set(i, value)
    return value
  }
  const nets = set.map((i) => [i, netOf(i)] as const)
  return shared(nets, p.ceilings)
}

/** Every way of sharing the room under the ceilings, fen by fen, where they cross; least rooms as a tree where they do not. */
function shared(nets: readonly (readonly [number, number])[], ceilings: Programme['ceilings']): number {
  const crossing = ceilings.some((a) => ceilings.some((b) => overlaps(a.of, b.of)))
  return crossing
    ? everyWay(
        nets,
        ceilings.map((c) => ({ of: new Set(c.of), room: c.ceiling })),
      )
    : tree(nets, ceilings)
}
const overlaps = (a: readonly number[], b: readonly number[]) => {
  const both = a.filter((i) => b.includes(i)).length
  return both > 0 && both < a.length && both < b.length
}
function everyWay(
  [first, ...rest]: readonly (readonly [number, number])[],
  rooms: readonly { readonly of: ReadonlySet<number>; readonly room: number }[],
): number {
  if (first === undefined) return 0
  const [i, net] = first
  const most = Math.min(net, ...rooms.filter((r) => r.of.has(i)).map((r) => r.room))
  let best = 0
  for (let y = 0; y <= most; y += 1)
    best = Math.max(
      best,
      y +
        everyWay(
          rest,
          rooms.map((r) => (r.of.has(i) ? { of: r.of, room: r.room - y } : r)),
        ),
    )
  return best
}
function tree(nets: readonly (readonly [number, number])[], ceilings: Programme['ceilings']): number {
  const [outer, ...inner] = [...ceilings].sort((a, b) => b.of.length - a.of.length)
  if (outer === undefined) return nets.reduce((s, [, n]) => s + n, 0)
  const inside = inner.filter((c) => c.of.every((i) => outer.of.includes(i)))
  const apart = inner.filter((c) => !inside.includes(c))
  const under = nets.filter(([i]) => outer.of.includes(i))
  return (
    Math.min(outer.ceiling, tree(under, inside)) +
    tree(
      nets.filter((n) => !under.includes(n)),
      apart,
    )
  )
}

export const lawful = (p: Programme, set: readonly number[]): boolean =>
  !p.clashes.some(([a, b]) => set.includes(a) && set.includes(b)) &&
  p.needs.every((n) => !set.includes(n.of) || n.anyOf.some((i) => set.includes(i)))

/** The least or the most a set comes to, over every whole amount of every range. */
export function overRanges(p: Programme, set: readonly number[], end: 'least' | 'most'): number {
  const pick = end === 'least' ? Math.min : Math.max
  const at = (amounts: readonly number[], k: number): number => {
    const i = set[k]
    if (i === undefined) return plainWorth(p, amounts, set)
    const [low, high] =
      end === 'least' ? [p.worth[i] ?? 0, p.most[i] ?? 0] : [p.least?.[i] ?? p.worth[i] ?? 0, p.worth[i] ?? 0]
    let found = end === 'least' ? Number.POSITIVE_INFINITY : -1
    for (let x = low; x <= high; x += 1) found = pick(found, at(amounts.with(i, x), k + 1))
    return found
  }
  return at(p.worth, 0)
}

/** The best of all subsets; of equal ones the most measures, then the earliest. */
export function bestSet(
  p: Programme,
  worth: (set: readonly number[]) => number = (set) => plainWorth(p, p.worth, set),
): { worth: number; set: readonly number[] } {
  let best: { worth: number; set: readonly number[] } = { worth: -1, set: [] }
  const n = p.worth.length
  for (let bits = 0; bits < 1 << n; bits += 1) {
    // The first candidate is the highest bit, so that of equal sets the earliest in order comes last.
    const set = [...p.worth.keys()].filter((i) => (bits >> (n - 1 - i)) & 1)
    if (!lawful(p, set)) continue
    const own = worth(set)
    if (own > best.worth || (own === best.worth && set.length >= best.set.length)) best = { worth: own, set }
  }
  return best
}
