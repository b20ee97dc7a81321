import { type ExitCode, exit, type Io } from './io.ts'
import { languageOf } from './language.ts'
import { understand } from './program.ts'
import { usageProblemText } from './usage.ts'

/** Runs one command line and answers its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env)
  const asked = await understand(argv, io, language)
  if ('problems' in asked) {
    for (const problem of asked.problems) io.err(usageProblemText(problem, language))
    return exit.mend
  }
  if ('help' in asked) {
    io.out(asked.help)
    return exit.done
  }
  return asked.work(io, language)
}
