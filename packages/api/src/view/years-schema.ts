import { z } from '@hono/zod-openapi'
import { CandidateSchema, GroundSchema, NotAppliedSchema } from './combination-schema.ts'
import { fen } from './report-schema.ts'
import { CitationSchema, DateSchema } from './schema.ts'

const year = z.number().int()
const verdict = z.enum(['yes', 'no', 'open'])
const rivals = z.array(
  z.object({
    key: z.string().nullable(),
    name: z.string().nullable(),
    year: year.nullable(),
    ground: GroundSchema,
  }),
)
const TakeSchema = CandidateSchema.extend({
  verdict,
  net: fen,
  paid: z.array(z.object({ year, fen })),
  day: DateSchema.openapi({ description: 'The day of application in this plan.' }),
  lastDay: DateSchema.openapi({ description: 'The last day of that year on which it can be applied for.' }),
  instalments: z.array(z.string()),
  citations: z.array(CitationSchema),
  otherYears: z.array(
    z.object({
      year,
      why: z.enum([
        'taken-too',
        'given-before',
        'not-in-force',
        'refused',
        'open',
        'less',
        'later',
        'worth-less-in-all',
        'ruled-out',
      ]),
      verdict: verdict.nullable(),
      low: fen,
      high: fen.nullable(),
      by: rivals,
      text: z.string(),
    }),
  ),
  text: z.string(),
}).openapi('PlannedApplication')

/** The plan over the years. */
export const YearsSchema = z
  .object({
    objective: z.enum(['certain', 'possible']),
    worth: fen,
    bound: fen.openapi({ description: 'No lawful plan for these years is worth more.' }),
    proved: z.boolean(),
    years: z.array(
      z.object({
        year,
        from: DateSchema,
        until: DateSchema,
        worth: fen,
        received: fen.openapi({ description: 'What is paid in the year, parts of earlier applications included.' }),
        takes: z.array(TakeSchema),
        cuts: z.array(z.object({ ground: GroundSchema, ceiling: fen, cut: fen })),
      }),
    ),
    afterwards: fen.openapi({ description: 'Paid in parts after the last year.' }),
    yearByYear: z.array(z.object({ year, worth: fen })),
    gain: fen.openapi({ description: 'How much more the plan brings than the best of each year alone.' }),
    leftOut: z.array(CandidateSchema.extend({ year, by: rivals, text: z.string() })),
    ending: z.array(z.object({ document: z.string(), title: z.string(), until: DateSchema })),
    notApplied: z.array(NotAppliedSchema),
    lines: z.array(z.string()).openapi({ description: 'The same in sentences.' }),
  })
  .openapi('PlanOverYears')
