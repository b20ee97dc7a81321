import { extname } from 'node:path'
import type { Language } from '@pengce/language'
import { writeTo } from '../file/writing.ts'
import type { ExitCode, Io } from '../io.ts'
import { openLedger } from './record.ts'
import { evaluationOf } from './report-data.ts'
import { lookAt, mendPlan } from './world.ts'

export interface ReportOptions {
  readonly year: string
  readonly out: string
  readonly office?: string
  readonly plan?: string
  readonly data?: string
}

/** Writes the evaluation of a year as Word or as a page. */
export async function report(options: ReportOptions, io: Io, language: Language): Promise<ExitCode> {
  const kind = extname(options.out).toLowerCase()
  if (kind !== '.docx' && kind !== '.html')
    return mendPlan([{ code: 'plan/report-kind', at: options.out }], io, language)
  if (!/^20\d{2}$/u.test(options.year)) return mendPlan([{ code: 'plan/not-a-year', at: options.year }], io, language)
  const looked = lookAt(options)
  if ('problems' in looked) return mendPlan(looked.problems, io, language)
  const ledger = await openLedger(options.data, io, language)
  const evaluation = evaluationOf(looked.catalogue, ledger, Number(options.year), looked.office, io.today(), language)
  const content =
    kind === '.docx'
      ? await (await import('./to-docx.ts')).docxOf(evaluation, language)
      : (await import('./to-page.ts')).pageOf(evaluation, language)
  const done = language === 'zh' ? `已写入 ${options.out}` : `wrote ${options.out}`
  return writeTo(options.out, content, done, io, language)
}
