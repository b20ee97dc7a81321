import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import { CommonParameters } from '../parameters.ts'
import { CaseLineSchema } from '../route/case-bulk.ts'
import { BooksParameters, LetterParameters, PaperParameters } from '../route/case-files.ts'
import { AnswerRequestSchema, OpeningRequestSchema } from '../route/case-input.ts'
import { QueueParameters } from '../route/cases.ts'
import { DiagramParameters } from '../route/procedures.ts'
import type { Service } from '../service.ts'
import { BooksSchema, CaseSchema, LogSchema, ProceduresSchema, QueueSchema } from '../view/case-schema.ts'
import type { CaseOperation } from './case-operation-words.ts'
import type { More } from './plan-operations.ts'

type Add = (operation: CaseOperation, method: 'get' | 'post', path: string, schema: z.ZodType, more?: More) => void

/** Describes the addresses of procedures and cases that this service has. */
export function addCaseOperations(add: Add, { procedures, cases }: Service, language: Language): void {
  if (procedures !== undefined) {
    const [document = '', name = ''] = (procedures[0]?.id ?? '').split('/')
    add('procedures', 'get', '/v1/procedures', ProceduresSchema)
    add(
      'procedure',
      'get',
      '/v1/procedures/{document}/{name}',
      z.looseObject({ id: z.string(), mermaid: z.string() }),
      {
        query: DiagramParameters,
        params: z.object({
          document: z.string().openapi({ example: document }),
          name: z.string().openapi({ example: name }),
        }),
        refusals: [400, 404],
        media: ['text/plain', 'application/xml'],
      },
    )
  }
  if (cases === undefined) return
  const bytes = z.string().openapi({ format: 'binary' })
  const zh = language === 'zh'
  const id = {
    id: z.string().openapi({ description: zh ? '编号或内部编号' : 'Number or id.', example: '2024-000001' }),
  }
  const one = z.object(id)
  const known = [400, 401, 503]
  add('cases', 'get', '/v1/cases', QueueSchema, { query: QueueParameters, refusals: known })
  add('openCase', 'post', '/v1/cases', CaseSchema, {
    makes: true,
    refusals: [400, 401, 403, 404, 409, 413, 415, 422, 503],
    body: {
      schema: OpeningRequestSchema,
      example: { procedure: procedures?.[0]?.id ?? '', applicant: 'applicant-1', facts: {} },
      description: zh ? '立案的内容，JSON（UTF-8）。' : 'What opens the case, JSON (UTF-8).',
    },
  })
  const line = { key: 'A-1', procedure: procedures?.[0]?.id ?? '', applicant: 'applicant-1', on: '2024-09-20' }
  add('openCases', 'post', '/v1/cases/bulk', CaseLineSchema, {
    query: CommonParameters,
    refusals: [400, 401, 403, 413, 415, 503],
    content: 'application/x-ndjson',
    body: {
      type: 'application/x-ndjson',
      schema: z.string(),
      example: `${JSON.stringify(line)}\n`,
      description: zh
        ? '每行一个案件（JSON，UTF-8）：key、procedure、applicant、on，可有 district、facts、assigned、note；空行略过。'
        : 'A case on each line (JSON, UTF-8): key, procedure, applicant, on, perhaps district, facts, assigned, note; empty lines are passed over.',
    },
  })
  add('case', 'get', '/v1/cases/{id}', CaseSchema, { params: one, refusals: [...known, 404] })
  add('answerCase', 'post', '/v1/cases/{id}/answers', CaseSchema, {
    params: one,
    refusals: [400, 401, 403, 404, 409, 413, 415, 422, 503],
    body: {
      schema: AnswerRequestSchema,
      example: { type: 'accepted', seen: 2, note: { lines: [zh ? '材料齐全' : 'complete'] } },
      description: zh ? '答复的内容，JSON（UTF-8）。' : 'The answer, JSON (UTF-8).',
    },
  })
  add('log', 'get', '/v1/cases/{id}/log', LogSchema, { params: one, refusals: [...known, 404] })
  const file = {
    schema: bytes,
    example: '',
    description: zh ? '文件的原始字节。' : 'The bytes of the file.',
  }
  add('addPaper', 'post', '/v1/cases/{id}/papers', z.looseObject({ id: z.string(), digest: z.string() }), {
    params: one,
    query: PaperParameters,
    refusals: [400, 401, 403, 404, 413, 415, 503],
    body: { ...file, type: 'application/octet-stream' },
  })
  const paper = z.object({ ...id, paper: z.string().openapi({ example: '7c0e5f0a' }) })
  add('paper', 'get', '/v1/cases/{id}/papers/{paper}', bytes, {
    params: paper,
    query: CommonParameters,
    refusals: [...known, 404],
    content: 'application/pdf',
  })
  add('withdrawPaper', 'post', '/v1/cases/{id}/papers/{paper}/withdrawal', z.object({ withdrawn: z.boolean() }), {
    params: paper,
    refusals: [401, 404, 503],
    body: { schema: z.strictObject({}), example: {}, description: zh ? '不需要内容。' : 'Needs no content.' },
  })
  add('letter', 'get', '/v1/cases/{id}/letters/{version}/{kind}', bytes, {
    params: z.object({
      ...id,
      version: z.string().openapi({ example: '3' }),
      kind: z.string().openapi({ example: 'acceptance' }),
    }),
    query: LetterParameters,
    refusals: [...known, 404],
    content: 'text/html',
    media: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  })
  add('books', 'get', '/v1/books', BooksSchema, {
    query: BooksParameters,
    refusals: [400, 401, 409, 503],
    media: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  })
}
