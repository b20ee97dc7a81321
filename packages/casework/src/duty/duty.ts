import type { Citation, Text } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Selectable } from 'kysely'
import type { Work } from '../store/database.ts'
import type { DutyTable } from '../store/tables.ts'

/** Something that must be done because of an event: who, by when, on what ground. */
export interface OpenDuty {
  /** Case, event and place in it: the same for every delivery, so that a second one can be told. */
  readonly id: string
  readonly caseId: string
  readonly version: number
  readonly kind: string
  readonly step: string
  readonly item: string | null
  readonly by: string | null
  readonly to: string | null
  readonly due: CivilDate | null
  readonly provisional: boolean
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly concerns: readonly string[]
  /** In fen, where the text fixes it. */
  readonly sum: number | null
  /** The event that fulfilled it. */
  readonly closedBy: number | null
}

export const openDutyOfRow = (row: Selectable<DutyTable>): OpenDuty => ({
  id: row.id,
  caseId: row.case_id,
  version: row.version,
  kind: row.kind,
  step: row.step,
  item: row.item,
  by: row.by,
  to: row.to,
  due: row.due,
  provisional: row.provisional,
  title: row.title,
  cites: row.cites as readonly Citation[],
  concerns: row.concerns,
  sum: row.sum,
  closedBy: row.closed_by,
})

/** The duties of a case, in the order in which they arose. */
export async function dutiesOf(tx: Work, caseId: string): Promise<readonly OpenDuty[]> {
  const rows = await tx
    .selectFrom('duty')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('version')
    .orderBy('id')
    .execute()
  return rows.map(openDutyOfRow)
}
