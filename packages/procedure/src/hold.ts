import type { Text } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { type Clock, isPaused, pauseClock, resumeClock } from './clock.ts'
import type { Advanced } from './entry.ts'
import { type CaseEvent, PAUSED } from './event.ts'
import type { Procedure } from './procedure.ts'
import type { ItemStanding, Standing } from './standing.ts'
import type { Hold, Step } from './step.ts'

/** An item that opens, or is asked for what is missing, while the clocks stand still begins standing still. */
export function heldToo(item: ItemStanding, { whole }: Standing, on: CivilDate): ItemStanding {
  const ground = whole.intervals.at(-1)?.ground ?? null
  return ground === null ? item : withClocks(item, (clock) => pauseClock(clock, on, ground))
}

/** Both clocks of an item: the office's, and that of what the applicant must complete. */
const withClocks = (item: ItemStanding, change: (clock: Clock) => Clock): ItemStanding => {
  const { clock, filing } = item
  const correction = filing?.correction ?? null
  return {
    ...item,
    clock: clock === null ? null : change(clock),
    filing: filing === null || correction === null ? filing : { ...filing, correction: change(correction) },
  }
}

/** Stops or restarts the clocks of the step and the whole, or of one item, on one of the step's own grounds. */
export function heldOrFreed(p: Procedure, standing: Standing, step: Step, e: CaseEvent): Advanced {
  const hold = e.of !== null && Object.hasOwn(step.holds, e.of) ? step.holds[e.of] : undefined
  const grounds = Object.keys(step.holds)
  if (hold === undefined)
    return { problem: { code: 'case/unknown-item', at: p.id, step: standing.at, item: e.of ?? '', expected: grounds } }
  const held = hold.item === null ? heldWhole(standing, hold, e) : heldItem(standing, hold, hold.item, e)
  return held === null
    ? { problem: { code: 'case/standing-still', at: p.id, step: standing.at, type: e.type } }
    : { standing: held, duties: [] }
}

const turn = (c: Clock, { title }: Hold, e: CaseEvent): Clock => {
  if (e.type === PAUSED) return pauseClock(c, e.on, title)
  // A clock that stands still on another ground goes on standing still.
  return groundOf(c)?.zh === title.zh ? resumeClock(c, e.on) : c
}
const groundOf = (c: Clock): Text | null => c.intervals.at(-1)?.ground ?? null

/** Null: it stands still already, or does not stand still on this ground. */
function heldWhole(standing: Standing, hold: Hold, e: CaseEvent): Standing | null {
  if (isPaused(standing.whole) === (e.type === PAUSED)) return null
  const items = standing.items.map((i) => withClocks(i, (clock) => turn(clock, hold, e)))
  const clock = standing.clock === null ? null : turn(standing.clock, hold, e)
  return { ...standing, clock, items, whole: turn(standing.whole, hold, e) }
}

/** Null: its clock does not run, or stands still already; while the whole stands still no single clock turns. */
function heldItem(standing: Standing, hold: Hold, id: string, e: CaseEvent): Standing | null {
  const clock = standing.items.find((i) => i.id === id && i.state === 'open')?.clock ?? null
  if (clock === null || isPaused(standing.whole) || isPaused(clock) === (e.type === PAUSED)) return null
  const items = standing.items.map((i) => (i.id === id ? { ...i, clock: turn(clock, hold, e) } : i))
  return { ...standing, items }
}
