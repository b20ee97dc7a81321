import type { Standing } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import type { Selectable } from 'kysely'
import type { Work } from '../store/database.ts'
import type { CaseFileTable } from '../store/tables.ts'

/** A case as it stands: a fold of its log, kept beside it. */
export interface CaseFile {
  readonly id: string
  readonly number: string
  readonly procedure: string
  /** The version of the procedure that it runs under. */
  readonly fingerprint: string
  readonly applicant: string
  readonly district: string | null
  readonly offices: readonly string[]
  /** Which office acts for a party that the procedure names only by its part. */
  readonly assigned: Readonly<Record<string, string>>
  readonly openedOn: CivilDate
  /** How many events its log holds. */
  readonly version: number
  readonly standing: Standing
  /** The first last day of any term that runs, also of one that only waits. */
  readonly due: CivilDate | null
  /** The last day was counted beyond the last published holiday notice. */
  readonly provisional: boolean
  readonly waitsFor: readonly string[]
  readonly head: string
}

/** A case that the actor may see; null where there is none. */
export async function caseFileOf(tx: Work, id: string): Promise<CaseFile | null> {
  const row = await tx.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : caseFileOfRow(row)
}

export const caseFileOfRow = (row: Selectable<CaseFileTable>): CaseFile => ({
  id: row.id,
  number: row.number,
  procedure: row.procedure,
  fingerprint: row.fingerprint,
  applicant: row.applicant,
  district: row.district,
  offices: row.offices,
  assigned: row.assigned,
  openedOn: row.opened_on,
  version: row.version,
  standing: row.standing as Standing,
  due: row.due,
  provisional: row.provisional,
  waitsFor: row.waits_for,
  head: row.head,
})
