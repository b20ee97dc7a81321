import { z } from '@hono/zod-openapi'
import {
  DueSchema,
  FigureSchema,
  FiguresSchema,
  NamedSchema,
  ServerSchema,
  StateSchema,
  StrengthSchema,
  TallySchema,
  TargetSummarySchema,
} from './plan-target-schema.ts'
import { CitationSchema, DateSchema, ReadingSchema } from './schema.ts'

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
  figures: FiguresSchema,
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
  servedBy: z.array(ServerSchema),
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
  figures: FiguresSchema,
  tally: TallySchema,
  tasks: z.number().int(),
  plans: z.array(PlanSummarySchema),
})
export const PlanSchema = PlanSummarySchema.omit({ targets: true, tasks: true })
  .extend({
    on: DateSchema,
    figures: FiguresSchema,
    targets: z.array(TargetSummarySchema),
    tasks: z.array(TaskSummarySchema),
  })
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
    figures: FiguresSchema,
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
export const TasksSchema = z.object({ figures: FiguresSchema, tasks: z.array(TaskSummarySchema) })
export const AgendaSchema = z.object({
  from: DateSchema,
  until: DateSchema,
  figures: FiguresSchema,
  items: z.array(AgendaItemSchema),
})
export const DistrictsSchema = z.object({
  on: DateSchema,
  figures: FiguresSchema,
  districts: z.array(
    z
      .object({
        id: z.string(),
        title: z.string(),
        office: NamedSchema,
        tasks: z.number().int(),
        standings: z.array(
          z.object({ target: z.string(), title: z.string(), state: StateSchema, stateText: z.string() }),
        ),
        figures: z.array(z.object({ indicator: NamedSchema, figure: FigureSchema })),
      })
      .openapi('District', {
        description: 'A district: its tasks, where the targets stand that count it by itself, and its latest figures.',
      }),
  ),
})

export type PlanSummary = z.infer<typeof PlanSummarySchema>
export type Plans = z.infer<typeof PlansSchema>
export type Plan = z.infer<typeof PlanSchema>
export type Offices = z.infer<typeof OfficesSchema>
export type Desk = z.infer<typeof DeskSchema>
export type Agenda = z.infer<typeof AgendaSchema>
export type Districts = z.infer<typeof DistrictsSchema>
export type Indicators = z.infer<typeof IndicatorsSchema>
export type TaskSummary = z.infer<typeof TaskSummarySchema>
export type Tasks = z.infer<typeof TasksSchema>
export type Task = z.infer<typeof TaskSchema>
