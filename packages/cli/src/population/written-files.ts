import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { notWritten, type PopulationProblem, writeWhole } from '@pengce/population'

/** Writes files, each whole or not at all; gives what stood in the way. */
export function writtenFiles(files: readonly (readonly [path: string, content: string])[]): PopulationProblem | null {
  for (const [path, content] of files)
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeWhole(path, content)
    } catch (error) {
      return notWritten(path, error)
    }
  return null
}
