import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type JsonProblem, readJsonText } from '@pengce/assess'
import { decode } from './encoding.ts'
import type { FileProblem } from './problem.ts'
import { notReadable } from './reason.ts'

/** The most bytes of an applicant's file. */
const MOST_BYTES = 20_000_000

/** What a file holds, not yet understood; `cells` leads from a JSON path to the cell of a spreadsheet. */
export interface Read {
  readonly value: unknown
  readonly cells: ReadonlyMap<string, string> | null
}
export type Reading = Read | { readonly problems: readonly (FileProblem | JsonProblem)[] }

/** Reads JSON, YAML or a filled-in template; `-` is standard input. */
export async function readFileAt(at: string, input: () => Promise<Uint8Array>): Promise<Reading> {
  if (at === '-') return readText(at, '', await input())
  const ending = extname(at).toLowerCase()
  if (!['.json', '.yaml', '.yml', '.xlsx', ''].includes(ending))
    return { problems: [{ code: 'file/unknown-kind', at, ending }] }
  try {
    const found = await stat(at)
    if (found.isDirectory()) return { problems: [{ code: 'file/is-a-folder', at }] }
    if (found.size > MOST_BYTES)
      return { problems: [{ code: 'file/too-large', at, bytes: found.size, most: MOST_BYTES }] }
    return readText(at, ending, await readFile(at))
  } catch (error) {
    return { problems: [notReadable(at, error)] }
  }
}

async function readText(at: string, ending: string, bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return { problems: [{ code: 'file/empty', at }] }
  if (ending === '.xlsx' || isZip(bytes)) {
    const { readWorkbook } = await import('../sheet/reading.ts')
    return readWorkbook(at, bytes)
  }
  const text = decode(bytes)?.text
  if (text === undefined) return { problems: [{ code: 'file/encoding', at }] }
  if (text.trim() === '') return { problems: [{ code: 'file/empty', at }] }
  const isJson = ending === '.json' || (ending === '' && text.trimStart().startsWith('{'))
  const read = isJson ? readJsonText(text) : await asYaml(at, text)
  return 'problems' in read ? read : { value: read.value, cells: null }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03

/** Only who reads YAML pays for its reader; it is our own module that is loaded late, since a CommonJS one has no names in a bundle. */
async function asYaml(at: string, text: string) {
  const { readYaml } = await import('./yaml-text.ts')
  return readYaml(at, text)
}
