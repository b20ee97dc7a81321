import { type Actor, type GivenFact, readCaseFacts } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { unreadable } from '../applicant.ts'
import { readFileAt } from '../file/reading.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { factOf } from './at-desk.ts'
import { stop } from './problem.ts'

/** A file as data, or how the command ends after its problems were said. */
export async function dataIn(
  file: string,
  io: Io,
  language: Language,
): Promise<{ readonly value: unknown } | { readonly ended: ExitCode }> {
  const read = await readFileAt(file, io.input)
  if (!('problems' in read)) return read
  for (const line of unreadable(file, read.problems, language)) io.err(line)
  return { ended: exit.mend }
}

/** Facts given with a case, from a JSON or YAML file; none where no file is named. */
export async function factsIn(
  file: string | undefined,
  actor: Actor,
  io: Io,
  language: Language,
): Promise<{ readonly facts: readonly GivenFact[] } | { readonly ended: ExitCode }> {
  if (file === undefined) return { facts: [] }
  const data = await dataIn(file, io, language)
  if ('ended' in data) return data
  const given = asRecord(data.value)
  if (given === null) return { ended: stop([{ code: 'acting/not-facts', at: file }], io, language) }
  const read = readCaseFacts(given, actor, factOf)
  return 'facts' in read ? read : { ended: stop(read.problems, io, language) }
}

/** An object of data by key; null for anything else. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null
