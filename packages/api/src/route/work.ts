import { z } from '@hono/zod-openapi'
import {
  type Actor,
  clerksOf,
  comeToDesk,
  deputiesOf,
  deskQueue,
  endDeputy,
  isOfficial,
  loadsOf,
  MOST_ROWS,
  makeDeputy,
  mayOversee,
  standsIn,
  toDoOf,
} from '@pengce/casework'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { queuedView } from '../view/case-view.ts'
import { namesIn, ownName } from '../view/names.ts'
import { officeTitle } from '../view/office-title.ts'
import { shaped } from './case-input.ts'
import { type CaseService, forActor, statusOf } from './case-service.ts'
import { DeputyRequestSchema } from './work-input.ts'

export const DeskParameters = CommonParameters.extend({
  ended: z.enum(['yes']).optional().openapi({ description: 'Ended cases too.' }),
})

/** The desk of an office: its queue with who holds what, the load of each, deputies, and what waits to be paid. */
export function serveWork(app: Hono, cases: CaseService): void {
  const { desk } = cases
  const mayWork = (actor: Actor) => isOfficial(actor) || mayOversee(actor)

  app.get(
    '/v1/desk',
    forActor(cases, async ({ c, actor, language }) => {
      const read = readParameters(c, DeskParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      if (!mayWork(actor)) return refuse(c, 403, [{ code: 'casework/not-an-official' }])
      const shown = await desk.database.as(actor, async (tx) => {
        const own = await ownName(tx, actor)
        if (isOfficial(actor)) await comeToDesk(tx, desk, actor, own)
        const names = await namesIn(tx)
        const rows = await deskQueue(tx, desk, actor, read.value.ended === 'yes')
        const today = desk.today()
        const { office } = actor
        return {
          on: today,
          office: office === null ? null : { id: office, title: officeTitle(office, language) },
          me: { id: actor.id, name: own },
          rows: rows.map((row) => ({
            ...queuedView(row, language),
            applicantName: names.applicant(row.applicant),
            holder: row.holder === null ? null : names.person(row.holder),
            whose: row.whose,
          })),
          cut: rows.length === MOST_ROWS,
          loads: loadsOf(rows).map((load) => ({
            ...load,
            holder: load.holder === null ? null : names.person(load.holder),
          })),
          clerks: (await clerksOf(tx)).map(({ id, name, office: of }) => ({ id, name, office: of })),
          deputies: (await deputiesOf(tx)).map((d) => ({
            ...{ id: d.id, office: d.office, absent: d.absent, deputy: d.deputy, from: d.from, until: d.until },
            ...{ ground: d.ground, standsIn: standsIn(d, today), ended: d.endedAt !== null || d.until < today },
          })),
        }
      })
      return answer(c, shown, language)
    }),
  )
  app.get(
    '/v1/desk/to-do',
    forActor(cases, async ({ c, actor, language }) => {
      const read = readParameters(c, CommonParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      if (!mayWork(actor)) return refuse(c, 403, [{ code: 'casework/not-an-official' }])
      const items = await desk.database.as(actor, async (tx) => {
        const names = await namesIn(tx)
        return (await toDoOf(tx, desk, actor)).map(({ kind, open, openDue, version, since, ...q }) => ({
          ...queuedView(q, language),
          ...{ applicantName: names.applicant(q.applicant), kind, open, openDue, version, since },
        }))
      })
      return answer(c, { on: desk.today(), items }, language)
    }),
  )
  app.post(
    '/v1/desk/deputies',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, DeputyRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const { office, absent, ...rest } = given.value
      const made = await makeDeputy(desk, actor, { ...rest, office: office ?? null, absent: absent ?? null })
      if ('problem' in made) return refuse(c, statusOf(made.problem), [made.problem])
      return answer(c, { done: true }, language)
    }),
  )
  app.post(
    '/v1/desk/deputies/:deputy/end',
    forActor(cases, async ({ c, actor, language }) => {
      const ended = await endDeputy(desk, actor, c.req.param('deputy') ?? '')
      if ('problem' in ended) return refuse(c, statusOf(ended.problem), [ended.problem])
      return answer(c, { done: true }, language)
    }),
  )
}
