import type { Hono } from 'hono'
import { languageOf } from '../language.ts'
import { refuse } from '../refusal.ts'
import type { CaseService } from '../route/case-service.ts'
import { serveAccounts } from './account-routes.ts'
import type { IdentityService } from './identity-service.ts'
import { said } from './in-session.ts'
import { serveParties } from './party-routes.ts'
import { serveProvider } from './provider-routes.ts'
import { serveSecondFactor } from './second-factor-routes.ts'
import { serveSession } from './session-routes.ts'
import { waysView } from './session-view.ts'

/** Everything about who one is; without accounts it is said that nobody can sign in, and what to set up. */
export function serveIdentity(app: Hono, identity: IdentityService | undefined, cases?: CaseService): void {
  if (identity !== undefined) {
    serveSession(app, identity)
    serveSecondFactor(app, identity)
    serveProvider(app, identity)
    if (cases === undefined) return
    serveAccounts(app, cases, identity.provider?.issuer ?? 'demo')
    serveParties(app, cases)
    return
  }
  app.get('/v1/session', (c) =>
    said(c, { signedIn: false, ways: waysView({ demo: null, provider: null }, languageOf(c)) }),
  )
  for (const path of ['/v1/session/*', '/v1/accounts', '/v1/accounts/*', '/v1/parties/*'])
    app.all(path, (c) => refuse(c, 404, [{ code: 'cases/not-offered', at: '' }]))
}
