import { appendFile, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@pengce/language'
import { type Aside, type Ledger, ledgerOf, lineOf, type Observation, observationsIn } from '@pengce/plan'
import type { Io } from '../io.ts'
import { type PlanProblem, planProblemText } from './problem.ts'

/** The record of observations in the data folder: lines that are only added to, and beside it what was kept aside. */
export interface PlanRecord {
  readonly folder: string
  readonly ledger: Ledger
  readonly problems: readonly PlanProblem[]
}

/** The folder of the record: `--data`, else PENGCE_DATA, else .pengce. */
export const recordFolder = (data: string | undefined, io: Io): string =>
  join(data ?? io.env.PENGCE_DATA ?? '.pengce', 'plan')

const fileIn = (folder: string): string => join(folder, 'observations.jsonl')

/** Reads the record; none yet is an empty one, and damaged lines are named. */
export async function readRecord(folder: string): Promise<PlanRecord> {
  const at = fileIn(folder)
  const { observations, broken } = observationsIn(await textAt(at))
  const problems = broken.map((line): PlanProblem => ({ code: 'plan/record-line', at, line }))
  return { folder, ledger: ledgerOf(observations), problems }
}

/** Reads the record and says on standard error which lines are damaged. */
export async function openRecord(data: string | undefined, io: Io, language: Language): Promise<PlanRecord> {
  const record = await readRecord(recordFolder(data, io))
  for (const problem of record.problems) io.err(planProblemText(problem, language))
  return record
}

async function textAt(at: string): Promise<string> {
  try {
    return await readFile(at, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** Does something while no other program writes the record. */
export async function whileAlone<T>(
  folder: string,
  work: () => Promise<T>,
): Promise<T | { readonly problem: PlanProblem }> {
  await mkdir(folder, { recursive: true })
  const lock = join(folder, 'writing.lock')
  try {
    await (await open(lock, 'wx')).close()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return { problem: { code: 'plan/record-busy', at: lock } }
    throw error
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/** Adds to the record in one write; nothing that is there is ever changed. */
export async function addToRecord(folder: string, observations: readonly Observation[]): Promise<void> {
  if (observations.length > 0) await appendFile(fileIn(folder), `${observations.map(lineOf).join('\n')}\n`)
}

/** Keeps what was not taken in, as it was typed, with its reasons; answers where. */
export async function keepAside(folder: string, file: string, on: string, aside: readonly Aside[]): Promise<string> {
  const at = join(folder, 'aside.jsonl')
  const lines = aside.map(({ entry, problems }) => JSON.stringify({ file, on, entry, problems }))
  if (lines.length > 0) await appendFile(at, `${lines.join('\n')}\n`)
  return at
}
