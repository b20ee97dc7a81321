import { applicantSchema } from '@pengce/assess'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { type ExitCode, exit, type Io } from '../io.ts'

/** Prints the JSON Schema of an applicant's file. */
export async function schema(io: Io, language: Language): Promise<ExitCode> {
  io.out(JSON.stringify(applicantSchema(law, language), null, 2))
  return exit.done
}
