/** A choice as bit masks over a few candidates. */
export interface BareChoice {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly end: 'certain' | 'possible'
  /** What each rules out. */
  readonly bars: readonly number[]
  readonly needs: readonly { readonly of: number; readonly anyOf: number }[]
  /** What is taken off each. */
  readonly off: readonly number[]
  readonly ceilings: readonly { readonly members: number; readonly room: number }[]
}

/**
 * Walks through every lawful set, the first candidate in before out, and keeps the first of the best: of sets sure of the
 * same the one with the largest upper ends, then the most members.
 */
export function bestOfAll(c: BareChoice): { readonly worth: number; readonly set: number } {
  const n = c.low.length
  const own = c.end === 'certain' ? c.low : c.high
  const tied =
    c.ceilings.reduce((mask, { members }) => mask | members, 0) |
    c.off.reduce((m, off, i) => (off ? m | off | (1 << i) : m), 0)
  const sharedOut = sharingUnder(c)
  const known = new Map<number, number>()
  const valued = (set: number): number => {
    const found = known.get(set) ?? overRanges(c, set, sharedOut)
    known.set(set, found)
    return found
  }
  let best = { worth: -1, set: 0 }
  let most = -1
  let upper = -1
  const walk = (i: number, set: number, barred: number, plain: number, count: number, high: number): void => {
    if (i < n) {
      const bit = 1 << i
      if ((barred & bit) === 0)
        walk(
          i + 1,
          set | bit,
          barred | (c.bars[i] ?? 0),
          (tied & bit) === 0 ? plain + (own[i] ?? 0) : plain,
          count + 1,
          high + (c.end === 'certain' ? (c.high[i] ?? 0) : 0),
        )
      walk(i + 1, set, barred, plain, count, high)
      return
    }
    for (const need of c.needs) if (set & (1 << need.of) && (set & need.anyOf) === 0) return
    const worth = plain + ((set & tied) === 0 ? 0 : valued(set & tied))
    if (worth < best.worth) return
    if (worth === best.worth && (high < upper || (high === upper && count <= most))) return
    best = { worth, set }
    most = count
    upper = high
  }
  walk(0, 0, 0, 0, 0, 0)
  return best
}

/** The least, or the most, over every whole amount of what is taken off others; the rest lies at its own end. */
function overRanges(c: BareChoice, set: number, sharedOut: ReturnType<typeof sharingUnder>): number {
  const n = c.low.length
  let taken = 0
  for (let i = 0; i < n; i += 1) if (set & (1 << i)) taken |= (c.off[i] ?? 0) & set
  const amounts = Array.from(c.end === 'certain' ? c.low : c.high)
  const pick = c.end === 'certain' ? Math.min : Math.max
  const at = (i: number): number => {
    if (i === n) return sharedOut(nets(c, set, amounts), set)
    if ((taken & (1 << i)) === 0) return at(i + 1)
    let found = c.end === 'certain' ? Number.POSITIVE_INFINITY : -1
    for (let x = c.low[i] ?? 0; x <= (c.high[i] ?? 0); x += 1) {
      amounts[i] = x
      found = pick(found, at(i + 1))
    }
    return found
  }
  return at(0)
}

/** In the order of the law only an earlier one is taken off a later one. */
function nets(c: BareChoice, set: number, amounts: readonly number[]): number[] {
  const net: number[] = []
  for (const [i, amount] of amounts.entries()) {
    let left = set & (1 << i) ? amount : 0
    for (let j = 0; j < i; j += 1) if ((c.off[i] ?? 0) & (1 << j)) left -= net[j] ?? 0
    net.push(Math.max(0, left))
  }
  return net
}

/** The most that ceilings leave: every sharing is tried, but for what lies under none. */
function sharingUnder({ ceilings, low }: BareChoice): (net: readonly number[], set: number) => number {
  const nested = ceilings.every((a) => ceilings.every((b) => apart(a.members, b.members)))
  if (nested) {
    const inward = [...ceilings].sort((a, b) => size(a.members) - size(b.members))
    return (net) => innermost(inward, net).reduce((sum, x) => sum + x, 0)
  }
  const over = low.map((_, i) => ceilings.flatMap(({ members }, k) => (members & (1 << i) ? [k] : [])))
  return (net, set) => {
    const rooms = ceilings.map((ceiling) => ceiling.room)
    const at = (i: number): number => {
      if (i === net.length) return 0
      const whole = net[i] ?? 0
      if (whole === 0 || (set & (1 << i)) === 0) return at(i + 1)
      const here = over[i] ?? []
      if (here.length === 0) return whole + at(i + 1)
      let most = whole
      for (const k of here) most = Math.min(most, rooms[k] ?? 0)
      let best = 0
      for (let y = most; y >= 0; y -= 1) {
        for (const k of here) rooms[k] = (rooms[k] ?? 0) - y
        best = Math.max(best, y + at(i + 1))
        for (const k of here) rooms[k] = (rooms[k] ?? 0) + y
      }
      return best
    }
    return at(0)
  }
}
const apart = (a: number, b: number): boolean => (a & b) === 0 || (a & b) === a || (a & b) === b

const size = (mask: number): number => mask.toString(2).replaceAll('0', '').length

/** Ceilings of which none cross, the smallest first: it is kept to first. */
function innermost(ceilings: BareChoice['ceilings'], net: readonly number[]): readonly number[] {
  const left = [...net]
  for (const { members, room } of ceilings) {
    let rest = room
    for (const i of left.keys())
      if (members & (1 << i)) {
        left[i] = Math.min(left[i] ?? 0, rest)
        rest -= left[i] ?? 0
      }
  }
  return left
}
