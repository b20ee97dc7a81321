import { z } from '@hono/zod-openapi'
import { CommonParameters } from '../parameters.ts'
import { YearTextSchema } from '../view/schema.ts'

const word = z.string().trim().min(1).max(200)
const year = z.number().int().min(1950).max(2149)
const fen = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'In fen.' })

export const BudgetParameters = CommonParameters.extend({ year: YearTextSchema })
export const BudgetRequestSchema = z
  .strictObject({ line: word, year, ceiling: fen, rule: z.enum(['first-come', 'pro-rata']) })
  .openapi('BudgetRequest')
export const BudgetCloseSchema = z.strictObject({ line: word, year }).openapi('BudgetClose')
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
