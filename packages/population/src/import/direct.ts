import type { ColumnData } from '@pengce/compile'
import { ColumnReader, type Numbering } from '../parquet/column.ts'
import { ParquetFile, type Physical, type PlainColumn, type Rows } from '../parquet/file.ts'
import { PageReader } from '../parquet/pages.ts'
import { typedNumbering, wordNumbering } from './numbering.ts'
import type { ParquetFiles } from './parquet-source.ts'
import { gapOf } from './reading.ts'
import type { Source } from './source.ts'
import type { Stretch } from './stretch.ts'
import type { Wanted } from './wanted.ts'

/** Some rows of one file, the first of them at a place among those of the stretch. */
interface Stride extends Rows {
  readonly path: string
  readonly at: number
}

/**
 * Reads stretches of Parquet files without a database between: values go from the pages of a column straight into the
 * memory where they are used. What it does not know it leaves to others.
 */
export class DirectReader {
  readonly #files: ParquetFiles
  readonly #types: Source['types']
  readonly #columns: ColumnReader
  readonly #numberings = new Map<string, Numbering | null>()
  /** The last files; a stretch rarely stands in more than two. */
  #open: ParquetFile[] = []
  private constructor(files: ParquetFiles, types: Source['types'], pages: PageReader) {
    this.#files = files
    this.#types = types
    this.#columns = new ColumnReader(pages)
  }
  static async of({ parquet, types }: Source): Promise<DirectReader | null> {
    if (parquet === null) return null
    const pages = new PageReader()
    await pages.ready()
    return new DirectReader(parquet, types, pages)
  }

  /** The rows in the file of a stretch. */
  static rows({ first, last, left }: Stretch): Float64Array {
    const rows = new Float64Array(last - first + 1)
    for (let i = 0; i < rows.length; i++) rows[i] = first + i
    return rows.subarray(0, without(rows, first, left))
  }

  /** Whether a column of facts can be read here. */
  reads(wanted: Wanted, stretch: Stretch): boolean {
    return this.#strides(stretch).every(({ path }) => {
      const found = this.#column(path, wanted.column)
      if (found === null) return false
      const flags = found.column.physical.as === 'bits'
      return flags ? wanted.fact.type === 'yes-no' : this.#numberingOf(wanted, found.column) !== null
    })
  }

  /**
   * A column of facts, into memory for every row of the stretch, of which it gives the part that is filled, with
   * the places of what has to be read as text; null where the file turns out to hold something else.
   */
  numbers(
    wanted: Wanted,
    stretch: Stretch,
    into: ColumnData,
  ): { readonly data: ColumnData; readonly odd: readonly number[] } | null {
    const odd: number[] = []
    try {
      for (const stride of this.#strides(stretch)) {
        const found = this.#column(stride.path, wanted.column)
        if (found === null) return null
        const { file, column } = found
        const numbering = this.#numberingOf(wanted, column)
        const gap = gapOf(wanted.fact)
        if (numbering === null) this.#columns.flags(file, column.chunks, stride, into, stride.at, gap)
        else
          for (const place of this.#columns.numbers(file, column.chunks, stride, numbering, into, stride.at, gap))
            odd.push(place)
      }
    } catch {
      // The database reads it, or says what is the matter.
      return null
    }
    if (stretch.left.length === 0) return { data: into, odd }
    const data = into.subarray(0, without(into, stretch.first, stretch.left))
    return { data, odd: odd.length === 0 ? odd : standing(odd, stretch) }
  }

  /** A column of texts; null where it cannot be read here. */
  texts(name: string, stretch: Stretch): readonly (string | null)[] | null {
    const texts: (string | null)[] = new Array(stretch.last - stretch.first + 1).fill(null)
    try {
      for (const stride of this.#strides(stretch)) {
        const found = this.#column(stride.path, name)
        if (found === null || found.column.type !== 'VARCHAR') return null
        this.#columns.texts(found.file, found.column.chunks, stride, texts, stride.at)
      }
    } catch {
      return null
    }
    if (stretch.left.length === 0) return texts
    const gone = new Set(stretch.left)
    return texts.filter((_, i) => !gone.has(stretch.first + i))
  }

  close(): void {
    for (const file of this.#open) file.close()
    this.#open = []
  }

  #strides({ first, last }: Stretch): readonly Stride[] {
    return this.#files.pieces
      .filter((p) => p.before < last && first <= p.before + p.rows)
      .map(({ file: path, before, rows }) => {
        const from = Math.max(0, first - 1 - before)
        return { path, from, until: Math.min(rows, last - before), at: from + before + 1 - first }
      })
  }

  /** The column of a file, if it is of the type it is said to be. */
  #column(path: string, name: string): { readonly file: ParquetFile; readonly column: PlainColumn } | null {
    let file = this.#open.find((f) => f.path === path)
    if (file === undefined) {
      file = new ParquetFile(path)
      this.#open.push(file)
      if (this.#open.length > 2) this.#open.shift()?.close()
    }
    const column = file.column(name)
    return column === null || column.type !== (this.#types.get(name) ?? 'VARCHAR') ? null : { file, column }
  }

  #numberingOf(wanted: Wanted, { type, physical }: PlainColumn): Numbering | null {
    const key = `${wanted.key} ${physical.as} ${'width' in physical ? physical.width : ''}`
    const before = this.#numberings.get(key)
    if (before !== undefined) return before
    const made = numberingFor(wanted, type, physical)
    this.#numberings.set(key, made)
    return made
  }
}

function numberingFor(wanted: Wanted, type: string, physical: Physical): Numbering | null {
  switch (physical.as) {
    case 'bits':
      return null
    case 'words':
      return type === 'VARCHAR' ? wordNumbering(wanted) : null
    default:
      return typedNumbering(wanted, type, physical)
  }
}

/** Moves what stands over what does not; gives how much stands. */
function without(data: ColumnData | Int32Array, first: number, left: readonly number[]): number {
  let to = 0
  let next = 0
  for (let i = 0; i < data.length; i++) {
    if (left[next] === first + i) {
      next++
      continue
    }
    data[to++] = data[i] ?? 0
  }
  return to
}

/** Where places of a stretch are among those that stand. */
function standing(places: readonly number[], { first, last, left }: Stretch): readonly number[] {
  const moved = Int32Array.from({ length: last - first + 1 }, (_, i) => i)
  const stand = without(moved, first, left)
  const at = new Map(Array.from(moved.subarray(0, stand), (place, i) => [place, i]))
  return places.flatMap((place) => at.get(place) ?? [])
}
