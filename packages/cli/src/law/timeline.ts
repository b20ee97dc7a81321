import { type Language, timelineReport } from '@pengce/language'
import { law } from '@pengce/policies'
import type { CivilDate } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, checkedDocuments, mend } from '../usage.ts'
import { timelineText } from './timeline-text.ts'

export interface TimelineOptions {
  readonly on?: CivilDate
  readonly document?: string
  readonly json?: boolean
}

/** Which documents and measures are in force on a day, what changes when, and how documents follow on each other. */
export async function timeline(options: TimelineOptions, io: Io, language: Language): Promise<ExitCode> {
  const problems = [...checkedDate('--on', options.on), ...checkedDocuments(law, options.document)]
  if (problems.length > 0) return mend(problems, io, language)
  const of = timelineReport(law.policies, options.on ?? io.today(), language, options.document)
  io.out(options.json ? JSON.stringify(of, null, 2) : timelineText(of, language))
  return exit.done
}
