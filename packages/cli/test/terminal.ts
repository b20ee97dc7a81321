import type { Database } from '@pengce/casework'
import { run } from '../src/index.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line as a terminal would, with what is typed or piped in, in a store that stays open if one is given. */
export async function pengce(
  argv: readonly string[],
  given: {
    readonly typed?: readonly string[]
    readonly input?: string
    readonly env?: Record<string, string>
    readonly store?: Database
  } = {},
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const typed = [...(given.typed ?? [])]
  const code = await run(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async () => Buffer.from(given.input ?? ''),
    nextLine: async () => typed.shift() ?? null,
    env: given.env ?? {},
    today: () => '2024-05-06',
    ...(given.store === undefined ? {} : { store: given.store }),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
