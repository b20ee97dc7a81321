import { entitlements } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { answerText } from '../answer-text.ts'
import { converse } from '../conversation/conversation.ts'
import { readDraft } from '../conversation/draft.ts'
import { conversationWords } from '../conversation/words.ts'
import { writeTo } from '../file/writing.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import type { ApplicantSubject } from '../subject.ts'
import { checkedDate, checkedDocuments, mend } from '../usage.ts'

export interface AskOptions {
  readonly subject?: ApplicantSubject
  readonly document: readonly string[]
  readonly appliedOn?: string
  readonly save?: string
}

/** A conversation in the terminal: questions on standard error, the result at the end on standard output. */
export async function ask(options: AskOptions, io: Io, language: Language): Promise<ExitCode> {
  const problems = [...checkedDate('--applied-on', options.appliedOn), ...checkedDocuments(law, ...options.document)]
  if (problems.length > 0) return mend(problems, io, language)
  const measures = law.measures.filter((m) => options.document.length === 0 || options.document.includes(m.document))
  const given = { ...options, measures, appliedOn: options.appliedOn ?? io.today() }
  const draft = await converse(law, given, io, language)
  if (draft === null) return exit.done
  const read = readDraft(draft, law, language)
  if ('problem' in read) throw new Error(read.problem)
  const of = entitlements(law, read.applicant, read.dates, language, measures)
  io.out(answerText(of, read.applicant, law, { all: false }, language))
  if (options.save === undefined) return exit.done
  const saved = conversationWords[language].saved(options.save)
  return writeTo(options.save, `${JSON.stringify(draft, null, 2)}\n`, saved, io, language)
}
