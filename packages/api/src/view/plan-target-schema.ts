import { z } from '@hono/zod-openapi'
import { CitationSchema, DateSchema, ReadingSchema } from './schema.ts'

const states = ['met', 'on-course', 'behind', 'not-met', 'no-data', 'under-way', 'to-judge'] as const

/** Where a target stands. */
export const StateSchema = z.enum(states).openapi('TargetState', {
  description:
    '`behind` is said only where the text or a stated assumption draws a path; `under-way` is a figure without one; `to-judge` where the text leaves it to someone.',
})
/** Which figures an answer was made from. */
export const FiguresSchema = z.enum(['recorded', 'made-up']).openapi('Figures', {
  description: 'Figures of the record, or made-up ones to look around with that are kept apart from it.',
})
const count = z.number().int()
/** How many targets stand in each state. */
export const TallySchema = z.object({
  met: count,
  'on-course': count,
  behind: count,
  'not-met': count,
  'no-data': count,
  'under-way': count,
  'to-judge': count,
})
export const NamedSchema = z.object({ id: z.string(), title: z.string() })
const LevelShape = { text: z.string(), number: z.number(), parts: z.number().int(), to: z.number().int() }
export const FigureSchema = z
  .object({
    id: z.string(),
    on: DateSchema,
    ...LevelShape,
    source: z.string(),
    entered: DateSchema,
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
export const DueSchema = z.object({ day: DateSchema.nullable(), text: z.string() })
export const StrengthSchema = z.object({
  code: z.enum(['set', 'strive', 'encourage', 'in-principle']),
  text: z.string(),
})

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

/** What a small picture draws. */
export const ShortSeriesSchema = z.object({
  name: z.string(),
  unit: z.string(),
  figures: z.array(PointSchema),
  asked: z.array(PointSchema),
  assumed: z.array(PointSchema),
  needed: z.array(PointSchema),
})
export const TargetsSchema = z.object({
  on: DateSchema,
  figures: FiguresSchema,
  targets: z.array(
    TargetSummarySchema.extend({
      series: ShortSeriesSchema.nullable().optional().openapi({ description: 'Only where it is asked for.' }),
    }),
  ),
})
/** A task, measure or procedure that serves a target. */
export const ServerSchema = NamedSchema.extend({ kind: z.enum(['task', 'measure', 'other']) })

export const TargetSchema = TargetSummarySchema.extend({
  figures: FiguresSchema,
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
  servedBy: z.array(ServerSchema),
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

export type TargetState = z.infer<typeof StateSchema>
export type TargetSummary = z.infer<typeof TargetSummarySchema>
export type Targets = z.infer<typeof TargetsSchema>
export type Target = z.infer<typeof TargetSchema>
export type TargetSeries = z.infer<typeof SeriesSchema>
export type ObservedFigure = z.infer<typeof FigureSchema>
