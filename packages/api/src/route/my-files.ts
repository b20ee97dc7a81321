import { dropFile, savedFileOf, savedFilesOf, saveFile } from '@pengce/casework'
import type { Hono } from 'hono'
import { refuse } from '../refusal.ts'
import { withBody } from '../request.ts'
import { answer, type Service } from '../service.ts'
import { savedFileView } from '../view/my-view.ts'
import { readFile } from './asked.ts'
import { type Asked, type CaseService, forActor, told } from './case-service.ts'
import { SaveRequestSchema } from './my-input.ts'

/** What is known of the parties somebody acts for, so that it need not be said again. */
export function serveMyFiles(app: Hono, cases: CaseService, { law, today }: Pick<Service, 'law' | 'today'>): void {
  const { desk } = cases
  app.get(
    '/v1/my/applicants',
    forActor(cases, async ({ c, actor, language }) => {
      const files = await desk.database.as(actor, savedFilesOf)
      return answer(c, { parties: actor.parties, files: files.map(savedFileView) }, language)
    }),
  )
  const party = ({ c }: Asked) => c.req.param('id') ?? ''
  const none = (asked: Asked) =>
    refuse(asked.c, 404, [{ code: 'applicant/no-such-file', party: party(asked).slice(0, 60) }])

  app.get(
    '/v1/my/applicants/:id',
    forActor(cases, async (asked) => {
      const file = await desk.database.as(asked.actor, (tx) => savedFileOf(tx, party(asked)))
      return file === null ? none(asked) : answer(asked.c, savedFileView(file), asked.language)
    }),
  )
  app.put(
    '/v1/my/applicants/:id',
    forActor(
      cases,
      withBody(SaveRequestSchema, async (asked) => {
        const read = readFile(asked.body.file, law, today())
        if ('problems' in read) return refuse(asked.c, 422, read.problems)
        return told(asked, await saveFile(desk, asked.actor, { party: party(asked), ...asked.body }), savedFileView)
      }),
    ),
  )
  app.delete(
    '/v1/my/applicants/:id',
    forActor(cases, async (asked) => {
      const gone = await dropFile(desk, asked.actor, party(asked))
      return gone ? answer(asked.c, { deleted: true }, asked.language) : none(asked)
    }),
  )
}
