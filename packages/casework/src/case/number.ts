import { sql } from 'kysely'
import type { Work } from '../store/database.ts'
import { type CaseFile, caseFileOfRow } from './case-file.ts'

/** The next number of a kind, office and year: 1, 2, 3 … without a gap, since it is kept only if its transaction is. */
export async function nextNumber(tx: Work, kind: string, office: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into pengce.counter (kind, office, year, last) values (${kind}, ${office}, ${year}, 1)
    on conflict (kind, office, year) do update set last = pengce.counter.last + 1
    returning last`.execute(tx)
  return rows[0]?.last ?? 1
}

/**
 * Gives a case that was just opened its number of the year (`2024-000001`), and returns it as it stands; null where the
 * actor cannot see it. One statement, and the last: whoever opens the next case waits for it.
 */
export async function numberCase(tx: Work, id: string, year: number): Promise<CaseFile | null> {
  const next = sql<number>`(select last from next)`
  const row = await tx
    .with('next', (t) =>
      t
        .insertInto('counter')
        .values({ kind: 'case', office: '', year, last: 1 })
        .onConflict((c) => c.columns(['kind', 'office', 'year']).doUpdateSet({ last: sql`counter.last + 1` }))
        .returning('last'),
    )
    .updateTable('case_file')
    .set({
      number: sql<string>`${String(year)} || '-' || lpad(${next}::text, greatest(6, length(${next}::text)), '0')`,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  return row === undefined ? null : caseFileOfRow(row)
}
