import type { CaseworkProblem, Desk } from '@pengce/casework'
import type { Settings } from '@pengce/settings'
import { cookiesFor } from './cookie.ts'
import { demoAccounts } from './demo/roles.ts'
import type { IdentityService } from './identity-service.ts'
import { type Provider, providerAt } from './provider.ts'

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
  desk,
  unready,
  cookies: cookiesFor(settings.PENGCE_PUBLIC_URL),
  demo: settings.PENGCE_DEMO ? demoAccounts : null,
  provider: providerFrom(settings),
  publicAddress: settings.PENGCE_PUBLIC_URL,
  firstAdministrator: settings.PENGCE_FIRST_ADMINISTRATOR,
  proxies: settings.PENGCE_PROXIES,
  secondFactorKey: settings.PENGCE_SECOND_FACTOR_KEY,
})

const providerFrom = ({
  PENGCE_OIDC_ISSUER: issuer,
  PENGCE_OIDC_CLIENT_ID: client,
  PENGCE_OIDC_CLIENT_SECRET: secret,
}: Settings): Provider | null =>
  issuer === null || client === null || secret === null ? null : providerAt(issuer, client, secret)

/** What is missing for signing in by a provider, said to whoever starts the service; null where nothing is. */
export function signInIncomplete(settings: Settings): string | null {
  if (settings.PENGCE_OIDC_ISSUER === null) return null
  const needed = [
    'PENGCE_OIDC_CLIENT_ID',
    'PENGCE_OIDC_CLIENT_SECRET',
    'PENGCE_SECOND_FACTOR_KEY',
    'PENGCE_PUBLIC_URL',
  ] as const
  const missing = needed.filter((name) => settings[name] === null)
  return missing.length === 0
    ? null
    : `PENGCE_OIDC_ISSUER is set, and ${missing.join(', ')} must be set with it. 设置了 PENGCE_OIDC_ISSUER，还须设置 ${missing.join('、')}。`
}
