import {
  type Application,
  applicationOf,
  applicationsOf,
  beginApplication,
  changeApplication,
  dropApplication,
  submitApplication,
} from '@pengce/casework'
import type { Hono } from 'hono'
import { refuse } from '../refusal.ts'
import { withBody } from '../request.ts'
import { answer } from '../service.ts'
import { draftView } from '../view/draft-view.ts'
import { FactsSchema, readFacts } from './case-input.ts'
import { type Asked, type CaseService, forActor, told } from './case-service.ts'
import { DraftBeginRequestSchema, DraftChangeRequestSchema, SubmissionRequestSchema } from './my-input.ts'

/** Applications as they are written: kept whatever they say, and handed in as a whole. */
export function serveDrafts(app: Hono, cases: CaseService): void {
  const { desk, factOf } = cases
  const id = ({ c }: Asked) => c.req.param('id') ?? ''
  const none = (asked: Asked) => refuse(asked.c, 404, [{ code: 'applicant/no-such-draft', id: id(asked).slice(0, 60) }])
  const shown =
    ({ actor, language }: Asked) =>
    (draft: Application) =>
      draftView(draft, cases, actor, language)
  app.get(
    '/v1/drafts',
    forActor(cases, async ({ c, actor, language }) => {
      const drafts = await desk.database.as(actor, applicationsOf)
      return answer(c, { drafts: drafts.map((d) => draftView(d, cases, actor, language)) }, language)
    }),
  )
  app.post(
    '/v1/drafts',
    forActor(
      cases,
      withBody(DraftBeginRequestSchema, async (asked) => {
        const { procedure, party, ...content } = asked.body
        return told(asked, await beginApplication(desk, asked.actor, { procedure, party, content }), shown(asked))
      }),
    ),
  )
  app.get(
    '/v1/drafts/:id',
    forActor(cases, async (asked) => {
      const found = await desk.database.as(asked.actor, (tx) => applicationOf(tx, id(asked)))
      return found === null ? none(asked) : answer(asked.c, shown(asked)(found), asked.language)
    }),
  )
  app.put(
    '/v1/drafts/:id',
    forActor(
      cases,
      withBody(DraftChangeRequestSchema, async (asked) => {
        const { seen, ...content } = asked.body
        return told(asked, await changeApplication(desk, asked.actor, { id: id(asked), seen, content }), shown(asked))
      }),
    ),
  )
  app.delete(
    '/v1/drafts/:id',
    forActor(cases, async (asked) => {
      const gone = await dropApplication(desk, asked.actor, id(asked))
      return gone ? answer(asked.c, { deleted: true }, asked.language) : none(asked)
    }),
  )
  app.post(
    '/v1/drafts/:id/submission',
    forActor(
      cases,
      withBody(SubmissionRequestSchema, async (asked) => {
        const { actor, c } = asked
        const draft = await desk.database.as(actor, (tx) => applicationOf(tx, id(asked)))
        if (draft === null) return none(asked)
        const read = readFacts(FactsSchema.parse(draft.content.facts), actor, factOf)
        if ('problems' in read) return refuse(c, 422, read.problems)
        const given = { id: id(asked), seen: asked.body.seen, facts: read.facts }
        return told(asked, await submitApplication(desk, actor, given), (file) => ({
          id: file.id,
          number: file.number,
        }))
      }),
    ),
  )
}
