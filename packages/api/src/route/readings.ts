import { z } from '@hono/zod-openapi'
import type { Language, Policy } from '@pengce/language'
import type { Hono } from 'hono'
import { accountParameters } from '../parameters.ts'
import { publicly } from '../request.ts'
import { answer, type Service } from '../service.ts'

export const ReadingsSchema = z.object({
  readings: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['measure', 'relation']),
      title: z.string(),
      term: z.string(),
      text: z.string(),
    }),
  ),
})

/** How the texts were read where they can be read in more than one way. */
export function serveReadings(app: Hono, { law }: Service): void {
  app.get(
    '/v1/readings',
    publicly(accountParameters(law), ({ c, language, query: { document } }) => {
      const policies = law.policies.filter((p) => document === undefined || p.id === document)
      return answer(c, { readings: policies.flatMap((p) => readingsOf(p, language)) }, language)
    }),
  )
}

function readingsOf({ measures, relations }: Policy, language: Language): z.infer<typeof ReadingsSchema>['readings'] {
  return [
    ...measures.flatMap((m) =>
      Object.entries(m.readings).map(([term, text]) => ({
        id: m.id,
        kind: 'measure' as const,
        title: m.title[language],
        term,
        text: text[language],
      })),
    ),
    ...relations.flatMap((r) =>
      r.otherReading === undefined
        ? []
        : [
            {
              id: r.id,
              kind: 'relation' as const,
              title: r.title[language],
              term: r.title.zh,
              text: `${r.says[language]} / ${r.otherReading.says[language]}`,
            },
          ],
    ),
  ]
}
