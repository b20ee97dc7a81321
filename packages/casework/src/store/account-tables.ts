import type { CivilDate } from '@pengce/values'
import type { Role } from '../actor.ts'
import type { Instant, Json } from './column.ts'

export interface AccountTable {
  id: string
  /** Who vouches for it: the address of an OpenID provider, or `demo`. */
  issuer: string
  /** What the issuer calls it; null until the first sign-in of an account that waits for an address of e-mail. */
  subject: string | null
  /** The address that binds a waiting account at its first sign-in, in small letters; null once it is bound. */
  email: string | null
  name: string
  role: Exclude<Role, 'clock' | 'system'>
  office: string | null
  district: string | null
  made_by: string
  made_at: Instant
  disabled_at: string | null
}
export interface PartyTable {
  id: string
  kind: 'enterprise' | 'person'
  name: string
  made_at: Instant
}
export interface AccountPartyTable {
  id: string
  account: string
  party: string
  standing: 'self' | 'agent'
  from_day: CivilDate
  /** Its last day; null where it has none. */
  until_day: CivilDate | null
  granted_by: string
  granted_at: Instant
  ended_by: string | null
  ended_at: string | null
}
export interface SessionTable {
  id: string
  account: string
  /** SHA-256 of the token, which the store does not know. */
  digest: string
  /** The applicant that is worked for now, of several. */
  party: string | null
  /** What it was signed in on, in a few words. */
  device: string
  made_at: Instant
  seen_at: Instant
  /** When it ends whatever happens. */
  ends_at: Instant
  /** After how many seconds without a request it ends. */
  idle: number
  second_factor_at: string | null
  ended_at: string | null
  ended_why: 'signed-out' | 'ended' | 'account' | 'again' | null
}
export interface SecondFactorTable {
  account: string
  /** Encrypted with a key of the environment. */
  secret: string
  made_at: Instant
  /** Null until a first code of it was right. */
  confirmed_at: string | null
  /** The last step of time whose code was taken; none is taken twice. */
  last_step: number
}
export interface RecoveryCodeTable {
  account: string
  digest: string
  used_at: string | null
}
export interface AllowanceTable {
  /** A digest of what is limited and of whom. */
  key: string
  /** What is left, in thousandths. */
  left_over: number
  at: Instant
}
export interface AccountEventTable {
  id: string
  account: string
  actor: string
  what: string
  details: Json<Record<string, string | null>>
  at: Instant
}

/** The tables of accounts and sessions, by name. */
export interface AccountTables {
  account: AccountTable
  party: PartyTable
  account_party: AccountPartyTable
  session: SessionTable
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
  allowance: AllowanceTable
  account_event: AccountEventTable
}
