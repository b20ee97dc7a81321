import { basename, join } from 'node:path'
import type { Language } from '@pengce/language'
import {
  type Admitted,
  ASIDE_FILE,
  type Entry,
  entryProblemText,
  type TableProblem,
  tableProblemText,
} from '@pengce/plan'
import { type FileProblem, fileProblemText } from '../file/problem.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { type PlanProblem, planProblemText } from './problem.ts'
import { openLedger, recordFolder, recordIn } from './record.ts'
import { readTable } from './table-file.ts'
import { catalogue, mendPlan } from './world.ts'

export interface ObserveOptions {
  readonly by?: string
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly data?: string
}

/** Takes a table of observations into the record; what is wrong is named and kept aside. */
export async function observe(file: string, options: ObserveOptions, io: Io, language: Language): Promise<ExitCode> {
  const read = await readTable(file, io.input)
  if ('problems' in read) {
    for (const problem of read.problems) io.err(problemText(problem, language))
    return exit.mend
  }
  const entries = read.entries.map((e): Entry => (e.by === '' ? { ...e, by: options.by ?? '' } : e))
  const record = recordIn(options.data, io)
  await openLedger(options.data, io, language)
  const dry = options.dryRun === true
  const taken = dry
    ? { done: await record.check(entries, io.today()) }
    : await record.take(entries, io.today(), basename(file))
  if ('busy' in taken) return mendPlan([{ code: 'plan/record-busy', at: taken.busy }], io, language)
  const { done } = taken
  const at = join(recordFolder(options.data, io), ASIDE_FILE)
  if (options.json) io.out(JSON.stringify(jsonOf(done, language), null, 2))
  else say(done, dry, at, io, language)
  return done.aside.length === 0 ? exit.done : exit.mend
}

function say({ observations, aside }: Admitted, dry: boolean, at: string, io: Io, language: Language): void {
  const zh = language === 'zh'
  for (const { problems } of aside)
    for (const problem of problems) io.err(entryProblemText(problem, catalogue.indicator, language))
  const corrections = observations.filter((o) => o.corrects !== null).length
  const taken = dry ? (zh ? '可以登记' : 'could be entered') : zh ? '已登记' : 'entered'
  io.out(
    zh
      ? `${taken} ${observations.length} 个数${corrections === 0 ? '' : `（其中更正 ${corrections} 个）`}，${aside.length} 行有误${aside.length === 0 || dry ? '' : `，另存于 ${at}`}`
      : `${observations.length} ${taken}${corrections === 0 ? '' : ` (${corrections} of them corrections)`}; ${aside.length} rows are wrong${aside.length === 0 || dry ? '' : ` and kept in ${at}`}`,
  )
}

const jsonOf = ({ observations, aside }: Admitted, language: Language) => ({
  observations,
  aside: aside.map(({ entry, problems }) => ({
    entry,
    problems: problems.map((p) => ({ ...p, text: entryProblemText(p, catalogue.indicator, language) })),
  })),
})

function problemText(problem: FileProblem | PlanProblem | TableProblem, language: Language): string {
  if (isTable(problem)) return tableProblemText(problem, language)
  return isPlan(problem) ? planProblemText(problem, language) : fileProblemText(problem, language)
}
const isTable = (p: FileProblem | PlanProblem | TableProblem): p is TableProblem => p.code.startsWith('table/')
const isPlan = (p: FileProblem | PlanProblem): p is PlanProblem => p.code.startsWith('plan/')
