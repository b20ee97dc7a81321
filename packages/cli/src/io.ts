import type { Database } from '@pengce/casework'
import type { CivilDate } from '@pengce/values'

/** Everything a command takes from and gives to the world around it; tests put their own in its place. */
export interface Io {
  /** Standard output, one line or more. */
  readonly out: (text: string) => void
  /** Standard error: problems and notices. */
  readonly err: (text: string) => void
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>
  /** Standard input line by line; ends with null. */
  readonly nextLine: (prompt: string) => Promise<string | null>
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day it is in Shenzhen. */
  readonly today: () => CivilDate
  /** A store that is open and stays so; without one a command opens that of its folder or server, and closes it. */
  readonly store?: Database
}

/** How a command ends. */
export const exit = {
  /** Done. */
  done: 0,
  /** A fault of our own. */
  fault: 1,
  /** Something in the command line or in a file has to be mended; nothing was computed. */
  mend: 2,
} as const
export type ExitCode = (typeof exit)[keyof typeof exit]
