import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import { accountParameters } from '../parameters.ts'
import { ReadingsSchema } from '../route/readings.ts'
import type { Service } from '../service.ts'
import {
  ComparisonRequestSchema,
  DraftChangeSchema,
  DraftContentSchema,
  DraftStepSchema,
  LawVersionSchema,
  PreviewRequestSchema,
  UnderWaySchema,
} from '../view/reform-schema.ts'
import type { More } from './plan-operations.ts'
import type { ReformOperation } from './reform-operation-words.ts'

type Add = (operation: ReformOperation, method: 'get' | 'post', path: string, schema: z.ZodType, more?: More) => void

/** Describes the addresses of changes of the law that this service has. */
export function addReformOperations(add: Add, { law, cases, reforms, today }: Service, language: Language): void {
  add('readings', 'get', '/v1/readings', ReadingsSchema, { query: accountParameters(law) })
  const applies = z.object({ applies: z.boolean(), suspended: z.boolean() })
  add(
    'lawVersions',
    'get',
    '/v1/law-versions',
    z.object({ on: z.string(), versions: z.array(LawVersionSchema.and(applies)) }),
  )
  if (cases === undefined || reforms === undefined) return
  const known = [400, 401, 403, 503]
  const sent = [...known, 413, 415, 422]
  const measure = law.measures[0]?.id ?? ''
  const [document = '', name = ''] = measure.split('/')
  const draft = z.looseObject({ id: z.string(), version: z.number().int(), state: z.string() }).openapi('LawDraft')
  const change = reforms.examples[0]?.change ?? { changes: [] }
  const description = language === 'zh' ? '改动，JSON（UTF-8）。' : 'The change, JSON (UTF-8).'
  const one = z.object({ id: z.string().openapi({ example: '0b9a3c1e-6d0f-4a57-9a39-1f5e2f3f7c11' }) })
  add('populations', 'get', '/v1/populations', z.object({ populations: z.array(z.looseObject({ id: z.string() })) }), {
    refusals: known,
  })
  add(
    'exampleReforms',
    'get',
    '/v1/reforms/examples',
    z.object({ examples: z.array(z.looseObject({ id: z.string() })) }),
    {
      refusals: known,
    },
  )
  add('figures', 'get', '/v1/reforms/figures/{document}/{name}', z.looseObject({ id: z.string() }), {
    params: z.object({
      document: z.string().openapi({ example: document }),
      name: z.string().openapi({ example: name }),
    }),
    refusals: [...known, 404],
  })
  const result = z.looseObject({ says: z.array(z.string()) })
  add('preview', 'post', '/v1/reforms/preview', result, {
    refusals: sent,
    body: { schema: PreviewRequestSchema, example: { change, on: today() }, description },
  })
  add('comparison', 'post', '/v1/reforms/comparison', result, {
    underWay: UnderWaySchema,
    refusals: [...sent, 404],
    body: { schema: ComparisonRequestSchema, example: { change, asOf: today() }, description },
  })
  add('lawDrafts', 'get', '/v1/law-drafts', z.object({ drafts: z.array(draft), you: z.string() }), { refusals: known })
  const content = { title: { zh: '试拟', en: 'A draft' }, change }
  add('writeLawDraft', 'post', '/v1/law-drafts', draft, {
    makes: true,
    refusals: sent,
    body: { schema: DraftContentSchema, example: content, description },
  })
  add('lawDraft', 'get', '/v1/law-drafts/{id}', draft, { params: one, refusals: [...known, 404] })
  add('changeLawDraft', 'post', '/v1/law-drafts/{id}/content', draft, {
    params: one,
    refusals: [...sent, 404, 409],
    body: { schema: DraftChangeSchema, example: { ...content, seen: 1 }, description },
  })
  add('stepLawDraft', 'post', '/v1/law-drafts/{id}/steps', draft, {
    params: one,
    refusals: [...sent, 404, 409],
    body: { schema: DraftStepSchema, example: { step: 'proposed', seen: 1 }, description },
  })
}
