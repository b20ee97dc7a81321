import { randomUUID } from 'node:crypto'
import { type Actor, type Database, SYSTEM, type Work } from '@pengce/casework'
import type { CivilDate } from '@pengce/values'
import { type Account, accountById, isStaff, noteOn, type Standing, standingsOf } from './account.ts'
import { digestOf, freshToken } from './secrets.ts'

/** How long sessions last, in seconds: at most, and without a request. */
export const MOST_SECONDS = 12 * 3600
const IDLE_SECONDS = { people: 2 * 3600, staff: 30 * 60, demo: MOST_SECONDS } as const
/** When a request came last is noted once a minute. */
const NOTED_MS = 60_000

/** A session that holds. */
export interface Session {
  readonly id: string
  readonly account: string
  readonly party: string | null
  readonly device: string
  readonly madeAt: string
  readonly seenAt: string
  /** When it ends if nothing more is asked. */
  readonly endsAt: string
  readonly secondFactorAt: string | null
}
/** A session as it was found, with whose it is. */
export interface Found {
  readonly session: Session
  readonly account: Account
  /** The applicants it acts for today. */
  readonly parties: readonly Standing[]
}
/** Where sessions are kept, and what time it is. */
interface Held {
  readonly database: Database
  readonly now: () => string
  readonly today: () => CivilDate
}
export type NotFound = 'session/ended' | 'account/disabled'

export interface Begun {
  readonly token: string
  readonly id: string
}
/** Begins a session with a token of its own, whatever the browser held before. */
export async function beginSession(tx: Work, account: Account, device: string, at: string): Promise<Begun> {
  const token = freshToken()
  const id = randomUUID()
  const idle =
    account.issuer === 'demo' ? IDLE_SECONDS.demo : isStaff(account) ? IDLE_SECONDS.staff : IDLE_SECONDS.people
  await tx
    .insertInto('session')
    .values({
      id,
      account: account.id,
      digest: digestOf(token),
      party: null,
      device,
      made_at: at,
      seen_at: at,
      idle,
      ends_at: later(at, MOST_SECONDS),
      second_factor_at: null,
      ended_at: null,
      ended_why: null,
    })
    .execute()
  await noteOn(tx, SYSTEM, account.id, 'signed-in', { session: id }, at)
  return { token, id }
}

/** Finds whose session a token is, and notes that it was used. */
export const foundSession = (
  { database, now, today }: Held,
  token: string,
  at: string = now(),
): Promise<Found | NotFound> =>
  database.as(SYSTEM, async (tx): Promise<Found | NotFound> => {
    const row = await tx.selectFrom('session').selectAll().where('digest', '=', digestOf(token)).executeTakeFirst()
    if (row === undefined || row.ended_at !== null) return 'session/ended'
    if (at >= row.ends_at || at >= later(row.seen_at, row.idle)) return 'session/ended'
    const account = await accountById(tx, row.account)
    if (account === null || account.disabledAt !== null) return 'account/disabled'
    if (Date.parse(at) - Date.parse(row.seen_at) >= NOTED_MS)
      await tx.updateTable('session').set({ seen_at: at }).where('id', '=', row.id).execute()
    // Whoever decides for others acts for nobody.
    const parties = isStaff(account) ? [] : await standingsOf(tx, account.id, today())
    return { account, session: sessionOf({ ...row, seen_at: at }), parties }
  })

interface Row {
  readonly id: string
  readonly account: string
  readonly party: string | null
  readonly device: string
  readonly made_at: string
  readonly seen_at: string
  readonly ends_at: string
  readonly idle: number
  readonly second_factor_at: string | null
}
const sessionOf = (r: Row): Session => {
  const idleEnd = later(r.seen_at, r.idle)
  return {
    id: r.id,
    account: r.account,
    party: r.party,
    device: r.device,
    madeAt: r.made_at,
    seenAt: r.seen_at,
    // Instants as text compare as they follow on each other.
    endsAt: [idleEnd, r.ends_at].toSorted()[0] ?? r.ends_at,
    secondFactorAt: r.second_factor_at,
  }
}

/** A new token for a session whose standing rose; the old one ends at once. */
export async function renewToken(tx: Work, id: string, at: string): Promise<string> {
  const token = freshToken()
  await tx
    .updateTable('session')
    .set({ digest: digestOf(token), second_factor_at: at })
    .where('id', '=', id)
    .execute()
  return token
}

/** The sessions of an account that hold, the latest used first. */
export async function sessionsOf(tx: Work, account: string, at: string): Promise<readonly Session[]> {
  const rows = await tx
    .selectFrom('session')
    .select(['id', 'account', 'party', 'device', 'made_at', 'seen_at', 'ends_at', 'idle', 'second_factor_at'])
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', at)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(sessionOf).filter((s) => s.endsAt > at)
}

export type EndedWhy = 'signed-out' | 'ended' | 'account' | 'again'
/** Ends one session of an account, or all; how many there were. */
export async function endSessions(
  tx: Work,
  by: Actor,
  account: string,
  ended: { readonly id?: string; readonly why: EndedWhy },
  at: string,
): Promise<number> {
  const { id, why } = ended
  const done = await tx
    .updateTable('session')
    .set({ ended_at: at, ended_why: why })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .$if(id !== undefined, (q) => q.where('id', '=', id ?? ''))
    .executeTakeFirst()
  const count = Number(done.numUpdatedRows)
  const what = why === 'signed-out' ? 'signed-out' : 'sessions-ended'
  if (count > 0) await noteOn(tx, by, account, what, { session: id ?? null, why }, at)
  return count
}

/** An instant so many seconds later. */
export const later = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString()
