import { Worker } from 'node:worker_threads'
import type { Registry } from '@pengce/language'
import { Comparing, type ComparisonEnd, type ComparisonJob } from './job.ts'
import { isMade, makeCity } from './made-city.ts'

/** What is being done for a comparison, and how far it is. */
export interface Progress {
  readonly stage: 'making' | 'comparing'
  readonly done: number
  readonly of: number
}
export type Tell = (progress: Progress) => void
/** Works on comparisons, one after another. */
export interface Runner {
  readonly run: (job: ComparisonJob, tell: Tell) => Promise<ComparisonEnd>
  readonly close: () => Promise<void>
}

/** Works in this thread; while it does, nothing else is answered. */
export function runnerHere(law: Registry, make: boolean): Runner {
  const comparing = new Comparing(law)
  return {
    run: (job, tell) => runJob(law, comparing, make, job, tell),
    close: async () => undefined,
  }
}

/** Makes the city first where it is wanted and missing, then compares. */
export async function runJob(
  law: Registry,
  comparing: Comparing,
  make: boolean,
  job: ComparisonJob,
  tell: Tell,
): Promise<ComparisonEnd> {
  if (make && !isMade(job.folder)) {
    tell({ stage: 'making', done: 0, of: 0 })
    const made = await makeCity(law, job.folder, (done, of) => tell({ stage: 'making', done, of }))
    if (!made.ok) return { problem: made.problem }
  }
  return comparing.run(job, (done, of) => tell({ stage: 'comparing', done, of }))
}

/** What is said to the thread, and what it says. */
export interface Order {
  readonly id: number
  readonly job: ComparisonJob
}
export type Word =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly end: ComparisonEnd }
/** What tells this program, started in a thread, that it is one. */
export interface ThreadData {
  readonly pengce: 'reforms'
  readonly make: boolean
}

/** Works in a thread of its own, which keeps what it read of the population; it starts with the first comparison. */
export function runnerInThread(program: string, make: boolean): Runner {
  interface Waiting {
    readonly tell: Tell
    readonly end: (end: ComparisonEnd) => void
    readonly folder: string
  }
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const lose = (reason: string) => {
    worker = null
    for (const { end, folder } of waiting.values())
      end({ problem: { code: 'population/worker-lost', at: folder, reason } })
    waiting.clear()
  }
  const start = (): Worker => {
    const workerData: ThreadData = { pengce: 'reforms', make }
    const started = new Worker(program, { workerData })
    started.on('message', (word: Word) => {
      const of = waiting.get(word.id)
      if ('progress' in word) of?.tell(word.progress)
      else {
        waiting.delete(word.id)
        of?.end(word.end)
      }
    })
    started.on('error', (error) => lose(error.message))
    started.on('exit', (code) => lose(`exit ${code}`))
    started.unref()
    return started
  }
  return {
    run: (job, tell) =>
      new Promise((end) => {
        worker ??= start()
        last++
        waiting.set(last, { tell, end, folder: job.folder })
        const order: Order = { id: last, job }
        worker.postMessage(order)
      }),
    close: async () => {
      await worker?.terminate()
    },
  }
}
