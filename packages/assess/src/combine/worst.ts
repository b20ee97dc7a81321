import { type Outcome, outcomeOf, type Programme, paidOff } from './programme.ts'

/** How many points one choice is valued at before it is bounded as a whole. */
const MOST_POINTS = 4096

/** The open amounts of a choice that others deduct, each with where the least may lie. */
interface Spread {
  readonly open: ReadonlyMap<number, readonly number[]>
  /** Those whose deductions hang on several open amounts at once: they bear the most of each. */
  readonly bounded: ReadonlySet<number>
  readonly tooMany: boolean
}

/**
 * What a choice comes to at least, wherever the amounts that others deduct turn out to lie. Deductions bend the sum up
 * only where one uses its amount up; ceilings bend it down. So the least lies at one of those points or at an end. What
 * hangs on several open amounts is bounded from below instead.
 */
export function worstOf(p: Programme, chosen: readonly boolean[]): Outcome {
  const { open, bounded, tooMany } = spreadOf(p, chosen)
  if (tooMany) return outcomeOf(p, chosen, chosen, { worth: p.worth, takenBy: () => p.most })
  let points: readonly (readonly number[])[] = [p.worth]
  for (const [i, at] of open) points = points.flatMap((worth) => at.map((x) => worth.with(i, x)))
  return points
    .map((worth) => outcomeOf(p, chosen, chosen, { worth, takenBy: (i) => (bounded.has(i) ? p.most : worth) }))
    .reduce((least, next) => (next.worth < least.worth ? next : least))
}

/** Whether `worstOf` gives the very least, and not only a bound of it, for every choice among some candidates. */
export function worstIsExact(p: Programme, among: readonly number[]): boolean {
  const all = p.worth.map(() => false)
  for (const i of among) all[i] = true
  const { bounded, tooMany } = spreadOf(p, all)
  return bounded.size === 0 && !tooMany
}

function spreadOf(p: Programme, chosen: readonly boolean[]): Spread {
  const worth = (i: number): number => p.worth[i] ?? 0
  const most = (i: number): number => p.most[i] ?? 0
  const taking = [...paidOff(p)].flatMap(([from, paid]) =>
    chosen[from] === true ? [{ from, paid: paid.filter((i) => chosen[i] === true) }] : [],
  )
  const open = new Set(taking.flatMap((t) => t.paid).filter((i) => most(i) > worth(i)))
  const bounded = new Set<number>()
  const bends = new Map<number, number[]>([...open].map((i) => [i, []]))
  for (const { from, paid } of taking) {
    const [first, ...others] = paid.filter((i) => open.has(i))
    if (first === undefined) {
      bends.get(from)?.push(sum(paid.map(worth)))
    } else if (open.has(from) || others.length > 0) {
      bounded.add(from)
      bends.get(from)?.push(sum(paid.map(most)))
    } else {
      bends.get(first)?.push(worth(from) - sum(paid.filter((i) => i !== first).map(worth)))
    }
  }
  const at = new Map([...bends].map(([i, within]) => [i, between(worth(i), most(i), within)]))
  const tooMany = [...at.values()].reduce((count, { length }) => count * length, 1) > MOST_POINTS
  return { open: at, bounded, tooMany }
}

const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0)
/** Both ends and what lies between; beyond the last bend nothing falls any more, so that an end without limit is left out. */
const between = (low: number, high: number, bends: readonly number[]): readonly number[] =>
  [...new Set([low, ...bends.filter((x) => x > low && x < high), high])].filter(Number.isFinite)
