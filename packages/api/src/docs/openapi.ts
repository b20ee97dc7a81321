import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import { MOST_BYTES } from '../body.ts'
import {
  accountParameters,
  CommonParameters,
  factsParameters,
  measuresParameters,
  timelineParameters,
} from '../parameters.ts'
import type { Service } from '../service.ts'
import { CoverageSchema, TimelineSchema } from '../view/account-schema.ts'
import { AdviceSchema, ChangesSchema, NextQuestionSchema } from '../view/advice-schema.ts'
import { FactSchema } from '../view/fact-view.ts'
import { MeasureSummarySchema } from '../view/measure-summary.ts'
import { MeasureSchema } from '../view/measure-view.ts'
import { PolicySchema, PolicySummarySchema } from '../view/policy-view.ts'
import { EntitlementsSchema } from '../view/report-schema.ts'
import { addApplicantOperations } from './applicant-operations.ts'
import { addCaseOperations } from './case-operations.ts'
import { exampleAnswer, exampleChanges, exampleNext, exampleRequest } from './example-answer.ts'
import { addIdentityOperations } from './identity-operations.ts'
import { addIntegrationOperations } from './integration-operations.ts'
import { type Operation, operationWords } from './operation-words.ts'
import { addPlanOperations, type More } from './plan-operations.ts'
import { addReformOperations } from './reform-operations.ts'
import { AdviceRequestSchema, AssessmentRequestSchema, ChangesRequestSchema } from './request-schema.ts'
import { addWorkOperations } from './work-operations.ts'

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    problems: z.array(z.looseObject({ code: z.string(), at: z.string(), text: z.string() })),
  })
  .openapi('Problem', { description: 'A problem as RFC 9457 gives it; `problems` holds every single one.' })

/** The interface as OpenAPI 3.1. Its examples are computed from the law itself. */
export function openApi(service: Service, language: Language) {
  const { law } = service
  const documents = new OpenAPIHono()
  const words = operationWords[language]
  const add = (
    operation: Operation,
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    schema: z.ZodType,
    more: More = {},
    example?: unknown,
  ) =>
    documents.openAPIRegistry.registerPath(
      createRoute({
        operationId: operation,
        method,
        path,
        summary: words[operation].summary,
        description: words[operation].description,
        request: {
          query: more.query ?? CommonParameters,
          ...(more.params ? { params: more.params } : {}),
          ...(method === 'post' || method === 'put' || method === 'patch'
            ? {
                body: {
                  required: true,
                  description: more.body?.description ?? words.body(MOST_BYTES),
                  content: {
                    [more.body?.type ?? 'application/json']: {
                      schema: more.body?.schema ?? AssessmentRequestSchema,
                      example: more.body?.example ?? exampleRequest(service),
                    },
                  },
                },
              }
            : {}),
        },
        responses: {
          [more.makes === true ? 201 : 200]: {
            description: more.makes === true ? words.made : words.answered,
            content: {
              [more.content ?? 'application/json']: { schema, ...(example === undefined ? {} : { example }) },
              ...Object.fromEntries((more.media ?? []).map((type) => [type, { schema: FileSchema }])),
            },
          },
          ...(more.underWay === undefined
            ? {}
            : { 202: { description: words.underWay, content: { 'application/json': { schema: more.underWay } } } }),
          ...Object.fromEntries(
            (more.refusals ?? [400]).map((status) => [
              status,
              {
                description: words.refused[status] ?? words.answered,
                content: { 'application/problem+json': { schema: ProblemSchema } },
              },
            ]),
          ),
        },
      }),
    )
  const measureParts = (example: string) => {
    const [document = '', name = ''] = example.split('/')
    return z.object({
      document: z.string().openapi({ example: document }),
      name: z.string().openapi({ example: name }),
    })
  }
  const id = z.object({ id: z.string().openapi({ example: law.policies[0]?.id ?? '' }) })
  const lookup = { refusals: [400, 404] }
  const body = { refusals: [400, 413, 415, 422] }
  add('assess', 'post', '/v1/assessments', EntitlementsSchema, body, exampleAnswer(service, language))
  add('advice', 'post', '/v1/advice', AdviceSchema, {
    ...body,
    body: { schema: AdviceRequestSchema, example: exampleRequest(service), description: words.body(MOST_BYTES) },
  })
  add('next', 'post', '/v1/next-question', NextQuestionSchema, body, exampleNext(service, language))
  add('changes', 'post', '/v1/changes', ChangesSchema, {
    ...body,
    body: { schema: ChangesRequestSchema, example: exampleChanges(service), description: words.both(MOST_BYTES) },
  })
  add('measures', 'get', '/v1/measures', z.object({ measures: z.array(MeasureSummarySchema) }), {
    query: measuresParameters(law),
  })
  add('measure', 'get', '/v1/measures/{document}/{name}', MeasureSchema, {
    ...lookup,
    params: measureParts(law.measures[0]?.id ?? ''),
  })
  add('facts', 'get', '/v1/facts', z.object({ facts: z.array(FactSchema) }), { query: factsParameters(law) })
  add('fact', 'get', '/v1/facts/{document}/{name}', FactSchema, {
    ...lookup,
    params: measureParts(law.facts[0]?.id ?? ''),
  })
  add('policies', 'get', '/v1/policies', z.object({ policies: z.array(PolicySummarySchema) }))
  add('policy', 'get', '/v1/policies/{id}', PolicySchema, { ...lookup, params: id })
  add('coverage', 'get', '/v1/coverage', CoverageSchema, { query: accountParameters(law) })
  add('timeline', 'get', '/v1/timeline', TimelineSchema, { query: timelineParameters(law) })
  add('examples', 'get', '/v1/examples', ExamplesSchema)
  add('schema', 'get', '/v1/applicant-schema', z.looseObject({}))
  add('health', 'get', '/healthz', HealthSchema)
  if (service.plans !== undefined) addPlanOperations(add, service.plans.catalogue, language)
  addIdentityOperations(add, service, language)
  addCaseOperations(add, service, language)
  addApplicantOperations(add, service, language)
  addWorkOperations(add, service, language)
  addIntegrationOperations(add, service, language)
  addReformOperations(add, service, language)
  return documents.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: words.title,
      version: '1',
      description: words.about,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  })
}

/** The bytes of a file. */
export const FileSchema = z.string().openapi({ format: 'binary' })

export const ExamplesSchema = z.object({
  examples: z.array(z.object({ id: z.string(), title: z.string(), file: AssessmentRequestSchema })),
})
export const HealthSchema = z
  .object({ status: z.literal('ok'), policies: z.number().int(), measures: z.number().int() })
  .openapi('Health')
