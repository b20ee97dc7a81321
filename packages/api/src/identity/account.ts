import { randomUUID } from 'node:crypto'
import type { Actor, PEOPLE, Role, Work } from '@pengce/casework'
import type { CivilDate } from '@pengce/values'

/** What an account may be. */
export type AccountRole = (typeof PEOPLE)[number]

/** Who may sign in. */
export interface Account {
  readonly id: string
  readonly issuer: string
  readonly subject: string | null
  readonly email: string | null
  readonly name: string
  readonly role: AccountRole
  readonly office: string | null
  readonly district: string | null
  readonly disabledAt: string | null
}
/** Whether somebody decides for others, so that their sessions are shorter and need a second factor. */
export const isStaff = ({ role }: { readonly role: Role }): boolean => role !== 'applicant' && role !== 'agent'

/** An applicant that an account acts for. */
export interface Standing {
  readonly id: string
  readonly name: string
  readonly kind: 'enterprise' | 'person'
  readonly standing: 'self' | 'agent'
}

const accounts = (tx: Work) =>
  tx
    .selectFrom('account')
    .select(['id', 'issuer', 'subject', 'email', 'name', 'role', 'office', 'district', 'disabled_at as disabledAt'])

/** Every account that may be seen, by role and name. */
export const accountsOf = (tx: Work): Promise<readonly Account[]> =>
  accounts(tx).orderBy('role').orderBy('name').orderBy('id').execute()

/** One account; null where there is none that may be seen. */
export const accountById = async (tx: Work, id: string): Promise<Account | null> =>
  (await accounts(tx).where('id', '=', id).executeTakeFirst()) ?? null

/** What accounts are called, by id, as far as they may be seen; all of them where none is named. */
export async function accountNames(tx: Work, ids?: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids?.length === 0) return new Map()
  const all = tx.selectFrom('account').select(['id', 'name'])
  const rows = await (ids === undefined ? all : all.where('id', 'in', ids)).execute()
  return new Map(rows.map((a) => [a.id, a.name]))
}

/** The account that an issuer calls so. */
export const accountBySubject = async (tx: Work, issuer: string, subject: string): Promise<Account | null> =>
  (await accounts(tx).where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst()) ?? null

/** Whom of an issuer's people accounts were made for, by what it calls them. */
export const subjectsKnownOf = async (tx: Work, issuer: string): Promise<ReadonlySet<string>> => {
  const rows = await tx.selectFrom('account').select('subject').where('issuer', '=', issuer).execute()
  return new Set(rows.flatMap(({ subject }) => (subject === null ? [] : [subject])))
}

/** The account that waits for somebody with this address. */
export const accountWaitingFor = async (tx: Work, issuer: string, email: string): Promise<Account | null> =>
  (await accounts(tx)
    .where('issuer', '=', issuer)
    .where('email', '=', email.toLowerCase())
    .where('subject', 'is', null)
    .executeTakeFirst()) ?? null

export type NewAccount = Omit<Account, 'id' | 'disabledAt'>

/** Makes an account; whoever makes it stands in its history. */
export async function makeAccount(tx: Work, by: Actor, given: NewAccount, at: string): Promise<string> {
  const id = randomUUID()
  const email = given.email?.toLowerCase() ?? null
  await tx
    .insertInto('account')
    .values({ ...given, email, id, made_by: by.id, made_at: at, disabled_at: null })
    .execute()
  await noteOn(tx, by, id, 'made', { role: given.role, office: given.office, district: given.district }, at)
  return id
}

/** Everything that may happen to an account or in its name. */
export type AccountHappening =
  | 'made'
  | 'bound'
  | 'changed'
  | 'disabled'
  | 'enabled'
  | 'signed-in'
  | 'signed-out'
  | 'sessions-ended'
  | 'second-factor-made'
  | 'second-factor-right'
  | 'second-factor-wrong'
  | 'second-factor-taken-away'
  | 'recovery-code-used'
  | 'standing-given'
  | 'standing-ended'

/** Notes what happened to an account; only ever added to. Nothing of a person stands in it. */
export const noteOn = (
  tx: Work,
  by: Actor,
  account: string,
  what: AccountHappening,
  details: Readonly<Record<string, string | null>>,
  at: string,
) =>
  tx
    .insertInto('account_event')
    .values({ id: randomUUID(), account, actor: by.id, what, details: JSON.stringify(details), at })
    .execute()

/** For whom an account acts on a day, itself first. */
export const standingsOf = (tx: Work, account: string, on: CivilDate): Promise<readonly Standing[]> =>
  tx
    .selectFrom('account_party')
    .innerJoin('party', 'party.id', 'account_party.party')
    .select(['party.id as id', 'party.name as name', 'party.kind as kind', 'account_party.standing as standing'])
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', on)
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', on)]))
    .orderBy('standing', 'desc')
    .orderBy('party.name')
    .orderBy('party.id')
    .execute()

/** The one who acts, as an account makes them. */
export const actorOf = (a: Account, parties: readonly Standing[]): Actor => ({
  id: a.id,
  role: a.role,
  office: a.office,
  district: a.district,
  parties: isStaff(a) ? [] : parties.map((p) => p.id),
})
