import type { CivilDate } from '@pengce/values'

/** What happened, on which day. Plain data, so that a log of events always gives the same standing. */
export interface CaseEvent {
  readonly type: string
  readonly on: CivilDate
  /** The item, level or ground it is about. */
  readonly of: string | null
  /** Which conditional items of the step that it leads to apply; worked out before, so that the log holds it. */
  readonly applies: Readonly<Record<string, boolean>>
}

/** An event as a test or a log writes it; the day is given when it is entered. */
export interface Happening {
  readonly type: string
  readonly of: string | null
  readonly applies: Readonly<Record<string, boolean>>
}

/** `event('passed', 'hukou')`; a third argument says which conditional items apply from here. */
export const event = (
  type: string,
  of: string | null = null,
  applies: Readonly<Record<string, boolean>> = {},
): Happening => Object.freeze({ type, of, applies })

/** The event types that stop and restart the clocks on one of a step's grounds. */
export const PAUSED = 'paused'
export const RESUMED = 'resumed'
