import type { Language } from '@pengce/language'
import { type PopulationProblem, populationProblemText } from '@pengce/population'
import { type ExitCode, exit, type Io } from '../io.ts'
import type { UsageProblem } from '../usage.ts'

/** Says what is wrong and how the command ends. */
export function problem(of: PopulationProblem, io: Io, language: Language): ExitCode {
  io.err(populationProblemText(of, language))
  return exit.mend
}

/** A whole number of at least one, or what is wrong with it. */
export function countOf(
  at: string,
  given: string,
  most: number,
): { readonly count: number } | { readonly problem: UsageProblem } {
  const count = /^\d+$/u.test(given) ? Number(given) : 0
  return count >= 1 && count <= most ? { count } : { problem: { code: 'usage/not-a-count', at, given, most } }
}
