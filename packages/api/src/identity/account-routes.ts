import { z } from '@hono/zod-openapi'
import { PEOPLE, SYSTEM } from '@pengce/casework'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { type Asked, type CaseService, forActor } from '../route/case-service.ts'
import { forAdministrators } from '../route/for-whom.ts'
import { answer } from '../service.ts'
import { actorText, doneText } from '../view/audit-view.ts'
import { actingNames } from '../view/names.ts'
import { accountById, noteOn } from './account.ts'
import { changeAccount, inviteAccount, type Result } from './account-change.ts'
import { accountEvents, accountsView, placesView } from './account-view.ts'
import { takeAway } from './second-factor.ts'
import { endSessions } from './session.ts'

const short = z.string().min(1).max(200)
export const AccountRequestSchema = z
  .strictObject({
    name: short,
    role: z.enum(PEOPLE),
    office: short.nullable().optional(),
    district: short.nullable().optional(),
    email: z.email().max(250).openapi({ description: 'The verified address that its first sign-in shows.' }),
  })
  .openapi('NewAccount')
export const AccountChangeSchema = z
  .strictObject({
    name: short.optional(),
    role: z.enum(PEOPLE).optional(),
    office: short.nullable().optional(),
    district: short.nullable().optional(),
    disabled: z.boolean().optional(),
    ground: z.string().trim().min(1).max(500).optional().openapi({
      description: 'Why; it stands in the history of the account and in the audit log.',
    }),
  })
  .openapi('AccountChange')
const MOST_EVENTS = 200

/** Accounts, for administrators. */
export function serveAccounts(app: Hono, cases: CaseService, issuer: string): void {
  const { desk } = cases
  const forKeeper = (work: (asked: Asked) => Promise<Response>) =>
    forAdministrators(cases, { code: 'account/not-yours', at: '' }, work)
  const id = ({ c }: Asked) => c.req.param('id') ?? ''
  const none = (asked: Asked) =>
    refuse(asked.c, 404, [{ code: 'not-found/account', at: 'id', id: id(asked).slice(0, 60) }])
  const listed = async ({ c, actor, language }: Asked) => {
    const accounts = await desk.database.as(actor, (tx) => accountsView(tx, actor.id, language, desk.now()))
    return answer(c, { accounts, ...placesView(language) }, language)
  }

  /** All accounts as they are now, or why nothing was changed. */
  const changed = (asked: Asked, result: Result) => {
    if (!('problem' in result)) return listed(asked)
    const { code } = result.problem
    const status = code === 'not-found/account' ? 404 : code.endsWith('office') ? 422 : 409
    return refuse(asked.c, status, [result.problem])
  }

  app.get('/v1/accounts', forKeeper(withQuery(CommonParameters, listed)))
  app.post(
    '/v1/accounts',
    forKeeper(
      withBody(AccountRequestSchema, async (asked) => {
        const { office = null, district = null } = asked.body
        return changed(asked, await inviteAccount(desk, asked.actor, issuer, { ...asked.body, office, district }))
      }),
    ),
  )
  app.patch(
    '/v1/accounts/:id',
    forKeeper(
      withBody(AccountChangeSchema, async (asked) =>
        changed(asked, await changeAccount(desk, asked.actor, id(asked), asked.body)),
      ),
    ),
  )
  app.delete(
    '/v1/accounts/:id/sessions',
    forKeeper(async (asked) => {
      const { actor } = asked
      const ended = await desk.database.as(actor, async (tx) =>
        (await accountById(tx, id(asked))) === null
          ? null
          : endSessions(tx, actor, id(asked), { why: 'ended' }, desk.now()),
      )
      return ended === null ? none(asked) : listed(asked)
    }),
  )
  app.delete(
    '/v1/accounts/:id/second-factor',
    forKeeper(async (asked) => {
      const { actor, c } = asked
      if (id(asked) === actor.id) return refuse(c, 409, [{ code: 'account/own', at: '' }])
      const at = desk.now()
      const known = await desk.database.as(actor, async (tx) => {
        if ((await accountById(tx, id(asked))) === null) return false
        if (await takeAway(tx, id(asked))) await noteOn(tx, actor, id(asked), 'second-factor-taken-away', {}, at)
        // Sessions that were opened with it end with it.
        await endSessions(tx, actor, id(asked), { why: 'account' }, at)
        return true
      })
      return known ? listed(asked) : none(asked)
    }),
  )
  app.get(
    '/v1/accounts/:id/events',
    forActor(
      cases,
      withQuery(CommonParameters, async (asked) => {
        const { actor, c, language } = asked
        if (actor.role !== 'administrator' && actor.id !== id(asked))
          return refuse(c, 403, [{ code: 'account/not-yours', at: '' }])
        const known = await desk.database.as(SYSTEM, async (tx) => {
          const account = await accountById(tx, id(asked))
          return account === null ? null : { id: account.id, nameOf: await actingNames(tx) }
        })
        if (known === null) return none(asked)
        const events = await desk.database.as(actor, (tx) => accountEvents(tx, known.id, MOST_EVENTS))
        const told = events.map((e) => ({
          ...e,
          whatText: doneText(e.what, language),
          byName: actorText(e.by, known.nameOf, language),
        }))
        return answer(c, { events: told }, language)
      }),
    ),
  )
}
