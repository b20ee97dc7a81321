import { sql } from 'kysely'
import type { Work } from '../store/database.ts'

/** The next number of a kind, office and year: 1, 2, 3 … without a gap, since it is kept only if its transaction is. */
export async function nextNumber(tx: Work, kind: string, office: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into pengce.counter (kind, office, year, last) values (${kind}, ${office}, ${year}, 1)
    on conflict (kind, office, year) do update set last = pengce.counter.last + 1
    returning last`.execute(tx)
  return rows[0]?.last ?? 1
}
