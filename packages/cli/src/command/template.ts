import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { yearOf } from '@pengce/values'
import { writeTo } from '../file/writing.ts'
import type { ExitCode, Io } from '../io.ts'
import { templateWorkbook } from '../sheet/template.ts'
import { applicants } from '../subject.ts'
import { checkedDate, checkedDocuments, mend, type UsageProblem } from '../usage.ts'

export interface TemplateOptions {
  readonly xlsx: string
  readonly document: readonly string[]
  readonly appliedOn?: string
  readonly items: string
}

/** The most sheets for each kind of project, event or site. */
const MOST_ITEMS = 20

/** Writes a spreadsheet to fill in. */
export async function template(kind: string, options: TemplateOptions, io: Io, language: Language): Promise<ExitCode> {
  const subject = applicants.find((s) => s === kind)
  const items = Number(options.items)
  const problems: UsageProblem[] = [
    ...(subject === undefined
      ? [{ code: 'usage/not-one-of', at: 'template', given: kind, options: applicants } as const]
      : []),
    ...checkedDocuments(law, ...options.document),
    ...checkedDate('--applied-on', options.appliedOn),
    ...(Number.isInteger(items) && items >= 1 && items <= MOST_ITEMS
      ? []
      : [{ code: 'usage/not-a-count', at: '--items', given: options.items, most: MOST_ITEMS } as const]),
  ]
  if (subject === undefined || problems.length > 0) return mend(problems, io, language)
  const appliedOn = options.appliedOn ?? io.today()
  const wanted = { subject, documents: options.document, year: yearOf(appliedOn), items, appliedOn }
  const book = await templateWorkbook(law, wanted, language)
  const wrote =
    language === 'zh'
      ? `已写入 ${options.xlsx}；填好后运行：pengce assess ${options.xlsx}`
      : `Wrote ${options.xlsx}; fill it in and run: pengce assess ${options.xlsx}`
  return writeTo(options.xlsx, new Uint8Array(await book.xlsx.writeBuffer()), wrote, io, language)
}
