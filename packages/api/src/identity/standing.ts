import { randomUUID } from 'node:crypto'
import type { Actor, Work } from '@pengce/casework'
import type { CivilDate } from '@pengce/values'
import { noteOn } from './account.ts'

/** An applicant as the service knows it. */
export interface Party {
  readonly id: string
  readonly kind: 'enterprise' | 'person'
  readonly name: string
}
/** For whom an account is to act, and until when. */
export interface StandingGiven {
  readonly account: string
  readonly party: string
  readonly standing: 'self' | 'agent'
  readonly from: CivilDate
  readonly until: CivilDate | null
}
/** Somebody who acts for a party. */
export interface Agent {
  readonly id: string
  readonly account: string
  readonly standing: 'self' | 'agent'
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly grantedAt: string
}

/** Makes a party, or gives one that is there its name. */
export const makeParty = (tx: Work, party: Party, at: string) =>
  tx
    .insertInto('party')
    .values({ ...party, made_at: at })
    .onConflict((c) => c.column('id').doUpdateSet({ name: party.name }))
    .execute()

/** Lets an account act for a party; null where it does so already. */
export async function giveStanding(tx: Work, by: Actor, given: StandingGiven, at: string): Promise<string | null> {
  const id = randomUUID()
  const { account, party, standing, from, until } = given
  const row = { id, account, party, standing, from_day: from, until_day: until, granted_by: by.id, granted_at: at }
  const made = await tx
    .insertInto('account_party')
    .values({ ...row, ended_by: null, ended_at: null })
    .onConflict((c) => c.columns(['account', 'party']).where('ended_at', 'is', null).doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return null
  await noteOn(tx, by, account, 'standing-given', { party, standing, from, until }, at)
  return id
}

/** Ends a standing from now on; false where there is none that whoever asks may end. */
export async function endStanding(tx: Work, by: Actor, party: string, id: string, at: string): Promise<boolean> {
  const ended = await tx
    .updateTable('account_party')
    .set({ ended_at: at, ended_by: by.id })
    .where('id', '=', id)
    .where('party', '=', party)
    .where('standing', '=', 'agent')
    .where('ended_at', 'is', null)
    .returning('account')
    .executeTakeFirst()
  if (ended === undefined) return false
  await noteOn(tx, by, ended.account, 'standing-ended', { party }, at)
  return true
}

/** Who acts for a party, as far as whoever asks may know. */
export const agentsOf = (tx: Work, party: string): Promise<readonly Agent[]> =>
  tx
    .selectFrom('account_party')
    .select(['id', 'account', 'standing', 'from_day as from', 'until_day as until', 'granted_at as grantedAt'])
    .where('party', '=', party)
    .where('ended_at', 'is', null)
    .orderBy('granted_at')
    .orderBy('id')
    .execute()
