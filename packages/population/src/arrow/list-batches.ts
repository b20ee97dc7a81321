import {
  Decimal,
  Field,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { LIST_COLUMNS, type ListCell } from '../files/list-rows.ts'

/** Amounts as the lists have them: eighteen digits, four of them behind the point. */
const AMOUNT = new Decimal(4, 18)
const FIELDS = LIST_COLUMNS.map(({ name, amount }) => new Field(name, amount ? AMOUNT : new Utf8(), true))

/** Rows of lists as the bytes of an Arrow file, a batch for each piece. */
export async function* arrowBytes(pieces: AsyncIterable<readonly (readonly ListCell[])[]>): AsyncGenerator<Uint8Array> {
  const writer = new RecordBatchFileWriter()
  const schema = new Schema(FIELDS)
  const broken: { readonly error: unknown }[] = []
  const batches = async function* () {
    let some = false
    try {
      for await (const rows of pieces) {
        some = true
        yield batchOf(schema, rows)
      }
    } catch (error) {
      // Thrown once the bytes have ended: whoever reads them would else wait for ever.
      broken.push({ error })
    }
    // A file of no rows still names its columns.
    if (!some) yield batchOf(schema, [])
  }
  const all = writer.writeAll(batches())
  // Where nobody takes the bytes any more, nobody waits for this either.
  all.catch(() => {})
  yield* writer
  await all
  const [caught] = broken
  if (caught !== undefined) throw caught.error
}
function batchOf(schema: Schema, rows: readonly (readonly ListCell[])[]): RecordBatch {
  const children = LIST_COLUMNS.map(({ amount }, i) => {
    const cells = rows.map((row) => row[i] ?? null)
    return amount ? amounts(cells) : words(cells)
  })
  return new RecordBatch(schema, makeData({ type: new Struct(FIELDS), length: rows.length, nullCount: 0, children }))
}
function words(cells: readonly ListCell[]) {
  const [data] = vectorFromArray(
    cells.map((cell) => (cell === null ? null : String(cell))),
    new Utf8(),
  ).data
  return data ?? makeData({ type: new Utf8() })
}
/** Whole numbers of 128 bits, of which the upper half only repeats the sign. */
function amounts(cells: readonly ListCell[]) {
  const data = new BigInt64Array(cells.length * 2)
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8))
  let nullCount = 0
  for (const [i, cell] of cells.entries()) {
    if (typeof cell !== 'bigint') {
      nullCount++
      continue
    }
    data[2 * i] = cell
    data[2 * i + 1] = cell < 0n ? -1n : 0n
    nullBitmap[i >> 3] = (nullBitmap[i >> 3] ?? 0) | (1 << (i & 7))
  }
  return makeData({ type: AMOUNT, length: cells.length, nullCount, nullBitmap, data: new Uint32Array(data.buffer) })
}
