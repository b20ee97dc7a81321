import { type Desk, SYSTEM, saveFile } from '@pengce/casework'
import type { ExampleApplicant } from '../../service.ts'
import { type Account, actorOf, makeAccount, standingsOf, subjectsKnownOf } from '../account.ts'
import { giveStanding, makeParty } from '../standing.ts'
import { type DemoAccount, demoAccounts } from './roles.ts'

/** Who vouches for the accounts of a demonstration: nobody. */
export const DEMO_ISSUER = 'demo'

/**
 * Makes those accounts of the demonstration that are not there yet, the applicants they act for, and the files of what is known of these.
 * Whether none was there before.
 */
export async function demoPeople(desk: Desk, examples: readonly ExampleApplicant[]): Promise<boolean> {
  const before = await desk.database.as(SYSTEM, (tx) => subjectsKnownOf(tx, DEMO_ISSUER))
  for (const one of demoAccounts.filter((a) => !before.has(a.id)))
    await makeOne(
      desk,
      one,
      examples.filter((e) => one.parties.includes(e.id)),
    )
  return before.size === 0
}

async function makeOne(desk: Desk, one: DemoAccount, parties: readonly ExampleApplicant[]): Promise<void> {
  const at = desk.now()
  const { role, office, district } = one
  const actor = await desk.database.as(SYSTEM, async (tx) => {
    const given = { issuer: DEMO_ISSUER, subject: one.id, email: null, name: one.title.zh, role, office, district }
    const account = await makeAccount(tx, SYSTEM, given, at)
    const standing = role === 'agent' ? 'agent' : 'self'
    for (const { id, title, file } of parties) {
      await makeParty(tx, { id, kind: kindOf(file), name: title }, at)
      await giveStanding(tx, SYSTEM, { account, party: id, standing, from: desk.today(), until: null }, at)
    }
    const made: Account = { ...given, id: account, disabledAt: null }
    return actorOf(made, await standingsOf(tx, account, desk.today()))
  })
  for (const { id, title, file } of parties)
    await saveFile(desk, actor, { party: id, seen: null, name: title, file, watched: [] })
}

const kindOf = (file: unknown): 'enterprise' | 'person' =>
  typeof file === 'object' && file !== null && 'applicant' in file && file.applicant === 'person'
    ? 'person'
    : 'enterprise'
