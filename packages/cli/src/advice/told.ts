import { readFile, rename, writeFile } from 'node:fs/promises'
import { readJsonText } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { fileProblemText } from '../file/problem.ts'
import { notWritable, reasonOf } from '../file/reason.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import type { AdviceProblem } from './problem.ts'
import { adviceWords } from './words.ts'

/** The keys of what was told before: a JSON list of texts. None while there is no such file. */
export async function readTold(
  at: string,
): Promise<{ readonly keys: readonly string[] } | { readonly problems: readonly AdviceProblem[] }> {
  let text: string
  try {
    text = await readFile(at, 'utf8')
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'ENOENT' ? { keys: [] } : { problems: [{ code: 'told/not-readable', at, reason }] }
  }
  const read = readJsonText(text)
  if ('problems' in read || !isTexts(read.value)) return { problems: [{ code: 'told/not-a-list', at }] }
  return { keys: read.value }
}
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((key) => typeof key === 'string')

/** Keeps what was told: written beside and put in its place whole, so that nothing is lost half-way. */
export async function keepTold(at: string, keys: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const beside = `${at}.new`
  try {
    await writeFile(beside, `${JSON.stringify(keys, null, 2)}\n`)
    await rename(beside, at)
  } catch (error) {
    io.err(fileProblemText(notWritable(at, error), language))
    return exit.mend
  }
  io.err(adviceWords[language].changes.told(at, keys.length))
  return exit.done
}
