import type { CivilDate, Span } from '@pengce/values'
import { type Calendar, type Clock, elapsedOn, type Interval } from './clock.ts'
import { type Procedure, stepAt, stepsOf } from './procedure.ts'
import type { ItemStanding, Standing } from './standing.ts'
import type { Item } from './step.ts'

/** What an item, or the items of one window, took of its term so far, in the days of the term. */
export interface Taken {
  readonly items: readonly string[]
  readonly term: Span | null
  readonly count: number
}
/** The working days that the items which count took, against the limit of the whole. */
export interface Total {
  readonly count: number
  readonly provisional: boolean
  readonly limit: Span | null
  readonly of: readonly Taken[]
}

/** Adds up the items that count by the end of `on`, each by its own clock, those of one window once. */
export function totalOf(p: Procedure, standing: Standing, on: CivilDate, calendar: Calendar): Total {
  const here = standing.items.map((i) => ({ ...i, step: standing.at }))
  const counted = groupsOf(
    [...standing.left, ...here].flatMap((now) => {
      const item = stepAt(p, now.step)?.items.find((i) => i.id === now.id)
      return item?.counts === true && now.state !== 'not-applicable' ? [{ item, now }] : []
    }),
  )
  const taken = counted.map((group) => {
    const clocks = group.flatMap(({ now }) => clocksOf(now))
    const counts = countOf(clocks, on, calendar)
    const first = group[0]
    return { items: group.map(({ item }) => item.id), term: first?.item.within ?? null, ...counts }
  })
  return {
    count: taken.reduce((sum, t) => sum + t.count, 0),
    provisional: taken.some((t) => t.provisional),
    limit: p.limit?.of === 'items' ? p.limit.within : null,
    of: taken.map(({ items, term, count }) => ({ items, term, count })),
  }
}

/** The sum of the terms of the items that count and apply, those of one window once; `untimed` have no term in the text. */
export function termsOf(
  p: Procedure,
  applies: Readonly<Record<string, boolean>>,
): { readonly count: number; readonly of: readonly Taken[]; readonly untimed: readonly string[] } {
  const items = stepsOf(p).flatMap(([, step]) => step.items)
  const counted = items.filter((i) => i.counts && (i.applies === null || applies[i.id] === true))
  const groups = groupsOf(counted.map((item) => ({ item })))
  const of = groups.flatMap((group): Taken[] => {
    const term = group[0]?.item.within ?? null
    return term === null ? [] : [{ items: group.map(({ item }) => item.id), term, count: term.count }]
  })
  return {
    count: of.reduce((sum, t) => sum + t.count, 0),
    of,
    untimed: counted.filter((i) => i.within === null).map((i) => i.id),
  }
}

/** Those of one window together, every other alone. */
function groupsOf<T extends { readonly item: Item }>(parts: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const part of parts) {
    const key = part.item.window === null ? `item ${part.item.id}` : `window ${part.item.window}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
}

const clocksOf = (now: ItemStanding): readonly Clock[] => [
  ...(now.filing?.earlier ?? []),
  ...(now.clock === null ? [] : [now.clock]),
]

/** The days of all the clocks, a day on which several run counted once. */
function countOf(clocks: readonly Clock[], on: CivilDate, calendar: Calendar) {
  const runs = clocks
    .flatMap((c) => c.intervals.filter((i) => i.ground === null))
    .map(({ from, until }) => ({ from, until: until === null || until > on ? on : until }))
    .filter(({ from, until }) => from < until)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const merged: { from: CivilDate; until: CivilDate }[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last === undefined || run.from > last.until) merged.push({ ...run })
    else if (run.until > last.until) last.until = run.until
  }
  const intervals = merged.map((run): Interval => ({ ...run, ground: null }))
  return elapsedOn({ by: null, term: null, intervals }, on, calendar)
}
