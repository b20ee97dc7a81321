import { writeFile } from 'node:fs/promises'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { answerText } from '../answer-text.ts'
import { converse } from '../conversation/conversation.ts'
import { standing } from '../conversation/draft.ts'
import { conversationWords } from '../conversation/words.ts'
import { fileProblemText } from '../file/problem.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import type { ApplicantSubject } from '../subject.ts'
import { checkedDate, mend } from '../usage.ts'

export interface AskOptions {
  readonly subject?: ApplicantSubject
  readonly appliedOn?: string
  readonly save?: string
}

/** A conversation in the terminal: questions on standard error, the result at the end on standard output. */
export async function ask(options: AskOptions, io: Io, language: Language): Promise<ExitCode> {
  const problems = checkedDate('--applied-on', options.appliedOn)
  if (problems.length > 0) return mend(problems, io, language)
  const draft = await converse(law, { ...options, appliedOn: options.appliedOn ?? io.today() }, io, language)
  if (draft === null) return exit.done
  const read = standing(draft, law, language)
  if ('problem' in read) throw new Error(read.problem)
  io.out(answerText(read.of, read.applicant, law, { all: false }, language))
  if (options.save === undefined) return exit.done
  try {
    await writeFile(options.save, `${JSON.stringify(draft, null, 2)}\n`)
    io.err(conversationWords[language].saved(options.save))
    return exit.done
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    io.err(fileProblemText({ code: 'file/not-writable', at: options.save, reason }, language))
    return exit.mend
  }
}
