import type { z } from '@hono/zod-openapi'
import type { Office, Registry } from '@pengce/language'
import { actingOffices, icsOf, summaryOf, taskSummary } from '@pengce/plan'
import { addDays, addMonths, type CivilDate } from '@pengce/values'
import type { Context, Hono } from 'hono'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import type { ServiceProblem } from '../problem.ts'
import { refuse } from '../refusal.ts'
import { publicly } from '../request.ts'
import { answer } from '../service.ts'
import { nearestName, unknownId } from '../unknown-id.ts'
import {
  agendaBetween,
  agendaItems,
  districtsView,
  indicatorsView,
  officeView,
  oneTargetView,
  oneTaskView,
  picturedTargets,
  plansView,
  planView,
  type Sight,
  targetSummaries,
} from '../view/plan-view.ts'
import {
  agendaParameters,
  DayParameters,
  FiguresParameters,
  targetsParameters,
  tasksParameters,
} from './plan-parameters.ts'
import type { PlanService } from './plan-service.ts'

/** Plans to read: where they stand, their targets with figures, their tasks, offices, and what falls due. */
export function servePlans(app: Hono, plans: PlanService, today: () => CivilDate, law: Registry): void {
  const { catalogue, record, madeUp, officeNamed } = plans
  const targetQuery = targetsParameters(catalogue)
  const taskQuery = tasksParameters(catalogue)
  const agendaQuery = agendaParameters(catalogue)
  const acting = actingOffices(catalogue)
  const sightOf = sights(plans)
  const sight = async (
    c: Context,
    on: CivilDate | undefined,
    figures: Sight['figures'] = 'recorded',
  ): Promise<Sight> => {
    const { ledger } = await ((figures === 'made-up' ? madeUp : null) ?? record).read()
    return sightOf(ledger, on ?? today(), figures, c)
  }
  const parametersOf = <S extends z.ZodObject>(c: Context, schema: S): ReturnType<typeof readParameters<S>> => {
    const read = readParameters(c, schema)
    if ('problems' in read || madeUp !== null || c.req.query('figures') !== 'made-up') return read
    return {
      problems: [{ code: 'parameter/not-one-of', at: 'figures', found: 'made-up', options: ['recorded'] }],
    }
  }
  const officeIn = (name: string | undefined): Office | null | ServiceProblem => {
    if (name === undefined) return null
    return (
      officeNamed(name) ?? {
        code: 'parameter/unknown-office',
        at: 'office',
        found: name,
        nearest: nearestOffice(name, plans),
      }
    )
  }

  app.get('/v1/plans', async (c) => {
    const read = parametersOf(c, DayParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    return answer(c, plansView(await sight(c, read.value.on, read.value.figures)), languageOf(c))
  })
  app.get('/v1/plans/:id', async (c) => {
    const read = parametersOf(c, DayParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const plan = catalogue.plan(c.req.param('id'))
    if (plan === undefined) return unknownId(c, 'plan', c.req.param('id'), catalogue.plans)
    return answer(c, planView(plan, await sight(c, read.value.on, read.value.figures)), languageOf(c))
  })
  app.get('/v1/targets', async (c) => {
    const read = parametersOf(c, targetQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const { plan, state, indicator, on } = read.value
    const office = officeIn(read.value.office)
    if (office !== null && 'code' in office) return refuse(c, 400, [office])
    const seen = await sight(c, on, read.value.figures)
    const targets = (read.value.series === 'short' ? picturedTargets : targetSummaries)(
      seen,
      (t, now) =>
        (plan === undefined || t.document === plan) &&
        (state === undefined || now === state) &&
        (indicator === undefined || t.indicator?.id === indicator) &&
        (office === null || catalogue.concerns([...t.lead, ...t.responsible], office.id, t.document)),
    )
    return answer(c, { on: seen.on, figures: seen.figures, targets }, languageOf(c))
  })
  app.get('/v1/targets/:id{.+}', async (c) => {
    const read = parametersOf(c, DayParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const target = catalogue.target(c.req.param('id'))
    if (target === undefined) return unknownId(c, 'target', c.req.param('id'), catalogue.targets)
    return answer(c, oneTargetView(target, await sight(c, read.value.on, read.value.figures), law), languageOf(c))
  })
  app.get('/v1/tasks', async (c) => {
    const read = parametersOf(c, taskQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const { plan, due } = read.value
    const office = officeIn(read.value.office)
    if (office !== null && 'code' in office) return refuse(c, 400, [office])
    const { ledger, figures } = await sight(c, undefined, read.value.figures)
    const tasks = catalogue.tasks
      .filter(
        (t) =>
          (plan === undefined || t.document === plan) &&
          (office === null || catalogue.concerns([...t.lead, ...t.responsible], office.id, t.document)),
      )
      .map((t) => taskSummary(t, ledger, languageOf(c)))
      .filter((t) => due === undefined || (t.due.day !== null && t.due.day <= due))
    return answer(c, { figures, tasks }, languageOf(c))
  })
  app.get('/v1/tasks/:id{.+}', async (c) => {
    const read = parametersOf(c, FiguresParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const task = catalogue.task(c.req.param('id'))
    if (task === undefined) return unknownId(c, 'task', c.req.param('id'), catalogue.tasks)
    return answer(c, oneTaskView(task, await sight(c, undefined, read.value.figures), law), languageOf(c))
  })
  app.get(
    '/v1/indicators',
    publicly(CommonParameters, async ({ c, language }) =>
      answer(c, indicatorsView(await sight(c, undefined)), language),
    ),
  )
  app.get(
    '/v1/offices',
    publicly(CommonParameters, ({ c, language }) => {
      const offices = acting.map(({ office, tasks, targets }) => ({
        id: office.id,
        title: office.title[language],
        otherNames: plans
          .otherNames(office.id)
          .map((n) => ({ title: n.title[language], until: n.until, note: n.note[language] })),
        tasks,
        targets,
      }))
      return answer(c, { offices }, language)
    }),
  )
  app.get('/v1/offices/:id', async (c) => {
    const read = parametersOf(c, DayParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const office = officeNamed(c.req.param('id'))
    if (office === undefined) return unknownId(c, 'office', c.req.param('id'), plans.offices)
    return answer(c, officeView(office, await sight(c, read.value.on, read.value.figures)), languageOf(c))
  })
  app.get('/v1/districts', async (c) => {
    const read = parametersOf(c, DayParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    return answer(c, districtsView(plans.offices, await sight(c, read.value.on, read.value.figures)), languageOf(c))
  })
  const agendaAsked = async (c: Context) => {
    const read = parametersOf(c, agendaQuery)
    if ('problems' in read) return read
    const office = officeIn(read.value.office)
    if (office !== null && 'code' in office) return { problems: [office] }
    const from = read.value.from ?? today()
    const until = read.value.until ?? addDays(addMonths(from, 12), -1)
    if (until < from) return { problems: [{ code: 'parameter/span', at: 'until', from, until } as const] }
    const seen = await sight(c, undefined, read.value.figures)
    return { asked: [from, until, seen, office, read.value.plan ?? null] as const }
  }
  app.get('/v1/agenda', async (c) => {
    const read = await agendaAsked(c)
    if ('problems' in read) return refuse(c, 400, read.problems)
    return answer(c, agendaBetween(...read.asked), languageOf(c))
  })
  app.get('/v1/agenda.ics', async (c) => {
    const read = await agendaAsked(c)
    if ('problems' in read) return refuse(c, 400, read.problems)
    return c.body(icsOf(agendaItems(...read.asked), catalogue, today(), languageOf(c)), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="pengce-plans.ics"',
      'Cache-Control': 'no-cache',
    })
  })
}

/** The summary of a day is made anew only when the record or the day is another. */
function sights({ catalogue }: PlanService) {
  const kept = new Map<Sight['figures'], Omit<Sight, 'language'>>()
  return (ledger: Sight['ledger'], on: CivilDate, figures: Sight['figures'], c: Context): Sight => {
    const last = kept.get(figures)
    const now =
      last?.ledger === ledger && last.on === on
        ? last
        : { catalogue, ledger, on, figures, summary: summaryOf(catalogue, ledger, on) }
    kept.set(figures, now)
    return { ...now, language: languageOf(c) }
  }
}

const nearestOffice = (name: string, { offices }: PlanService): string =>
  nearestName(
    name,
    offices.flatMap((o) => [o.title.zh, o.title.en]),
  )
