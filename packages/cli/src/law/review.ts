import { corpusProblemText } from '@pengce/corpus'
import type { Language } from '@pengce/language'
import { law, plans, procedures } from '@pengce/policies'
import { storeIn } from '../corpus/world.ts'
import { writeTo } from '../file/writing.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDocuments, mend } from '../usage.ts'
import { registerRows } from './register.ts'
import { reviewPage } from './review-page.ts'

export interface ReviewOptions {
  readonly out?: string
  readonly data?: string
}

/** Writes the page on which a policy officer checks a document's rules against its text, row by row, and signs. */
export async function review(id: string, options: ReviewOptions, io: Io, language: Language): Promise<ExitCode> {
  const policy = law.policy(id)
  if (policy === undefined) return mend(checkedDocuments(law, id), io, language)
  const register = await registerRows()
  if (!register.ok) {
    io.err(corpusProblemText(register.problem, language))
    return exit.mend
  }
  const corpus = await storeIn(options.data, io).read()
  if (!corpus.ok && corpus.problem.code !== 'no-corpus') io.err(corpusProblemText(corpus.problem, language))
  const text = corpus.ok ? (corpus.value.documents.find((d) => d.id === id) ?? null) : null
  const rows = register.value.filter((r) => r.doc === id)
  const own = procedures.filter((p) => p.document === id)
  const planned = plans.filter((p) => p.id === id)
  const page = reviewPage({ policy, procedures: own, plans: planned, law, rows, text, today: io.today() }, language)
  if (options.out === undefined) {
    io.out(page)
    return exit.done
  }
  const wrote = language === 'zh' ? `已写入 ${options.out}` : `Wrote ${options.out}`
  return writeTo(options.out, page, wrote, io, language)
}
