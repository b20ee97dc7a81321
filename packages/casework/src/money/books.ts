import { sql } from 'kysely'
import type { Work } from '../store/database.ts'

/** One line of the books: what is owed to whom, out of which line, and what was paid on it. Fen. */
export interface BookLine {
  readonly case: string
  readonly liability: string
  readonly direction: 'payable' | 'recoverable'
  readonly payer: string
  readonly payee: string
  readonly line: string
  readonly year: number
  readonly measure: string | null
  readonly due: string | null
  readonly amount: number
  readonly share: number | null
  readonly paid: number
}
/** Sums of one direction. Fen. */
export interface BookTotals {
  readonly owed: number
  readonly paid: number
}
/** The books of a budget year as the treasury takes them. */
export interface Books {
  readonly lines: readonly BookLine[]
  readonly payable: BookTotals
  readonly recoverable: BookTotals
}

/** Everything owed and paid that is charged to a year, as far as the actor may see it. */
export async function booksOf(tx: Work, year: number): Promise<Books> {
  const { rows: lines } = await sql<BookLine>`
    select c.number as case, o.id as liability, o.direction, o.payer, o.payee, o.line, o.year, o.measure, o.due, o.amount,
      s.amount as share, (select coalesce(sum(p.amount), 0)::bigint from pengce.payment p where p.liability = o.id) as paid
    from pengce.liability o
    join pengce.case_file c on c.id = o.case_id
    left join pengce.share s on s.liability = o.id
    where o.year = ${year}
    order by o.line, c.number, o.id`.execute(tx)
  const total = (direction: BookLine['direction']): BookTotals => {
    const of = lines.filter((l) => l.direction === direction)
    return {
      owed: of.reduce((sum, l) => sum + (l.share ?? l.amount), 0),
      paid: of.reduce((sum, l) => sum + l.paid, 0),
    }
  }
  return { lines, payable: total('payable'), recoverable: total('recoverable') }
}

/** Where the books differ from the log, which alone proves what was granted and paid; empty when they agree. */
export async function booksAgainstLog(tx: Work): Promise<readonly string[]> {
  const { rows } = await sql<{ case_id: string; version: number }>`
    with logged as (
      select e.case_id, e.version, coalesce((select sum((o ->> 'amount')::bigint) from jsonb_array_elements(e.note -> 'owes') o), 0) as owed,
        coalesce((e.note -> 'pays' ->> 'amount')::bigint, 0) as paid
      from pengce.case_event e where e.note ? 'owes' or e.note ? 'pays'
    ), booked as (
      select case_id, version, sum(owed) as owed, sum(paid) as paid from (
        select case_id, version, amount as owed, 0 as paid from pengce.liability
        union all select case_id, version, 0, amount from pengce.payment
      ) b group by case_id, version
    )
    select coalesce(l.case_id, b.case_id) as case_id, coalesce(l.version, b.version) as version
    from logged l full join booked b on b.case_id = l.case_id and b.version = l.version
    where coalesce(l.owed, 0) <> coalesce(b.owed, 0) or coalesce(l.paid, 0) <> coalesce(b.paid, 0)
    order by 1, 2`.execute(tx)
  return rows.map((r) => `${r.case_id}/${r.version}`)
}
