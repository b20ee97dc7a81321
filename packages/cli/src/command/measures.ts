import { type Language, type Policy, windowHolds } from '@pengce/language'
import { law } from '@pengce/policies'
import { type CivilDate, dateText } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { subjectName } from '../subject.ts'
import { checkedDate, checkedDocuments, mend } from '../usage.ts'

export interface MeasuresOptions {
  readonly on?: CivilDate
  readonly document?: string
  readonly json?: boolean
}

/** Lists the measures, by document. */
export async function measures(options: MeasuresOptions, io: Io, language: Language): Promise<ExitCode> {
  const problems = [...checkedDate('--on', options.on), ...checkedDocuments(law, options.document)]
  if (problems.length > 0) return mend(problems, io, language)
  const shown = law.policies
    .filter((p) => options.document === undefined || p.id === options.document)
    .map((p) => ({
      ...p,
      measures: p.measures.filter((m) => options.on === undefined || windowHolds(m.window, options.on)),
    }))
    .filter((p) => p.measures.length > 0)
  if (options.json) io.out(JSON.stringify({ measures: shown.flatMap((p) => rowsOf(p, language)) }, null, 2))
  else if (shown.length === 0) io.out(language === 'zh' ? '没有符合的措施' : 'no measure fits')
  else io.out(shown.map((p) => [headOf(p, language), ...linesOf(p, language)].join('\n')).join('\n\n'))
  return exit.done
}

const rowsOf = (p: Policy, language: Language) =>
  p.measures.map((m) => ({
    id: m.id,
    document: m.document,
    title: m.title[language],
    policyTitle: p.document.title[language],
    subjects: m.subjects,
    support: m.support,
    window: m.window,
    kind: m.pay.certainty,
    unit: m.pay.unit,
    by: m.by.map((office) => ({ id: office.id, title: office.title[language] })),
    citations: m.cites,
  }))

function headOf(p: Policy, language: Language): string {
  const { from, until } = p.inForce
  const number = p.document.number === null ? '' : ` ${p.document.number}`
  return `${p.document.title[language]}${number}  〔${p.id}〕  ${lifeText(from, until, language)}`
}
function lifeText(from: CivilDate | null, until: CivilDate | null, language: Language): string {
  const day = (d: CivilDate) => dateText(d, language)
  if (language === 'zh')
    return `${from === null ? '' : `自${day(from)}起`}${until === null ? '，未列明有效期' : `至${day(until)}`}`.replace(
      /^，/u,
      '',
    )
  return `${from === null ? '' : `from ${day(from)}`}${until === null ? ', no end stated' : ` until ${day(until)}`}`.replace(
    /^[, ]+/u,
    '',
  )
}

const linesOf = (p: Policy, language: Language): readonly string[] =>
  p.measures.map((m) => {
    const subjects = m.subjects.map((s) => subjectName(s, language)).join(language === 'zh' ? '、' : ', ')
    return `  ${m.title[language]}（${subjects}）  〔${m.id}〕`
  })
