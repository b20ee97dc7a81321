import type { z } from '@hono/zod-openapi'
import { lawDraftOf } from '@pengce/casework'
import { readChange } from '@pengce/population'
import { type LawVersion, previewOf } from '@pengce/reform'
import { isCivilDate } from '@pengce/values'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import type { ComparisonJob } from '../reform/job.ts'
import type { ReformService } from '../reform/reform-service.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { unknownId } from '../unknown-id.ts'
import { byPlace, comparisonView, populationViews } from '../view/population-view.ts'
import {
  type ComparisonRequest,
  ComparisonRequestSchema,
  PreviewRequestSchema,
  type UnderWaySchema,
} from '../view/reform-schema.ts'
import { previewView, saidText, settableView } from '../view/reform-view.ts'
import type { Asked, CaseService } from './case-service.ts'
import { forReformers } from './for-whom.ts'
import { changeAsked } from './reform-asked.ts'

/** How long an answer waits for a comparison before it says how far it is. */
const PATIENCE = 1500

/** Changes of the law tried out: what may be set, what a change does to the text, and what it would cost. */
export function serveReforms(app: Hono, cases: CaseService, reforms: ReformService): void {
  const { population } = reforms
  app.get(
    '/v1/populations',
    forReformers(cases, async ({ c, language }) =>
      answer(c, { populations: populationViews(reforms, language) }, language),
    ),
  )
  app.get(
    '/v1/reforms/examples',
    forReformers(cases, async ({ c, language }) => {
      const { published } = reforms
      const shown = reforms.examples.flatMap(({ id, change }) => {
        const read = readChange(change, published)
        return 'problems' in read
          ? []
          : [
              {
                id,
                title: read.change.title[language],
                says: read.change.says.map((s) => saidText(s, language)),
                change: byPlace(change, published),
              },
            ]
      })
      return answer(c, { examples: shown }, language)
    }),
  )
  app.get(
    '/v1/reforms/figures/:id{.+}',
    forReformers(
      cases,
      withQuery(CommonParameters, async ({ c, language }) => {
        const on = reforms.today()
        const { law } = (await reforms.book()).on(on)
        const id = c.req.param('id') ?? ''
        const measure = law.measure(id)
        if (measure !== undefined) return answer(c, settableView(measure, law, language, on), language)
        return unknownId(c, 'measure', id, law.measures)
      }),
    ),
  )
  app.post(
    '/v1/reforms/preview',
    forReformers(
      cases,
      withBody(PreviewRequestSchema, async ({ c, language, body }) => {
        const on = body.on ?? reforms.today()
        const { law } = (await reforms.book()).on(on)
        const read = changeAsked(body.change, law)
        if ('problems' in read) return refuse(c, 422, read.problems)
        const preview = previewOf(law, read.change, language, on)
        return answer(c, previewView(preview, read.change, law, language, on), language)
      }),
    ),
  )
  app.post(
    '/v1/reforms/comparison',
    forReformers(
      cases,
      withBody(ComparisonRequestSchema, async (asked) => {
        const { c, language } = asked
        if (population === null) return refuse(c, 404, [{ code: 'reforms/no-population', at: '' }])
        const job = await jobOf(asked, asked.body)
        if ('refused' in job) return job.refused
        const standing = await population.comparisons.ask(job.job, PATIENCE)
        if ('progress' in standing) {
          const waiting: z.output<typeof UnderWaySchema> = { progress: standing.progress }
          return c.json(waiting, 202, { 'Retry-After': '1', 'Content-Language': language })
        }
        if ('problem' in standing) {
          const { problem } = standing
          if (problem.code === 'reform/not-readable')
            return refuse(c, 422, [{ code: 'reforms/not-readable', at: problem.at }])
          return refuse(c, problem.code === 'population/nothing-to-run' ? 422 : 503, [problem])
        }
        return answer(c, comparisonView(standing.done, language), language)
      }),
    ),
  )

  type JobOf = { readonly job: ComparisonJob } | { readonly refused: Response }
  async function jobOf(asked: Asked, given: ComparisonRequest): Promise<JobOf> {
    const { c } = asked
    const folder = population?.folder ?? ''
    const asOf = given.asOf ?? reforms.today()
    const book = await reforms.book()
    const standing = book.on(asOf)
    const changesOf = ({ applied }: LawVersion) => applied.map((l) => l.change)
    if ('change' in given) {
      const read = changeAsked(given.change, standing.law)
      if ('problems' in read) return { refused: refuse(c, 422, read.problems) }
      const change = { title: ['试算', 'What if'], ...given.change }
      return { job: { folder, before: changesOf(standing), after: { change }, asOf } }
    }
    const sides: unknown[][] = []
    for (const version of [given.before, given.after]) {
      if ('published' in version) sides.push([])
      else if ('day' in version && isCivilDate(version.day)) sides.push(changesOf(book.on(version.day)))
      else if ('draft' in version) {
        const draft = await reforms.desk.database.as(asked.actor, (tx) => lawDraftOf(tx, version.draft))
        if (draft === null) return { refused: refuse(c, 404, [{ code: 'draft/no-such-draft', id: version.draft }]) }
        const live = standing.applied.some((l) => l.id === draft.id)
        sides.push([...changesOf(standing), ...(live ? [] : [draft.change])])
      }
    }
    const [before = [], after = []] = sides
    return { job: { folder, before, after: { changes: after }, asOf } }
  }
}
