import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import type { Catalogue } from '@pengce/plan'
import { CommonParameters } from '../parameters.ts'
import {
  agendaParameters,
  DayParameters,
  FiguresParameters,
  targetsParameters,
  tasksParameters,
} from '../route/plan-parameters.ts'
import { ObservationsRequestSchema, ObservationsSchema } from '../view/plan-observation-schema.ts'
import {
  AgendaSchema,
  DeskSchema,
  DistrictsSchema,
  IndicatorsSchema,
  OfficesSchema,
  PlanSchema,
  PlansSchema,
  TaskSchema,
  TasksSchema,
} from '../view/plan-schema.ts'
import { TargetSchema, TargetsSchema } from '../view/plan-target-schema.ts'
import type { PlanOperation } from './plan-operation-words.ts'

/** What an operation takes beside its address, and how it refuses. */
export interface More {
  readonly query?: z.ZodObject
  readonly params?: z.ZodObject
  readonly refusals?: readonly number[]
  /** Whether something is made, which is answered with 201. */
  readonly makes?: true
  /** What is answered with 202 until the answer is there. */
  readonly underWay?: z.ZodType
  /** Further forms of the answer, by media type. */
  readonly media?: readonly string[]
  /** What an answer is where it is not JSON. */
  readonly content?: string
  /** The content of a request where it is no applicant. */
  readonly body?: {
    readonly schema: z.ZodType
    readonly example: unknown
    readonly description: string
    /** The media type; JSON unless said. */
    readonly type?: string
  }
}
type Add = (operation: PlanOperation, method: 'get' | 'post', path: string, schema: z.ZodType, more?: More) => void

/** Describes every address of plans. */
export function addPlanOperations(add: Add, catalogue: Catalogue, language: Language): void {
  const parts = (example: string) => {
    const [document = '', name = ''] = example.split('/')
    return z.object({
      document: z.string().openapi({ example: document }),
      name: z.string().openapi({ example: name }),
    })
  }
  const id = (example: string) => z.object({ id: z.string().openapi({ example }) })
  const lookup = [400, 404]
  const first = catalogue.targets[0]
  add('plans', 'get', '/v1/plans', PlansSchema, { query: DayParameters })
  add('plan', 'get', '/v1/plans/{id}', PlanSchema, {
    query: DayParameters,
    params: id(catalogue.plans[0]?.id ?? ''),
    refusals: lookup,
  })
  add('targets', 'get', '/v1/targets', TargetsSchema, {
    query: targetsParameters(catalogue),
  })
  add('target', 'get', '/v1/targets/{document}/{name}', TargetSchema, {
    query: DayParameters,
    params: parts(first?.id ?? ''),
    refusals: lookup,
  })
  add('tasks', 'get', '/v1/tasks', TasksSchema, {
    query: tasksParameters(catalogue),
  })
  add('task', 'get', '/v1/tasks/{document}/{name}', TaskSchema, {
    query: FiguresParameters,
    params: parts(catalogue.tasks[0]?.id ?? ''),
    refusals: lookup,
  })
  add('indicators', 'get', '/v1/indicators', IndicatorsSchema)
  add('offices', 'get', '/v1/offices', OfficesSchema)
  add('office', 'get', '/v1/offices/{id}', DeskSchema, {
    query: DayParameters,
    params: id('market-regulation'),
    refusals: lookup,
  })
  add('districts', 'get', '/v1/districts', DistrictsSchema, { query: DayParameters })
  add('agenda', 'get', '/v1/agenda', AgendaSchema, { query: agendaParameters(catalogue) })
  add('calendar', 'get', '/v1/agenda.ics', z.string(), {
    query: agendaParameters(catalogue),
    content: 'text/calendar',
  })
  add('observe', 'post', '/v1/observations', ObservationsSchema, {
    query: CommonParameters,
    refusals: [400, 401, 403, 413, 415, 503],
    body: {
      schema: ObservationsRequestSchema,
      example: {
        by: language === 'zh' ? '登记员' : 'clerk',
        observations: [
          { indicator: 'registration/conversions', date: '2024-12-31', value: 6500, unit: '户', source: '年报' },
        ],
      },
      description:
        language === 'zh'
          ? '要登记的数，JSON（UTF-8）。数值照人的写法：1.2万、45.3%、7:3、完成。'
          : 'Figures to enter as JSON (UTF-8), as people write them: 1.2万, 45.3%, 7:3, done.',
    },
  })
}
