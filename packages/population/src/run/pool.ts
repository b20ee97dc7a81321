import type { Tried } from '../problem.ts'

/**
 * Lets several runners take parts in turn and gives the results as they come; at most one result a runner waits to be
 * taken, so that memory does not grow with the population. The first problem ends it.
 */
export async function runParts<P, R>(
  parts: readonly P[],
  runners: readonly { run(part: P): Promise<Tried<R>> }[],
  take: (result: R, part: P) => Promise<Tried<true>>,
): Promise<Tried<true>> {
  const waiting = [...parts]
  let problem: Tried<true> | null = null
  let writing: Promise<Tried<true>> = Promise.resolve({ ok: true, value: true })
  const work = async (runner: { run(part: P): Promise<Tried<R>> }): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined && problem === null; part = waiting.shift()) {
      const of = part
      const made = await runner.run(of)
      if (!made.ok) {
        problem ??= made
        return
      }
      // Results are taken one after another, whoever computed them.
      writing = writing.then((before) => (before.ok ? take(made.value, of) : before))
      const taken = await writing
      if (!taken.ok) problem ??= taken
    }
  }
  await Promise.all(runners.map(work))
  return problem ?? { ok: true, value: true }
}
