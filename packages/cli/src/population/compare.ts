import { join } from 'node:path'
import { fingerprint, type JsonProblem, jsonProblemText } from '@pengce/assess'
import { type Language, onOneDay, type Registry } from '@pengce/language'
import { law } from '@pengce/policies'
import { type Change, changeProblemText, compareOver, openPopulation, readChange } from '@pengce/population'
import { changeComparison, changedLaw } from '@pengce/reform'
import { isCivilDate } from '@pengce/values'
import { type FileProblem, fileProblemText } from '../file/problem.ts'
import { readFileAt } from '../file/reading.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend } from '../usage.ts'
import { comparisonText } from './comparison-text.ts'
import { problem } from './problems.ts'
import { progressTo } from './progress.ts'
import { writtenFiles } from './written-files.ts'

export interface CompareOptions {
  readonly change: string
  readonly asOf: string
  readonly out?: string
  readonly engine: 'wasm' | 'js'
  readonly json?: boolean
}

/** Says what a change of the law would cost, and whom it would touch. */
export async function compare(folder: string, options: CompareOptions, io: Io, language: Language): Promise<ExitCode> {
  const wrong = checkedDate('--as-of', options.asOf)
  if (wrong.length > 0 || !isCivilDate(options.asOf)) return mend(wrong, io, language)
  const population = openPopulation(folder)
  if (!population.ok) return problem(population.problem, io, language)
  const change = await changeIn(options.change, io, language)
  if (change === null) return exit.mend
  const after = changedLaw(law, change)
  const dates = onOneDay(options.asOf)
  const { schema, versions, ...sides } = changeComparison(law, change, dates)
  if (sides.before.run.length + sides.after.run.length === 0)
    return problem({ code: 'population/nothing-to-run', at: folder, on: options.asOf }, io, language)
  const began = performance.now()
  const progress = progressTo(io, language)
  const compared = compareOver(population.value, schema, {
    ...sides,
    to: options.engine === 'js' ? 'javascript' : 'webassembly',
    progress: (done, of) => progress(done, of, done, (performance.now() - began) / 1000),
  })
  if (!compared.ok) return problem(compared.problem, io, language)
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const { manifest } = population.value
  const report = {
    title: change.title[language],
    says: change.says.map((s) => s[language]),
    madeUp: manifest.madeUp,
    population: manifest.fingerprint,
    dates,
    seconds,
    takeUp: change.takeUp,
    change: fingerprint([...change.measures.keys(), change.says]),
    versions,
    groups: manifest.groups,
    comparison: compared.value,
  }
  if (options.out !== undefined) {
    const written = await writeReport(options.out, report, after, io, language)
    if (written !== exit.done) return written
  }
  io.out(options.json === true ? JSON.stringify(report, null, 2) : comparisonText(report, after, language))
  return exit.done
}
export type ComparisonReport = Parameters<typeof comparisonText>[0]

/** The change in a file (JSON or YAML); null where it cannot be used, which is then said. */
export async function changeIn(file: string, io: Io, language: Language): Promise<Change | null> {
  const read = await readFileAt(file, io.input)
  if ('problems' in read) {
    for (const p of read.problems)
      io.err(isJsonProblem(p) ? `${file} ${jsonProblemText(p, language)}` : fileProblemText(p, language))
    return null
  }
  const change = readChange(read.value, law)
  if ('change' in change) return change.change
  for (const p of change.problems) io.err(`${file} ${changeProblemText(p, language)}`)
  return null
}

const isJsonProblem = (p: FileProblem | JsonProblem): p is JsonProblem => p.code.startsWith('json/')

async function writeReport(
  folder: string,
  report: ComparisonReport,
  after: Registry,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const { chartsOf } = await import('./charts.ts')
  const { reportPage } = await import('./report-page.ts')
  const charts = chartsOf(report, after, language)
  const unwritten = writtenFiles([
    ...charts.map(({ name, svg }) => [join(folder, 'charts', `${name}.svg`), svg] as const),
    [join(folder, 'comparison.json'), `${JSON.stringify(report, null, 1)}\n`],
    [join(folder, 'report.html'), reportPage(report, charts, comparisonText(report, after, language), language)],
  ])
  return unwritten === null ? exit.done : problem(unwritten, io, language)
}
