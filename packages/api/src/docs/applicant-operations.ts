import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import { PaperParameters } from '../route/case-files.ts'
import {
  ComplaintRequestSchema,
  ContestRequestSchema,
  DraftBeginRequestSchema,
  DraftChangeRequestSchema,
  LinkRequestSchema,
  NothingSchema,
  RatingRequestSchema,
  SaveRequestSchema,
  SubmissionRequestSchema,
} from '../route/my-input.ts'
import { servicesParameters } from '../route/services.ts'
import type { Service } from '../service.ts'
import {
  AlertsSchema,
  ComplaintSchema,
  ComplaintsSchema,
  DraftSchema,
  ErasedSchema,
  FileLinkSchema,
  HeldSchema,
  MyCaseSchema,
  RatingSchema,
  SavedFileSchema,
  SavedFilesSchema,
  SharedFileSchema,
  SubmittedSchema,
} from '../view/my-schema.ts'
import { ServiceSchema, ServicesSchema } from '../view/service-schema.ts'
import type { ApplicantOperation } from './applicant-operation-words.ts'
import type { More } from './plan-operations.ts'

type Method = 'get' | 'post' | 'put' | 'delete'
type Add = (operation: ApplicantOperation, method: Method, path: string, schema: z.ZodType, more?: More) => void

/** Describes the addresses of services, and those of what is an applicant's own. */
export function addApplicantOperations(add: Add, { law, procedures, cases }: Service, language: Language): void {
  if (procedures === undefined) return
  const [document = '', name = ''] = (procedures[0]?.id ?? '').split('/')
  add('services', 'get', '/v1/services', ServicesSchema, { query: servicesParameters(law) })
  add('service', 'get', '/v1/services/{document}/{name}', ServiceSchema, {
    params: z.object({
      document: z.string().openapi({ example: document }),
      name: z.string().openapi({ example: name }),
    }),
    refusals: [400, 404],
  })
  if (cases === undefined) return
  const zh = language === 'zh'
  const known = [401, 503]
  const own = [...known, 404]
  const writes = [400, 401, 403, 404, 409, 413, 415, 422, 503]
  const id = { id: z.string().openapi({ example: '7c0e5f0a' }) }
  const one = { params: z.object(id) }
  const paper = { params: z.object({ ...id, paper: z.string().openapi({ example: '1b2c3d4e' }) }) }
  const sent = (schema: z.ZodType, example: unknown) => ({
    refusals: writes,
    body: { schema, example, description: zh ? 'JSON（UTF-8）。' : 'JSON (UTF-8).' },
  })
  const said = zh ? '材料齐全' : 'the papers were complete'
  const content = { facts: {}, district: null, assigned: {} }
  add('myFiles', 'get', '/v1/my/applicants', SavedFilesSchema, { refusals: known })
  add('myFile', 'get', '/v1/my/applicants/{id}', SavedFileSchema, { ...one, refusals: own })
  add('saveMyFile', 'put', '/v1/my/applicants/{id}', SavedFileSchema, {
    ...one,
    ...sent(SaveRequestSchema, { seen: null, name: 'A', file: { applicant: 'enterprise', facts: {} } }),
  })
  add('dropMyFile', 'delete', '/v1/my/applicants/{id}', z.object({ deleted: z.boolean() }), { ...one, refusals: own })
  add('links', 'get', '/v1/shares', z.object({ links: z.array(FileLinkSchema) }), { refusals: known })
  add('makeLink', 'post', '/v1/shares', z.object({ link: FileLinkSchema, code: z.string() }), {
    ...sent(LinkRequestSchema, { party: 'applicant-1', until: '2024-06-30' }),
  })
  add('sharedFile', 'get', '/v1/shares/{id}', SharedFileSchema, { ...one, refusals: [404, 503] })
  add('endLink', 'delete', '/v1/shares/{id}', z.object({ ended: z.boolean() }), { ...one, refusals: own })
  add('drafts', 'get', '/v1/drafts', z.object({ drafts: z.array(DraftSchema) }), { refusals: known })
  add('beginDraft', 'post', '/v1/drafts', DraftSchema, {
    ...sent(DraftBeginRequestSchema, { procedure: procedures[0]?.id ?? '', party: 'applicant-1', ...content }),
  })
  add('draft', 'get', '/v1/drafts/{id}', DraftSchema, { ...one, refusals: own })
  add('saveDraft', 'put', '/v1/drafts/{id}', DraftSchema, {
    ...one,
    ...sent(DraftChangeRequestSchema, { seen: 1, ...content }),
  })
  add('dropDraft', 'delete', '/v1/drafts/{id}', z.object({ deleted: z.boolean() }), { ...one, refusals: own })
  add('submitDraft', 'post', '/v1/drafts/{id}/submission', SubmittedSchema, {
    ...one,
    ...sent(SubmissionRequestSchema, { seen: 2 }),
  })
  const bytes = z.string().openapi({ format: 'binary' })
  add('layPaper', 'post', '/v1/drafts/{id}/papers', z.looseObject({ id: z.string(), digest: z.string() }), {
    ...one,
    query: PaperParameters,
    refusals: [400, 401, 403, 404, 409, 413, 415, 503],
    body: {
      schema: bytes,
      example: '',
      description: zh ? '文件的原始字节。' : 'The bytes of the file.',
      type: 'application/octet-stream',
    },
  })
  add('draftPaper', 'get', '/v1/drafts/{id}/papers/{paper}', bytes, {
    ...paper,
    refusals: own,
    content: 'application/pdf',
  })
  add('takeBackPaper', 'delete', '/v1/drafts/{id}/papers/{paper}', z.object({ deleted: z.boolean() }), {
    ...paper,
    refusals: own,
  })
  add('myCase', 'get', '/v1/my/cases/{id}', MyCaseSchema, { ...one, refusals: own })
  add('rateCase', 'post', '/v1/cases/{id}/rating', RatingSchema, {
    ...one,
    ...sent(RatingRequestSchema, { stars: 5, words: null }),
  })
  add('contestCase', 'post', '/v1/cases/{id}/contests', z.object({ by: z.string(), about: z.number().int() }), {
    ...one,
    ...sent(ContestRequestSchema, { about: 3, ground: said }),
  })
  add('myComplaints', 'get', '/v1/my/complaints', ComplaintsSchema, { refusals: known })
  add('complain', 'post', '/v1/my/complaints', ComplaintSchema, {
    ...sent(ComplaintRequestSchema, { party: 'applicant-1', case: null, text: said }),
  })
  add('myData', 'get', '/v1/my/data', HeldSchema, { refusals: [401, 403, 503] })
  add('eraseMyData', 'delete', '/v1/my/data', ErasedSchema, { refusals: [401, 403, 503] })
  add('myAlerts', 'get', '/v1/my/alerts', AlertsSchema, { refusals: known })
  add('alertsSeen', 'post', '/v1/my/alerts/{id}/seen', z.object({ seen: z.string() }), {
    ...one,
    ...sent(NothingSchema, {}),
  })
}
