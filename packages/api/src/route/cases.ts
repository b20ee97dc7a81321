import { z } from '@hono/zod-openapi'
import { answerThenLook, type CaseSeen, look, noteLook, openThenLook, queueOf, type Refusal } from '@pengce/casework'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { answer, answerMade } from '../service.ts'
import { caseView, eventView, queuedView } from '../view/case-view.ts'
import { AnswerRequestSchema, answerIn, OpeningRequestSchema, readFacts } from './case-input.ts'
import { idNamed, type NamedCase, withCase } from './case-named.ts'
import { type Asked, type CaseService, forActor, statusOf } from './case-service.ts'

const yes = z.enum(['yes']).optional()
export const QueueParameters = CommonParameters.extend({
  mine: yes.openapi({ description: 'Only those that wait for you.' }),
  ended: yes.openapi({ description: 'Ended cases too.' }),
  after: z.string().max(40).optional().openapi({ description: 'Only those after the case of this number.' }),
})
const PAGE = 100

/** Cases: list, open, show, answer. */
export function serveCases(app: Hono, cases: CaseService): void {
  const { desk } = cases
  const words = (language: Asked['language']) => ({ language, factOf: cases.factOf, titleOf: cases.titleOf })
  app.get(
    '/v1/cases',
    forActor(
      cases,
      withQuery(QueueParameters, async ({ c, actor, language, query }) => {
        const { mine, ended, after } = query
        const asked = { mine: mine === 'yes', ended: ended === 'yes', limit: PAGE, ...(after ? { after } : {}) }
        const queue = await desk.database.as(actor, (tx) => queueOf(tx, desk, actor, asked))
        const next = queue.length < PAGE ? null : (queue.at(-1)?.number ?? null)
        return answer(c, { on: desk.today(), cases: queue.map((q) => queuedView(q, language)), next }, language)
      }),
    ),
  )
  app.post(
    '/v1/cases',
    forActor(
      cases,
      withBody(OpeningRequestSchema, async (asked) => {
        const { c, actor } = asked
        const { facts, on, district, assigned, note, ...rest } = asked.body
        const read = readFacts(facts ?? {}, actor, cases.factOf)
        if ('problems' in read) return refuse(c, 422, read.problems)
        const result = await openThenLook(desk, actor, {
          ...rest,
          on: on ?? desk.today(),
          district: district ?? null,
          assigned: assigned ?? {},
          facts: read.facts,
          note: note ?? {},
        })
        if ('problem' in result) return refuse(c, statusOf(result.problem), [result.problem])
        return shown(asked, result.done, 201)
      }),
    ),
  )
  app.get(
    '/v1/cases/:id',
    forActor(
      cases,
      withQuery(CommonParameters, (asked) => show(asked, asked.c.req.param('id') ?? '')),
    ),
  )
  app.post(
    '/v1/cases/:id/answers',
    forActor(
      cases,
      withBody(
        AnswerRequestSchema,
        withCase(desk, async (asked) => {
          const { c, actor, named } = asked
          const read = answerIn(asked.body, named.id, actor, cases)
          if ('problems' in read) return refuse(c, 422, read.problems)
          const result = await answerThenLook(desk, actor, read.answer)
          if (!('problem' in result)) return shown(asked, result.done, 200)
          return refuse(c, statusOf(result.problem), [await withChanges(asked, named, result.problem)])
        }),
      ),
    ),
  )
  app.get(
    '/v1/cases/:id/log',
    forActor(
      cases,
      withCase(desk, async ({ c, actor, language, named }) => {
        const { log, fault, procedure } = await desk.database.as(actor, (tx) => named.logIn(tx))
        const events = log.map((e) => eventView(e, procedure, language))
        return answer(c, { id: named.id, events, holds: fault === null, fault }, language)
      }),
    ),
  )

  async function show(asked: Asked, name: string): Promise<Response> {
    const { c, actor } = asked
    const seen = await desk.database.as(actor, async (tx) => {
      const id = await idNamed(tx, name)
      if (id === null) return null
      await noteLook(tx, desk, actor, id)
      return look(tx, desk, actor, id)
    })
    if (seen === null) return refuse(c, 404, [{ code: 'casework/no-such-case', id: name.slice(0, 60) }])
    return shown(asked, seen, 200)
  }
  function shown({ c, language }: Asked, seen: CaseSeen, status: 200 | 201): Response {
    const view = caseView(seen, words(language))
    return status === 200 ? answer(c, view, language) : answerMade(c, view, language, `/v1/cases/${seen.file.id}`)
  }

  /** Whoever came second is told what the other did. */
  async function withChanges({ actor, language }: Asked, named: NamedCase, problem: Refusal): Promise<Refusal> {
    if (problem.code !== 'casework/changed-meanwhile') return problem
    const { log, procedure } = await desk.database.as(actor, (tx) => named.logIn(tx))
    const since = log.filter((e) => e.version > problem.seen).map((e) => eventView(e, procedure, language))
    return Object.assign({}, problem, { changes: since })
  }
}
