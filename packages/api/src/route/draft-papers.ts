import { applicationOf, draftContentOf, layPaper, MOST_BYTES, takeBackPaper } from '@pengce/casework'
import type { Hono } from 'hono'
import { bytesOf } from '../body.ts'
import { readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { file, PaperParameters } from './case-files.ts'
import { type CaseService, forActor, statusOf } from './case-service.ts'

/** Papers laid ready for an application. */
export function serveDraftPapers(app: Hono, cases: CaseService): void {
  const { desk } = cases
  app.post(
    '/v1/drafts/:id/papers',
    forActor(cases, async ({ c, actor, language }) => {
      const read = readParameters(c, PaperParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const { material, name } = read.value
      const content = await bytesOf(c.req.raw, MOST_BYTES)
      if (content === null)
        return refuse(c, 413, [{ code: 'paper/too-large', name, bytes: MOST_BYTES + 1, most: MOST_BYTES }])
      const laid = await layPaper(desk, actor, { draft: c.req.param('id') ?? '', material, name, content })
      if ('problem' in laid) return refuse(c, statusOf(laid.problem), [laid.problem])
      return answer(c, { ...laid.done }, language)
    }),
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
