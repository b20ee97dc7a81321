import type { Language } from '@pengce/language'
import { type PopulationProblem, populationProblemText } from '@pengce/population'
import { type ExitCode, exit, type Io } from '../io.ts'

/** Says what is wrong and how the command ends. */
export function problem(of: PopulationProblem, io: Io, language: Language): ExitCode {
  io.err(populationProblemText(of, language))
  return exit.mend
}
