import { dropFile, savedFileOf, savedFilesOf, saveFile } from '@pengce/casework'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { refuse } from '../refusal.ts'
import { answer, type Service } from '../service.ts'
import { savedFileView } from '../view/my-view.ts'
import { readFile } from './asked.ts'
import { shaped } from './case-input.ts'
import { type CaseService, forActor, statusOf } from './case-service.ts'
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
  app.get(
    '/v1/my/applicants/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const party = c.req.param('id') ?? ''
      const file = await desk.database.as(actor, (tx) => savedFileOf(tx, party))
      if (file === null) return refuse(c, 404, [{ code: 'applicant/no-such-file', party: party.slice(0, 60) }])
      return answer(c, savedFileView(file), language)
    }),
  )
  app.put(
    '/v1/my/applicants/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, SaveRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const read = readFile(given.value.file, law, today())
      if ('problems' in read) return refuse(c, 422, read.problems)
      const saved = await saveFile(desk, actor, { party: c.req.param('id') ?? '', ...given.value })
      if ('problem' in saved) return refuse(c, statusOf(saved.problem), [saved.problem])
      return answer(c, savedFileView(saved.done), language)
    }),
  )
  app.delete(
    '/v1/my/applicants/:id',
    forActor(cases, async ({ c, actor, language }) => {
      const party = c.req.param('id') ?? ''
      const gone = await dropFile(desk, actor, party)
      if (!gone) return refuse(c, 404, [{ code: 'applicant/no-such-file', party: party.slice(0, 60) }])
      return answer(c, { deleted: true }, language)
    }),
  )
}
