import { z } from '@hono/zod-openapi'
import { assessAll, nextQuestion, nextReport, receivedBy, report, rulesDayIn, totalsOf } from '@pengce/assess'
import type { Hono } from 'hono'
import { lawOn } from '../reform/law-in-force.ts'
import { refuse } from '../refusal.ts'
import type { Service } from '../service.ts'
import { nearestId } from '../unknown-id.ts'
import { CitationSchema } from '../view/schema.ts'
import { answerOnce, readAsked, readFile } from './asked.ts'
import { readMeasures } from './measures-asked.ts'

/** The most results that are named. */
const MOST_NAMED = 6

export const OutlookSchema = z
  .object({
    dates: z.looseObject({}),
    totals: z.looseObject({ certain: z.number().int(), possible: z.number().int() }),
    results: z.array(
      z.object({
        measure: z.string(),
        title: z.string(),
        policy: z.string(),
        verdict: z.enum(['yes', 'open']),
        amount: z.string().nullable(),
        citations: z.array(CitationSchema),
      }),
    ),
    more: z.number().int().openapi({ description: 'Further results that are granted or open and not named.' }),
    next: z
      .looseObject({ fact: z.string(), question: z.string(), type: z.string() })
      .nullable()
      .openapi({ description: 'The most useful question; null where nothing is open.' }),
  })
  .openapi('Outlook')

/** How things stand in short, and what to ask next: one request for each answer of a small conversation on another website. */
export function serveOutlook(app: Hono, service: Service): void {
  app.post('/v1/outlook', async (c) => {
    const asked = await readAsked(c)
    if ('refused' in asked) return asked.refused
    const { measures: named, document, ...file } = asked.body
    const { law } = await lawOn(service, rulesDayIn(file.dates, service.today()))
    const policy = typeof document === 'string' ? law.policy(document) : undefined
    if (document !== undefined && policy === undefined) {
      const id = String(document).slice(0, 60)
      const nearest = nearestId(id, law.policies)
      return refuse(c, 422, [{ code: 'not-found/policy', at: 'document', id, nearest }], asked.language)
    }
    const wanted = readMeasures(named ?? policy?.measures.map((m) => m.id), law)
    const read = readFile(file, law, service.today(), [...asked.problems, ...wanted.problems])
    if ('problems' in read) return refuse(c, 422, read.problems, asked.language)
    const { applicant, dates } = read
    const found = assessAll(wanted.measures, applicant, dates)
    const standing = found
      .filter((a) => a.verdict !== 'no' && a.inForce)
      .toSorted(
        (a, b) => Number(b.verdict === 'yes') - Number(a.verdict === 'yes') || (b.due?.low ?? 0) - (a.due?.low ?? 0),
      )
    const next = nextQuestion(law, applicant, dates, { background: service.background, measures: wanted.measures })
    const answer = {
      dates,
      totals: totalsOf(found, law, receivedBy(applicant)),
      results: standing.slice(0, MOST_NAMED).map((a) => {
        const told = report(a, asked.language, law)
        return {
          measure: told.measure.id,
          title: told.measure.title,
          policy: told.measure.documentTitle ?? told.measure.document,
          verdict: told.verdict,
          amount: told.amount?.text ?? told.what,
          citations: told.citations,
        }
      }),
      more: Math.max(0, standing.length - MOST_NAMED),
      next: next === null ? null : nextReport(next, dates, asked.language),
    }
    return answerOnce(c, answer, asked.language)
  })
}
