import { z } from '@hono/zod-openapi'
import { CommonParameters } from '../parameters.ts'
import { YearSchema, YearTextSchema } from '../view/schema.ts'

const word = z.string().trim().min(1).max(200)
const fen = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'In fen.' })

export const BudgetParameters = CommonParameters.extend({ year: YearTextSchema })
export const BudgetRequestSchema = z
  .strictObject({ line: word, year: YearSchema, ceiling: fen, rule: z.enum(['first-come', 'pro-rata']) })
  .openapi('BudgetRequest')
export const BudgetCloseSchema = z.strictObject({ line: word, year: YearSchema }).openapi('BudgetClose')
export const AutomationRequestSchema = z
  .strictObject({
    measure: word,
    enabled: z.boolean(),
    payer: word.openapi({ description: 'The office that pays, by id.' }),
    line: word,
    sample: z
      .number()
      .int()
      .min(0)
      .max(1_000_000)
      .openapi({ description: 'Of a million, pulled for a check by people.' }),
    ground: z.string().trim().min(1).max(2000),
  })
  .openapi('AutomationRequest')
