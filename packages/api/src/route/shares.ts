import { endLink, fileByCode, fileLinksOf, makeLink } from '@pengce/casework'
import type { Hono } from 'hono'
import { refuse } from '../refusal.ts'
import { withBody } from '../request.ts'
import { answer } from '../service.ts'
import { fileLinkView } from '../view/my-view.ts'
import { answerOnce } from './asked.ts'
import { type CaseService, forActor, forAnybody, statusOf, told } from './case-service.ts'
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
    forActor(
      cases,
      withBody(LinkRequestSchema, async (asked) =>
        told(asked, await makeLink(desk, asked.actor, asked.body), ({ link, code }) => ({
          link: fileLinkView(link, desk.today()),
          code,
        })),
      ),
    ),
  )
  app.delete(
    '/v1/shares/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const ended = await endLink(desk, actor, c.req.param('id') ?? '')
      if (!ended) return refuse(c, 404, [{ code: 'applicant/no-such-link' }])
      return answer(c, { ended: true }, language)
    }),
  )
  app.get(
    '/v1/shares/:id',
    forAnybody(cases, async ({ c, language }) => {
      const found = await fileByCode(desk, (c.req.param('id') ?? '').slice(0, 100))
      if ('problem' in found) return refuse(c, statusOf(found.problem), [found.problem])
      const { saved, until } = found.done
      const { name, file, savedAt } = saved
      return answerOnce(c, { name, file, savedAt, until }, language)
    }),
  )
}
