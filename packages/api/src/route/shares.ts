import { endLink, fileByCode, fileLinksOf, makeLink, storeFailure } from '@pengce/casework'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { languageOf } from '../language.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { fileLinkView } from '../view/my-view.ts'
import { answerOnce } from './asked.ts'
import { shaped } from './case-input.ts'
import { type CaseService, forActor, statusOf } from './case-service.ts'
import { LinkRequestSchema } from './my-input.ts'

/** Links by which an adviser reads a saved file. Whoever has the code needs no account. */
export function serveShares(app: Hono, cases: CaseService): void {
  const { desk } = cases
  app.get(
    '/v1/shares',
    forActor(cases, async ({ c, actor, language }) => {
      const links = await desk.database.as(actor, fileLinksOf)
      return answer(c, { links: links.map((l) => fileLinkView(l, desk.today())) }, language)
    }),
  )
  app.post(
    '/v1/shares',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, LinkRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const made = await makeLink(desk, actor, given.value)
      if ('problem' in made) return refuse(c, statusOf(made.problem), [made.problem])
      const { link, code } = made.done
      return answer(c, { link: fileLinkView(link, desk.today()), code }, language)
    }),
  )
  app.delete(
    '/v1/shares/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const ended = await endLink(desk, actor, c.req.param('id') ?? '')
      if (!ended) return refuse(c, 404, [{ code: 'applicant/no-such-link' }])
      return answer(c, { ended: true }, language)
    }),
  )
  app.get('/v1/shares/:id', async (c) => {
    try {
      const problem = await cases.unready()
      if (problem !== null) return refuse(c, 503, [problem])
      const found = await fileByCode(desk, c.req.param('id').slice(0, 100))
      if ('problem' in found) return refuse(c, statusOf(found.problem), [found.problem])
      const { saved, until } = found.done
      const { name, file, savedAt } = saved
      return answerOnce(c, { name, file, savedAt, until }, languageOf(c))
    } catch (error) {
      const failure = storeFailure(error)
      if (failure === null) throw error
      return refuse(c, 503, [failure])
    }
  })
}
