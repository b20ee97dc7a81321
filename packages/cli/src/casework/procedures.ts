import type { Language } from '@pengce/language'
import { law, procedures } from '@pengce/policies'
import { type Procedure, toBpmn, toMermaid } from '@pengce/procedure'
import { closest } from 'fastest-levenshtein'
import { writeTo } from '../file/writing.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { mend } from '../usage.ts'

/** Lists the procedures, by document. */
export async function procedureList(
  { json }: { readonly json?: boolean },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const title = (p: Procedure) => law.policy(p.document)?.document.title[language] ?? p.document
  const list = procedures.map((p) => ({
    id: p.id,
    title: p.title[language],
    document: p.document,
    documentTitle: title(p),
    steps: Object.keys(p.steps).length,
  }))
  if (json === true) io.out(JSON.stringify(list, null, 2))
  else io.out(list.map((p) => `${p.id}  ${p.title}  〔${p.documentTitle}〕`).join('\n'))
  return exit.done
}

/** Draws a procedure. */
export async function procedureDiagram(
  id: string,
  options: { readonly bpmn?: boolean; readonly out?: string },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const found = procedureNamed(id)
  if ('nearest' in found) return unknown(id, found.nearest, io, language)
  const text = options.bpmn === true ? toBpmn(found, language) : toMermaid(found, language)
  if (options.out === undefined) {
    io.out(text.trimEnd())
    return exit.done
  }
  const done = language === 'zh' ? `已写入 ${options.out}` : `wrote ${options.out}`
  return writeTo(options.out, text, done, io, language)
}

/** The procedure of that id, or the nearest id there is. */
export function procedureNamed(id: string): Procedure | { readonly nearest: string } {
  const found = procedures.find((p) => p.id === id)
  return (
    found ?? {
      nearest: closest(
        id,
        procedures.map((p) => p.id),
      ),
    }
  )
}

/** Says that there is no such procedure, and which is nearest. */
export const unknown = (given: string, nearest: string, io: Io, language: Language): ExitCode =>
  mend([{ code: 'usage/unknown-procedure', at: 'procedure', given, nearest }], io, language)
