import { type DuckDBConnection, DuckDBTypeId } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'

/** Columns of numbers and texts of a query, in its order, without a null among the numbers. */
export interface Read {
  readonly size: number
  readonly numbers: readonly Float64Array[]
  readonly texts: readonly (readonly (string | null)[])[]
}

/** Reads a query whose first columns are DOUBLE and whose last are VARCHAR; numbers come over as they lie in memory. */
export async function readColumns(db: DuckDBConnection, sql: string): Promise<Read> {
  const result = await db.stream(sql)
  const doubles = result.columnTypes().filter((t) => t.typeId === DuckDBTypeId.DOUBLE).length
  const pieces: Float64Array[][] = Array.from({ length: doubles }, () => [])
  const texts: (string | null)[][] = Array.from({ length: result.columnCount - doubles }, () => [])
  let size = 0
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const rows = chunk.rowCount
    for (let c = 0; c < doubles; c++) {
      const bytes = duckdb.vector_get_data(duckdb.data_chunk_get_vector(chunk.chunk, c), rows * 8)
      pieces[c]?.push(new Float64Array(bytes.slice().buffer))
    }
    for (let c = doubles; c < chunk.columnCount; c++)
      for (const value of chunk.getColumnValues(c)) texts[c - doubles]?.push(value === null ? null : String(value))
    size += rows
  }
  return { size, numbers: pieces.map((p) => joined(p, size)), texts }
}
function joined(pieces: readonly Float64Array[], size: number): Float64Array {
  const out = new Float64Array(size)
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}
