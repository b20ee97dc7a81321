import {
  type Applicant,
  type Expected,
  type JsonProblem,
  jsonProblemText,
  type Problem,
  problemText,
  readApplicantFile,
} from '@pengce/assess'
import { type Dates, datesFrom, type Language, onOneDay, type Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { type FileProblem, fileProblemText } from './file/problem.ts'
import { type Read, readFileAt } from './file/reading.ts'
import type { Io } from './io.ts'

/** An applicant with the file it came from, and the dates and expectations that file names. */
export interface FiledApplicant {
  readonly file: string
  readonly applicant: Applicant
  readonly dates: Partial<Dates>
  readonly expected: readonly Expected[]
}
/** Dates of the command line, which come before those of a file. */
export interface AskedDates {
  readonly asOf?: CivilDate
  readonly appliedOn?: CivilDate
}

/** Reads every file; when anything is wrong with any of them, all of it is said and none is taken. */
export async function readApplicants(
  files: readonly string[],
  law: Registry,
  io: Io,
  language: Language,
): Promise<{ readonly applicants: readonly FiledApplicant[] } | { readonly problems: readonly string[] }> {
  const read = await Promise.all(files.map((file) => readApplicant(file, law, io, language)))
  const problems = read.flatMap((r) => ('problems' in r ? r.problems : []))
  if (problems.length > 0) return { problems }
  return { applicants: read.flatMap((r) => ('problems' in r ? [] : [r])) }
}

async function readApplicant(
  file: string,
  law: Registry,
  io: Io,
  language: Language,
): Promise<FiledApplicant | { readonly problems: readonly string[] }> {
  const reading = await readFileAt(file, io.input)
  if ('problems' in reading) return { problems: unreadable(file, reading.problems, language) }
  const filed = readApplicantFile(reading.value, law)
  if ('problems' in filed) return { problems: filed.problems.map((p) => located(file, p, reading, language)) }
  const { applicant } = filed
  return { ...filed, file, applicant: applicant.name === '' ? { ...applicant, name: file } : applicant }
}

/** Why a file could not be read, one sentence a problem. */
export const unreadable = (file: string, problems: readonly (FileProblem | JsonProblem)[], language: Language) =>
  problems.map((p) => (isJsonProblem(p) ? `${file} ${jsonProblemText(p, language)}` : fileProblemText(p, language)))
const isJsonProblem = (p: FileProblem | JsonProblem): p is JsonProblem => p.code.startsWith('json/')

/** `a.json facts.hr-service/revenue：…`; of a spreadsheet the cell instead of the path. */
function located(file: string, problem: Problem, reading: Read, language: Language): string {
  const place = reading.cells?.get(problem.at) ?? problem.at
  const where = place === '' ? file : `${file} ${place}`
  return `${where}${language === 'zh' ? '：' : ': '}${problemText(problem, language)}`
}

/** The three dates: the command line first, then the file, then the day of application, which is today unless named. */
export function datesOf({ asOf, appliedOn }: AskedDates, filed: Partial<Dates>, today: CivilDate): Dates {
  const asked = { ...(asOf === undefined ? {} : onOneDay(asOf)), ...(appliedOn === undefined ? {} : { appliedOn }) }
  return datesFrom({ ...filed, ...asked }, today)
}
