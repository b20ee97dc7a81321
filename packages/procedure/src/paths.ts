import { type Procedure, stepAt, stepsOf } from './procedure.ts'
import type { Outcome } from './step.ts'

/** One answer given in one step. */
export interface Leg {
  readonly at: string
  readonly answer: string
  readonly to: string
}
/** A way from the start to an end. */
export interface Path {
  readonly legs: readonly Leg[]
  readonly end: string
  readonly outcome: Outcome
}

/**
 * Ways from the start to the ends: every way that comes to no step twice, and for each answer that lies on none of
 * them (it leads back) one way that takes it. So every answer of a sound procedure is taken at least once.
 */
export function paths(p: Procedure): readonly Path[] {
  const found: Path[] = []
  forward(p, p.start, [], new Set(), found)
  const taken = new Set(found.flatMap((path) => path.legs.map(legKey)))
  for (const leg of stepsOf(p).flatMap(([name]) => legsOf(p, name))) {
    if (taken.has(legKey(leg))) continue
    const path = pathOver(p, leg)
    if (path === null) continue
    found.push(path)
    for (const gone of path.legs) taken.add(legKey(gone))
  }
  return found
}

/** The answers of a step and where each leads. */
const legsOf = (p: Procedure, at: string): readonly Leg[] =>
  (stepAt(p, at)?.leads ?? []).map(({ on, to }) => ({ at, answer: on, to }))

const legKey = (leg: Leg): string => `${leg.at}\n${leg.answer}`

function forward(p: Procedure, name: string, legs: readonly Leg[], seen: ReadonlySet<string>, found: Path[]): void {
  const outcome = stepAt(p, name)?.outcome ?? null
  if (outcome !== null) found.push({ legs, end: name, outcome })
  const here = new Set([...seen, name])
  for (const leg of legsOf(p, name)) if (!here.has(leg.to)) forward(p, leg.to, [...legs, leg], here, found)
}

/** The shortest way to the answer, over it, and on to the nearest end; a step that comes only once is not come to again. */
function pathOver(p: Procedure, leg: Leg): Path | null {
  const before = shortest(p, p.start, (name) => name === leg.at, new Set())
  if (before === null) return null
  const gone = [...before, leg]
  const spent = new Set(gone.map((g) => g.at).filter((name) => stepAt(p, name)?.once === true))
  const after = shortest(p, leg.to, (name) => stepAt(p, name)?.outcome !== null, spent)
  if (after === null) return null
  const legs = [...gone, ...after]
  const end = legs.at(-1)?.to ?? p.start
  const outcome = stepAt(p, end)?.outcome ?? null
  return outcome === null ? null : { legs, end, outcome }
}

function shortest(
  p: Procedure,
  from: string,
  there: (name: string) => boolean,
  barred: ReadonlySet<string>,
): readonly Leg[] | null {
  const seen = new Set([...barred, from])
  let level: (readonly [string, readonly Leg[]])[] = [[from, []]]
  while (level.length > 0) {
    const arrived = level.find(([name]) => there(name))
    if (arrived !== undefined) return arrived[1]
    level = level.flatMap(([name, legs]) =>
      legsOf(p, name).flatMap((leg) => {
        if (seen.has(leg.to)) return []
        seen.add(leg.to)
        return [[leg.to, [...legs, leg]] as const]
      }),
    )
  }
  return null
}

/** The shortest way from a step to where what was applied for is granted or done; else to any end. Null: to none. */
export function favourableWay(p: Procedure, from: string = p.start): readonly Leg[] | null {
  const outcome = (name: string) => stepAt(p, name)?.outcome ?? null
  const none = new Set<string>()
  return (
    shortest(p, from, (name) => outcome(name) === 'completed', none) ??
    shortest(p, from, (name) => outcome(name) !== null, none)
  )
}
