import {
  DECIMAL,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  INTEGER,
  USMALLINT,
  UTINYINT,
  VARCHAR,
} from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'
import { named } from './database.ts'

/** A column on its way into a table of the database; numbers go over as they lie in memory. */
export interface Outgoing {
  readonly name: string
  readonly values: Uint8Array | Uint16Array | Int32Array | Float64Array | BigInt64Array | readonly string[]
}

/** Places of amounts after the point: fen, hundredths of a percent and thousandths of a tonne all fit. */
export const PLACES = 4

function typeOf({ values }: Outgoing): DuckDBType {
  if (values instanceof Uint8Array) return UTINYINT
  if (values instanceof Uint16Array) return USMALLINT
  if (values instanceof Int32Array) return INTEGER
  if (values instanceof BigInt64Array) return DECIMAL(18, PLACES)
  return values instanceof Float64Array ? DOUBLE : VARCHAR
}

/** So many rows go over at a time: the size of a vector. */
const CHUNK = 2048

/** Makes a table of columns of one length, without a gap. */
export async function makeTable(db: DuckDBConnection, table: string, columns: readonly Outgoing[]): Promise<void> {
  const types = columns.map(typeOf)
  const list = columns.map((c, i) => `${named(c.name)} ${types[i]}`).join(', ')
  await db.run(`CREATE OR REPLACE TEMP TABLE ${named(table)} (${list})`)
  const size = columns[0]?.values.length ?? 0
  const appender = await db.createAppender(table)
  try {
    // One chunk serves all: making one makes its types anew.
    const chunk = DuckDBDataChunk.create(types)
    for (let from = 0; from < size; from += CHUNK) {
      chunk.reset()
      chunk.rowCount = Math.min(CHUNK, size - from)
      columns.forEach((column, place) => {
        fill(duckdb.data_chunk_get_vector(chunk.chunk, place), column.values, from, from + chunk.rowCount)
      })
      appender.appendDataChunk(chunk)
    }
  } finally {
    appender.closeSync()
  }
}

function fill(vector: duckdb.Vector, values: Outgoing['values'], from: number, until: number): void {
  if (!ArrayBuffer.isView(values)) {
    for (let i = from; i < until; i++) duckdb.vector_assign_string_element(vector, i - from, values[i] ?? '')
    return
  }
  const width = values.BYTES_PER_ELEMENT
  const { buffer, byteOffset } = values
  duckdb.copy_data_to_vector(vector, 0, asArrayBuffer(buffer), byteOffset + from * width, (until - from) * width)
}
/** The library takes memory of its own kind only; shared memory is copied by the caller. */
function asArrayBuffer(buffer: ArrayBufferLike): ArrayBuffer {
  if (buffer instanceof ArrayBuffer) return buffer
  throw new Error('columns on shared memory cannot be handed to the database')
}
