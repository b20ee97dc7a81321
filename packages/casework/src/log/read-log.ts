import type { Work } from '../store/database.ts'
import type { ChainedEvent } from './chain.ts'

/** The log of one case, first event first; empty for a case that the actor may not see. */
export async function logOf(tx: Work, caseId: string): Promise<readonly ChainedEvent[]> {
  const rows = await tx.selectFrom('case_event').selectAll().where('case_id', '=', caseId).orderBy('version').execute()
  return rows.map((r) => ({
    caseId: r.case_id,
    version: r.version,
    type: r.type,
    of: r.of,
    applies: r.applies,
    on: r.happened_on,
    enteredAt: r.entered_at,
    actor: r.actor,
    role: r.role,
    office: r.office,
    note: r.note,
    before: r.before,
    hash: r.hash,
  }))
}
