import { crossingOf, cutDown, type Outcome, outcomeOf, type Programme, paidOff } from './programme.ts'
import { type Row, solveWhole } from './whole.ts'

/** How many programmes one choice may be split into before it is bounded as a whole. */
const MOST_CASES = 512

/**
 * What a choice comes to over every amount within the ranges. Where the sum must hold (`most` beyond the worth): `worth`
 * never more than the very least. Where it is to be within reach (`least` below it): some amounts give `worth`. The
 * exact figure never exceeds `bound`; it is found where both meet.
 */
export interface Valued extends Outcome {
  readonly bound: number
}

/** Values a choice over its ranges, exactly wherever a few small whole programmes settle it. */
export function valuedOf(p: Programme, chosen: readonly boolean[]): Valued {
  const bound = boundTogether(p, chosen)
  if (bound === null) return exactly(outcomeOf(p, chosen))
  return p.least === undefined
    ? (held(p, chosen, bound) ?? feared(p, chosen))
    : (reached(p, chosen, bound) ?? hoped(p, chosen))
}
const exactly = (o: Outcome): Valued => ({ ...o, bound: o.worth })

/** The chosen ones that deduct or are deducted, where some amount that is deducted is still a range. */
interface Tied {
  readonly at: ReadonlyMap<number, number>
  readonly taking: ReadonlyMap<number, readonly number[]>
  readonly low: (i: number) => number
  readonly high: (i: number) => number
}
function boundTogether(p: Programme, chosen: readonly boolean[]): Tied | null {
  const deductions = paidOff(p)
  if (deductions.size === 0) return null
  const taking = new Map<number, readonly number[]>()
  for (const [from, paid] of deductions) {
    const own = chosen[from] === true ? paid.filter((i) => chosen[i] === true) : []
    if (own.length > 0) taking.set(from, own)
  }
  const paid = new Set([...taking.values()].flat())
  const worth = (i: number) => p.worth[i] ?? 0
  const low = (i: number) => (paid.has(i) ? (p.least?.[i] ?? worth(i)) : worth(i))
  const high = (i: number) => (paid.has(i) ? (p.most[i] ?? 0) : worth(i))
  if (![...paid].some((i) => high(i) > low(i))) return null
  const among = [...new Set([...taking.keys(), ...paid])].sort((a, b) => a - b)
  return { at: new Map(among.map((i, k) => [i, k])), taking, low, high }
}

/** One case for each set of deducting ones that are used up by what is taken off them: rows over what each comes to. */
function casesOf(t: Tied): readonly { readonly rows: readonly Row[]; readonly used: ReadonlySet<number> }[] {
  const from = [...t.taking.keys()]
  return subsetsOf(from).map((used) => ({ used, rows: [...t.at].flatMap(([i, k]) => rowsOf(t, i, k, used)) }))
}
function rowsOf(t: Tied, i: number, k: number, used: ReadonlySet<number>): readonly Row[] {
  const off = (t.taking.get(i) ?? []).map((j) => [t.at.get(j) ?? 0, 1] as const)
  const minus = (of: Row['of']) => of.map(([v, a]) => [v, -a] as const)
  if (used.has(i))
    return [
      { of: [[k, 1]], most: 0 },
      { of: minus(off), most: -t.low(i) },
    ]
  const own: Row['of'] = [[k, 1], ...off]
  const least = { of: minus(own), most: -t.low(i) }
  return Number.isFinite(t.high(i)) ? [least, { of: own, most: t.high(i) }] : [least]
}
const subsetsOf = <T>(of: readonly T[]): readonly ReadonlySet<T>[] =>
  of.reduce<readonly ReadonlySet<T>[]>((sets, x) => sets.flatMap((s) => [s, new Set([...s, x])]), [new Set<T>()])

/** The amounts that come to this, one of them for each that is used up. */
function amountsOf(p: Programme, t: Tied, used: ReadonlySet<number>, at: readonly number[]): readonly number[] {
  const amounts = [...p.worth]
  for (const [i, k] of t.at)
    amounts[i] = used.has(i)
      ? t.low(i)
      : [i, ...(t.taking.get(i) ?? [])].reduce((sum, j) => sum + (at[j === i ? k : (t.at.get(j) ?? 0)] ?? 0), 0)
  return amounts
}

/** The ceilings that could cut what is chosen. */
const tightOf = (p: Programme, chosen: readonly boolean[], t: Tied) =>
  p.ceilings
    .map((c) => ({ of: c.of.filter((i) => chosen[i] === true), ceiling: c.ceiling }))
    .filter((c) => c.of.reduce((sum, i) => sum + t.high(i), 0) > c.ceiling)

/** The very least: under nested ceilings it is that of some of them in full and of all that lies under none of those. */
function held(p: Programme, chosen: readonly boolean[], t: Tied): Valued | null {
  const tight = tightOf(p, chosen, t)
  if (crossingOf(p).length > 0 || 2 ** (tight.length + t.taking.size) > MOST_CASES) return null
  let least = Number.POSITIVE_INFINITY
  let amounts: readonly number[] = p.worth
  for (const { rows, used } of casesOf(t))
    for (const full of subsetsOf(tight)) {
      const under = new Set([...full].flatMap((c) => c.of))
      const gain = [...t.at.keys()].map((i) => (under.has(i) ? 0 : -1))
      const found = solveWhole({ gain, rows })
      if (found === 'unsure' || (found !== null && found.bound > found.worth)) return null
      if (found === null) continue
      const apart = p.worth.reduce(
        (sum, own, i) => (chosen[i] !== true || t.at.has(i) || under.has(i) ? sum : sum + own),
        0,
      )
      const sum = [...full].reduce((all, c) => all + c.ceiling, apart) - found.worth
      if (sum >= least) continue
      least = sum
      amounts = amountsOf(p, t, used, found.at)
    }
  const outcome = outcomeOf(p, chosen, amounts)
  return outcome.worth === least ? exactly(outcome) : null
}

/** The most that some amounts give, as what each comes to and what the ceilings leave of it. */
function reached(p: Programme, chosen: readonly boolean[], t: Tied): Valued | null {
  const tight = tightOf(p, chosen, t)
  if (2 ** t.taking.size > MOST_CASES) return null
  const capped = [...new Set(tight.flatMap((c) => c.of))]
  const kept = new Map(capped.map((i, k) => [i, t.at.size + k]))
  const gain = [...[...t.at.keys()].map((i) => (kept.has(i) ? 0 : 1)), ...capped.map(() => 1)]
  const limits: readonly Row[] = [
    ...capped.map((i): Row => {
      const [own, k] = [t.at.get(i), kept.get(i) ?? 0]
      return own === undefined
        ? { of: [[k, 1]], most: p.worth[i] ?? 0 }
        : {
            of: [
              [k, 1],
              [own, -1],
            ],
            most: 0,
          }
    }),
    ...tight.map((c): Row => ({ of: c.of.map((i) => [kept.get(i) ?? 0, 1]), most: c.ceiling })),
  ]
  let most = -1
  let amounts: readonly number[] = p.worth
  for (const { rows, used } of casesOf(t)) {
    const found = solveWhole({ gain, rows: [...rows, ...limits] })
    if (found === 'unsure' || (found !== null && found.bound > found.worth)) return null
    if (found === null || found.worth <= most) continue
    most = found.worth
    amounts = amountsOf(p, t, used, found.at)
  }
  const apart = p.worth.reduce((sum, own, i) => (chosen[i] !== true || t.at.has(i) || kept.has(i) ? sum : sum + own), 0)
  const outcome = outcomeOf(p, chosen, amounts)
  return outcome.worth === most + apart ? exactly(outcome) : null
}

/** Never more than the least: everything at its low end, and the most of everything taken off. */
function feared(p: Programme, chosen: readonly boolean[]): Valued {
  const worst = taken(p, chosen, (i) => p.most[i] ?? 0)
  return { ...worst, bound: outcomeOf(p, chosen).worth }
}
/** What some amounts give, and never less than the most: the least of everything taken off. */
function hoped(p: Programme, chosen: readonly boolean[]): Valued {
  const deductions = paidOff(p)
  const best = taken(p, chosen, (i) => (deductions.has(i) ? 0 : (p.least?.[i] ?? p.worth[i] ?? 0)))
  const within = [p.worth, p.worth.map((own, i) => (deductions.has(i) ? own : (p.least?.[i] ?? own)))]
  const [one, other] = within.map((amounts) => outcomeOf(p, chosen, amounts))
  const found = one === undefined || (other !== undefined && other.worth > one.worth) ? other : one
  return { ...(found ?? best), bound: best.worth }
}
function taken(p: Programme, chosen: readonly boolean[], off: (i: number) => number): Outcome {
  const net = p.worth.map((own, i) => (chosen[i] === true ? own : 0))
  for (const [from, paid] of paidOff(p))
    if (chosen[from] === true)
      net[from] = Math.max(
        0,
        paid.reduce((own, i) => (chosen[i] === true ? own - off(i) : own), net[from] ?? 0),
      )
  return cutDown(p, net)
}
