import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Work } from '../store/database.ts'

/** That somebody other than the applicant looked at a case, for its applicant to see. */
export interface Look {
  readonly caseId: string
  readonly number: string
  readonly role: string
  readonly office: string | null
  readonly at: string
}

/** Notes that an official or supervisor looked at a case. */
export async function noteLook(tx: Work, desk: Pick<Desk, 'now'>, actor: Actor, caseId: string): Promise<void> {
  if (!WATCHED.includes(actor.role)) return
  const at = desk.now()
  await tx
    .insertInto('access')
    .values({ actor: actor.id, role: actor.role, office: actor.office, case_id: caseId, what: 'look', at })
    .execute()
}
const WATCHED: readonly string[] = ['official', 'supervisor', 'administrator']

/** Who looked at the cases of the parties somebody acts for, the newest first. Names of officials are not told. */
export async function looksAt(tx: Work): Promise<readonly Look[]> {
  const rows = await tx
    .selectFrom('access')
    .innerJoin('case_file', 'case_file.id', 'access.case_id')
    .select(['access.case_id as caseId', 'case_file.number', 'access.role', 'access.office', 'access.at'])
    .orderBy('access.at', 'desc')
    .limit(500)
    .execute()
  return rows
}
