import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import {
  type CellProblem,
  cellProblemText,
  type Groups,
  groupsOf,
  importPopulation,
  isNotice,
  openDatabase,
  schemaOf,
  TABLES,
  type TableName,
} from '@pengce/population'
import { shenzhen, usualMoney } from '@pengce/reform'
import { csvCell } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { countOf, mend } from '../usage.ts'
import { TABLE_NAMES } from './make.ts'
import { databaseMegabytes } from './memory.ts'
import { problem } from './problems.ts'
import { progressTo } from './progress.ts'
import { readGroup } from './read-group.ts'
import { threadHelpers } from './workers.ts'
import { writtenFiles } from './written-files.ts'

export interface ImportOptions {
  readonly out: string
  readonly partSize: string
  readonly people?: string
  readonly projects?: string
  readonly events?: string
  readonly sites?: string
  readonly historyComplete?: boolean
  readonly json?: boolean
}
/** So many problems are shown; the report has all. */
const SHOWN = 12

/** Imports files as a population, and reports every cell that was not taken. */
export async function importFiles(
  entities: string,
  options: ImportOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const partSize = countOf('--part-size', options.partSize, 1_000_000)
  if ('problem' in partSize) return mend([partSize.problem], io, language)
  const files: Partial<Record<TableName, string>> = { entities }
  for (const table of TABLES) {
    const file = table === 'entities' ? entities : options[table]
    if (file !== undefined) files[table] = file
  }
  const groups = groupsForImport()
  const problems: CellProblem[] = []
  const began = performance.now()
  const progress = progressTo(io, language)
  const threads = Math.min(2, availableParallelism())
  const memoryMegabytes = databaseMegabytes(2 * (threads + 1))
  const imported = await importPopulation(schemaOf(law.measures), {
    db: await openDatabase({
      threads: 2,
      memoryMegabytes,
      temporary: join(options.out, 'temporary'),
    }),
    files,
    folder: options.out,
    partSize: partSize.count,
    groups,
    helpers: (parts) =>
      parts === 1 || threads === 1 ? [] : threadHelpers(options.out, threads, groups, memoryMegabytes),
    readGroup: (grouping, text) => readGroup(groups, grouping, text),
    usual: usualMoney(shenzhen),
    historyComplete: options.historyComplete === true,
    report: (p) => problems.push(p),
    progress: (done, of) => progress(done, of, done, (performance.now() - began) / 1000),
  })
  if (!imported.ok) return problem(imported.problem, io, language)
  const report = join(options.out, 'import-report.csv')
  const unwritten = writtenFiles([[report, reportCsv(problems, language)]])
  if (unwritten !== null) return problem(unwritten, io, language)
  const { rows, population } = imported.value
  if (options.json === true)
    io.out(
      JSON.stringify({ rows, problems: problems.map((p) => ({ ...p, says: cellProblemText(p, language) })) }, null, 2),
    )
  else
    io.out(
      [...summary(rows, population.manifest.madeUp !== null, language), ...said(problems, report, language)].join('\n'),
    )
  return exit.done
}

function summary(
  rows: Readonly<Record<TableName, { read: number; left: number }>>,
  madeUp: boolean,
  language: Language,
): readonly string[] {
  const mark = madeUp ? [shenzhen.note[language]] : []
  return [
    ...mark,
    ...TABLES.filter((t) => rows[t].read > 0).map((t) => {
      const { read, left } = rows[t]
      const name = TABLE_NAMES[language][t]
      return language === 'zh'
        ? `${name}：读到 ${read} 行，导入 ${read - left} 行${left > 0 ? `，未导入 ${left} 行` : ''}`
        : `${name}: ${read} rows read, ${read - left} imported${left > 0 ? `, ${left} left out` : ''}`
    }),
  ]
}

function said(problems: readonly CellProblem[], report: string, language: Language): readonly string[] {
  if (problems.length === 0) return [language === 'zh' ? '每个单元格都已导入' : 'every cell was imported']
  const notices = problems.filter(isNotice).length
  const head =
    language === 'zh'
      ? `${problems.length - notices} 处未导入，${notices} 处存疑；全部见 ${report}`
      : `${problems.length - notices} were not imported, ${notices} are doubtful; all of them in ${report}`
  return [head, ...problems.slice(0, SHOWN).map((p) => `  ${placeOf(p, language)} ${cellProblemText(p, language)}`)]
}
const placeOf = ({ file, row, column }: CellProblem, language: Language): string =>
  language === 'zh'
    ? `${file}${row === null ? '' : ` 第 ${row} 行`}${column === '' ? '' : `“${column}”列`}：`
    : `${file}${row === null ? '' : `, row ${row}`}${column === '' ? '' : `, column “${column}”`}:`

function reportCsv(problems: readonly CellProblem[], language: Language): string {
  const lines = problems.map((p) =>
    [p.file, String(p.row ?? ''), p.column, p.code, cellProblemText(p, language)].map(csvCell).join(','),
  )
  return `\uFEFF${['file,row,column,code,says', ...lines].join('\n')}\n`
}

/** The groupings of a population that is not made up: an option more, for what is not known. */
export function groupsForImport(): Groups {
  const known = groupsOf(shenzhen)
  const unknown = { id: 'unknown', title: { zh: '未知', en: 'unknown' } }
  return {
    subject: [...known.subject, unknown],
    district: [...known.district, unknown],
    sector: [...known.sector, unknown],
    size: [...known.size, unknown],
  }
}
