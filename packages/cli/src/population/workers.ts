import { Worker } from 'node:worker_threads'
import { failed, type PartResult, type PartRunner, type Tried } from '@pengce/population'
import type { Job } from './job.ts'

/** Starts threads that compute parts: each runs this same program with a command of its own. */
export const threadRunners = (job: Job, count: number): readonly PartRunner[] =>
  Array.from({ length: count }, () => threadRunner(job))

function threadRunner(job: Job): PartRunner {
  const program = process.argv[1] ?? ''
  const worker = new Worker(program, { argv: ['population', 'thread'], workerData: job, stdout: false, stderr: false })
  let waiting: ((message: Tried<PartResult>) => void) | null = null
  const lost = (reason: string) => {
    waiting?.(failed({ code: 'population/worker-lost', at: job.folder, reason }))
    waiting = null
  }
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: 'ready' | Tried<PartResult>) => {
      if (message === 'ready') return resolve()
      waiting?.(message)
      waiting = null
    })
    worker.on('error', (error) => {
      lost(error.message)
      reject(error)
    })
    worker.on('exit', (code) => {
      lost(`exit ${code}`)
      reject(new Error(`exit ${code}`))
    })
  })
  ready.catch(() => {})
  return {
    async run(part) {
      try {
        await ready
      } catch (error) {
        return failed({
          code: 'population/worker-lost',
          at: job.folder,
          reason: error instanceof Error ? error.message : '',
        })
      }
      return new Promise((resolve) => {
        waiting = resolve
        worker.postMessage(part)
      })
    },
    async close() {
      worker.postMessage(null)
      await worker.terminate()
    },
  }
}
