import { z } from '@hono/zod-openapi'
import { type Actor, SYSTEM, type Work } from '@pengce/casework'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { type Asked, type CaseService, forActor } from '../route/case-service.ts'
import { answer } from '../service.ts'
import { DateSchema } from '../view/schema.ts'
import { accountById, accountNames, isStaff } from './account.ts'
import { agentsOf, endStanding, giveStanding } from './standing.ts'

export const AgentRequestSchema = z
  .strictObject({
    account: z.string().min(1).max(200).openapi({ description: 'The id of their account, which they see under it.' }),
    until: DateSchema.nullable().optional().openapi({ description: 'The last day on which they act.' }),
  })
  .openapi('NewAgent')
export const AgentsSchema = z
  .object({
    agents: z.array(
      z.object({
        id: z.string(),
        account: z.string(),
        name: z.string(),
        standing: z.enum(['self', 'agent']),
        from: z.string(),
        until: z.string().nullable(),
      }),
    ),
  })
  .openapi('Agents')

/** Who acts for an applicant: given and ended by the applicant itself, or an administrator. */
export function serveParties(app: Hono, cases: CaseService): void {
  const { desk } = cases
  const party = ({ c }: Asked) => c.req.param('id') ?? ''
  const forItself = (work: (asked: Asked) => Promise<Response>) =>
    forActor(cases, async (asked) => {
      const { c, actor } = asked
      const there = await desk.database.as(SYSTEM, (tx) =>
        tx.selectFrom('party').select('id').where('id', '=', party(asked)).executeTakeFirst(),
      )
      const stands = await desk.database.as(actor, (tx) => mayGive(tx, actor, party(asked)))
      if (stands && there === undefined)
        return refuse(c, 404, [{ code: 'not-found/party', at: 'id', id: party(asked).slice(0, 60) }])
      return stands ? work(asked) : refuse(c, 403, [{ code: 'party/not-yours', at: '' }])
    })
  const listed = async (asked: Asked) => {
    const agents = await desk.database.as(asked.actor, (tx) => agentsOf(tx, party(asked)))
    const names = await desk.database.as(SYSTEM, (tx) =>
      accountNames(
        tx,
        agents.map((a) => a.account),
      ),
    )
    const shown = agents.map(({ grantedAt: _, ...a }) => ({ ...a, name: names.get(a.account) ?? a.account }))
    return answer(asked.c, { agents: shown }, asked.language)
  }

  app.get('/v1/parties/:id/agents', forItself(withQuery(CommonParameters, listed)))
  app.post(
    '/v1/parties/:id/agents',
    forItself(
      withBody(AgentRequestSchema, async (asked) => {
        const { c, actor } = asked
        const { account, until = null } = asked.body
        const agent = await desk.database.as(SYSTEM, (tx) => accountById(tx, account))
        if (agent === null || agent.disabledAt !== null)
          return refuse(c, 422, [{ code: 'account/not-yet', at: 'account' }])
        if (isStaff(agent)) return refuse(c, 422, [{ code: 'party/not-an-agent', at: 'account' }])
        const from = desk.today()
        if (until !== null && until < from)
          return refuse(c, 422, [{ code: 'parameter/span', at: 'until', from, until }])
        const made = await desk.database.as(actor, (tx) =>
          giveStanding(tx, actor, { account, party: party(asked), standing: 'agent', from, until }, desk.now()),
        )
        return made === null ? refuse(c, 409, [{ code: 'party/agent-already', at: 'account' }]) : listed(asked)
      }),
    ),
  )
  app.delete(
    '/v1/parties/:id/agents/:agent',
    forItself(async (asked) => {
      const { c, actor } = asked
      const id = c.req.param('agent') ?? ''
      const ended = await desk.database.as(actor, (tx) => endStanding(tx, actor, party(asked), id, desk.now()))
      if (ended) return listed(asked)
      return refuse(c, 404, [{ code: 'not-found/agent', at: 'agent', id: id.slice(0, 60) }])
    }),
  )
}

async function mayGive(tx: Work, actor: Actor, party: string): Promise<boolean> {
  if (actor.role === 'administrator') return true
  if (isStaff(actor)) return false
  const { rows } = await sql<{ itself: boolean }>`select pengce.is_itself(${party}) as itself`.execute(tx)
  return rows[0]?.itself === true
}
