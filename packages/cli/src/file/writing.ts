import { writeFile } from 'node:fs/promises'
import type { Language } from '@pengce/language'
import { type ExitCode, exit, type Io } from '../io.ts'
import { fileProblemText } from './problem.ts'
import { notWritable } from './reason.ts'

/** Writes a file and says so on standard error; where it cannot be written, that is said instead. */
export async function writeTo(
  at: string,
  content: string | Uint8Array,
  done: string,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  try {
    await writeFile(at, content)
  } catch (error) {
    io.err(fileProblemText(notWritable(at, error), language))
    return exit.mend
  }
  io.err(done)
  return exit.done
}
