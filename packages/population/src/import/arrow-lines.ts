import { type FileHandle, open } from 'node:fs/promises'
import { RecordBatchReader } from 'apache-arrow'
import { arrowCellText } from '../arrow/cell-text.ts'
import { arrowCodecs } from '../arrow/codecs.ts'
import { csvLine } from './csv-line.ts'

/** The rows of an Arrow file or stream as lines of CSV, the names of the columns first; batch by batch. */
export async function* arrowLines(file: string): AsyncGenerator<string> {
  await arrowCodecs()
  const handle = await open(file, 'r')
  try {
    await lookAt(handle)
    const reader = await RecordBatchReader.from(handle)
    await reader.open()
    yield csvLine(reader.schema.fields.map((f) => f.name))
    for await (const batch of reader) {
      const columns = batch.schema.fields.map((f, i) => ({ type: f.type, cells: batch.getChildAt(i) }))
      for (let row = 0; row < batch.numRows; row++)
        yield csvLine(columns.map(({ type, cells }) => arrowCellText(type, cells?.get(row))))
    }
  } finally {
    await handle.close()
  }
}

const MAGIC = 'ARROW1'
/** Throws where it is no Arrow file or stream, or a file without its end: the library's own words for that help nobody. */
async function lookAt(handle: FileHandle): Promise<void> {
  const { size } = await handle.stat()
  const text = async (from: number): Promise<string> => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, from)
    return buffer.toString('latin1', 0, bytesRead)
  }
  const begin = await text(0)
  if (begin.length < MAGIC.length) throw new Error('unexpected end of file')
  if (begin === MAGIC && (await text(size - MAGIC.length)) !== MAGIC) throw new Error('unexpected end of file')
  if (begin !== MAGIC && !begin.startsWith(CONTINUES)) throw new Error('neither an Arrow file nor an Arrow stream')
}
/** How every message of a stream begins. */
const CONTINUES = '\xff\xff\xff\xff'
