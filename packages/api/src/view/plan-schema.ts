import { z } from '@hono/zod-openapi'
import { CitationSchema, DateSchema, ReadingSchema } from './schema.ts'

const states = ['met', 'on-course', 'behind', 'not-met', 'no-data', 'under-way', 'to-judge'] as const

/** Where a target stands. */
export const StateSchema = z.enum(states).openapi('TargetState', {
  description:
    '`behind` is said only where the text or a stated assumption draws a path; `under-way` is a figure without one; `to-judge` where the text leaves it to someone.',
})
export const TallySchema = z.object(
  Object.fromEntries(states.map((s) => [s, z.number().int()])) as Record<(typeof states)[number], z.ZodNumber>,
)
const NamedSchema = z.object({ id: z.string(), title: z.string() })
const LevelShape = { text: z.string(), number: z.number(), parts: z.number().int(), to: z.number().int() }
export const FigureSchema = z
  .object({
    id: z.string(),
    on: DateSchema,
    ...LevelShape,
    source: z.string(),
    by: z.string(),
    entered: DateSchema,
    note: z.string(),
    corrects: z.string().nullable(),
  })
  .openapi('ObservedFigure', {
    description:
      'An observed figure. `number` is in yuan, in percent or in the unit; `parts` are its whole smallest parts.',
  })
const PaceSchema = z.object({
  gap: z.number().int(),
  needed: z.number().int().nullable(),
  recent: z.number().int().nullable(),
  text: z.string(),
})
const WhySchema = z.object({ code: z.string(), text: z.string() })
const StandingShape = {
  state: StateSchema,
  stateText: z.string(),
  why: WhySchema,
  figure: FigureSchema.nullable(),
  due: DateSchema.nullable(),
  pace: PaceSchema.nullable(),
}
const DueSchema = z.object({ day: DateSchema.nullable(), text: z.string() })
const StrengthSchema = z.object({ code: z.enum(['set', 'strive', 'encourage', 'in-principle']), text: z.string() })

export const TargetSummarySchema = z
  .object({
    id: z.string(),
    plan: z.string(),
    title: z.string(),
    asks: z.string(),
    due: DueSchema,
    scope: z.string(),
    strength: StrengthSchema,
    indicator: NamedSchema.nullable(),
    lead: z.array(NamedSchema),
    responsible: z.array(NamedSchema),
    members: z.number().int(),
    state: StateSchema,
    stateText: z.string(),
    why: WhySchema.nullable(),
    figure: FigureSchema.nullable(),
    pace: PaceSchema.nullable(),
  })
  .openapi('TargetSummary', { description: 'What a target asks and where it stands.' })

const PointSchema = z.object({ on: DateSchema, number: z.number() })
export const SeriesSchema = z
  .object({
    member: z.string(),
    name: z.string(),
    unit: z.string(),
    figures: z.array(FigureSchema),
    corrected: z.array(FigureSchema),
    asked: z.array(PointSchema),
    assumed: z.array(PointSchema),
    needed: z.array(PointSchema),
  })
  .openapi('TargetSeries', {
    description:
      'What a chart draws: the figures, what is asked, the pace assumed, the pace needed; and what was corrected.',
  })

export const TargetSchema = TargetSummarySchema.extend({
  planTitle: z.string(),
  citations: z.array(CitationSchema),
  readings: z.array(ReadingSchema),
  assumes: z.string().nullable(),
  baseline: z.object({ on: DateSchema, level: z.object(LevelShape).nullable() }).nullable(),
  milestones: z.array(z.object({ by: DateSchema, ...LevelShape })),
  measured: z
    .object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(['count', 'money', 'proportion', 'ratio', 'quantity', 'done']),
      unit: z.string(),
      counting: z.enum(['stock', 'cumulative', 'in-year', 'in-quarter', 'in-month']),
      since: DateSchema.nullable(),
      definition: z.string(),
    })
    .nullable(),
  servedBy: z.array(z.string()),
  standings: z.array(
    z.object({
      member: z.string(),
      name: z.string(),
      ...StandingShape,
      periods: z.array(z.object({ from: DateSchema.nullable(), until: DateSchema, ...StandingShape })),
    }),
  ),
  rivals: z.array(TargetSummarySchema),
  series: z.array(SeriesSchema),
}).openapi('Target', {
  description: 'A target with its words, its standing, its figures and the other targets for the same.',
})

const TaskStateSchema = z.enum(['done', 'not-done', 'no-record'])
export const TaskSummarySchema = z
  .object({
    id: z.string(),
    plan: z.string(),
    title: z.string(),
    does: z.string(),
    due: DueSchema,
    strength: StrengthSchema,
    lead: z.array(NamedSchema),
    responsible: z.array(NamedSchema),
    state: TaskStateSchema,
    stateText: z.string(),
    recorded: FigureSchema.nullable(),
  })
  .openapi('TaskSummary', { description: 'Work given to offices. `no-record` is not `not-done`.' })
export const TaskSchema = TaskSummarySchema.extend({
  planTitle: z.string(),
  citations: z.array(CitationSchema),
  readings: z.array(ReadingSchema),
  steps: z.array(z.object({ by: DateSchema, does: z.string() })),
  reports: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      by: z.array(NamedSchema),
      to: z.array(NamedSchema),
      every: z.enum(['once', 'year', 'half-year', 'quarter', 'month']),
      day: z.string().nullable(),
      from: DateSchema.nullable(),
      until: DateSchema.nullable(),
    }),
  ),
  serves: z.array(NamedSchema),
  servedBy: z.array(z.string()),
  members: z.array(FigureSchema.extend({ member: z.string() })),
}).openapi('Task')

export const AgendaItemSchema = z
  .object({
    kind: z.enum(['target', 'milestone', 'task', 'step', 'report']),
    kindText: z.string(),
    id: z.string(),
    plan: z.string(),
    title: z.string(),
    day: DateSchema,
    offices: z.array(NamedSchema),
    to: z.array(NamedSchema),
    recorded: TaskStateSchema,
    recordedText: z.string(),
  })
  .openapi('AgendaItem', { description: 'Something that falls due on a day.' })

const WindowSchema = z.object({ from: DateSchema.nullable(), until: DateSchema.nullable() })
export const PlanSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    runs: WindowSchema,
    coordinator: z.array(NamedSchema),
    targets: z.number().int(),
    tasks: z.number().int(),
    tally: TallySchema,
  })
  .openapi('PlanSummary')
export const PlansSchema = z.object({
  on: DateSchema,
  tally: TallySchema,
  tasks: z.number().int(),
  plans: z.array(PlanSummarySchema),
})
export const PlanSchema = PlanSummarySchema.omit({ targets: true, tasks: true })
  .extend({ on: DateSchema, targets: z.array(TargetSummarySchema), tasks: z.array(TaskSummarySchema) })
  .openapi('Plan')
export const OfficesSchema = z.object({
  offices: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      otherNames: z.array(z.object({ title: z.string(), until: DateSchema.nullable(), note: z.string() })),
      tasks: z.number().int(),
      targets: z.number().int(),
    }),
  ),
})
export const DeskSchema = z
  .object({
    on: DateSchema,
    office: NamedSchema,
    soon: z.array(AgendaItemSchema),
    overdue: z.array(AgendaItemSchema),
    unrecorded: z.array(AgendaItemSchema),
    tasks: z.array(TaskSummarySchema),
    targets: z.array(TargetSummarySchema),
  })
  .openapi('Desk', {
    description: 'An office: what falls due within thirty days, what is past, its tasks and targets.',
  })
export const IndicatorsSchema = z.object({
  indicators: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      unit: z.string(),
      counting: z.string(),
      definition: z.string(),
      targets: z.array(z.string()),
      pairs: z.array(z.object({ first: z.string(), second: z.string(), agreement: z.string() })),
    }),
  ),
})
export const AgendaSchema = z.object({ from: DateSchema, until: DateSchema, items: z.array(AgendaItemSchema) })

const word = z.string().max(400)
/** Observations to enter; values as people write them. */
export const ObservationsRequestSchema = z
  .strictObject({
    by: word.optional().openapi({ description: 'Who enters, where an observation does not say.' }),
    observations: z
      .array(
        z.strictObject({
          indicator: word,
          member: word.optional(),
          date: word,
          value: z.union([word, z.number()]),
          unit: word.optional(),
          source: word,
          by: word.optional(),
          note: word.optional(),
          correction: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(5000),
  })
  .openapi('ObservationsRequest')
export const ObservationsSchema = z
  .object({
    observations: z.array(
      z.object({ id: z.string(), of: z.string(), member: z.string(), on: DateSchema, corrects: z.string().nullable() }),
    ),
    aside: z.array(
      z.object({
        at: z.string(),
        problems: z.array(z.looseObject({ code: z.string(), at: z.string(), text: z.string() })),
      }),
    ),
  })
  .openapi('ObservationsTaken', { description: 'What was taken in, and what was kept aside with every reason.' })
