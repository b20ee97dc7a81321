import { entitlements } from '@pengce/assess'
import type { Hono } from 'hono'
import { refuse } from '../refusal.ts'
import type { Service } from '../service.ts'
import { answerOnce, readAsked, readFile } from './asked.ts'
import { readMeasures } from './measures-asked.ts'

/** Assesses an applicant against every measure, or those named. */
export function serveAssessments(app: Hono, { law, today }: Service): void {
  app.post('/v1/assessments', async (c) => {
    const asked = await readAsked(c)
    if ('refused' in asked) return asked.refused
    const { measures, ...file } = asked.body
    const wanted = readMeasures(measures, law)
    const read = readFile(file, law, today(), [...asked.problems, ...wanted.problems])
    if ('problems' in read) return refuse(c, 422, read.problems, asked.language)
    const { applicant, dates } = read
    return answerOnce(c, entitlements(law, applicant, dates, asked.language, wanted.measures), asked.language)
  })
}
