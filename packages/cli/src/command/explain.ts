import { assess, explanationText, report } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { datesOf, readApplicants } from '../applicant.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, checkedMeasures, mend } from '../usage.ts'

export interface ExplainOptions {
  readonly asOf?: string
  readonly appliedOn?: string
  readonly json?: boolean
}

/** Explains one measure for one applicant, with the readings it rests on. */
export async function explainMeasure(
  id: string,
  file: string,
  options: ExplainOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const problems = [
    ...checkedMeasures(law, 'measure', [id]),
    ...checkedDate('--as-of', options.asOf),
    ...checkedDate('--applied-on', options.appliedOn),
  ]
  const measure = law.measure(id)
  if (problems.length > 0 || measure === undefined) return mend(problems, io, language)
  const read = await readApplicants([file], law, io, language)
  if ('problems' in read) {
    for (const line of read.problems) io.err(line)
    return exit.mend
  }
  const [filed] = read.applicants
  if (filed === undefined) return exit.fault
  const assessments = assess(measure, filed.applicant, datesOf(options, filed.dates, io.today()))
  if (assessments.length === 0)
    return mend([{ code: 'usage/measure-not-for', at: 'measure', given: id, file }], io, language)
  const reports = assessments.map((a) => report(a, language, law))
  if (options.json) io.out(JSON.stringify(reports, null, 2))
  else io.out(reports.map((r) => explanationText(r, language, { readings: true }).join('\n')).join('\n\n'))
  return exit.done
}
