import type { Desk } from '@pengce/casework'
import type { OverStore } from '../with-store.ts'
import { type Account, isStaff } from './account.ts'
import type { Cookies } from './cookie.ts'
import type { Provider } from './provider.ts'
import type { Found } from './session.ts'

/** A named role that anybody may take in a demonstration. */
export interface DemoRole {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly describes: { readonly zh: string; readonly en: string }
}

/** What signing in is answered from. */
export interface IdentityService extends OverStore {
  readonly desk: Pick<Desk, 'database' | 'now' | 'today'>
  readonly cookies: Cookies
  /** The roles of a demonstration; null where none was asked for. */
  readonly demo: readonly DemoRole[] | null
  /** The OpenID provider that vouches for people; null where none is set. */
  readonly provider: Provider | null
  /** Where the service is reached; null where it is what a request says. */
  readonly publicAddress: string | null
  /** Whose verified address makes the first administrator; null where nobody's does. */
  readonly firstAdministrator: string | null
  /** How many proxies of one's own stand before the service. */
  readonly proxies: number
  /** With what secrets of second factors are encrypted; null where no account needs one. */
  readonly secondFactorKey: string | null
}

/** Whether an account must show a second factor: whoever decides for others, outside a demonstration. */
export const needsSecondFactor = (account: Account): boolean => isStaff(account) && account.issuer !== 'demo'

/** How far a session is with its second factor. */
export const secondFactorOf = ({ session, account }: Found): 'none' | 'required' | 'done' =>
  session.secondFactorAt !== null ? 'done' : needsSecondFactor(account) ? 'required' : 'none'
