import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js'
import { writePageHeader } from 'hyparquet-writer/src/datapage.js'
import { writeMetadata } from 'hyparquet-writer/src/metadata.js'
import { writeWhole } from '../store/folder.ts'
import { PLACES } from './append.ts'
import type { Dictionary } from './list-dictionaries.ts'
import { LIST_COLUMNS } from './list-rows.ts'
import { ByteRoom, bitsFor, writeCodes, writeLevels } from './packed-codes.ts'

type Metadata = Parameters<typeof writeMetadata>[1]
type Group = Metadata['row_groups'][number]
type PageHead = Parameters<typeof writePageHeader>[1]

/**
 * One list as a Parquet file: every column as codes of its dictionary, which the run has already. The parts of the format
 * come from a library, values are packed here.
 */
export class ListFile {
  readonly #out = new ByteRoom()
  readonly #page = new ByteRoom()
  #groups: Group[] = []
  #columns: Group['columns'] = []
  #begin = 0

  start(): void {
    this.#groups = []
    // A list that was given up may have left some.
    this.#columns = []
    this.#out.length = 0
    this.#out.append(MAGIC)
    this.#begin = this.#out.length
  }

  /** The next column of a group of rows, in the order of the list: of each row its code, or that it has none; `known` have one. */
  column(codes: Int32Array, rows: number, known: number, { bytes, count, least, most }: Dictionary): void {
    const { name, amount } = LIST_COLUMNS[this.#columns.length] ?? { name: '', amount: false }
    const [out, page] = [this.#out, this.#page]
    const start = out.length
    page.length = 0
    writeLevels(page, codes, rows, known)
    if (known > 0) {
      writeCodes(page, codes, rows, known, bitsFor(count - 1))
      this.#head({
        type: 'DICTIONARY_PAGE',
        uncompressed_page_size: bytes.length,
        compressed_page_size: bytes.length,
        dictionary_page_header: { num_values: count, encoding: 'PLAIN' },
      })
      out.append(bytes)
    }
    const data = out.length
    // Without a value there is nothing to look up.
    const encoding = known > 0 ? 'RLE_DICTIONARY' : 'PLAIN'
    this.#head({
      type: 'DATA_PAGE',
      uncompressed_page_size: page.length,
      compressed_page_size: page.length,
      data_page_header: {
        num_values: rows,
        encoding,
        definition_level_encoding: 'RLE',
        repetition_level_encoding: 'RLE',
      },
    })
    out.append(page.written)
    const size = BigInt(out.length - start)
    this.#columns.push({
      file_offset: 0n,
      meta_data: {
        type: amount ? 'INT64' : 'BYTE_ARRAY',
        encodings: known > 0 ? ['PLAIN', 'RLE', 'RLE_DICTIONARY'] : ['PLAIN', 'RLE'],
        path_in_schema: [name],
        codec: 'UNCOMPRESSED',
        num_values: BigInt(rows),
        total_uncompressed_size: size,
        total_compressed_size: size,
        data_page_offset: BigInt(data),
        ...(known > 0 ? { dictionary_page_offset: BigInt(start) } : {}),
        statistics: {
          null_count: BigInt(rows - known),
          ...(known > 0 && least !== undefined && most !== undefined ? { min_value: least, max_value: most } : {}),
        },
      },
    })
  }

  /** Ends a group of rows, whose columns have all been given. */
  group(rows: number): void {
    const size = BigInt(this.#out.length - this.#begin)
    this.#groups.push({ columns: this.#columns, total_byte_size: size, num_rows: BigInt(rows) })
    this.#columns = []
    this.#begin = this.#out.length
  }

  /** Writes what was given; the file is there whole or not at all. */
  write(path: string, rows: number): void {
    const end = new ByteWriter()
    const metadata: Metadata = {
      version: 1,
      created_by: 'pengce',
      schema: SCHEMA,
      num_rows: BigInt(rows),
      row_groups: this.#groups,
      metadata_length: 0,
    }
    writeMetadata(end, metadata, BOUND)
    this.#out.append(end.getBytes())
    this.#out.append(MAGIC)
    writeWhole(path, this.#out.written)
  }

  #head(head: PageHead): void {
    const writer = new ByteWriter(64)
    writePageHeader(writer, head)
    this.#out.append(writer.getBytes())
  }
}
const MAGIC = Buffer.from('PAR1')
/** Bounds of words have so many bytes at most. */
const BOUND = 64

const SCHEMA: Metadata['schema'] = [
  { name: 'lists', num_children: LIST_COLUMNS.length },
  ...LIST_COLUMNS.map(({ name, amount }): Metadata['schema'][number] =>
    amount
      ? {
          name,
          type: 'INT64',
          repetition_type: 'OPTIONAL',
          converted_type: 'DECIMAL',
          scale: PLACES,
          precision: 18,
          logical_type: { type: 'DECIMAL', scale: PLACES, precision: 18 },
        }
      : {
          name,
          type: 'BYTE_ARRAY',
          repetition_type: 'OPTIONAL',
          converted_type: 'UTF8',
        },
  ),
]
