import { type Applicant, problemText, readApplicantFile, rulesDayIn } from '@pengce/assess'
import { type Dates, datesFrom, type Language, type Measure, type Registry } from '@pengce/language'
import { closest } from 'fastest-levenshtein'
import type { Knowledge } from './knowledge.ts'

interface Wrong {
  readonly at: string
  readonly text: string
}
/** An applicant with the law it is assessed under. */
export interface Understood {
  readonly law: Registry
  readonly applicant: Applicant
  readonly dates: Dates
  readonly measures: readonly Measure[]
}

/** Reads an applicant and the measures asked about, or says everything that is wrong. */
export async function understood(
  knowledge: Knowledge,
  file: Readonly<Record<string, unknown>>,
  ids: readonly string[] | undefined,
  language: Language,
): Promise<Understood | { readonly wrong: readonly Wrong[] }> {
  const law = await knowledge.lawOn(rulesDayIn(file.dates, knowledge.today()))
  const read = readApplicantFile(file, law)
  const problems = 'problems' in read ? read.problems.map((p) => ({ at: p.at, text: problemText(p, language) })) : []
  const known = law.measures.map((m) => m.id)
  const measures = ids?.map((id) => law.measure(id)) ?? law.measures
  const unknown = (ids ?? [])
    .filter((id) => law.measure(id) === undefined)
    .map((id) => {
      const nearest = closest(id, known)
      const text =
        language === 'zh'
          ? `没有编号为“${id}”的措施，最接近的是“${nearest}”`
          : `there is no measure “${id}”, the nearest is “${nearest}”`
      return { at: 'measures', text }
    })
  const wrong = [...problems, ...unknown]
  if ('problems' in read || wrong.length > 0) return { wrong }
  return {
    law,
    applicant: read.applicant,
    dates: datesFrom(read.dates, knowledge.today()),
    measures: measures.filter((m) => m !== undefined),
  }
}
