import { z } from '@hono/zod-openapi'

const fen = z.number().int().openapi({ description: 'In fen.' })
export const BudgetLineSchema = z
  .object({
    line: z.string(),
    year: z.number().int(),
    ceiling: fen.nullable(),
    rule: z.enum(['first-come', 'pro-rata']).nullable(),
    charged: fen,
    shared: fen.nullable(),
    paid: fen,
  })
  .openapi('BudgetLine')
export const BudgetLinesSchema = z
  .object({ year: z.number().int(), lines: z.array(BudgetLineSchema) })
  .openapi('BudgetLines')
export const BudgetClosedSchema = z
  .object({ claims: z.number().int(), asked: fen, granted: fen })
  .openapi('BudgetClosed')
export const AutomationSchema = z
  .object({
    measure: z.string(),
    enabled: z.boolean(),
    payer: z.string(),
    line: z.string(),
    sample: z.number().int(),
    ground: z.string(),
  })
  .openapi('Automation')
export const AutomationsSchema = z.object({ automations: z.array(AutomationSchema) }).openapi('Automations')
