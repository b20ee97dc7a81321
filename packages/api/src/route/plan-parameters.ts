import { z } from '@hono/zod-openapi'
import type { Catalogue } from '@pengce/plan'
import { CommonParameters } from '../parameters.ts'
import { FiguresSchema, StateSchema } from '../view/plan-target-schema.ts'
import { DateSchema } from '../view/schema.ts'

const MOST_CHARACTERS = 100
const onDay = DateSchema.optional().openapi({ description: 'As of this day; today when left out.' })
const office = z
  .string()
  .max(MOST_CHARACTERS)
  .optional()
  .openapi({ description: 'Only this office, by id or name; earlier names too.', example: '市市场监管局' })

const figures = FiguresSchema.optional()

/** What every address of plans takes that holds figures. */
export const FiguresParameters = CommonParameters.extend({ figures })
/** What every address of plans takes that stands on a day. */
export const DayParameters = FiguresParameters.extend({ on: onDay })
const planOf = ({ plans }: Catalogue) => z.enum(plans.map((p) => p.id)).openapi({ description: 'A document id.' })

export const targetsParameters = (catalogue: Catalogue) =>
  DayParameters.extend({
    plan: planOf(catalogue).optional(),
    office,
    state: StateSchema.optional(),
    series: z.enum(['short']).optional().openapi({ description: 'With what a small picture of each target draws.' }),
    indicator: z.enum(catalogue.indicators.map((i) => i.id)).optional(),
  })
export const tasksParameters = (catalogue: Catalogue) =>
  FiguresParameters.extend({
    plan: planOf(catalogue).optional(),
    office,
    due: DateSchema.optional().openapi({ description: 'Only tasks with a last day no later than this.' }),
  })
export const agendaParameters = (catalogue: Catalogue) =>
  FiguresParameters.extend({
    plan: planOf(catalogue).optional(),
    office,
    from: DateSchema.optional().openapi({ description: 'Today when left out.' }),
    until: DateSchema.optional().openapi({ description: 'A year on when left out.' }),
  })
