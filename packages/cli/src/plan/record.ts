import { join } from 'node:path'
import type { Language } from '@pengce/language'
import { type Ledger, ObservationRecord, RECORD_FILE } from '@pengce/plan'
import type { Io } from '../io.ts'
import { type PlanProblem, planProblemText } from './problem.ts'
import { recordFiles } from './record-files.ts'
import { catalogue } from './world.ts'

/** The folder of the record: `--data`, else PENGCE_DATA, else .pengce. */
export const recordFolder = (data: string | undefined, io: Io): string =>
  join(data ?? io.env.PENGCE_DATA ?? '.pengce', 'plan')

/** The record in the data folder. */
export const recordIn = (data: string | undefined, io: Io): ObservationRecord =>
  new ObservationRecord(recordFiles(recordFolder(data, io)), catalogue)

/** Reads the record and says on standard error which of its lines are damaged. */
export async function openLedger(data: string | undefined, io: Io, language: Language): Promise<Ledger> {
  const { ledger, broken } = await recordIn(data, io).read()
  const at = join(recordFolder(data, io), RECORD_FILE)
  for (const line of broken)
    io.err(planProblemText({ code: 'plan/record-line', at, line } satisfies PlanProblem, language))
  return ledger
}
