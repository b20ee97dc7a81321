import { entitlements, type Report } from '@pengce/assess'
import type { Language, Registry } from '@pengce/language'
import { z } from 'zod'
import { understood } from '../applicant.ts'
import type { Knowledge } from '../knowledge.ts'
import { ApplicantInput, answered, cited, LanguageInput, refused } from '../result.ts'

export const AssessInput = z.strictObject({
  applicant: ApplicantInput,
  measures: z.array(z.string().max(200)).min(1).max(100).optional().describe('Only these measures; all when left out'),
  includeRefused: z.boolean().default(false).describe('Also the measures that are refused, with the reason'),
  language: LanguageInput,
})

/** The most results of one answer; the totals always count all. */
const MOST_RESULTS = 60
const MOST_QUESTIONS = 5
const ORDER = { yes: 0, open: 1, no: 2 }

/** What an applicant is entitled to as far as the facts go: amounts as ranges in fen, reasons, what is missing, sources. */
export async function assess(
  knowledge: Knowledge,
  { applicant: file, measures, includeRefused, language }: z.output<typeof AssessInput>,
) {
  const read = await understood(knowledge, file, measures, language)
  if ('wrong' in read) return refused(read.wrong)
  const { law, applicant, dates } = read
  const all = entitlements(law, applicant, dates, language, read.measures)
  const told = all.reports
    .filter((r) => includeRefused || r.verdict !== 'no')
    .toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || (b.due?.low ?? 0) - (a.due?.low ?? 0))
  return answered({
    dates,
    totals: all.totals,
    results: told.slice(0, MOST_RESULTS).map((r) => resultOf(r, law, language)),
    leftOut: Math.max(0, told.length - MOST_RESULTS),
    questions: all.questions.slice(0, MOST_QUESTIONS).map((q) => ({
      fact: q.fact,
      year: q.year,
      question: q.question,
      options: q.options ?? null,
      measures: q.measures.length,
    })),
    note:
      language === 'zh'
        ? '这是按已给的资料作出的测算，不是行政机关的决定；金额以分为单位。'
        : 'This is computed from the facts given and is no decision of an authority; amounts are in fen.',
  })
}

const resultOf = (r: Report, law: Registry, language: Language) => ({
  measure: r.measure.id,
  title: r.measure.title,
  policy: r.measure.documentTitle,
  item: r.item?.name ?? null,
  verdict: r.verdict,
  headline: r.headline,
  due: r.due,
  amount: r.amount?.text ?? null,
  decidedBy: r.decidedBy.map((office) => office.title),
  because: r.reasons.children.slice(0, 12).map(({ mark, text }) => ({ mark, text })),
  missing: r.missing.slice(0, 8).map((m) => ({ fact: m.fact, year: m.year, question: m.question })),
  readings: r.readings,
  version: r.ruleVersion.hash,
  citations: cited(r.citations, law, language),
})
