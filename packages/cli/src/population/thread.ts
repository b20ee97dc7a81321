import { parentPort, workerData } from 'node:worker_threads'
import type { PartResult } from '@pengce/population'
import { type ExitCode, exit } from '../io.ts'
import { type Job, runnerOf } from './job.ts'

/** What a thread of a run does: it computes the parts it is told, and hands the columns over without copying. */
export async function thread(): Promise<ExitCode> {
  const port = parentPort
  if (port === null) return exit.mend
  const runner = runnerOf(workerData as Job)
  if (runner === null) return exit.fault
  return new Promise((resolve) => {
    port.on('message', async (part: number | null) => {
      if (part === null) {
        port.close()
        return resolve(exit.done)
      }
      const made = await runner.run(part)
      port.postMessage(made, made.ok ? buffersOf(made.value) : [])
    })
    port.postMessage('ready')
  })
}
const buffersOf = ({ hits }: PartResult): ArrayBuffer[] =>
  [
    hits.entity,
    hits.item,
    hits.measure,
    hits.verdict,
    hits.low,
    hits.high,
    hits.counted,
    hits.reason,
    hits.missing,
  ].map((c) => c.buffer)
