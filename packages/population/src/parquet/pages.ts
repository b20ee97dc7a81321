import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type PageHeader, snappyUncompress } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { ZSTDDecoder } from 'zstddec'
import type { Chunk, ParquetFile, Rows } from './file.ts'
import { Unreadable, unpackFlags } from './packed.ts'

/** One page of a column: rows one after another, and the values of those that have one. */
export interface Page {
  readonly rows: number
  /** One byte a row, 1 where it has a value, and none beyond; by fours. Null where every row has one. Good until the next page. */
  readonly known: Uint8Array | null
  readonly count: number
  /** The values as they lie, or the places of each in the dictionary, or bits in runs. */
  readonly values: 'plain' | 'places' | 'bits'
  readonly bytes: Uint8Array
}
/** Takes the pages of a column in their order; `first`: the first row of a page in its file. */
export interface PageTaker {
  dictionary(bytes: Uint8Array, count: number): void
  page(page: Page, first: number): void
}

/** Takes columns of Parquet files apart into pages. The parts of the format come from a library, values are left as they lie. */
export class PageReader {
  readonly #zstd = new ZSTDDecoder()
  #known = new Uint8Array(1 << 16)

  /** Must have ended before pages are read. */
  async ready(): Promise<void> {
    await this.#zstd.init()
  }

  /** Gives the pages that hold some of the rows. */
  read(file: ParquetFile, chunk: Chunk, { from, until }: Rows, take: PageTaker): void {
    const bytes = file.read(chunk)
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
    let row = chunk.first
    while (row < chunk.first + chunk.rows && row < until) {
      const head = parquetHeader(reader)
      const body = bytes.subarray(reader.offset, reader.offset + head.compressed_page_size)
      if (body.length !== head.compressed_page_size) throw new Unreadable('a page ends early')
      reader.offset += head.compressed_page_size
      const { data_page_header: one, data_page_header_v2: two, dictionary_page_header: words } = head
      if (words !== undefined) {
        if (words.encoding !== 'PLAIN' && words.encoding !== 'PLAIN_DICTIONARY') throw new Unreadable(words.encoding)
        take.dictionary(this.#opened(body, head.uncompressed_page_size, chunk.codec), words.num_values)
        continue
      }
      const rows = one?.num_values ?? two?.num_rows
      if (rows === undefined) continue
      if (row + rows > from)
        take.page(one === undefined ? this.#second(body, head, chunk) : this.#first(body, head, chunk), row)
      row += rows
    }
  }

  /** A page whose levels are packed with its values. */
  #first(body: Uint8Array, head: PageHeader, chunk: Chunk): Page {
    const { data_page_header: page, uncompressed_page_size: size } = head
    if (page === undefined) throw new Unreadable('no page')
    const bytes = this.#opened(body, size, chunk.codec)
    const { num_values: rows, encoding, definition_level_encoding: levels } = page
    if (!chunk.optional) return { rows, known: null, count: rows, ...valuesOf(encoding, bytes, 0) }
    if (levels !== 'RLE') throw new Unreadable(String(levels))
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
    return { rows, ...this.#levels(bytes.subarray(4, 4 + length), rows), ...valuesOf(encoding, bytes, 4 + length) }
  }
  /** A page whose levels lie open before its values. */
  #second(body: Uint8Array, head: PageHeader, chunk: Chunk): Page {
    const { data_page_header_v2: page, uncompressed_page_size: size } = head
    if (page === undefined || page.repetition_levels_byte_length > 0) throw new Unreadable('no plain page')
    const { num_rows: rows, definition_levels_byte_length: length } = page
    const rest = body.subarray(length)
    const bytes = page.is_compressed === false ? rest : this.#opened(rest, size - length, chunk.codec)
    const levels = length === 0 ? { known: null, count: rows } : this.#levels(body.subarray(0, length), rows)
    if (levels.count + page.num_nulls !== rows) throw new Unreadable('gaps that are not there')
    return { rows, ...levels, ...valuesOf(page.encoding, bytes, 0) }
  }

  #levels(bytes: Uint8Array, rows: number): { known: Uint8Array | null; count: number } {
    if (this.#known.length < rows) this.#known = new Uint8Array(aligned(rows))
    const known = this.#known.subarray(0, aligned(rows))
    known.fill(0, rows)
    unpackFlags(bytes, 0, known, rows)
    const fours = new Uint32Array(known.buffer, 0, known.length >> 2)
    let count = 0
    for (let i = 0; i < fours.length; i++) count += Math.imul(fours[i] ?? 0, 0x1010101) >>> 24
    return { known: count === rows ? null : known, count }
  }

  #opened(bytes: Uint8Array, size: number, codec: string): Uint8Array {
    if (size === 0) return new Uint8Array()
    const opened = this.#uncompressed(bytes, size, codec)
    if (opened.length !== size) throw new Unreadable('a page is not as long as it says')
    return opened
  }
  #uncompressed(bytes: Uint8Array, size: number, codec: string): Uint8Array {
    switch (codec) {
      case 'ZSTD':
        return this.#zstd.decode(bytes, size)
      case 'SNAPPY': {
        const into = new Uint8Array(size)
        snappyUncompress(bytes, into)
        return into
      }
      case 'GZIP':
        return gunzipSync(bytes)
      case 'BROTLI':
        return brotliDecompressSync(bytes)
      default:
        return bytes
    }
  }
}

function valuesOf(encoding: string, bytes: Uint8Array, at: number): Pick<Page, 'values' | 'bytes'> {
  switch (encoding) {
    case 'PLAIN':
      return { values: 'plain', bytes: bytes.subarray(at) }
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      return { values: 'places', bytes: bytes.subarray(at) }
    case 'RLE':
      return { values: 'bits', bytes: bytes.subarray(at + 4) }
    default:
      throw new Unreadable(encoding)
  }
}
const aligned = (n: number): number => Math.ceil(n / 4) * 4
