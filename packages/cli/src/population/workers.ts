import { Worker } from 'node:worker_threads'
import {
  failed,
  type Groups,
  type Helper,
  outOfMemory,
  type PartWriter,
  type PopulationProblem,
  type TablePart,
  type Tried,
} from '@pengce/population'
import type { Job } from './job.ts'

/** Threads that compute parts of a run and write them. */
export const threadWriters = (job: Job, count: number): readonly PartWriter[] =>
  Array.from({ length: count }, () => {
    const thread = threadOf<number>('run', job.folder, job)
    return { run: thread.ask, close: thread.close }
  })

/** Threads that import parts of Parquet files once they are told of what. */
export const threadHelpers = (
  folder: string,
  count: number,
  groups: Groups,
  memoryMegabytes: number,
): readonly Helper[] =>
  Array.from({ length: count }, () => {
    const thread = threadOf<TablePart>('import', folder, groups)
    return {
      begin: (job) => thread.tell({ ...job, memoryMegabytes }),
      run: thread.ask,
      close: thread.close,
    }
  })

interface Thread<R> {
  tell(message: unknown): void
  ask(question: unknown): Promise<Tried<R>>
  close(): Promise<void>
}

/** Starts this same program with a command of its own; answers come one after another. `at`: what is worked on. */
function threadOf<R>(work: 'run' | 'import', at: string, workerData: unknown): Thread<R> {
  const program = process.argv[1] ?? ''
  const argv = ['population', 'thread', work]
  const worker = new Worker(program, { argv, workerData, stdout: false, stderr: false })
  let waiting: ((message: Tried<R>) => void) | null = null
  let gone: PopulationProblem | null = null
  const lost = (problem: PopulationProblem) => {
    gone ??= problem
    waiting?.(failed(gone))
    waiting = null
  }
  const broken = (reason: string): PopulationProblem => ({ code: 'population/worker-lost', at, reason })
  worker.on('message', (message: Tried<R>) => {
    waiting?.(message)
    waiting = null
  })
  worker.on('error', (error) => lost(outOfMemory(at, error) ?? broken(error.message)))
  worker.on('exit', (code) => lost(broken(`exit ${code}`)))
  return {
    tell: (message) => worker.postMessage(message),
    ask: (question) =>
      new Promise((resolve) => {
        waiting = resolve
        if (gone === null) worker.postMessage(question)
        else lost(gone)
      }),
    async close() {
      worker.postMessage(null)
      await worker.terminate()
    },
  }
}
