import type { Actor, Work } from '@pengce/casework'
import { accountNames } from '../identity/account.ts'

/** What people and applicants are called, as far as the actor may know it; an id where no name is known. */
export interface Names {
  readonly person: (id: string) => { readonly id: string; readonly name: string }
  readonly applicant: (id: string) => string
}

/** Reads the names of colleagues at the desks and of applicants. */
export async function namesIn(tx: Work): Promise<Names> {
  const clerks = await clerkNames(tx)
  const parties = new Map((await tx.selectFrom('party').select(['id', 'name']).execute()).map((r) => [r.id, r.name]))
  return {
    person: (id) => ({ id, name: clerks.get(id) ?? id }),
    applicant: (id) => parties.get(id) ?? id,
  }
}

const clerkNames = async (tx: Work): Promise<ReadonlyMap<string, string>> =>
  new Map((await tx.selectFrom('clerk').select(['id', 'name']).execute()).map((r) => [r.id, r.name]))

/** What somebody's own account is called; their id where they have none. */
export const ownName = async (tx: Work, { id }: Actor): Promise<string> =>
  (await tx.selectFrom('account').select('name').where('id', '=', id).executeTakeFirst())?.name ?? id

/** What everybody who acts is called, for those who look after the whole; run as the service itself. */
export async function actingNames(tx: Work): Promise<(id: string) => string> {
  const accounts = await accountNames(tx)
  const clerks = await clerkNames(tx)
  return (id) => accounts.get(id) ?? clerks.get(id) ?? id
}
