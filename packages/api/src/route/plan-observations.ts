import { type Entry, entryProblemText } from '@pengce/plan'
import type { CivilDate } from '@pengce/values'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { bears, notKnown } from '../identity/bearer.ts'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { ObservationsRequestSchema } from '../view/plan-observation-schema.ts'
import type { PlanService } from './plan-service.ts'

/** Observations to enter, for whoever shows the token that the service was started with; nobody where there is none. */
export function serveObservations(app: Hono, plans: PlanService, today: () => CivilDate): void {
  app.post('/v1/observations', async (c) => {
    const read = readParameters(c, CommonParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    if (plans.token === null) return refuse(c, 403, [{ code: 'observations/closed', at: '' }])
    if (!bears(c, plans.token)) return notKnown(c, { code: 'observations/token', at: 'Authorization' })
    const body = await readBody(c.req.raw)
    if ('problems' in body) return refuse(c, body.status, body.problems)
    const given = ObservationsRequestSchema.safeParse(body.value)
    if (!given.success)
      return refuse(
        c,
        400,
        given.error.issues.map((i) => ({ code: 'observations/shape', at: i.path.map(String).join('.') }) as const),
      )
    const { by, observations } = given.data
    const entries = observations.map(
      (o, i): Entry => ({
        at: `observations.${i}`,
        of: o.indicator,
        member: o.member ?? '',
        on: o.date,
        value: String(o.value),
        unit: o.unit ?? '',
        source: o.source,
        by: o.by ?? by ?? '',
        note: o.note ?? '',
        correction: o.correction === true ? 'yes' : '',
      }),
    )
    const taken = await plans.record.take(entries, today(), 'http')
    if ('busy' in taken) return refuse(c, 503, [{ code: 'observations/busy', at: '' }])
    const language = languageOf(c)
    const { done } = taken
    return answer(
      c,
      {
        observations: done.observations.map(({ id, of, member, on, corrects }) => ({ id, of, member, on, corrects })),
        aside: done.aside.map(({ entry, problems }) => ({
          at: entry.at,
          problems: problems.map((p) => ({ ...p, text: entryProblemText(p, plans.catalogue.indicator, language) })),
        })),
      },
      language,
    )
  })
}
