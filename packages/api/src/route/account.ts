import { fileURLToPath } from 'node:url'
import type { CorpusResult, RegisterRow } from '@pengce/corpus'
import { coverageReport, timelineReport } from '@pengce/language'
import { registerFolder } from '@pengce/policies'
import type { Hono } from 'hono'
import { languageOf } from '../language.ts'
import { accountParameters, readParameters, timelineParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer, type Service } from '../service.ts'

/** The law looked at as a whole: what its register comes to, and what applies on a day. */
export function serveAccount(app: Hono, { law, claims, today }: Service): void {
  const coverageQuery = accountParameters(law)
  const timelineQuery = timelineParameters(law)
  let register: Promise<CorpusResult<RegisterRow[]>> | null = null

  app.get('/v1/coverage', async (c) => {
    const read = readParameters(c, coverageQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    register ??= registerRows()
    const rows = await register
    if (!rows.ok) throw new Error(`the register cannot be read: ${JSON.stringify(rows.problem)}`)
    const { document } = read.value
    const own = rows.value.filter((r) => document === undefined || r.doc === document)
    return answer(c, coverageReport(law.policies, own, languageOf(c), claims), languageOf(c))
  })

  app.get('/v1/timeline', (c) => {
    const read = readParameters(c, timelineQuery)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const { on, document } = read.value
    return answer(c, timelineReport(law.policies, on ?? today(), languageOf(c), document), languageOf(c))
  })
}

/** Read once, and only when it is asked for. */
async function registerRows(): Promise<CorpusResult<RegisterRow[]>> {
  const { readRegister } = await import('@pengce/corpus')
  return readRegister(fileURLToPath(registerFolder))
}
