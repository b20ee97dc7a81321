import type { Fact, Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { unitText } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { subjectName } from '../subject.ts'
import { checkedDocuments, mend } from '../usage.ts'

export interface FactsOptions {
  readonly document?: string
  readonly json?: boolean
}

/** Lists the facts that the measures ask for, with how each is given in an applicant's file. */
export async function facts(options: FactsOptions, io: Io, language: Language): Promise<ExitCode> {
  const problems = checkedDocuments(law, options.document)
  if (problems.length > 0) return mend(problems, io, language)
  const askingFor = (f: Fact) =>
    law
      .measuresAsking(f.id)
      .filter((m) => options.document === undefined || m.document === options.document)
      .map((m) => m.id)
  const shown = law.facts.filter((f) => askingFor(f).length > 0)
  if (options.json) io.out(JSON.stringify({ facts: shown.map((f) => rowOf(f, askingFor(f), language)) }, null, 2))
  else io.out(shown.map((f) => lineOf(f, language)).join('\n'))
  return exit.done
}

const rowOf = (f: Fact, measures: readonly string[], language: Language) => ({
  id: f.id,
  subject: f.subject,
  label: f.label[language],
  question: f.question[language],
  note: f.note?.[language] ?? null,
  source: f.source,
  period: f.period,
  type: f.type,
  ...(f.type === 'figure' ? { unit: f.unit, least: f.least, most: f.most } : {}),
  ...(f.type === 'choice' ? { options: optionsOf(f, language) } : {}),
  measures,
})
const optionsOf = (f: Extract<Fact, { type: 'choice' }>, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(f.options).map(([key, label]) => [key, label[language]]))

function lineOf(f: Fact, language: Language): string {
  const about =
    f.subject === 'enterprise' ? '' : `${subjectName(f.subject, language)}${language === 'zh' ? '，' : ', '}`
  return `${f.label[language]}（${about}${howGiven(f, language)}）  〔${f.id}〕`
}
function howGiven(f: Fact, language: Language): string {
  const zh = language === 'zh'
  const yearly = f.period === 'year' ? (zh ? '按年度，' : 'by year, ') : ''
  switch (f.type) {
    case 'yes-no':
      return zh ? '是或否' : 'yes or no'
    case 'date':
      return zh ? '日期' : 'date'
    case 'figure':
      return `${yearly}${unitText(f.unit, language)}`
    case 'choice':
      return Object.entries(f.options)
        .map(([key, label]) => `${key} ${label[language]}`)
        .join(zh ? '／' : ' / ')
  }
}
