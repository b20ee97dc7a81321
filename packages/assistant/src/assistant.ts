import { McpServer } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import type { Knowledge } from './knowledge.ts'
import { policyResources } from './policies.ts'
import { AssessInput, assess } from './tool/assess.ts'
import { DeadlineInput, deadline } from './tool/deadline.ts'
import { MeasureInput, measure } from './tool/measure.ts'
import { NextQuestionInput, nextQuestionOf } from './tool/next-question.ts'
import { PlanStatusInput, planStatus } from './tool/plan-status.ts'
import { ProcedureInput, procedure } from './tool/procedure.ts'
import { SearchInput, search } from './tool/search.ts'

const VERSION = '0.1.0'
const INSTRUCTIONS =
  "Shenzhen's municipal policies as executable rules. Look things up with `search`, read with `measure` and `procedure`, compute with `assess` and `next_question`, count terms with `deadline`, follow plans with `plan_status`. Everything is read only. Say the citations (document and locator) with every statement; never state an amount that a tool did not give; unknown is not no and not zero; a result is computed from the facts given and is no decision of an authority. Money is in fen (1 yuan = 100 fen)."

/** What every tool says of itself, with what it takes: it changes nothing. */
const reading = <S extends z.ZodType>(title: string, description: string, inputSchema: S) => ({
  title,
  description,
  inputSchema,
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
})

/** An assistant's way to the law: tools that look up, assess and cite, and policies as resources. One for each connection or request. */
export async function createAssistant(knowledge: Knowledge): Promise<McpServer> {
  const server = new McpServer(
    { name: 'pengce', title: '鹏策 Pengce', version: VERSION },
    { instructions: INSTRUCTIONS },
  )
  server.registerTool(
    'search',
    reading(
      '查找 Search',
      'Finds policies, measures, services and targets by words, with where each stands in the text.',
      SearchInput,
    ),
    (input) => search(knowledge, input),
  )
  server.registerTool(
    'measure',
    reading(
      '措施 Measure',
      'One measure: what it gives to whom, conditions in words, the facts it asks for, readings, citations.',
      MeasureInput,
    ),
    (input) => measure(knowledge, input),
  )
  server.registerTool(
    'assess',
    reading(
      '测算 Assess',
      'What an applicant is entitled to: verdicts, amounts as ranges, reasons, what is missing, citations, and the best lawful total.',
      AssessInput,
    ),
    (input) => assess(knowledge, input),
  )
  server.registerTool(
    'next_question',
    reading('下一问 Next question', 'The one question whose answer settles most money, and why.', NextQuestionInput),
    (input) => nextQuestionOf(knowledge, input),
  )
  server.registerTool(
    'procedure',
    reading(
      '办事程序 Procedure',
      'One service step by step: who acts within what, what is handed in, where answers lead, citations.',
      ProcedureInput,
    ),
    (input) => procedure(knowledge, input),
  )
  server.registerTool(
    'deadline',
    reading(
      '期限 Deadline',
      'The last day of a term by the published calendar of working days, and how each day counted.',
      DeadlineInput,
    ),
    (input) => deadline(knowledge, input),
  )
  server.registerTool(
    'plan_status',
    reading('计划进度 Plan status', 'Where targets of action plans stand by what was observed.', PlanStatusInput),
    (input) => planStatus(knowledge, input),
  )
  for (const { uri, name, title, text } of policyResources(await knowledge.lawOn(knowledge.today())))
    server.registerResource(name, uri, { title, mimeType: 'text/markdown' }, async (at) => ({
      contents: [{ uri: at.href, mimeType: 'text/markdown', text: text() }],
    }))
  return server
}
