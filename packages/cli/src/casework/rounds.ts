import { appendFile } from 'node:fs/promises'
import { caseFault, caseFileOf, deliver, logOf, tick, versionOf } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { type FileProblem, fileProblemText } from '../file/problem.ts'
import { notWritable } from '../file/reason.ts'
import { type ExitCode, exit, type Io } from '../io.ts'
import { countOf, mend } from '../usage.ts'
import { atDesk, type CaseOptions, withCase } from './at-desk.ts'
import { eventLine } from './case-text.ts'
import type { StoreOptions } from './opened.ts'
import { faultText } from './store.ts'

/** Shows the log of a case; with `check`, whether its chain and standing hold. */
export const caseLog = (
  number: string,
  options: CaseOptions & { readonly check?: boolean },
  io: Io,
  language: Language,
): Promise<ExitCode> =>
  withCase(number, options, io, language, async ({ desk, actor }, { id }) => {
    const { log, fault, procedure } = await desk.database.as(actor, async (tx) => ({
      log: await logOf(tx, id),
      fault: options.check === true ? await caseFault(tx, id, desk.calendar) : null,
      procedure: await versionOf(tx, (await caseFileOf(tx, id))?.fingerprint ?? ''),
    }))
    if (options.json === true) io.out(JSON.stringify({ number, events: log, fault }, null, 2))
    else io.out(log.map((e) => eventLine(e, procedure, language)).join('\n'))
    if (fault !== null) {
      io.err(faultText(number, fault, language))
      return exit.mend
    }
    if (options.check === true && options.json !== true) io.out(words[language].holds(log.length))
    return exit.done
  })

/** Gives the answers of every term that ran out. Cases that cannot go on are named. */
export const tickCases = (
  options: StoreOptions & { readonly json?: boolean },
  io: Io,
  language: Language,
): Promise<ExitCode> =>
  atDesk(options, io, language, async ({ desk }) => {
    const ticked = await tick(desk)
    if (options.json === true) io.out(JSON.stringify(ticked, null, 2))
    else io.out(words[language].ticked(ticked.answers))
    for (const { number, code } of ticked.stuck) io.err(words[language].stuck(number, code))
    return ticked.stuck.length === 0 ? exit.done : exit.mend
  })

/**
 * Hands out the duties that wait, one JSON object a line, to a file or standard output. One that was written when the
 * program ended is written again, under the same id.
 */
export async function deliverDuties(
  options: StoreOptions & { readonly out?: string; readonly most: string },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const { out } = options
  const most = countOf('--most', options.most, 1_000_000)
  if ('problem' in most) return mend([most.problem], io, language)
  const closed = out === undefined ? null : await unwritable(out)
  if (closed !== null) {
    io.err(fileProblemText(closed, language))
    return exit.mend
  }
  return atDesk(options, io, language, async ({ desk }) => {
    const { delivered, failed } = await deliver(
      desk,
      async (_, duty) => {
        const line = JSON.stringify(duty)
        if (out === undefined) io.out(line)
        else await appendFile(out, `${line}\n`)
        return { to: out ?? 'standard output' }
      },
      most.count,
    )
    io.err(words[language].delivered(delivered, failed))
    return failed === 0 ? exit.done : exit.mend
  })
}

/** Why nothing can be added to a file, seen before any duty is put off for it; null where it can. */
async function unwritable(file: string): Promise<FileProblem | null> {
  try {
    await appendFile(file, '')
    return null
  } catch (error) {
    return notWritable(file, error)
  }
}

const words = {
  zh: {
    holds: (events: number) => `记录链完好，共 ${events} 步`,
    ticked: (answers: number) => `到期自动记入 ${answers} 项`,
    stuck: (number: string, code: string) => `案件 ${number} 期限已过但不能继续（${code}）；请人工处理`,
    delivered: (done: number, failed: number) =>
      failed === 0 ? `已送出 ${done} 项` : `已送出 ${done} 项，${failed} 项失败，将自动重试`,
  },
  en: {
    holds: (events: number) => `the chain holds over ${events} events`,
    ticked: (answers: number) => `${answers} answers of time were entered`,
    stuck: (number: string, code: string) =>
      `a term of case ${number} ran out but it cannot go on (${code}); look at it yourself`,
    delivered: (done: number, failed: number) =>
      failed === 0 ? `${done} duties handed out` : `${done} duties handed out, ${failed} failed and are tried again`,
  },
} as const
