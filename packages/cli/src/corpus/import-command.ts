import { isAbsolute, resolve } from 'node:path'
import {
  type CorpusProblem,
  corpusProblemText,
  defectText,
  filesBelow,
  type ImportReport,
  isComplete,
  readFileText,
  readSource,
  type SourceReading,
  type SourceText,
  sourceCoverageOf,
} from '@pengce/corpus'
import { exit } from '../io.ts'
import type { Work } from './world.ts'

/** `pengce corpus import PATH…`: everything readable below the paths goes in at once, or nothing does. */
export async function importPaths(
  work: Work,
  paths: readonly string[],
  show: { readonly defects: boolean },
): Promise<void> {
  const started = performance.now()
  const problems: CorpusProblem[] = []
  const read: { source: SourceText; reading: SourceReading }[] = []
  const locks = work.locks()
  for (const path of paths) {
    const files = await filesBelow(isAbsolute(path) ? path : resolve(path))
    if (!files.ok) {
      problems.push(files.problem)
      continue
    }
    for (const file of files.value) {
      const source = await readFileText(file)
      const reading = source.ok ? readSource(source.value, locks) : source
      if (!source.ok || !reading.ok)
        problems.push(reading.ok ? { code: 'nothing-to-import', at: file } : reading.problem)
      else read.push({ source: source.value, reading: reading.value })
    }
  }
  if (read.length === 0) return work.fail(problems)
  const done = await work.store.add(read, work.io.today())
  if (!done.ok) return work.fail([done.problem])
  const documents = read.flatMap((r) => r.reading.documents)
  const complete = read.every((r) => isComplete(sourceCoverageOf(r.source, r.reading)))
  const seconds = Math.round(performance.now() - started) / 1000
  work.give(
    {
      ...done.value,
      documents: documents.length,
      defects: documents.flatMap((d) =>
        d.defects.map((x) => ({ document: d.id, ...x, text: defectText(x, work.language) })),
      ),
      complete,
      seconds,
      problems: problems.map((p) => ({ ...p, text: corpusProblemText(p, work.language) })),
    },
    () => [
      ...summary(work, done.value, documents.length, seconds),
      ...problems.map((p) => corpusProblemText(p, work.language)),
      ...(show.defects
        ? documents.flatMap((d) => d.defects.map((x) => `${d.id}  ${defectText(x, work.language)}`))
        : []),
      complete
        ? work.say('每个字符都在一个条款或已命名的残留里', 'every character is in one provision or in named residue')
        : work.say('有字符未归入任何条款', 'some characters belong to nothing'),
    ],
    problems.length > 0 || !complete ? exit.mend : exit.done,
  )
}

function summary(work: Work, report: ImportReport, documents: number, seconds: number): string[] {
  const { added, amended, unchanged, duplicates, unplaced } = report
  const out = [
    work.say(
      `${documents} 份文件：新增 ${added.length}，新版本 ${amended.length}，未变 ${unchanged.length}；重复拷贝 ${duplicates.length}；用时 ${seconds} 秒`,
      `${documents} documents: ${added.length} new, ${amended.length} in a new version, ${unchanged.length} unchanged; ${duplicates.length} duplicate copies; ${seconds} s`,
    ),
  ]
  for (const d of duplicates)
    out.push(
      work.say(
        `${d.id} 在第 ${d.startLine}-${d.endLine} 行又出现一次`,
        `${d.id} stands again on lines ${d.startLine}-${d.endLine}`,
      ),
    )
  if (amended.length > 0)
    out.push(
      work.say(
        `内容有变：${amended.join('、')}；用 pengce corpus check 查看受影响的规则`,
        `changed: ${amended.join(', ')}; pengce corpus check lists the rules that stand on them`,
      ),
    )
  if (unplaced > 0)
    out.push(work.say(`${unplaced} 段文字未能归入任何文件`, `${unplaced} stretches of text belong to no document`))
  return out
}
