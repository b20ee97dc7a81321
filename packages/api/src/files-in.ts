import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The few small files of a folder whose names fit, in their order; none where there is no such folder. For the start: nothing else waits. */
export function filesIn(folder: string, fit: RegExp): readonly { readonly name: string; readonly text: string }[] {
  try {
    const names = readdirSync(folder).filter((name) => fit.test(name))
    return names.toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
