import { type Desk, SYSTEM, saveFile } from '@pengce/casework'
import type { ExampleApplicant } from '../../service.ts'
import { accountBySubject, actorOf, makeAccount, standingsOf } from '../account.ts'
import { giveStanding, makeParty } from '../standing.ts'
import { demoAccounts } from './roles.ts'

/** Who vouches for the accounts of a demonstration: nobody. */
export const DEMO_ISSUER = 'demo'

/** Makes the accounts of the demonstration, the applicants they act for, and the files of what is known of these. */
export async function demoPeople(desk: Desk, examples: readonly ExampleApplicant[]): Promise<void> {
  const at = desk.now()
  const wanted = new Set(demoAccounts.flatMap((a) => a.parties))
  const known = examples.filter((e) => wanted.has(e.id))
  await desk.database.as(SYSTEM, async (tx) => {
    for (const { id, title, file } of known) await makeParty(tx, { id, kind: kindOf(file), name: title }, at)
    for (const one of demoAccounts) {
      if ((await accountBySubject(tx, DEMO_ISSUER, one.id)) !== null) continue
      const { role, office, district, parties } = one
      const name = one.title.zh
      const given = { issuer: DEMO_ISSUER, subject: one.id, email: null, name, role, office, district }
      const account = await makeAccount(tx, SYSTEM, given, at)
      const standing = role === 'agent' ? 'agent' : 'self'
      for (const party of parties.filter((id) => known.some((e) => e.id === id)))
        await giveStanding(tx, SYSTEM, { account, party, standing, from: desk.today(), until: null }, at)
    }
  })
  for (const one of demoAccounts.filter((a) => a.parties.length > 0)) {
    const actor = await desk.database.as(SYSTEM, async (tx) => {
      const account = await accountBySubject(tx, DEMO_ISSUER, one.id)
      return account === null ? null : actorOf(account, await standingsOf(tx, account.id, desk.today()))
    })
    if (actor === null) continue
    for (const { id, title, file } of known.filter((e) => actor.parties.includes(e.id)))
      await saveFile(desk, actor, { party: id, seen: null, name: title, file, watched: [] })
  }
}

const kindOf = (file: unknown): 'enterprise' | 'person' =>
  typeof file === 'object' && file !== null && 'applicant' in file && file.applicant === 'person'
    ? 'person'
    : 'enterprise'
