import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { akomaNtosoOf, type CorpusDocument, lockOf, lockText, markdownOf } from '@pengce/corpus'
import type { CivilDate } from '@pengce/values'
import { listed } from './reading-commands.ts'
import type { Work } from './world.ts'

/** The formats of an export. */
export const FORMATS = ['akn', 'json', 'md'] as const
export type Format = (typeof FORMATS)[number]

/** `pengce corpus export [DOCUMENT…] --format akn|json|md --to FOLDER`: one file for each document, or one to standard output. */
export async function exportDocuments(
  work: Work,
  ids: readonly string[],
  format: Format,
  folder: string | undefined,
): Promise<void> {
  const documents = await chosen(work, ids)
  if (documents === undefined) return
  const today = work.io.today()
  const only = documents[0]
  if (folder === undefined && documents.length === 1 && only !== undefined) {
    const text = written(work, only, format, today)
    return work.give({ document: only.id, format, text }, () => [text.trimEnd()])
  }
  const target = folder ?? 'corpus-export'
  mkdirSync(target, { recursive: true })
  const files = documents.map((d) => {
    const file = join(target, `${d.id}.${format === 'akn' ? 'xml' : format}`)
    writeWhole(file, written(work, d, format, today))
    return file
  })
  work.give(files, () => [
    work.say(`写出 ${files.length} 个文件到 ${target}`, `${files.length} files written to ${target}`),
  ])
}

function written(work: Work, d: CorpusDocument, format: Format, today: CivilDate): string {
  switch (format) {
    case 'akn':
      return akomaNtosoOf(d, today)
    case 'md':
      return markdownOf(d)
    case 'json': {
      const provisions = d.provisions.map(({ locator, kind, path, text, lines }) => ({
        locator,
        kind,
        path,
        text,
        lines,
      }))
      return `${JSON.stringify({ ...listed(work, d), provisions }, null, 2)}\n`
    }
  }
}

/** `pengce corpus lock DOCUMENT…`: writes the lock of what is imported now. Read the provisions again before. */
export async function writeLocks(work: Work, ids: readonly string[]): Promise<void> {
  const folder = work.locksFolder()
  const documents = await chosen(work, ids)
  if (documents === undefined) return
  if (folder === undefined) return work.fail([{ code: 'file-missing', at: 'packages/policies/locks' }])
  mkdirSync(folder, { recursive: true })
  const files = documents.map((d) => {
    const file = join(folder, `${d.id}.lock.json`)
    writeWhole(file, lockText(lockOf(d.id, d.provisions)))
    return file
  })
  work.give(files, () => [work.say(`写出 ${files.length} 个锁`, `${files.length} locks written`)])
}

async function chosen(work: Work, ids: readonly string[]): Promise<readonly CorpusDocument[] | undefined> {
  const corpus = await work.store.read()
  if (!corpus.ok) {
    work.fail([corpus.problem])
    return undefined
  }
  const { documents } = corpus.value
  const unknown = ids.find((id) => documents.every((d) => d.id !== id))
  if (unknown !== undefined) {
    work.fail([{ code: 'unknown-document', at: unknown, known: documents.map((d) => d.id) }])
    return undefined
  }
  return ids.length === 0 ? documents : documents.filter((d) => ids.includes(d.id))
}

function writeWhole(file: string, text: string) {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
