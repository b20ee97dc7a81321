import type { Actor, Desk, Work } from '@pengce/casework'
import { shenzhenRegions } from '@pengce/values'
import { everyOffice, officeNamed } from '@pengce/vocabulary'
import type { ServiceProblem } from '../problem.ts'
import { nearestId } from '../unknown-id.ts'
import { type Account, type AccountRole, accountById, accountWaitingFor, makeAccount, noteOn } from './account.ts'
import { endSessions } from './session.ts'

export interface AccountAsked {
  readonly name: string
  readonly role: AccountRole
  readonly office: string | null
  readonly district: string | null
  readonly email: string
}
export interface AccountChange {
  readonly name?: string | undefined
  readonly role?: AccountRole | undefined
  readonly office?: string | null | undefined
  readonly district?: string | null | undefined
  readonly disabled?: boolean | undefined
  /** Why it is changed, as the administrator says it. */
  readonly ground?: string | undefined
}
/** The account that was made or changed, or why none was. */
export type Result = { readonly id: string } | { readonly problem: ServiceProblem }

/** Makes an account that waits for whoever signs in with this address. */
export async function inviteAccount(desk: Desk, actor: Actor, issuer: string, asked: AccountAsked): Promise<Result> {
  const unfit = unfitPlace(asked)
  if (unfit !== null) return { problem: unfit }
  return desk.database.as(actor, async (tx): Promise<Result> => {
    if ((await accountWaitingFor(tx, issuer, asked.email)) !== null)
      return { problem: { code: 'account/known-already', at: 'email' } }
    return { id: await makeAccount(tx, actor, { ...asked, issuer, subject: null }, desk.now()) }
  })
}

/** Changes an account; its sessions end with what it was. Never one's own, and never the last administrator's. */
export async function changeAccount(desk: Desk, actor: Actor, id: string, change: AccountChange): Promise<Result> {
  if (id === actor.id) return { problem: { code: 'account/own', at: '' } }
  try {
    return await desk.database.as(actor, (tx) => changeIn(tx, desk, actor, id, change))
  } catch (error) {
    if (isLastAdministrator(error)) return { problem: { code: 'account/last-administrator', at: '' } }
    throw error
  }
}

async function changeIn(tx: Work, desk: Desk, actor: Actor, id: string, change: AccountChange): Promise<Result> {
  const before = await accountById(tx, id)
  if (before === null) return { problem: { code: 'not-found/account', at: 'id', id: id.slice(0, 60) } }
  const role = change.role ?? before.role
  // Who becomes something else leaves the office, unless another is named.
  const kept = role === before.role
  const office = change.office === undefined ? (kept ? before.office : null) : change.office
  const district = change.district === undefined ? (kept ? before.district : null) : change.district
  const unfit = unfitPlace({ role, office, district })
  if (unfit !== null) return { problem: unfit }
  const at = desk.now()
  const disabled = change.disabled ?? before.disabledAt !== null
  const disabledAt = disabled ? (before.disabledAt ?? at) : null
  const name = change.name ?? before.name
  await tx
    .updateTable('account')
    .set({ name, role, office, district, disabled_at: disabledAt })
    .where('id', '=', id)
    .execute()
  await endSessions(tx, actor, id, { why: 'account' }, at)
  const why = change.ground === undefined ? {} : { ground: change.ground }
  if (!isSame(before, { role, office, district }))
    await noteOn(tx, actor, id, 'changed', { role, office, district, ...why }, at)
  if (disabled !== (before.disabledAt !== null)) await noteOn(tx, actor, id, disabled ? 'disabled' : 'enabled', why, at)
  return { id }
}

type Place = Pick<Account, 'role' | 'office' | 'district'>
const isSame = (a: Place, b: Place): boolean => a.role === b.role && a.office === b.office && a.district === b.district

function unfitPlace({ role, office, district }: Place): ServiceProblem | null {
  if ((role === 'official') !== (office !== null) || (district !== null && role !== 'official'))
    return { code: 'account/office', at: 'office' }
  if (office !== null && officeNamed(office)?.id !== office) {
    const nearest = officeNamed(office)?.id ?? nearestId(office, everyOffice)
    return { code: 'account/unknown-office', at: 'office', found: office.slice(0, 60), nearest }
  }
  return district !== null && !shenzhenRegions.some((r) => r.id === district)
    ? { code: 'account/office', at: 'district' }
    : null
}

/** What the store raises where the last administrator would go. */
const isLastAdministrator = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23001' && error.message.includes('last administrator')
