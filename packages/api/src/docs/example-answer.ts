import { type Entitlements, entitlements, readApplicantFile } from '@pengce/assess'
import { datesFrom, type Language } from '@pengce/language'
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
