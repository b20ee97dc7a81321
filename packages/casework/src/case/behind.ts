import type { Work } from '../store/database.ts'
import type { Desk } from './desk.ts'
import { fingerprintOf } from './procedure-version.ts'

/** An open case that does not run under the version of its procedure that is in force. */
export interface Behind {
  readonly id: string
  readonly number: string
  readonly procedure: string
  /** The step where it stands. */
  readonly at: string
  /** The fingerprints of its version and of the one in force. */
  readonly from: string
  readonly to: string
}

/** The open cases under an older version, as far as the actor may see them, by number. */
export async function casesBehind(tx: Work, desk: Desk): Promise<readonly Behind[]> {
  const rows = await tx
    .selectFrom('case_file')
    .select(['id', 'number', 'procedure', 'at', 'fingerprint'])
    .where('outcome', 'is', null)
    .orderBy('number')
    .execute()
  return rows.flatMap(({ fingerprint: from, ...row }) => {
    const now = desk.procedures.get(row.procedure)
    const to = now === undefined ? from : fingerprintOf(now)
    return to === from ? [] : [{ ...row, from, to }]
  })
}
