import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type ColumnMetaData, type FileMetaData, parquetMetadata, parquetSchema, type SchemaElement } from 'hyparquet'
import { Unreadable } from './packed.ts'

/** How the values of a column lie in a file: bits, whole numbers with the lowest or (bytes) the highest byte first, or words. */
export type Physical =
  | { readonly as: 'bits' | 'words' }
  | { readonly as: 'i32' | 'i64' }
  | { readonly as: 'bytes'; readonly width: number }

/** Rows of a file, from 0. */
export interface Rows {
  readonly from: number
  readonly until: number
}

/** One column of one group of rows, as it lies in the file. */
export interface Chunk {
  /** The first of its rows, from 0, and how many there are. */
  readonly first: number
  readonly rows: number
  readonly start: number
  readonly length: number
  readonly codec: string
  /** Whether a row may have no value. */
  readonly optional: boolean
}
/** A column that can be read: what its values are, by the database's name, and where they lie. */
export interface PlainColumn {
  readonly type: string
  readonly physical: Physical
  readonly chunks: readonly Chunk[]
}

const NONE: ReadonlyMap<string, PlainColumn> = new Map()

/** A Parquet file that is open: where each of its plain columns lies. */
export class ParquetFile {
  readonly path: string
  readonly #file: number
  readonly #columns: ReadonlyMap<string, PlainColumn>
  #bytes = new Uint8Array(1 << 16)

  /** Opens a file. One that cannot be understood has no columns here. */
  constructor(path: string) {
    this.path = path
    this.#file = openSync(path, 'r')
    this.#columns = this.#columnsIn()
  }

  /** A column, group by group; null where it is not there, nested or written in a way not read here. */
  column(name: string): PlainColumn | null {
    return this.#columns.get(name) ?? null
  }

  /** The bytes of a chunk; good until the next are asked for. */
  read({ start, length }: Chunk): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(Math.ceil(length * 1.25))
    return this.#filled(this.#bytes.subarray(0, length), start)
  }

  close(): void {
    closeSync(this.#file)
  }

  #columnsIn(): ReadonlyMap<string, PlainColumn> {
    try {
      const { size } = fstatSync(this.#file)
      const tail = this.#filled(new Uint8Array(8), size - 8)
      const length = new DataView(tail.buffer).getUint32(0, true) + 8
      return columnsOf(parquetMetadata(this.#filled(new Uint8Array(length), size - length).buffer))
    } catch {
      // Whatever is the matter, the database looks at the file too and says it.
      return NONE
    }
  }
  #filled(into: Uint8Array<ArrayBuffer>, from: number): Uint8Array<ArrayBuffer> {
    let at = 0
    while (at < into.length) {
      const got = readSync(this.#file, into, at, into.length - at, from + at)
      if (got === 0) throw new Unreadable('the file ends early')
      at += got
    }
    return into
  }
}

/** Codings of values that are read here; the others are rare. */
const CODINGS = new Set(['PLAIN', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY', 'RLE', 'BIT_PACKED'])
const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD'])

function columnsOf(file: FileMetaData): ReadonlyMap<string, PlainColumn> {
  const found = new Map<string, PlainColumn & { readonly optional: boolean; readonly chunks: Chunk[] }>()
  for (const { element, children } of parquetSchema(file).children) {
    const physical = physicalOf(element)
    const type = typeOf(element)
    const { name, repetition_type: repeated } = element
    if (children.length === 0 && repeated !== 'REPEATED' && physical !== null && type !== null)
      found.set(name, { type, physical, optional: repeated !== 'REQUIRED', chunks: [] })
  }
  let first = 0
  for (const group of file.row_groups) {
    const rows = Number(group.num_rows)
    for (const { meta_data: meta } of group.columns) {
      const [name = '', ...deeper] = meta?.path_in_schema ?? []
      if (meta === undefined || deeper.length > 0) continue
      const readable = CODECS.has(meta.codec) && meta.encodings.every((e) => CODINGS.has(e))
      if (!readable) found.delete(name)
      const column = found.get(name)
      column?.chunks.push({ first, rows, ...placeOf(meta), codec: meta.codec, optional: column.optional })
    }
    first += rows
  }
  // Rows that no group holds would be whatever stood in memory.
  if (first !== Number(file.num_rows)) return NONE
  // A column that some group of rows lacks is none that can be told row by row.
  return new Map([...found].filter(([, { chunks }]) => chunks.length === file.row_groups.length))
}

function placeOf(meta: ColumnMetaData): { start: number; length: number } {
  const data = Number(meta.data_page_offset)
  const dictionary = Number(meta.dictionary_page_offset ?? data)
  return { start: dictionary > 0 ? Math.min(dictionary, data) : data, length: Number(meta.total_compressed_size) }
}

function physicalOf({ type, type_length: width }: SchemaElement): Physical | null {
  switch (type) {
    case 'BOOLEAN':
      return { as: 'bits' }
    case 'INT32':
      return { as: 'i32' }
    case 'INT64':
      return { as: 'i64' }
    case 'BYTE_ARRAY':
      return { as: 'words' }
    case 'FIXED_LEN_BYTE_ARRAY':
      return width === undefined ? null : { as: 'bytes', width }
    default:
      return null
  }
}

/** What the database calls the values; null for what is not read here. */
function typeOf({
  type,
  converted_type: converted,
  logical_type: logical,
  precision,
  scale,
}: SchemaElement): string | null {
  const meant = converted ?? logical?.type
  switch (meant) {
    case undefined:
      return type === 'BOOLEAN' ? 'BOOLEAN' : type === 'INT32' ? 'INTEGER' : type === 'INT64' ? 'BIGINT' : null
    case 'UTF8':
    case 'STRING':
      return 'VARCHAR'
    case 'DATE':
      return 'DATE'
    case 'DECIMAL':
      return `DECIMAL(${precision ?? 0},${scale ?? 0})`
    case 'INT_8':
      return 'TINYINT'
    case 'INT_16':
      return 'SMALLINT'
    case 'INT_32':
      return 'INTEGER'
    case 'INT_64':
      return 'BIGINT'
    default:
      return null
  }
}
