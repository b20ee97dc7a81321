import { fileURLToPath } from 'node:url'
import { coverageReport, type Language, timelineReport } from '@pengce/language'
import { registerFolder } from '@pengce/policies'
import type { Hono } from 'hono'
import { kept } from '../kept.ts'
import { accountParameters, timelineParameters } from '../parameters.ts'
import { publicly } from '../request.ts'
import { answer, type Service } from '../service.ts'

/** The law looked at as a whole: what its register comes to, and what applies on a day. */
export function serveAccount(app: Hono, { law, claims, today }: Service): void {
  const coverage = kept(async (language: Language) => {
    const { readRegister } = await import('@pengce/corpus')
    const rows = await readRegister(fileURLToPath(registerFolder))
    if (!rows.ok) throw new Error(`the register cannot be read: ${JSON.stringify(rows.problem)}`)
    return kept((document: string | undefined) => {
      const own = rows.value.filter((r) => document === undefined || r.doc === document)
      return coverageReport(law.policies, own, language, claims)
    })
  })

  app.get(
    '/v1/coverage',
    publicly(accountParameters(law), async ({ c, language, query }) =>
      answer(c, (await coverage(language))(query.document), language),
    ),
  )
  app.get(
    '/v1/timeline',
    publicly(timelineParameters(law), ({ c, language, query: { on, document } }) =>
      answer(c, timelineReport(law.policies, on ?? today(), language, document), language),
    ),
  )
}
