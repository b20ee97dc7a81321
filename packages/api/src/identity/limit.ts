import { createHash } from 'node:crypto'
import { type Database, SYSTEM } from '@pengce/casework'
import { sql } from 'kysely'

/** How often something may be done: so many at once, and so many more each minute. */
export interface Allowance {
  readonly most: number
  readonly perMinute: number
}
/** What is limited in the store, so that several processes agree. */
export const ALLOWANCES = {
  /** Signing in, by address. */
  'sign-in': { most: 40, perMinute: 30 },
  /** Codes of a second factor, by account: at this pace a guess among a million is right once in years. */
  'second-factor': { most: 5, perMinute: 0.5 },
  /** Whatever changes something, by account. */
  change: { most: 240, perMinute: 240 },
} as const satisfies Readonly<Record<string, Allowance>>

/** Takes one of an allowance; zero, or after how many seconds there is one again. Whose it is is kept as a digest. */
export async function take(
  database: Database,
  what: keyof typeof ALLOWANCES,
  whose: string,
  at: string,
): Promise<number> {
  const { most, perMinute } = ALLOWANCES[what]
  const key = createHash('sha256').update(`${what} ${whose}`).digest('base64url')
  const full = most * 1000
  const grows = (perMinute * 1000) / 60
  return database.as(SYSTEM, async (tx) => {
    const taken = await sql<{ left_over: number }>`
      insert into pengce.allowance as a (key, left_over, at) values (${key}, ${full - 1000}, ${at}::timestamptz)
      on conflict (key) do update set
        left_over = least(${full}::float8, a.left_over + greatest(0, extract(epoch from excluded.at - a.at)) * ${grows}::float8)::int - 1000,
        at = excluded.at
      where least(${full}::float8, a.left_over + greatest(0, extract(epoch from excluded.at - a.at)) * ${grows}::float8) >= 1000
      returning left_over`.execute(tx)
    return taken.rows.length > 0 ? 0 : Math.ceil(60 / perMinute)
  })
}
