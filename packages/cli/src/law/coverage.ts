import { corpusProblemText } from '@pengce/corpus'
import { type CoverageReport, coverageReport, type Language } from '@pengce/language'
import { law, otherClaims } from '@pengce/policies'
import { storeIn } from '../corpus/world.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDocuments, mend } from '../usage.ts'
import { coverageText, figuresText } from './coverage-text.ts'
import { figuresReport } from './figures.ts'
import { registerRows } from './register.ts'

export interface CoverageOptions {
  readonly document?: string
  readonly figures?: boolean
  readonly data?: string
  readonly json?: boolean
}

/** Accounts for every row of the register, and with `--figures` for every figure of the texts imported. */
export async function coverage(options: CoverageOptions, io: Io, language: Language): Promise<ExitCode> {
  const problems = checkedDocuments(law, options.document)
  if (problems.length > 0) return mend(problems, io, language)
  const register = await registerRows()
  if (!register.ok) {
    io.err(corpusProblemText(register.problem, language))
    return exit.mend
  }
  const rows = register.value.filter((r) => options.document === undefined || r.doc === options.document)
  const of = coverageReport(law.policies, rows, language, otherClaims)
  const figures =
    options.figures === true
      ? await figuresReport(storeIn(options.data, io), register.value, options.document, language)
      : null
  if (figures !== null && !figures.ok) {
    io.err(corpusProblemText(figures.problem, language))
    return exit.mend
  }
  if (options.json) io.out(JSON.stringify(figures === null ? of : { ...of, figures: figures.value }, null, 2))
  else {
    io.out(coverageText(of, language, options.document !== undefined))
    if (figures !== null) io.out(`\n${figuresText(figures.value, language)}`)
  }
  const whole = figures === null || (figures.value.total.unaccounted === 0 && figures.value.unread === 0)
  return isWhole(of) && whole ? exit.done : exit.mend
}

const isWhole = ({ total, documents }: CoverageReport): boolean =>
  total.unaccounted === 0 && documents.every((d) => d.unknownRows.length === 0)
