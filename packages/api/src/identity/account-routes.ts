import { z } from '@hono/zod-openapi'
import { SYSTEM } from '@pengce/casework'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { shaped } from '../route/case-input.ts'
import { type Asked, type CaseService, forActor } from '../route/case-service.ts'
import { answer } from '../service.ts'
import { ACCOUNT_ROLES, accountById, noteOn } from './account.ts'
import { changeAccount, inviteAccount } from './account-change.ts'
import { accountEvents, accountsView } from './account-view.ts'
import { takeAway } from './second-factor.ts'
import { endSessions } from './session.ts'

const short = z.string().min(1).max(200)
export const AccountRequestSchema = z
  .strictObject({
    name: short,
    role: z.enum(ACCOUNT_ROLES),
    office: short.nullable().optional(),
    district: short.nullable().optional(),
    email: z.email().max(250).openapi({ description: 'The verified address that its first sign-in shows.' }),
  })
  .openapi('NewAccount')
export const AccountChangeSchema = z
  .strictObject({
    name: short.optional(),
    role: z.enum(ACCOUNT_ROLES).optional(),
    office: short.nullable().optional(),
    district: short.nullable().optional(),
    disabled: z.boolean().optional(),
  })
  .openapi('AccountChange')
const MOST_EVENTS = 200

/** Accounts, for administrators. */
export function serveAccounts(app: Hono, cases: CaseService, issuer: string): void {
  const { desk } = cases
  const forAdministrator = (work: (asked: Asked) => Promise<Response>) =>
    forActor(cases, async (asked) =>
      asked.actor.role === 'administrator'
        ? work(asked)
        : refuse(asked.c, 403, [{ code: 'account/not-yours', at: '' }]),
    )
  const id = ({ c }: Asked) => c.req.param('id') ?? ''
  const none = (asked: Asked) =>
    refuse(asked.c, 404, [{ code: 'not-found/account', at: 'id', id: id(asked).slice(0, 60) }])
  const listed = async ({ c, actor, language }: Asked) =>
    answer(
      c,
      { accounts: await desk.database.as(actor, (tx) => accountsView(tx, actor.id, language, desk.now())) },
      language,
    )

  app.get(
    '/v1/accounts',
    forAdministrator(async (asked) => {
      const read = readParameters(asked.c, CommonParameters)
      return 'problems' in read ? refuse(asked.c, 400, read.problems) : listed(asked)
    }),
  )
  app.post(
    '/v1/accounts',
    forAdministrator(async (asked) => {
      const body = await readBody(asked.c.req.raw)
      if ('problems' in body) return refuse(asked.c, body.status, body.problems)
      const given = shaped(body.value, AccountRequestSchema)
      if ('problems' in given) return refuse(asked.c, 400, given.problems)
      const { office = null, district = null } = given.value
      const made = await inviteAccount(desk, asked.actor, issuer, { ...given.value, office, district })
      if ('problem' in made) return refuse(asked.c, made.problem.code.endsWith('office') ? 422 : 409, [made.problem])
      return listed(asked)
    }),
  )
  app.patch(
    '/v1/accounts/:id',
    forAdministrator(async (asked) => {
      const body = await readBody(asked.c.req.raw)
      if ('problems' in body) return refuse(asked.c, body.status, body.problems)
      const given = shaped(body.value, AccountChangeSchema)
      if ('problems' in given) return refuse(asked.c, 400, given.problems)
      const changed = await changeAccount(desk, asked.actor, id(asked), given.value)
      if (!('problem' in changed)) return listed(asked)
      const { code } = changed.problem
      const status = code === 'not-found/account' ? 404 : code.endsWith('office') ? 422 : 409
      return refuse(asked.c, status, [changed.problem])
    }),
  )
  app.delete(
    '/v1/accounts/:id/sessions',
    forAdministrator(async (asked) => {
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
    forAdministrator(async (asked) => {
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
    forActor(cases, async (asked) => {
      const { actor, c, language } = asked
      const read = readParameters(c, CommonParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      if (actor.role !== 'administrator' && actor.id !== id(asked))
        return refuse(c, 403, [{ code: 'account/not-yours', at: '' }])
      const known = await desk.database.as(SYSTEM, (tx) => accountById(tx, id(asked)))
      if (known === null) return none(asked)
      const events = await desk.database.as(actor, (tx) => accountEvents(tx, known.id, MOST_EVENTS))
      return answer(c, { events }, language)
    }),
  )
}
