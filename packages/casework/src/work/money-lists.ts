import { stepAt } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { caseFileOfRow } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import { versionOf } from '../case/procedure-version.ts'
import { type Queued, shownTo } from '../case/queue.ts'
import type { Work } from '../store/database.ts'

/** A case in which money waits to be paid or taken back, or that must be looked at again. */
export interface ToDo extends Queued {
  readonly kind: 'payment' | 're-check' | 'recovery'
  /** Still to be paid or taken back, in fen; 0 where nothing is fixed yet. */
  readonly open: number
  /** The earliest day on which some of it is due. */
  readonly openDue: CivilDate | null
  /** How many events its log holds, to be sent back with an answer. */
  readonly version: number
  /** The answer that books it, where whoever asks may give it today. */
  readonly since: CivilDate
}

/** What an office has to pay, to look at again and to take back, the first last day first. */
export async function toDoOf(tx: Work, desk: Desk, actor: Actor): Promise<readonly ToDo[]> {
  const rows = await tx
    .selectFrom('case_file')
    .selectAll()
    .where('outcome', 'is', null)
    .orderBy(sql`coalesce(due, '9999-12-31')`)
    .orderBy('number')
    .execute()
  const sums = await openSums(tx)
  const list: ToDo[] = []
  for (const row of rows) {
    const file = caseFileOfRow(row)
    const step = stepAt(await versionOf(tx, file.fingerprint), file.standing.at)
    const kind = step === undefined ? undefined : kinds[step.kind]
    if (kind === undefined) continue
    const direction = kind === 'recovery' ? 'recoverable' : 'payable'
    const owed = sums.find((s) => s.case_id === file.id && s.direction === direction)
    list.push({
      ...(await shownTo(tx, desk, actor, file)),
      kind,
      open: owed?.open ?? 0,
      openDue: owed?.due ?? null,
      version: file.version,
      since: file.standing.since,
    })
  }
  return list
}

const kinds: Readonly<Record<string, ToDo['kind']>> = {
  instalments: 'payment',
  recheck: 're-check',
  recovery: 'recovery',
}

interface OpenSum {
  readonly case_id: string
  readonly direction: string
  readonly open: number
  readonly due: CivilDate | null
}
async function openSums(tx: Work): Promise<readonly OpenSum[]> {
  const { rows } = await sql<OpenSum>`
    select case_id, direction, sum(open)::bigint as open, min(due) as due from (
      select o.case_id, o.direction, o.due, coalesce(s.amount, o.amount)
        - (select coalesce(sum(p.amount), 0) from pengce.payment p where p.liability = o.id) as open
      from pengce.liability o left join pengce.share s on s.liability = o.id
    ) each where open > 0 group by case_id, direction`.execute(tx)
  return rows
}
