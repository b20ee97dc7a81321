import type { ColumnData } from '@pengce/compile'
import type { Chunk, ParquetFile, Rows } from './file.ts'
import { Unreadable, unpackBits, unpackFlags, unpackPlaces, valueAt } from './packed.ts'
import type { Page, PageReader } from './pages.ts'

/** Makes numbers of values as they lie, `count` of them; what cannot be what it is said to be becomes `ODD`: says whether any did. */
export type Numbering = (bytes: Uint8Array, count: number, into: Float64Array) => boolean
/** Stands for a value that somebody has to look at. */
export const ODD = Number.NEGATIVE_INFINITY

/** Reads columns of Parquet files into the memory where they are used, touching each cell once. */
export class ColumnReader {
  readonly #pages: PageReader
  #numbers = new Float64Array(1 << 16)
  #flags = new Uint8Array(1 << 16)
  constructor(pages: PageReader) {
    this.#pages = pages
  }

  /**
   * Puts rows of a file into a column, the first of them at `at`; rows without a value get the gap. Gives the places in the
   * column of what is odd.
   */
  numbers(
    file: ParquetFile,
    chunks: readonly Chunk[],
    rows: Rows,
    numbering: Numbering,
    into: ColumnData,
    at: number,
    gap: number,
  ): readonly number[] {
    const odd: number[] = []
    this.#each(file, chunks, rows, at, () => {
      let dictionary: Numbers = { values: new Float64Array(), odd: false }
      return {
        dictionary: (bytes, count) => {
          const values = new Float64Array(count)
          dictionary = { values, odd: numbering(bytes, count, values) }
        },
        page: (page, some, to) => {
          const numbers = this.#numbersOf(page, numbering, dictionary)
          spread(page, numbers.values, some, into, to, gap)
          if (numbers.odd) for (const row of oddRows(page, numbers.values, some)) odd.push(to + row)
        },
      }
    })
    return odd
  }

  /** Puts yes and no of rows of a file into a column of 1 and 0, the first of them at `at`. */
  flags(file: ParquetFile, chunks: readonly Chunk[], rows: Rows, into: ColumnData, at: number, gap: number): void {
    this.#each(file, chunks, rows, at, () => ({
      dictionary: () => {
        throw new Unreadable('a dictionary of yes and no')
      },
      page: (page, some, to) => {
        const { bytes, count } = page
        if (this.#flags.length < count) this.#flags = new Uint8Array(count)
        if (page.values === 'plain') unpackBits(bytes, 0, this.#flags, 0, count)
        else unpackFlags(bytes, 0, this.#flags, count)
        spread(page, this.#flags, some, into, to, gap)
      },
    }))
  }

  /** Puts the texts of rows of a file into a list full of nulls, the first of them at `at`. */
  texts(file: ParquetFile, chunks: readonly Chunk[], rows: Rows, into: (string | null)[], at: number): void {
    this.#each(file, chunks, rows, at, () => {
      let dictionary: Words = { words: [], places: new Float64Array() }
      return {
        dictionary: (bytes, count) => {
          const words = wordsIn(bytes, count)
          dictionary = { words, places: Float64Array.from(words.keys()) }
        },
        page: (page, { from, until }, to) => {
          const words = this.#wordsOf(page, dictionary)
          let next = 0
          for (let i = 0; i < until; i++) {
            if (page.known !== null && page.known[i] === 0) continue
            const word = words[next++] ?? null
            if (i >= from) into[to + i] = word
          }
        },
      }
    })
  }

  /** Gives the pages that hold some of the rows, each chunk's to a taker of its own: dictionaries are of one chunk. */
  #each(file: ParquetFile, chunks: readonly Chunk[], rows: Rows, at: number, taker: () => RowTaker): void {
    for (const chunk of chunks) {
      if (chunk.first >= rows.until || chunk.first + chunk.rows <= rows.from) continue
      const { dictionary, page: take } = taker()
      this.#pages.read(file, chunk, rows, {
        dictionary,
        page: (page, first) => {
          const some = { from: Math.max(0, rows.from - first), until: Math.min(page.rows, rows.until - first) }
          take(page, some, at + first - rows.from)
        },
      })
    }
  }

  #numbersOf(page: Page, numbering: Numbering, dictionary: Numbers): Numbers {
    const { bytes, count } = page
    if (this.#numbers.length < count) this.#numbers = new Float64Array(count)
    const values = this.#numbers
    if (page.values === 'plain') return { values, odd: numbering(bytes, count, values) }
    if (page.values === 'bits') throw new Unreadable('numbers as bits')
    const width = bytes[0] ?? 0
    if (width > 0) unpackPlaces(bytes, 1, width, dictionary.values, values, count)
    else if (count > 0) values.fill(valueAt(dictionary.values, 0), 0, count)
    return { values, odd: dictionary.odd }
  }
  #wordsOf(page: Page, { words: known, places }: Words): readonly string[] {
    if (page.values === 'plain') return wordsIn(page.bytes, page.count)
    const { values } = this.#numbersOf(page, () => false, { values: places, odd: false })
    const words: string[] = new Array(page.count)
    for (let i = 0; i < page.count; i++) words[i] = known[values[i] ?? 0] ?? ''
    return words
  }
}
/** Words with their places, to be looked up by those. */
interface Words {
  readonly words: readonly string[]
  readonly places: Float64Array
}
/** Takes the pages of a chunk: some of a page's rows, its first row at a place of the column. */
interface RowTaker {
  dictionary(bytes: Uint8Array, count: number): void
  page(page: Page, some: Rows, to: number): void
}
interface Numbers {
  readonly values: Float64Array
  readonly odd: boolean
}

/** Values to their rows: those of a page from `from` to before `until`, its first row at `at` of the column. */
function spread(
  { rows, known, count }: Page,
  values: Float64Array | Uint8Array,
  { from, until }: Rows,
  into: ColumnData,
  at: number,
  gap: number,
): void {
  if (known === null) {
    into.set(values.subarray(from, until), at + from)
    return
  }
  // Rows with a value between two without, and the other way round: looked for where they are long, else one by one.
  const scattered = Math.min(count, rows - count) * 16 > rows
  let next = 0
  for (let i = 0; i < from; i++) next += known[i] ?? 0
  for (let i = from; i < until; ) {
    if (scattered) {
      into[at + i] = known[i] === 1 ? (values[next++] ?? gap) : gap
      i++
      continue
    }
    const is = known[i] === 1
    const found = known.indexOf(is ? 0 : 1, i)
    const end = found < 0 ? until : Math.min(found, until)
    if (is) {
      into.set(values.subarray(next, next + end - i), at + i)
      next += end - i
    } else into.fill(gap, at + i, at + end)
    i = end
  }
}

function* oddRows({ known }: Page, values: Float64Array, { from, until }: Rows): Generator<number> {
  let next = 0
  for (let i = 0; i < until; i++) {
    if (known !== null && known[i] === 0) continue
    if (values[next++] === ODD && i >= from) yield i
  }
}

/** Texts one after another, each after its length. */
export function wordsIn(bytes: Uint8Array, count: number): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const words: string[] = new Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 4 > buffer.length) throw new Unreadable('texts end early')
    const until = at + 4 + buffer.readUInt32LE(at)
    if (until > buffer.length) throw new Unreadable('texts end early')
    words[i] = buffer.toString('utf8', at + 4, until)
    at = until
  }
  return words
}
