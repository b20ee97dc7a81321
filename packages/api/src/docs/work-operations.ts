import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import { AnswerRequestSchema } from '../route/case-input.ts'
import { AuditParameters, BoardParameters } from '../route/oversight.ts'
import {
  AutomationRequestSchema,
  BudgetCloseSchema,
  BudgetParameters,
  BudgetRequestSchema,
} from '../route/running-input.ts'
import { DeskParameters } from '../route/work.ts'
import {
  ComplaintAnswerRequestSchema,
  DeputyRequestSchema,
  DispatchRequestSchema,
  FindingRequestSchema,
  HandingRequestSchema,
  ObjectionRequestSchema,
} from '../route/work-input.ts'
import type { Service } from '../service.ts'
import {
  AuditSchema,
  BoardSchema,
  CheckedSchema,
  ChecksSchema,
  NoticesSchema,
  ObjectedSchema,
  OverseenComplaintSchema,
  OverseenComplaintsSchema,
} from '../view/oversight-schema.ts'
import {
  AutomationSchema,
  AutomationsSchema,
  BudgetClosedSchema,
  BudgetLineSchema,
  BudgetLinesSchema,
} from '../view/running-schema.ts'
import {
  DeskSchema,
  FindingSchema,
  HolderSchema,
  NothingSchema,
  PreviewSchema,
  SheetSchema,
  ToDoSchema,
} from '../view/work-schema.ts'
import type { More } from './plan-operations.ts'
import type { WorkOperation } from './work-operation-words.ts'

type Add = (operation: WorkOperation, method: 'get' | 'post', path: string, schema: z.ZodType, more?: More) => void

/** Describes the addresses of desks, public notices and oversight. */
export function addWorkOperations(add: Add, { cases }: Service, language: Language): void {
  if (cases === undefined) return
  const zh = language === 'zh'
  const known = [400, 401, 403, 503]
  const one = { params: z.object({ id: z.string().openapi({ example: '2024-000001' }) }) }
  const named = (name: string) => ({ params: z.object({ [name]: z.string().openapi({ example: '7c0e5f0a' }) }) })
  const sent = (schema: z.ZodType, example: unknown) => ({
    refusals: [400, 401, 403, 404, 409, 413, 415, 422, 503],
    body: { schema, example, description: zh ? 'JSON（UTF-8）。' : 'JSON (UTF-8).' },
  })
  const why = zh ? '外出培训' : 'away for training'
  add('desk', 'get', '/v1/desk', DeskSchema, { query: DeskParameters, refusals: known })
  add('deskToDo', 'get', '/v1/desk/to-do', ToDoSchema, { refusals: known })
  add('makeDeputy', 'post', '/v1/desk/deputies', NothingSchema, {
    ...sent(DeputyRequestSchema, { deputy: 'official-2', from: '2024-10-08', until: '2024-10-11', ground: why }),
  })
  add('endDeputy', 'post', '/v1/desk/deputies/{deputy}/end', NothingSchema, {
    ...named('deputy'),
    ...sent(z.strictObject({}), {}),
  })
  add('deskCase', 'get', '/v1/cases/{id}/desk', SheetSchema, { ...one, refusals: [...known, 404] })
  add('handCase', 'post', '/v1/cases/{id}/holder', HolderSchema, {
    ...one,
    ...sent(HandingRequestSchema, { does: 'hand-over', seen: 1, to: 'official-2', ground: why }),
  })
  add('findInCase', 'post', '/v1/cases/{id}/findings', FindingSchema, {
    ...one,
    ...sent(FindingRequestSchema, { subject: 'material:licence', seen: 0, verdict: 'confirmed' }),
  })
  add('previewAnswer', 'post', '/v1/cases/{id}/preview', PreviewSchema, {
    ...one,
    ...sent(AnswerRequestSchema, {
      type: 'incomplete',
      seen: 2,
      note: { lines: [zh ? '补交：营业执照' : 'Hand in: the licence'] },
    }),
  })
  add('notices', 'get', '/v1/notices', NoticesSchema, { refusals: [400, 503] })
  add('objectToNotice', 'post', '/v1/notices/{number}/objections', ObjectedSchema, {
    ...named('number'),
    ...sent(ObjectionRequestSchema, { name: 'A', contact: 'a@example.org', text: why }),
    refusals: [400, 404, 409, 413, 415, 429, 503],
  })
  add('complaints', 'get', '/v1/complaints', OverseenComplaintsSchema, { refusals: known })
  add('dispatchComplaint', 'post', '/v1/complaints/{complaint}/dispatch', OverseenComplaintSchema, {
    ...named('complaint'),
    ...sent(DispatchRequestSchema, { office: 'commerce' }),
  })
  add('answerComplaint', 'post', '/v1/complaints/{complaint}/answer', OverseenComplaintSchema, {
    ...named('complaint'),
    ...sent(ComplaintAnswerRequestSchema, { text: zh ? '已于本周办结' : 'done this week' }),
  })
  add('oversight', 'get', '/v1/oversight', BoardSchema, { query: BoardParameters, refusals: known })
  add('audit', 'get', '/v1/oversight/audit', AuditSchema, {
    query: AuditParameters,
    refusals: known,
    media: ['text/csv'],
  })
  add('budgets', 'get', '/v1/budgets', BudgetLinesSchema, { query: BudgetParameters, refusals: known })
  const ofBudget = { refusals: [400, 401, 403, 409, 413, 415, 503] }
  add('setBudget', 'post', '/v1/budgets', BudgetLineSchema, {
    ...sent(BudgetRequestSchema, { line: 'awards', year: 2024, ceiling: 5_000_000_000, rule: 'first-come' }),
    ...ofBudget,
  })
  add('closeBudget', 'post', '/v1/budgets/close', BudgetClosedSchema, {
    ...sent(BudgetCloseSchema, { line: 'awards', year: 2023 }),
    ...ofBudget,
  })
  add('automations', 'get', '/v1/automations', AutomationsSchema, { refusals: known })
  add('setAutomation', 'post', '/v1/automations', AutomationSchema, {
    ...sent(AutomationRequestSchema, {
      measure: 'fiveg2022/bloom-cup',
      enabled: true,
      payer: 'finance',
      line: 'awards',
      sample: 50_000,
      ground: zh ? '实施细则' : 'the implementing rules',
    }),
    refusals: [400, 401, 403, 409, 413, 415, 422, 503],
  })
  add('chainChecks', 'get', '/v1/oversight/checks', ChecksSchema, { refusals: known })
  add('checkChains', 'post', '/v1/oversight/checks', CheckedSchema, { ...sent(z.strictObject({}), {}) })
}
