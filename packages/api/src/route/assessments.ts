import { entitlements, rulesDayIn } from '@pengce/assess'
import type { Hono } from 'hono'
import { lawOn } from '../reform/law-in-force.ts'
import { refuse } from '../refusal.ts'
import type { Service } from '../service.ts'
import { liveView } from '../view/reform-view.ts'
import { answerOnce, readAsked, readFile } from './asked.ts'
import { readMeasures } from './measures-asked.ts'

/** Assesses an applicant against every measure, or those named. */
export function serveAssessments(app: Hono, service: Service): void {
  const { today } = service
  app.post('/v1/assessments', async (c) => {
    const asked = await readAsked(c)
    if ('refused' in asked) return asked.refused
    const { measures, ...file } = asked.body
    const { law, applied } = await lawOn(service, rulesDayIn(file.dates, today()))
    const wanted = readMeasures(measures, law)
    const read = readFile(file, law, today(), [...asked.problems, ...wanted.problems])
    if ('problems' in read) return refuse(c, 422, read.problems, asked.language)
    const { applicant, dates } = read
    const found = entitlements(law, applicant, dates, asked.language, wanted.measures)
    const versions = applied.map((live) => liveView(live, asked.language))
    return answerOnce(c, versions.length === 0 ? found : { ...found, lawVersions: versions }, asked.language)
  })
}
