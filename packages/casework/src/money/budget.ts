import { sql } from 'kysely'
import { type Actor, SYSTEM } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done, Refusal } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type Budget, heldLine } from './charge.ts'

/** A budget line in a year as it stands. Fen. */
export interface LineNow {
  readonly line: string
  readonly year: number
  /** Null where none was set: the line then takes everything. */
  readonly ceiling: number | null
  readonly rule: Budget['rule'] | null
  /** What was granted out of it. */
  readonly charged: number
  /** What it came to when it was shared out; null while it was not. */
  readonly shared: number | null
  readonly paid: number
}

/** Sets what a line may come to in a year, or changes it as long as nobody loses what they were granted or paid. */
export const setBudget = (desk: Desk, actor: Actor, given: Budget): Promise<Done<LineNow>> =>
  desk.database.as(actor, async (tx): Promise<Done<LineNow>> => {
    if (actor.role !== 'administrator') return { problem: { code: 'money/not-administrator' } }
    const { line, year, ceiling, rule } = given
    // Nothing is charged to the line or paid out of it meanwhile.
    await heldLine(tx, line, year)
    const [now] = await linesOf(tx, year, line)
    const refusal = now === undefined ? null : whyNot(now, given)
    if (refusal !== null) return { problem: refusal }
    await tx
      .insertInto('budget')
      .values(given)
      .onConflict((c) => c.columns(['line', 'year']).doUpdateSet({ ceiling, rule }))
      .execute()
    return { done: { line, year, charged: 0, shared: null, paid: 0, ...now, ceiling, rule } }
  })

function whyNot({ line, year, charged, shared, paid }: LineNow, { ceiling, rule }: Budget): Refusal | null {
  if (shared !== null) return { code: 'money/shared-out', line, year }
  if (rule === 'first-come' && ceiling < charged) return { code: 'money/below-charged', line, year, ceiling, charged }
  return rule === 'pro-rata' && paid > 0 ? { code: 'money/paid-already', line, year, paid } : null
}

/** The budget lines of a year, those without a budget too; for everybody but applicants. */
export async function budgetsOf(desk: Desk, actor: Actor, year: number): Promise<Done<readonly LineNow[]>> {
  if (actor.role === 'applicant' || actor.role === 'agent') return { problem: { code: 'money/not-for-applicants' } }
  // Sums over all cases, whichever of them the actor may see.
  return { done: await desk.database.as(SYSTEM, (tx) => linesOf(tx, year)) }
}

async function linesOf(tx: Work, year: number, line: string | null = null): Promise<readonly LineNow[]> {
  const { rows } = await sql<LineNow>`
    with owed as (
      select o.line, sum(s.amount)::bigint as shared,
        coalesce(sum((select sum(p.amount) from pengce.payment p where p.liability = o.id)), 0)::bigint as paid
      from pengce.liability o left join pengce.share s on s.liability = o.id
      where o.year = ${year} and o.direction = 'payable' group by o.line
    )
    select line, ${year}::integer as year, b.ceiling, b.rule, coalesce(c.amount, 0)::bigint as charged, o.shared,
      coalesce(o.paid, 0)::bigint as paid
    from (select line, ceiling, rule from pengce.budget where year = ${year}) b
    full join (select line, amount from pengce.charged where year = ${year} and amount > 0) c using (line)
    left join owed o using (line)
    where ${line}::text is null or line = ${line}
    order by line`.execute(tx)
  return rows
}
