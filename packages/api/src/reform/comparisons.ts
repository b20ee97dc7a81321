import { fingerprint } from '@pengce/assess'
import type { ComparisonEnd, ComparisonJob } from './job.ts'
import type { Progress, Runner } from './runner.ts'

/** So many results are kept for whoever asks the same again. */
const KEPT = 40

/** How a comparison stands. */
export type Standing = { readonly progress: Progress } | ComparisonEnd

/**
 * Comparisons by what they are of: asking the same again joins the one under way or finds its result, so that any
 * process can be asked, and again after a restart.
 */
export class Comparisons {
  readonly #runner: Runner
  readonly #known = new Map<string, { standing: Standing; readonly end: Promise<ComparisonEnd> }>()
  constructor(runner: Runner) {
    this.#runner = runner
  }

  /** The result if it is there within so many milliseconds, else how far it is. */
  async ask(job: ComparisonJob, patience: number): Promise<Standing> {
    const key = fingerprint(job)
    const known = this.#known.get(key) ?? this.#begin(key, job)
    await Promise.race([known.end, new Promise((resolve) => setTimeout(resolve, patience).unref())])
    return known.standing
  }
  close(): Promise<void> {
    return this.#runner.close()
  }

  #begin(key: string, job: ComparisonJob) {
    const begun: { standing: Standing; end: Promise<ComparisonEnd> } = {
      standing: { progress: { stage: 'comparing', done: 0, of: 0 } },
      end: Promise.resolve().then(() =>
        this.#runner.run(job, (progress) => {
          begun.standing = { progress }
        }),
      ),
    }
    this.#known.set(key, begun)
    begun.end.then((end) => {
      begun.standing = end
      // What failed may go well the next time.
      if ('problem' in end) this.#known.delete(key)
      for (const old of this.#known.keys()) {
        if (this.#known.size <= KEPT) break
        this.#known.delete(old)
      }
    })
    return begun
  }
}
