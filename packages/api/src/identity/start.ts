import type { CaseworkProblem, Desk } from '@pengce/casework'
import type { Settings } from '@pengce/settings'
import { cookiesFor } from './cookie.ts'
import { demoAccounts } from './demo/roles.ts'
import type { IdentityService } from './identity-service.ts'

/** Why a demonstration is refused here; null where it is not, or none was asked for. */
export function demoRefused(settings: Settings, env: Readonly<Record<string, string | undefined>>): string | null {
  if (!settings.PENGCE_DEMO) return null
  const why =
    env.NODE_ENV === 'production'
      ? 'NODE_ENV is production / 当前为正式环境'
      : settings.DATABASE_URL !== null
        ? 'DATABASE_URL is set / 已设置 DATABASE_URL'
        : settings.PENGCE_OIDC_ISSUER !== null
          ? 'PENGCE_OIDC_ISSUER is set / 已设置 PENGCE_OIDC_ISSUER'
          : null
  return why === null
    ? null
    : `PENGCE_DEMO: in a demonstration anybody takes any role, so it runs only by itself, and here ${why}. Start without --demo, or without that setting. 演示中任何人可取得任何身份，只能单独运行。`
}

/** Whether people can sign in at all. */
export const offersSignIn = (settings: Settings): boolean =>
  settings.PENGCE_DEMO || settings.PENGCE_OIDC_ISSUER !== null

/** Accounts and sessions as the environment sets them. */
export const identityFrom = (
  settings: Settings,
  desk: Desk,
  unready: () => Promise<CaseworkProblem | null>,
): IdentityService => ({
  ...{ desk, unready },
  cookies: cookiesFor(settings.PENGCE_PUBLIC_URL),
  demo: settings.PENGCE_DEMO ? demoAccounts : null,
  provider: null,
  secondFactorKey: settings.PENGCE_SECOND_FACTOR_KEY,
})
