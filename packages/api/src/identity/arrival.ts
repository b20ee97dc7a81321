import { randomUUID } from 'node:crypto'
import { SYSTEM, type Work } from '@pengce/casework'
import type { CivilDate } from '@pengce/values'
import { type Account, accountById, accountBySubject, accountWaitingFor, makeAccount, noteOn } from './account.ts'
import type { Vouched } from './provider.ts'
import { giveStanding, makeParty } from './standing.ts'

/**
 * The account of somebody whom the provider vouches for: theirs already, one that an administrator made for their address, that of the
 * first administrator, or a new applicant's who stands for themselves.
 */
export async function accountOfArrival(
  tx: Work,
  who: Vouched,
  first: string | null,
  at: string,
  on: CivilDate,
): Promise<Account | null> {
  const { issuer, subject, email } = who
  const known = await accountBySubject(tx, issuer, subject)
  if (known !== null) return known
  const waiting = email === null ? null : await accountWaitingFor(tx, issuer, email)
  if (waiting !== null) {
    await tx.updateTable('account').set({ subject, email: null }).where('id', '=', waiting.id).execute()
    await noteOn(tx, SYSTEM, waiting.id, 'bound', {}, at)
    return accountById(tx, waiting.id)
  }
  const given = { issuer, subject, email: null, name: who.name, office: null, district: null }
  if (first !== null && email === first.toLowerCase() && (await hasNoAdministrator(tx)))
    return accountById(tx, await makeAccount(tx, SYSTEM, { ...given, role: 'administrator' }, at))
  const account = await makeAccount(tx, SYSTEM, { ...given, role: 'applicant' }, at)
  const party = `person-${randomUUID()}`
  await makeParty(tx, { id: party, kind: 'person', name: who.name }, at)
  await giveStanding(tx, SYSTEM, { account, party, standing: 'self', from: on, until: null }, at)
  return accountById(tx, account)
}

const hasNoAdministrator = async (tx: Work): Promise<boolean> =>
  (await tx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .executeTakeFirst()) === undefined
