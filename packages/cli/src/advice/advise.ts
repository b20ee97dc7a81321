import { advice, type Objective } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { background } from '@pengce/vocabulary'
import { datesOf, readApplicants } from '../applicant.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend, type UsageProblem } from '../usage.ts'
import { adviceText } from './advice-text.ts'

export interface AdviseOptions {
  readonly objective?: Objective
  readonly years?: string
  readonly asOf?: string
  readonly appliedOn?: string
  readonly all?: boolean
  readonly json?: boolean
}

/** How many years a plan may span. */
const MOST_YEARS = 5

/** Advises the applicants of the files given. */
export async function advise(
  files: readonly string[],
  options: AdviseOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const problems = [
    ...checkedYears(options.years),
    ...checkedDate('--as-of', options.asOf),
    ...checkedDate('--applied-on', options.appliedOn),
  ]
  if (problems.length > 0) return mend(problems, io, language)
  const read = await readApplicants(files, law, io, language)
  if ('problems' in read) {
    for (const line of read.problems) io.err(line)
    return exit.mend
  }
  const asked = {
    background,
    ...(options.objective === undefined ? {} : { objective: options.objective }),
    ...(options.years === undefined ? {} : { years: Number(options.years) }),
  }
  const answers = read.applicants.map(({ file, applicant, dates, expected }) => ({
    file,
    ...advice(law, applicant, datesOf(options, dates, io.today()), language, { ...asked, expected }),
  }))
  if (options.json) io.out(JSON.stringify(answers, null, 2))
  else
    io.out(answers.map((a) => adviceText(a, { all: options.all === true }, language)).join(`\n\n${'─'.repeat(72)}\n\n`))
  return exit.done
}

const checkedYears = (given: string | undefined): readonly UsageProblem[] =>
  given === undefined || (/^\d$/u.test(given) && Number(given) >= 1 && Number(given) <= MOST_YEARS)
    ? []
    : [{ code: 'usage/not-a-count', at: '--years', given, most: MOST_YEARS }]
