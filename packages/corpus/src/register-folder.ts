import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from './problem.ts'
import { bad, good, readProblem } from './problem.ts'
import { parseRegister, type RegisterRow } from './register-row.ts'

/** All rows of a folder of register files (`*.jsonl`), by file name; the first thing wrong is the problem. */
export async function readRegister(folder: string): Promise<Result<RegisterRow[]>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
    const rows: RegisterRow[] = []
    for (const name of names) {
      const read = parseRegister(name, await readFile(join(folder, name), 'utf8'))
      if (!read.ok) return read
      rows.push(...read.value)
    }
    return good(rows)
  } catch (error) {
    return bad(readProblem(folder, error))
  }
}
