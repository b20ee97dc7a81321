import { entitlements } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { answerText } from '../answer-text.ts'
import { datesOf, readApplicants } from '../applicant.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, checkedMeasures, mend } from '../usage.ts'

export interface AssessOptions {
  readonly asOf?: string
  readonly appliedOn?: string
  readonly measure: readonly string[]
  readonly all?: boolean
  readonly json?: boolean
}

/** Assesses the applicants of the files given, each against every measure or those named. */
export async function assessFiles(
  files: readonly string[],
  options: AssessOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const problems = [
    ...checkedDate('--as-of', options.asOf),
    ...checkedDate('--applied-on', options.appliedOn),
    ...checkedMeasures(law, '--measure', options.measure),
  ]
  if (problems.length > 0) return mend(problems, io, language)
  const read = await readApplicants(files, law, io, language)
  if ('problems' in read) {
    for (const line of read.problems) io.err(line)
    return exit.mend
  }
  const measures = options.measure.length === 0 ? law.measures : options.measure.flatMap((id) => law.measure(id) ?? [])
  const answers = read.applicants.map(({ file, applicant, dates }) => ({
    file,
    applicant,
    of: entitlements(law, applicant, datesOf(options, dates, io.today()), language, measures),
  }))
  const all = options.all === true || options.measure.length > 0
  const text = ({ applicant, of }: (typeof answers)[number]) => answerText(of, applicant, law, { all }, language)
  if (options.json)
    io.out(
      JSON.stringify(
        answers.map(({ file, of }) => ({ file, ...of })),
        null,
        2,
      ),
    )
  else io.out(answers.map(text).join(`\n\n${'─'.repeat(72)}\n\n`))
  return exit.done
}
