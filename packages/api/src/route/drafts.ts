import {
  applicationOf,
  applicationsOf,
  beginApplication,
  changeApplication,
  dropApplication,
  submitApplication,
} from '@pengce/casework'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { draftView } from '../view/draft-view.ts'
import { FactsSchema, readFacts, shaped } from './case-input.ts'
import { type CaseService, forActor, statusOf } from './case-service.ts'
import { DraftBeginRequestSchema, DraftChangeRequestSchema, SubmissionRequestSchema } from './my-input.ts'

/** Applications as they are written: kept whatever they say, and handed in as a whole. */
export function serveDrafts(app: Hono, cases: CaseService): void {
  const { desk, factOf } = cases
  app.get(
    '/v1/drafts',
    forActor(cases, async ({ c, actor, language }) => {
      const drafts = await desk.database.as(actor, applicationsOf)
      return answer(c, { drafts: drafts.map((d) => draftView(d, cases, actor, language)) }, language)
    }),
  )
  app.post(
    '/v1/drafts',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, DraftBeginRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const { procedure, party, ...content } = given.value
      const begun = await beginApplication(desk, actor, { procedure, party, content })
      if ('problem' in begun) return refuse(c, statusOf(begun.problem), [begun.problem])
      return answer(c, draftView(begun.done, cases, actor, language), language)
    }),
  )
  app.get(
    '/v1/drafts/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const id = c.req.param('id') ?? ''
      const found = await desk.database.as(actor, (tx) => applicationOf(tx, id))
      if (found === null) return refuse(c, 404, [{ code: 'applicant/no-such-draft', id: id.slice(0, 60) }])
      return answer(c, draftView(found, cases, actor, language), language)
    }),
  )
  app.put(
    '/v1/drafts/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, DraftChangeRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const { seen, ...content } = given.value
      const changed = await changeApplication(desk, actor, { id: c.req.param('id') ?? '', seen, content })
      if ('problem' in changed) return refuse(c, statusOf(changed.problem), [changed.problem])
      return answer(c, draftView(changed.done, cases, actor, language), language)
    }),
  )
  app.delete(
    '/v1/drafts/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const id = c.req.param('id') ?? ''
      if (!(await dropApplication(desk, actor, id)))
        return refuse(c, 404, [{ code: 'applicant/no-such-draft', id: id.slice(0, 60) }])
      return answer(c, { deleted: true }, language)
    }),
  )
  app.post(
    '/v1/drafts/:id/submission',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, SubmissionRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const id = c.req.param('id') ?? ''
      const draft = await desk.database.as(actor, (tx) => applicationOf(tx, id))
      if (draft === null) return refuse(c, 404, [{ code: 'applicant/no-such-draft', id: id.slice(0, 60) }])
      const read = readFacts(FactsSchema.parse(draft.content.facts), actor, factOf)
      if ('problems' in read) return refuse(c, 422, read.problems)
      const handed = await submitApplication(desk, actor, { id, seen: given.value.seen, facts: read.facts })
      if ('problem' in handed) return refuse(c, statusOf(handed.problem), [handed.problem])
      const file = { id: handed.done.id, number: handed.done.number }
      return answer(c, file, language)
    }),
  )
}
