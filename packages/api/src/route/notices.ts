import { object, publicNotices } from '@pengce/casework'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { withBody, withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { officeTitle } from '../view/office-title.ts'
import { type CaseService, forAnybody, told } from './case-service.ts'
import { ObjectionRequestSchema } from './work-input.ts'

/** Public notices: read by everybody, objected to by anybody. */
export function serveNotices(app: Hono, cases: CaseService): void {
  const { desk, titleOf } = cases
  app.get(
    '/v1/notices',
    forAnybody(
      cases,
      withQuery(CommonParameters, async ({ c, language }) => {
        const notices = await publicNotices(desk)
        return answer(
          c,
          {
            on: desk.today(),
            notices: notices.map(({ procedure, step, office, cites, counted, lasts, ...n }) => ({
              ...n,
              lasts: lasts === null ? null : { count: lasts.count, unit: lasts.unit },
              procedure: {
                id: procedure.id,
                title: procedure.title[language],
                document: procedure.document,
                documentTitle: titleOf(procedure.document, language),
              },
              step: step[language],
              office: office === null ? null : { id: office.id, title: officeTitle(office.id, language) },
              counted: [...counted[language]],
              citations: [...cites],
            })),
          },
          language,
        )
      }),
    ),
  )
  app.post(
    '/v1/notices/:number/objections',
    forAnybody(
      cases,
      withBody(ObjectionRequestSchema, async (asked) => {
        const number = asked.c.req.param('number') ?? ''
        return told(asked, await object(desk, { number, ...asked.body }), (done) => done)
      }),
    ),
  )
}
