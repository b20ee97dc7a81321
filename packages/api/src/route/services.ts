import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import type { Procedure } from '@pengce/procedure'
import type { Hono } from 'hono'
import { kept } from '../kept.ts'
import { accountParameters, CommonParameters } from '../parameters.ts'
import { publicly } from '../request.ts'
import { answer, type Service } from '../service.ts'
import { servicesOf } from '../services/service-entry.ts'
import { servicesWanted } from '../services/services-wanted.ts'
import { unknownId } from '../unknown-id.ts'
import { serviceSummary, serviceView } from '../view/service-view.ts'

/** What the list of services takes. */
export const servicesParameters = (law: Service['law']) =>
  accountParameters(law).extend({
    q: z.string().max(200).optional().openapi({ description: 'Words that must all occur.', example: '补贴' }),
    applicant: z.enum(['enterprise', 'person']).optional(),
    measure: z.string().max(100).optional().openapi({ description: 'Only services that grant this measure.' }),
  })

/** What one can apply for: each procedure with what it gives, how long it takes and what it asks. */
export function serveServices(
  app: Hono,
  { law, today }: Pick<Service, 'law' | 'today'>,
  procedures: readonly Procedure[],
): void {
  const services = servicesOf(procedures, law)
  const byId = new Map(services.map((s) => [s.procedure.id, s]))
  const summaries = kept((language: Language) =>
    kept((on: string) => new Map(services.map((s) => [s.procedure.id, serviceSummary(s, law, language, on)]))),
  )
  app.get(
    '/v1/services',
    publicly(servicesParameters(law), ({ c, language, query }) => {
      const views = summaries(language)(today())
      const found = servicesWanted(services, law, query).flatMap((s) => views.get(s.procedure.id) ?? [])
      return answer(c, { services: found }, language)
    }),
  )
  app.get(
    '/v1/services/:id{.+}',
    publicly(CommonParameters, ({ c, language }) => {
      const id = c.req.param('id') ?? ''
      const found = byId.get(id)
      if (found !== undefined) return answer(c, serviceView(found, law, language, today()), language)
      const known = services.map((s) => s.procedure)
      return unknownId(c, 'service', id, known)
    }),
  )
}
