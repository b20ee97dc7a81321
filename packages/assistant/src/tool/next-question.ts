import { nextQuestion, nextReport } from '@pengce/assess'
import { z } from 'zod'
import { understood } from '../applicant.ts'
import type { Knowledge } from '../knowledge.ts'
import { ApplicantInput, answered, cited, LanguageInput, refused } from '../result.ts'

export const NextQuestionInput = z.strictObject({
  applicant: ApplicantInput,
  measures: z.array(z.string().max(200)).min(1).max(100).optional().describe('Only these measures; all when left out'),
  language: LanguageInput,
})

/** The one question whose answer settles most money, why, and the provisions that ask it. */
export async function nextQuestionOf(
  knowledge: Knowledge,
  { applicant: file, measures, language }: z.output<typeof NextQuestionInput>,
) {
  const read = await understood(knowledge, file, measures, language)
  if ('wrong' in read) return refused(read.wrong)
  const { law, applicant, dates } = read
  const next = nextQuestion(law, applicant, dates, { background: knowledge.background, measures: read.measures })
  if (next === null) return answered({ dates, next: null, citations: [] })
  const { measures: asking, bearing, ...question } = nextReport(next, dates, language)
  const cites = bearing.slice(0, 5).flatMap((b) => law.measure(b.measure)?.cites ?? [])
  return answered({
    dates,
    next: { ...question, bearing, measures: asking.length },
    citations: cited(cites, law, language),
  })
}
