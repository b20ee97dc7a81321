import { applicationOf, draftContentOf, layPaper, takeBackPaper } from '@pengce/casework'
import type { Hono } from 'hono'
import { refuse } from '../refusal.ts'
import { withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { file, PaperParameters, withContent } from './case-files.ts'
import { type CaseService, forActor, told } from './case-service.ts'

/** Papers laid ready for an application. */
export function serveDraftPapers(app: Hono, cases: CaseService): void {
  const { desk } = cases
  app.post(
    '/v1/drafts/:id/papers',
    forActor(
      cases,
      withQuery(
        PaperParameters,
        withContent(async (asked) => {
          const { c, actor, query, content } = asked
          const { material, name } = query
          const laid = await layPaper(desk, actor, { draft: c.req.param('id') ?? '', material, name, content })
          return told(asked, laid, (paper) => ({ ...paper }))
        }),
      ),
    ),
  )
  app.get(
    '/v1/drafts/:id/papers/:paper',
    forActor(cases, async ({ c, actor }) => {
      const found = await desk.database.as(actor, async (tx) => {
        const draft = await applicationOf(tx, c.req.param('id') ?? '')
        const paper = draft?.papers.find((p) => p.id === c.req.param('paper'))
        const content = paper === undefined ? null : await draftContentOf(tx, paper.id)
        return paper === undefined || content === null ? null : { paper, content }
      })
      if (found === null) return refuse(c, 404, [{ code: 'not-found/page', at: '' }])
      return file(found.content, found.paper.mediaType, found.paper.name)
    }),
  )
  app.delete(
    '/v1/drafts/:id/papers/:paper',
    forActor(cases, async ({ c, actor, language }) => {
      const gone = await takeBackPaper(desk, actor, c.req.param('id') ?? '', c.req.param('paper') ?? '')
      return gone ? answer(c, { deleted: true }, language) : refuse(c, 404, [{ code: 'not-found/page', at: '' }])
    }),
  )
}
