import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import {
  addPaper,
  bookCsv,
  bookSheet,
  booksAgainstLog,
  booksOf,
  bookWorkbook,
  contentOf,
  letterDocx,
  letterPage,
  lettersOf,
  papersOf,
} from '@pengce/casework'
import type { Language } from '@pengce/language'
import { fileProblemText } from '../file/problem.ts'
import { notReadable } from '../file/reason.ts'
import { writeTo } from '../file/writing.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { mend } from '../usage.ts'
import { type ActingAtDesk, actingAtDesk, type CaseOptions, withCase } from './at-desk.ts'
import { letterNumber, letterWording } from './letter-text.ts'
import { type ActingProblem, stop } from './problem.ts'
import { notAYear } from './year.ts'

export interface PaperOptions extends CaseOptions {
  readonly material?: string
  readonly out?: string
}
/** Hands a paper in, lists the papers of a case, or saves one. */
export async function casePapers(
  number: string,
  does: 'add' | 'list' | 'save',
  what: string | undefined,
  options: PaperOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const missing = (at: string) => mend([{ code: 'usage/argument-missing', at }], io, language)
  if (does !== 'list' && what === undefined) return missing(does === 'add' ? 'file' : 'paper')
  if (does === 'add' && options.material === undefined) return missing('--material')
  return withCase(number, options, io, language, async (at, { id }) => {
    const { desk, actor } = at
    if (does === 'add') return added(at, id, what ?? '', options)
    const papers = await desk.database.as(actor, (tx) => papersOf(tx, id))
    if (does === 'list') {
      const lines = papers.map((p) => `${p.id}  ${p.material}  ${p.name}  ${p.mediaType}  ${p.size}`)
      io.out(options.json === true ? JSON.stringify(papers, null, 2) : lines.join('\n') || words[language].noPapers)
      return exit.done
    }
    const paper = papers.find((p) => p.id === what)
    const content = paper === undefined ? null : await desk.database.as(actor, (tx) => contentOf(tx, paper.id))
    if (paper === undefined || content === null)
      return stop([{ code: 'acting/no-such-paper', at: what ?? '', number }], io, language)
    return save(options.out ?? basename(paper.name), content, io, language)
  })
}

async function added(
  { desk, actor, io, language }: ActingAtDesk,
  caseId: string,
  file: string,
  { material, json }: PaperOptions,
): Promise<ExitCode> {
  let content: Uint8Array
  try {
    content = await readFile(file)
  } catch (error) {
    io.err(fileProblemText(notReadable(file, error), language))
    return exit.mend
  }
  const given = { caseId, material: material ?? '', name: basename(file), content }
  const taken = await addPaper(desk, actor, given)
  if ('problem' in taken) return stop([taken.problem], io, language)
  const { id, name, size } = taken.done
  io.out(json === true ? JSON.stringify(taken.done, null, 2) : words[language].taken(id, name, size))
  return exit.done
}

export interface LetterOptions extends CaseOptions {
  readonly letter?: string
  readonly out?: string
}
/** Lists the letters of a case, or writes one as a Word document or a page; the last one unless another is named. */
export const caseLetters = (number: string, options: LetterOptions, io: Io, language: Language): Promise<ExitCode> =>
  withCase(number, options, io, language, async ({ desk, actor }, { id }) => {
    const letters = await desk.database.as(actor, (tx) => lettersOf(tx, id))
    const { out, letter: name } = options
    if (out === undefined) {
      const lines = letters.map((l) => `${l.version}/${l.content.kind}  ${letterNumber(l, language)}`)
      io.out(options.json === true ? JSON.stringify(letters, null, 2) : lines.join('\n') || words[language].noLetters)
      return exit.done
    }
    const letter = name === undefined ? letters.at(-1) : letters.find((l) => `${l.version}/${l.content.kind}` === name)
    if (letter === undefined) return stop([{ code: 'acting/no-such-letter', at: name ?? '', number }], io, language)
    const wording = letterWording(letter, language)
    const ending = extname(out).toLowerCase()
    if (ending === '.docx') return save(out, await letterDocx(wording), io, language)
    if (ending === '.html') return save(out, letterPage(wording, language), io, language)
    return stop([{ code: 'acting/ending', at: out, taken: ['.docx', '.html'] }], io, language)
  })

export interface BookOptions extends CaseOptions {
  readonly out?: string
}
/** The books of a year as far as somebody may see them; not given out where they differ from the log. */
export async function caseBooks(given: string, options: BookOptions, io: Io, language: Language): Promise<ExitCode> {
  const { out } = options
  const ending = out === undefined ? '.csv' : extname(out).toLowerCase()
  const wrong: ActingProblem[] = [
    ...notAYear(given),
    ...(['.csv', '.xlsx'].includes(ending)
      ? []
      : [{ code: 'acting/ending', at: out ?? '', taken: ['.csv', '.xlsx'] } as const]),
  ]
  if (wrong.length > 0) return stop(wrong, io, language)
  const year = Number(given)
  return actingAtDesk(options, io, language, async ({ desk, actor }) => {
    const [books, differ] = await desk.database.as(actor, async (tx) => [
      await booksOf(tx, year),
      await booksAgainstLog(tx),
    ])
    const [first] = differ
    if (first !== undefined)
      return stop([{ code: 'acting/books-differ', at: first, count: differ.length }], io, language)
    const sheet = bookSheet(books, year, language)
    if (out !== undefined && ending === '.xlsx') return save(out, await bookWorkbook(sheet), io, language)
    if (out !== undefined) return save(out, bookCsv(sheet), io, language)
    io.out(options.json === true ? JSON.stringify({ year, ...books }, null, 2) : bookCsv(sheet).slice(1).trimEnd())
    return exit.done
  })
}

const save = (at: string, content: string | Uint8Array, io: Io, language: Language): Promise<ExitCode> =>
  writeTo(at, content, words[language].saved(at), io, language)

const words = {
  zh: {
    saved: (at: string) => `已写入 ${at}`,
    taken: (id: string, name: string, size: number) => `已收到 ${name}（${size} 字节），编号 ${id}`,
    noPapers: '还没有材料',
    noLetters: '还没有文书',
  },
  en: {
    saved: (at: string) => `wrote ${at}`,
    taken: (id: string, name: string, size: number) => `took ${name} (${size} bytes) as ${id}`,
    noPapers: 'no papers yet',
    noLetters: 'no letters yet',
  },
} as const
