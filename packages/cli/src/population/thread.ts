import { parentPort, workerData } from 'node:worker_threads'
import {
  type EntityImporter,
  type EntityJob,
  type EntityPart,
  entityImporter,
  type Groups,
  type TablePart,
  type Tried,
} from '@pengce/population'
import { type ExitCode, exit } from '../io.ts'
import type { Job } from './job.ts'
import { readGroup } from './read-group.ts'

/** What a thread of a run does: it computes and writes the parts it is told. */
export async function runThread(): Promise<ExitCode> {
  const { writerOf } = await import('./job.ts')
  const writer = writerOf(workerData as Job)
  if (writer === null) return exit.fault
  return answering(
    (part: number) => writer.run(part),
    () => [],
  )
}

/** What a thread of an import does: it is told of what, then imports the parts it is told. */
export function importThread(): Promise<ExitCode> {
  let importer: EntityImporter | null = null
  const sampleBuffers = ({ samples }: TablePart): ArrayBuffer[] => [...samples.values()].map((s) => s.buffer)
  return answering(async (message: EntityJob | EntityPart) => {
    if ('plan' in message) {
      importer = entityImporter(message, (grouping, text) => readGroup(workerData as Groups, grouping, text))
      return null
    }
    return importer?.run(message) ?? null
  }, sampleBuffers)
}

/** Answers what it is asked until it is told that there is no more; null is no answer. */
function answering<Q, R>(
  answer: (question: Q) => Promise<Tried<R> | null>,
  buffersOf: (result: R) => ArrayBuffer[],
): Promise<ExitCode> {
  const port = parentPort
  if (port === null) return Promise.resolve(exit.mend)
  return new Promise((resolve) => {
    port.on('message', async (question: Q | null) => {
      if (question === null) {
        port.close()
        return resolve(exit.done)
      }
      const made = await answer(question)
      if (made !== null) port.postMessage(made, made.ok ? buffersOf(made.value) : [])
    })
  })
}
