import type { DuckDBConnection } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'

/** How a column lies in the database's memory: bytes of 0 and 1, or whole numbers of so many bytes. */
export type Lying = 'u8' | 'i32' | 'i64'

/** How a column of that type lies; null for what is read as text. */
export function lyingOf(type: string): Lying | null {
  if (type === 'BOOLEAN') return 'u8'
  if (type === 'DATE' || type === 'INTEGER') return 'i32'
  if (type === 'BIGINT') return 'i64'
  const width = Number(/^DECIMAL\((\d+),\d+\)$/u.exec(type)?.[1])
  if (!(width >= 5 && width <= 18)) return null
  return width <= 9 ? 'i32' : 'i64'
}

/** Takes whole numbers as they lie, one stretch of rows after another; null where the database has none. */
export type Take = (from: number, rows: number, bytes: Uint8Array, known: Uint8Array | null) => void

/** Reads a query of such columns in its order, without making a value of any cell. */
export async function readTyped(
  db: DuckDBConnection,
  sql: string,
  columns: readonly { readonly as: Lying; readonly take: Take }[],
): Promise<void> {
  const result = await db.stream(sql)
  let from = 0
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const rows = chunk.rowCount
    columns.forEach(({ as, take }, c) => {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, c)
      const known: Uint8Array | null = duckdb.vector_get_validity(vector, Math.ceil(rows / 64) * 8)
      take(from, rows, duckdb.vector_get_data(vector, rows * WIDTH[as]), known)
    })
    from += rows
  }
}
const WIDTH: Readonly<Record<Lying, number>> = { u8: 1, i32: 4, i64: 8 }
