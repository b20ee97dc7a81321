import type { Language } from '@pengce/language'
import { boundText, dueText, OBSERVATION_COLUMNS, scopeText } from '@pengce/plan'
import { writeTo } from '../file/writing.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { lookAt, mendPlan } from './world.ts'

export interface TargetsOptions {
  readonly plan?: string
  readonly template?: string
  readonly json?: boolean
}

/** Lists what can be observed, by document, and writes an empty table for it. */
export async function targets(options: TargetsOptions, io: Io, language: Language): Promise<ExitCode> {
  const looked = lookAt(options)
  if ('problems' in looked) return mendPlan(looked.problems, io, language)
  const rows = looked.catalogue.targets.map((t) => ({
    id: t.id,
    title: t.title[language],
    observe: t.indicator?.id ?? t.id,
    unit: t.indicator?.unit[language] ?? '',
    asks: boundText(t, language),
    due: dueText(t.due, language),
    scope: scopeText(t.scope, language),
  }))
  if (options.json)
    io.out(
      JSON.stringify(
        { targets: rows, tasks: looked.catalogue.tasks.map((t) => ({ id: t.id, title: t.title[language] })) },
        null,
        2,
      ),
    )
  else io.out(rows.map((r) => `${r.observe}  ${r.title}  ${r.asks}  ${r.due}  ${r.scope}  〔${r.id}〕`).join('\n'))
  if (options.template === undefined) return exit.done
  const at = language === 'zh' ? 0 : 1
  const heading = Object.values(OBSERVATION_COLUMNS).map((names) => names[at])
  const seen = new Set<string>()
  const lines = rows.flatMap((r) => {
    if (seen.has(r.observe)) return []
    seen.add(r.observe)
    return [[r.observe, '', '', '', r.unit, '', '', quoted(r.title), ''].join(',')]
  })
  const done = language === 'zh' ? `已写入 ${options.template}` : `wrote ${options.template}`
  return writeTo(options.template, `\uFEFF${heading.join(',')}\n${lines.join('\n')}\n`, done, io, language)
}

const quoted = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
