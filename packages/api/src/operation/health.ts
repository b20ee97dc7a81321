import { statfs } from 'node:fs/promises'
import { type CaseworkProblem, storeFailure } from '@pengce/casework'
import { addDays, type CivilDate, calendarYears } from '@pengce/values'

/** How one thing stands: as it must, soon not, or not. */
export type State = 'pass' | 'warn' | 'fail'
/** One thing that the service needs, and what is wrong with it by its code. */
export interface Check {
  readonly state: State
  readonly code: string | null
  /** The figure that was looked at, where there is one. */
  readonly observed: string | number | null
}
/** Looks at one thing; never fails itself. */
export type Look = () => Promise<Check>
/** What readiness is judged by, by name. */
export type Looks = Readonly<Record<string, Look>>

/** Everything looked at, and the worst of it. */
export interface Health {
  readonly status: State
  readonly checks: Readonly<Record<string, Check>>
}

const pass = (observed: Check['observed'] = null): Check => ({ state: 'pass', code: null, observed })
/** How long a look may take before the thing looked at counts as away. */
const PATIENCE = 4000

/** Looks at everything at once; what does not answer in time fails. */
export async function healthOf(looks: Looks): Promise<Health> {
  const found = await Promise.all(
    Object.entries(looks).map(async ([name, look]) => [name, await within(look)] as const),
  )
  const states = found.map(([, { state }]) => state)
  const status = states.includes('fail') ? 'fail' : states.includes('warn') ? 'warn' : 'pass'
  return { status, checks: Object.fromEntries(found) }
}

const within = (look: Look): Promise<Check> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Check>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'fail', code: 'health/no-answer', observed: null }), PATIENCE)
  })
  return Promise.race([look(), late]).finally(() => clearTimeout(timer))
}

/** Whether the store is reached and stands where this program needs it. */
export const storeLook =
  (problem: () => Promise<CaseworkProblem | null>): Look =>
  async () => {
    try {
      const found = await problem()
      return found === null ? pass() : { state: 'fail', code: found.code, observed: null }
    } catch (error) {
      return { state: 'fail', code: storeFailure(error)?.code ?? 'server/fault', observed: null }
    }
  }

/** Terms are provisional beyond the last published holiday notice: told a month before and ever after, but work goes on. */
export const calendarLook =
  (today: () => CivilDate): Look =>
  async () => {
    const until = `${calendarYears.last}-12-31`
    return addDays(today(), 30) > until ? { state: 'warn', code: 'health/calendar-ends', observed: until } : pass(until)
  }

/** Whether the disk of a folder has room, in MiB. A folder that cannot be looked at is no reason to end. */
export const diskLook =
  (folder: string, least: number): Look =>
  async () => {
    try {
      const { bavail, bsize } = await statfs(folder)
      const free = Math.floor((bavail * bsize) / 1_048_576)
      return free >= least ? pass(free) : { state: 'fail', code: 'health/disk-full', observed: free }
    } catch {
      return { state: 'warn', code: 'health/disk-unknown', observed: null }
    }
  }

/** A service that is about to end is not ready for more. */
export const endingLook =
  (ending: () => boolean): Look =>
  async () =>
    ending() ? { state: 'fail', code: 'health/ending', observed: null } : pass()
