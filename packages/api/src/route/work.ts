import { z } from '@hono/zod-openapi'
import {
  clerksOf,
  comeToDesk,
  deputiesOf,
  deskQueue,
  endDeputy,
  isOfficial,
  loadsOf,
  MOST_ROWS,
  makeDeputy,
  standsIn,
  toDoOf,
} from '@pengce/casework'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { withBody, withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { queuedView } from '../view/case-view.ts'
import { namesIn, ownName } from '../view/names.ts'
import { officeTitle } from '../view/office-title.ts'
import { type CaseService, forActor, told } from './case-service.ts'
import { forDesk } from './for-whom.ts'
import { DeputyRequestSchema } from './work-input.ts'

export const DeskParameters = CommonParameters.extend({
  ended: z.enum(['yes']).optional().openapi({ description: 'Ended cases too.' }),
})

/** The desk of an office: its queue with who holds what, the load of each, deputies, and what waits to be paid. */
export function serveWork(app: Hono, cases: CaseService): void {
  const { desk } = cases
  app.get(
    '/v1/desk',
    forDesk(
      cases,
      withQuery(DeskParameters, async ({ c, actor, language, query }) => {
        const shown = await desk.database.as(actor, async (tx) => {
          const own = await ownName(tx, actor)
          if (isOfficial(actor)) await comeToDesk(tx, desk, actor, own)
          const names = await namesIn(tx)
          const rows = await deskQueue(tx, desk, actor, query.ended === 'yes')
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
              id: d.id,
              office: d.office,
              absent: d.absent,
              deputy: d.deputy,
              from: d.from,
              until: d.until,
              ground: d.ground,
              standsIn: standsIn(d, today),
              ended: d.endedAt !== null || d.until < today,
            })),
          }
        })
        return answer(c, shown, language)
      }),
    ),
  )
  app.get(
    '/v1/desk/to-do',
    forDesk(
      cases,
      withQuery(CommonParameters, async ({ c, actor, language }) => {
        const items = await desk.database.as(actor, async (tx) => {
          const names = await namesIn(tx)
          return (await toDoOf(tx, desk, actor)).map(({ kind, open, openDue, version, since, ...q }) => ({
            ...queuedView(q, language),
            applicantName: names.applicant(q.applicant),
            kind,
            open,
            openDue,
            version,
            since,
          }))
        })
        return answer(c, { on: desk.today(), items }, language)
      }),
    ),
  )
  app.post(
    '/v1/desk/deputies',
    forActor(
      cases,
      withBody(DeputyRequestSchema, async (asked) => {
        const { office = null, absent = null, ...rest } = asked.body
        return told(asked, await makeDeputy(desk, asked.actor, { ...rest, office, absent }), () => ({ done: true }))
      }),
    ),
  )
  app.post(
    '/v1/desk/deputies/:deputy/end',
    forActor(cases, async (asked) =>
      told(asked, await endDeputy(desk, asked.actor, asked.c.req.param('deputy') ?? ''), () => ({ done: true })),
    ),
  )
}
