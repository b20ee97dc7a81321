import { type CaseworkProblem, object, publicNotices, storeFailure } from '@pengce/casework'
import type { Context, Handler, Hono } from 'hono'
import { readBody } from '../body.ts'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { officeTitle } from '../view/office-title.ts'
import { shaped } from './case-input.ts'
import { type CaseService, statusOf } from './case-service.ts'
import { ObjectionRequestSchema } from './work-input.ts'

/** Public notices: read by everybody, objected to by anybody. */
export function serveNotices(app: Hono, cases: CaseService): void {
  const { desk, titleOf } = cases
  app.get(
    '/v1/notices',
    forAnybody(cases, async (c) => {
      const read = readParameters(c, CommonParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const language = languageOf(c)
      const notices = await publicNotices(desk)
      return answer(
        c,
        {
          on: desk.today(),
          notices: notices.map(({ procedure, step, office, cites, counted, lasts, ...n }) => ({
            ...n,
            lasts: lasts === null ? null : { count: lasts.count, unit: lasts.unit },
            procedure: {
              ...{ id: procedure.id, title: procedure.title[language], document: procedure.document },
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
  )
  app.post(
    '/v1/notices/:number/objections',
    forAnybody(cases, async (c) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, ObjectionRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const handed = await object(desk, { number: c.req.param('number') ?? '', ...given.value })
      if ('problem' in handed) return refuse(c, statusOf(handed.problem), [handed.problem])
      return answer(c, handed.done, languageOf(c))
    }),
  )
}

/** Answers everybody; a store that is not ready, away or full is said to be so. */
const forAnybody =
  ({ unready }: CaseService, work: (c: Context) => Promise<Response>): Handler =>
  async (c) => {
    try {
      const problem: CaseworkProblem | null = await unready()
      return problem === null ? await work(c) : refuse(c, 503, [problem])
    } catch (error) {
      const failure = storeFailure(error)
      if (failure === null) throw error
      return refuse(c, 503, [failure])
    }
  }
