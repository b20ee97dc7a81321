import { type CivilDate, toDay } from '@pengce/values'
import type { Bound } from './bound.ts'
import { directionOf, goalOf } from './holds.ts'
import { type Level, levelOfParts } from './level.ts'
import type { Observation } from './observation.ts'

/** Days for which a pace is stated. */
export const PACE_DAYS = 30

/** What is still missing, and how fast it must come. */
export interface Pace {
  /** Parts to the figure; below zero where it is passed. For a ratio, of its first number at today's second. */
  readonly gap: number
  /** Parts per 30 days from the last figure to the last day, rounded up; null where nothing is missing or no day is set. */
  readonly needed: number | null
  /** Parts per 30 days between the first and the last figure, rounded down; null with fewer than two days. */
  readonly recent: number | null
}

/** The gap to the figure and the paces; null where the bound has no figure of its own. */
export function paceOf(
  bound: Bound,
  figures: readonly Observation[],
  start: { readonly on: CivilDate; readonly level: Level } | null,
  until: CivilDate | null,
): Pace | null {
  const last = figures.at(-1)
  const goal = goalOf(bound)
  if (last === undefined || goal === null || bound.op === 'done') return null
  const gap = gapBetween(goal, last.level, directionOf(bound) === 'down')
  const missing = bound.op === 'exceeds' || bound.op === 'below' ? gap + 1 : gap
  const days = until === null ? 0 : toDay(until) - toDay(last.on)
  const growing = directionOf(bound) !== 'down' && goal.to === 1
  return {
    gap,
    needed: growing && missing > 0 && days > 0 ? perStretch(missing, days, 'up') : null,
    recent: growing ? recentPace(start ?? figures[0] ?? null, last) : null,
  }
}

/** How far a level is from the goal, in parts; for a ratio, the first number that the second asks for. */
function gapBetween(goal: Level, now: Level, down: boolean): number {
  if (goal.to === 1 && now.to === 1) return down ? now.parts - goal.parts : goal.parts - now.parts
  const asked = BigInt(goal.parts) * BigInt(now.to)
  const whole = asked / BigInt(goal.to) + (!down && asked % BigInt(goal.to) > 0n ? 1n : 0n)
  return down ? now.parts - Number(whole) : Number(whole) - now.parts
}

function recentPace(first: { readonly on: CivilDate; readonly level: Level } | null, last: Observation): number | null {
  const days = first === null ? 0 : toDay(last.on) - toDay(first.on)
  if (first === null || days <= 0 || first.level.to !== 1 || last.level.to !== 1) return null
  return perStretch(last.level.parts - first.level.parts, days, 'down')
}

function perStretch(parts: number, days: number, rounded: 'up' | 'down'): number {
  const [of, by] = [BigInt(parts) * BigInt(PACE_DAYS), BigInt(days)]
  const low = of / by - (of < 0n && of % by !== 0n ? 1n : 0n)
  return Number(rounded === 'up' && of % by !== 0n ? low + 1n : low)
}

/**
 * The level of a straight line on a day; the line's own ends outside it. A fraction of a part is left out in favour of
 * the figure: rounded down on the way up, and up on the way down.
 */
export function lineAt(
  from: { readonly on: CivilDate; readonly level: Level },
  to: { readonly on: CivilDate; readonly level: Level },
  on: CivilDate,
): Level {
  if (on <= from.on || from.level.to !== 1 || to.level.to !== 1) return from.level
  if (on >= to.on) return to.level
  const [gone, whole] = [BigInt(toDay(on) - toDay(from.on)), BigInt(toDay(to.on) - toDay(from.on))]
  // Division drops the fraction towards zero, which is towards the start of the line.
  const change = (BigInt(to.level.parts - from.level.parts) * gone) / whole
  return levelOfParts(from.level.parts + Number(change))
}
