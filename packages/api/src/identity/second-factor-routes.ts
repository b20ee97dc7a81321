import { z } from '@hono/zod-openapi'
import { SYSTEM } from '@pengce/casework'
import type { Hono } from 'hono'
import { refuse } from '../refusal.ts'
import { withBody } from '../request.ts'
import type { IdentityService } from './identity-service.ts'
import { inSession, said } from './in-session.ts'
import { take } from './limit.ts'
import { tooOften } from './limits.ts'
import { enrol, isEnrolled, isRightCode } from './second-factor.ts'
import { foundSession, later, MOST_SECONDS, renewToken } from './session.ts'
import { sessionView } from './session-view.ts'

export const CodeRequestSchema = z.strictObject({ code: z.string().min(6).max(20) }).openapi('SecondFactorCode')
export const EnrolmentSchema = z
  .object({
    secret: z.string(),
    picture: z.string().openapi({ description: 'A QR code, SVG.' }),
    recoveryCodes: z.array(z.string()).openapi({ description: 'Shown this once.' }),
  })
  .openapi('SecondFactorEnrolment')

/** The second step of signing in: setting it up, and showing it. */
export function serveSecondFactor(app: Hono, identity: IdentityService): void {
  const { desk, secondFactorKey: key, cookies } = identity
  app.post(
    '/v1/session/second-factor/enrolment',
    inSession(
      identity,
      async ({ c, found }) => {
        if (key === null) return refuse(c, 503, [{ code: 'session/no-key', at: '' }])
        const made = await desk.database.as(SYSTEM, (tx) => enrol(tx, found.account, key, desk.now()))
        return made === null ? refuse(c, 409, [{ code: 'session/enrolled-already', at: '' }]) : said(c, made)
      },
      true,
    ),
  )
  app.post(
    '/v1/session/second-factor',
    inSession(
      identity,
      withBody(CodeRequestSchema, async ({ c, found, language, body }) => {
        if (key === null) return refuse(c, 503, [{ code: 'session/no-key', at: '' }])
        const wait = await take(desk.database, 'second-factor', found.account.id, desk.now())
        if (wait > 0) return tooOften(c, wait)
        const at = desk.now()
        const token = await desk.database.as(SYSTEM, async (tx) =>
          (await isRightCode(tx, found.account, body.code, key, at)) ? renewToken(tx, found.session.id, at) : null,
        )
        if (token === null) return refuse(c, 422, [{ code: 'session/wrong-code', at: 'code' }])
        const now = await foundSession(desk, token, at)
        if (typeof now === 'string') return refuse(c, 401, [{ code: now, at: '' }])
        cookies.write(c, token, later(found.session.madeAt, MOST_SECONDS))
        const enrolled = await desk.database.as(SYSTEM, (tx) => isEnrolled(tx, found.account.id))
        return said(c, sessionView(identity, now, token, enrolled, language))
      }),
      true,
    ),
  )
}
