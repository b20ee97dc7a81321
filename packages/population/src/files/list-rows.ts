import { join } from 'node:path'
import { type DuckDBConnection, DuckDBDecimalValue } from '@duckdb/node-api'
import { quoted } from './database.ts'

/** The columns of a list: words, and amounts in ten-thousandths of their unit. */
export const LIST_COLUMNS = [
  ...(['entity', 'item', 'measure', 'document', 'verdict'] as const).map((name) => ({ name, amount: false })),
  ...(['low', 'high', 'counted'] as const).map((name) => ({ name, amount: true })),
  ...(['unit', 'reason', 'missing'] as const).map((name) => ({ name, amount: false })),
] as const
/** A cell of a list: words, an amount in ten-thousandths, or nothing. */
export type ListCell = string | bigint | null

/** The rows of a finished run's lists in their order, some tens of thousands at a time. */
export async function* listRows(
  db: DuckDBConnection,
  folder: string,
): AsyncGenerator<readonly (readonly ListCell[])[]> {
  const columns = LIST_COLUMNS.map(({ name, amount }) => (amount ? name : `CAST(${name} AS VARCHAR)`)).join(', ')
  const from = `read_parquet(${quoted(join(folder, 'lists', '*.parquet'))})`
  const result = await db.stream(`SELECT ${columns} FROM ${from}`)
  let held: (readonly ListCell[])[] = []
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) break
    held.push(...chunk.getRows().map((row) => row.map(cellOf)))
    if (held.length < AT_A_TIME) continue
    yield held
    held = []
  }
  if (held.length > 0) yield held
}
const AT_A_TIME = 65_536
const cellOf = (value: unknown): ListCell =>
  value === null ? null : value instanceof DuckDBDecimalValue ? value.value : String(value)
