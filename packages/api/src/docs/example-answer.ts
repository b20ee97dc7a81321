import { type Entitlements, entitlements, nextQuestion, nextReport, readApplicantFile } from '@pengce/assess'
import { datesFrom, type Language } from '@pengce/language'
import { startOf, yearOf } from '@pengce/values'
import type { Service } from '../service.ts'

/** A request that shows the format: the first example applicant, or the smallest one there can be. */
export const exampleRequest = ({ examples }: Service): unknown =>
  examples[0]?.file ?? { applicant: 'enterprise', name: '示例企业', facts: {} }

/** What it is answered, computed from the law: granted and open results before others, two in all. */
export function exampleAnswer(service: Service, language: Language): Entitlements | null {
  const read = readApplicantFile(exampleRequest(service), service.law)
  if ('problems' in read) return null
  const dates = datesFrom(read.dates, service.today())
  const whole = entitlements(service.law, read.applicant, dates, language)
  const order = { yes: 0, open: 1, no: 2 }
  const reports = whole.reports.toSorted((a, b) => order[a.verdict] - order[b.verdict]).slice(0, 2)
  return { ...whole, reports, questions: whole.questions.slice(0, 2) }
}

/** The next question of the same applicant. */
export function exampleNext(service: Service, language: Language): object | null {
  const { law, background, today } = service
  const read = readApplicantFile(exampleRequest(service), law)
  if ('problems' in read) return null
  const dates = datesFrom(read.dates, today())
  const next = nextQuestion(law, read.applicant, dates, { background })
  return { dates, next: next === null ? null : nextReport(next, dates, language) }
}

/** The same applicant, a year later. */
export function exampleChanges(service: Service): object {
  const before = exampleRequest(service)
  const day = service.today()
  return { before, after: { appliedOn: startOf(yearOf(day) + 1) } }
}
