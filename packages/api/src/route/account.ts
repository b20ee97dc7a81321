import { fileURLToPath } from 'node:url'
import { coverageReport, type Language, timelineReport } from '@pengce/language'
import { registerFolder } from '@pengce/policies'
import type { Hono } from 'hono'
import { kept } from '../kept.ts'
import { languageOf } from '../language.ts'
import { accountParameters, readParameters, timelineParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer, type Service } from '../service.ts'

/** The law looked at as a whole: what its register comes to, and what applies on a day. */
export function serveAccount(app: Hono, { law, claims, today }: Service): void {
  const coverageQuery = accountParameters(law)
  const timelineQuery = timelineParameters(law)
  const coverage = kept(async (language: Language) => {
    const { readRegister } = await import('@pengce/corpus')
    const rows = await readRegister(fileURLToPath(registerFolder))
    if (!rows.ok) throw new Error(`the register cannot be read: ${JSON.stringify(rows.problem)}`)
    return kept((document: string | undefined) => {
      const own = rows.value.filter((r) => document === undefined || r.doc === document)
      return coverageReport(law.policies, own, language, claims)
    })
  })

  app.get('/v1/coverage', async (c) => {
    const read = readParameters(c, coverageQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const language = languageOf(c)
    return answer(c, (await coverage(language))(read.value.document), language)
  })

  app.get('/v1/timeline', (c) => {
    const read = readParameters(c, timelineQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const { on, document } = read.value
    return answer(c, timelineReport(law.policies, on ?? today(), languageOf(c), document), languageOf(c))
  })
}
