import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { Registry } from '@pengce/language'
import { Comparing } from './job.ts'
import { type Order, runJob, type ThreadData, type Word } from './runner.ts'

/** Whether this program was started as a thread for comparisons; then it is that and nothing else. */
export const isReformThread = (data: unknown = workerData): data is ThreadData =>
  !isMainThread && typeof data === 'object' && data !== null && 'pengce' in data && data.pengce === 'reforms'

/** Answers comparisons, one after another, until the thread is ended. */
export function answerComparisons(law: Registry, { make }: ThreadData): Promise<never> {
  const port = parentPort
  const comparing = new Comparing(law)
  let before: Promise<void> = Promise.resolve()
  const say = (word: Word) => port?.postMessage(word)
  port?.on('message', ({ id, job }: Order) => {
    before = before.then(async () => {
      say({ id, end: await runJob(law, comparing, make, job, (progress) => say({ id, progress })) })
    })
  })
  return new Promise(() => {})
}
