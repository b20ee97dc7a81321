import { applicantSchema } from '@pengce/assess'
import type { Language } from '@pengce/language'
import type { Hono } from 'hono'
import { etag } from 'hono/etag'
import { openApi } from '../docs/openapi.ts'
import { docsPage, docsStyle } from '../docs/page.ts'
import { kept } from '../kept.ts'
import { languageOf } from '../language.ts'
import { CommonParameters } from '../parameters.ts'
import { publicly } from '../request.ts'
import { answer, type Service } from '../service.ts'

/** The interface described: as OpenAPI, as a page, as a schema, with examples; and whether the service is well. */
export function serveDocs(app: Hono, service: Service): void {
  const documentIn = kept((language: Language) => openApi(service, language))
  const schemaIn = kept((language: Language) => applicantSchema(service.law, language))
  app.use('/docs/*', etag())
  app.use('/openapi.json', etag())

  app.get(
    '/openapi.json',
    publicly(CommonParameters, ({ c, language }) => answer(c, documentIn(language), language)),
  )
  app.get('/docs', (c) => {
    const language = languageOf(c)
    c.header('Content-Language', language)
    c.header('Vary', 'Accept-Language', { append: true })
    c.header('Cache-Control', 'no-cache')
    return c.html(docsPage(documentIn(language), language))
  })
  app.get('/docs/page.css', (c) =>
    c.body(docsStyle.toString(), 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }),
  )
  app.get(
    '/v1/examples',
    publicly(CommonParameters, ({ c, language }) => answer(c, { examples: service.examples }, language)),
  )
  app.get(
    '/v1/applicant-schema',
    publicly(CommonParameters, ({ c, language }) => answer(c, schemaIn(language), language)),
  )
  app.get('/healthz', (c) => {
    const { policies, measures } = service.law
    return c.json({ status: 'ok', policies: policies.length, measures: measures.length }, 200, {
      'Cache-Control': 'no-store',
    })
  })
}
