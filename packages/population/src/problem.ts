import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf } from '@pengce/values'

/** The facts of each thing that can be wrong with a population as a whole; cells have their own (`CellProblem`). */
interface PopulationProblemFacts {
  'population/not-there': { readonly at: string }
  'population/not-whole': { readonly at: string; readonly part: string }
  'population/newer-format': { readonly at: string; readonly format: string }
  'population/not-readable': { readonly at: string; readonly reason: string }
  'population/not-writable': { readonly at: string; readonly reason: string }
  'population/disk-full': { readonly at: string }
  'population/occupied': { readonly at: string }
  'population/other-run': { readonly at: string; readonly differs: string }
  'population/not-enough-memory': { readonly at: string; readonly megabytes: number }
  'population/engine-missing': { readonly at: string; readonly install: string }
  'population/engine-failed': { readonly at: string; readonly reason: string }
  'population/engines-differ': { readonly at: string; readonly measure: string; readonly part: number }
  'population/worker-lost': { readonly at: string; readonly reason: string }
  'population/too-many-rows': { readonly at: string; readonly rows: number; readonly most: number }
  'population/nothing-to-run': { readonly at: string; readonly on: string }
  'import/cut-short': { readonly at: string }
  'import/not-a-table': { readonly at: string; readonly reason: string }
  'import/unknown-kind': { readonly at: string; readonly ending: string }
  'import/no-id-column': { readonly at: string; readonly nearest: string | null }
  'import/no-owner-column': { readonly at: string; readonly nearest: string | null }
  'import/no-known-column': { readonly at: string }
  'import/column-twice': { readonly at: string; readonly column: string; readonly first: string }
  'import/no-entities': { readonly at: string }
}
/** What can be wrong with a population, its files or a run over it. `at` is a path as the person gave it. */
export type PopulationProblem = Coded<PopulationProblemFacts>

const zh: Sentences<PopulationProblemFacts> = {
  'population/not-there': (p) =>
    `${p.at} 不是人群文件夹（没有 population.json）；请先运行 pengce population make 或 pengce population import`,
  'population/not-whole': (p) => `${p.at} 缺少 ${p.part} 或它不完整；请重新生成或导入这个人群`,
  'population/newer-format': (p) => `${p.at} 的格式 ${p.format} 不能识别；请用写它的版本的 pengce，或重新导入`,
  'population/not-readable': (p) => `不能读取 ${p.at}（${p.reason}）；请检查路径和读取权限`,
  'population/not-writable': (p) => `不能写入 ${p.at}（${p.reason}）；请换一个位置或检查写入权限`,
  'population/disk-full': (p) =>
    `写 ${p.at} 时磁盘已满；请腾出空间后再用同一条命令（population run 会接着已完成的部分做）`,
  'population/occupied': (p) => `${p.at} 里已有别的内容；请换一个空文件夹`,
  'population/other-run': (p) =>
    `${p.at} 里是另一次运行的结果（${p.differs} 不同），不能接着写；请换一个文件夹，或先删除它`,
  'population/not-enough-memory': (p) =>
    `处理 ${p.at} ${p.megabytes > 0 ? `需要约 ${p.megabytes} MB 内存，` : '时'}本机可用内存不足，没有留下不完整的结果；请关闭其他程序，或以较小的 --part-size 重新生成或导入`,
  'population/engine-missing': (p) => `没有安装 ${p.at} 引擎；请运行 ${p.install}，或改用 --engine js`,
  'population/engine-failed': (p) => `${p.at} 引擎没有完成：${p.reason}；可改用 --engine js`,
  'population/engines-differ': (p) =>
    `${p.at} 第 ${p.part + 1} 部分的 ${p.measure}，数据库与本程序的结果不同；没有写出这一部分，请改用 --engine wasm 并把这个情况告诉开发者`,
  'population/worker-lost': (p) =>
    `处理 ${p.at} 的线程中断（${p.reason}）；请再用同一条命令（population run 会接着已完成的部分做）`,
  'population/too-many-rows': (p) =>
    `名单有 ${p.rows} 行，一张工作表最多 ${p.most} 行，没有写出 ${p.at}；名单在 lists/*.parquet，也可改用 --csv 或 --arrow`,
  'population/nothing-to-run': (p) => `所选措施在 ${p.on} 都不适用于 ${p.at} 中的对象；请换一个日期或措施`,
  'import/cut-short': (p) => `${p.at} 不完整（可能下载或复制中断）；请重新取得整个文件`,
  'import/not-a-table': (p) => `${p.at} 不能读成表格（${p.reason}）；请检查文件内容`,
  'import/unknown-kind': (p) => `${p.at} 的类型“${p.ending}”不能识别；请用 .parquet、.csv、.xlsx、.arrow 或 .feather`,
  'import/no-id-column': (p) =>
    `${p.at} 没有编号列 id${p.nearest === null ? '' : `，是否是“${p.nearest}”列`}；每行须有编号`,
  'import/no-owner-column': (p) =>
    `${p.at} 没有 owner 列${p.nearest === null ? '' : `，是否是“${p.nearest}”列`}；每行须写明属于哪个主体`,
  'import/no-known-column': (p) => `${p.at} 没有一列是已知的事项；列名见 pengce population columns`,
  'import/column-twice': (p) => `${p.at} 的列“${p.column}”与“${p.first}”是同一事项；请只保留一列`,
  'import/no-entities': (p) => `${p.at} 里没有主体表；请同时导入主体（企业、个体工商户、机构）的文件`,
}
const en: Sentences<PopulationProblemFacts> = {
  'population/not-there': (p) =>
    `${p.at} is no population folder (it has no population.json); run pengce population make or pengce population import first`,
  'population/not-whole': (p) => `${p.at} lacks ${p.part}, or it is cut short; make or import the population again`,
  'population/newer-format': (p) =>
    `the format ${p.format} of ${p.at} is not known; use the version of pengce that wrote it, or import again`,
  'population/not-readable': (p) =>
    `${p.at} cannot be read (${p.reason}); check the path and the permission to read it`,
  'population/not-writable': (p) =>
    `${p.at} cannot be written (${p.reason}); choose another place or check the permission`,
  'population/disk-full': (p) =>
    `the disk is full while writing ${p.at}; make room and give the same command again (population run goes on from the finished parts)`,
  'population/occupied': (p) => `${p.at} already holds something else; choose an empty folder`,
  'population/other-run': (p) =>
    `${p.at} holds the results of another run (another ${p.differs}) and cannot be continued; choose another folder or remove it`,
  'population/not-enough-memory': (p) =>
    `${p.at} needs ${p.megabytes > 0 ? `about ${p.megabytes} MB of memory, ` : ''}more than this machine has free; nothing half done is left: close other programs, or make or import it again with a smaller --part-size`,
  'population/engine-missing': (p) => `the engine ${p.at} is not installed; run ${p.install}, or use --engine js`,
  'population/engine-failed': (p) => `the engine ${p.at} did not finish: ${p.reason}; --engine js can be used instead`,
  'population/engines-differ': (p) =>
    `in part ${p.part + 1} of ${p.at} the database says something else of ${p.measure} than this program; nothing of that part was written: use --engine wasm and tell the developers`,
  'population/worker-lost': (p) =>
    `the thread that worked on ${p.at} ended (${p.reason}); give the same command again (population run goes on from the finished parts)`,
  'population/too-many-rows': (p) =>
    `the lists have ${p.rows} rows and a sheet holds ${p.most}, so ${p.at} was not written; they are in lists/*.parquet, or use --csv or --arrow`,
  'population/nothing-to-run': (p) =>
    `on ${p.on} none of the measures chosen applies to anything in ${p.at}; choose another date or other measures`,
  'import/cut-short': (p) => `${p.at} is not whole (a download or copy may have broken off); get the whole file again`,
  'import/not-a-table': (p) => `${p.at} cannot be read as a table (${p.reason}); check what is in the file`,
  'import/unknown-kind': (p) =>
    `${p.at} is of an unknown kind “${p.ending}”; use .parquet, .csv, .xlsx, .arrow or .feather`,
  'import/no-id-column': (p) =>
    `${p.at} has no column id${p.nearest === null ? '' : ` (is it “${p.nearest}”?)`}; every row needs an id`,
  'import/no-owner-column': (p) =>
    `${p.at} has no column owner${p.nearest === null ? '' : ` (is it “${p.nearest}”?)`}; every row must say whose it is`,
  'import/no-known-column': (p) => `${p.at} has no column of a known fact; pengce population columns lists them`,
  'import/column-twice': (p) =>
    `in ${p.at} the columns “${p.column}” and “${p.first}” are the same fact; keep only one`,
  'import/no-entities': (p) =>
    `${p.at} holds no table of entities; import the file of the enterprises, sole traders or organisations with it`,
}

/** The sentence of a problem: what, where, what to do next. */
export const populationProblemText = (problem: PopulationProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)

/** A value, or what stood in its way. */
export type Tried<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PopulationProblem }
export const done = <T>(value: T): Tried<T> => ({ ok: true, value })
export const failed = (problem: PopulationProblem): { readonly ok: false; readonly problem: PopulationProblem } => ({
  ok: false,
  problem,
})

/** What the operating system says of a file that could not be read or written. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error)
export const notWritten = (at: string, error: unknown): PopulationProblem =>
  reasonOf(error) === 'ENOSPC' || /no space left/iu.test(String(error))
    ? { code: 'population/disk-full', at }
    : { code: 'population/not-writable', at, reason: reasonOf(error) }

/** As Node.js, V8 (of buffers, and of memory that programs share) and the database put it. */
const OUT_OF_MEMORY =
  /out of memory|out_of_memory|allocation failed|could not allocate|unable to grow|maximum memory size exceeded/iu

/**
 * What was thrown where memory ran out, as that problem; null for anything else. `megabytes` is 0: what a thread or a
 * database had when it ran out is not what it would have needed.
 */
export function outOfMemory(at: string, error: unknown): PopulationProblem | null {
  const text = `${reasonOf(error)} ${error instanceof Error ? error.message : ''}`
  if (!OUT_OF_MEMORY.test(text)) return null
  return { code: 'population/not-enough-memory', at, megabytes: 0 }
}
