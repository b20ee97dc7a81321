import { type Dates, dayNamed, type Fact } from '@pengce/language'
import { toDay } from '@pengce/values'
import type { ColumnData } from '../cell.ts'
import { ColumnFeed } from '../columns/column-feed.ts'
import { BLOCK_ROWS, type Rows } from '../columns/column-program.ts'
import type { Table } from '../columns/table.ts'
import type { Column, TermOf } from '../term.ts'
import { BITMAP, bitsAt, THERE } from './bit-place.ts'
import type { Ground } from './ground.ts'
import { type Kernel, kernelsOf } from './host.ts'
import { derivedKernel } from './kernel.ts'
import { markCode } from './mark-code.ts'
import type { Marks } from './marks.ts'
import { type FunctionBytes, moduleBytes } from './module-bytes.ts'
import type { Places } from './term-code.ts'

/** What a workshop is made for. */
export interface Order<O> {
  readonly ground: Ground
  readonly columns: readonly Column[]
  readonly days: readonly TermOf<'day'>[]
  readonly places: Places
  /** What the functions of the measures ask of columns. */
  readonly marks: Marks
  /** Whether comparisons of several cells are asked of every row, or only where measures may still be possible. */
  readonly everywhere: boolean
  /** One function a measure. */
  readonly kernels: readonly FunctionBytes[]
  /** Takes room for the outputs of each measure: arrays, with null for what it does not write. */
  readonly outputs: (
    ground: Ground,
  ) => readonly { readonly addresses: readonly (ArrayBufferView | null)[]; readonly output: O }[]
}

/**
 * A ground with columns, bitmaps, days and outputs for one block, and the functions over it: first each column is marked,
 * then comparisons of several cells are worked out and marked, then come the measures.
 */
export class Workshop<O> {
  readonly outputs: readonly O[]
  readonly #order: Order<O>
  readonly #laid: Laid<O>
  readonly #derived: readonly Kernel[]
  readonly #markers: readonly (Kernel | null)[]
  readonly #kernels: readonly Kernel[]
  #rows = 0

  constructor(order: Order<O>) {
    this.#order = order
    const { columns, marks, kernels, places } = order
    const derived = marks.derived.map((d, i) => derivedKernel(d, order, `d${i}`))
    const types = [...columns.map((c) => c.fact.type), ...derived.map(() => 'yes-no' as const)]
    const markers = types.map((type, i) =>
      marks.of(i).length === 0 ? null : markCode(`c${i}`, i, type, marks.of(i), places.days),
    )
    const kept = new Set([...kernels, ...derived].flatMap((f) => f.columns))
    this.#laid = lay(order, kept)
    this.outputs = this.#laid.outputs
    const all = [...kernels, ...derived, ...markers.filter((m) => m !== null)]
    const exported = kernelsOf(moduleBytes(all), order.ground.memory)
    const kernel = ({ name }: FunctionBytes): Kernel => {
      const found = exported[name]
      if (found === undefined) throw new Error(`no function ${name}`)
      return found
    }
    this.#kernels = kernels.map(kernel)
    this.#derived = derived.map(kernel)
    this.#markers = markers.map((m) => (m === null ? null : kernel(m)))
  }
  /** Settles the days of a run. */
  begin(table: Table, dates: Dates): Shift {
    const { days, columns, pointers } = this.#laid
    this.#order.days.forEach((day, i) => {
      days[i] = toDay(dayNamed(day, dates))
    })
    // What is the same for every row is marked for all rows of a block.
    this.#rows = BLOCK_ROWS
    const filled = (column: number, data: ColumnData): void => {
      pointers[column] = data.byteOffset
      this.#mark(column)
    }
    const feed = new ColumnFeed(table, this.#order.columns, columns, filled, this.#order.ground)
    return {
      fill: (rows) => {
        this.#fill(rows.until - rows.from)
        feed.fill(rows)
        this.#derive()
      },
      run: (only) => this.#run(only),
    }
  }
  #fill(rows: number): void {
    const { there } = this.#laid
    this.#rows = rows
    there.fill(0)
    there.fill(0xff, 0, rows >> 3)
    if (rows % 8 > 0) there[rows >> 3] = (1 << (rows % 8)) - 1
  }
  #mark(column: number): void {
    this.#call(this.#markers[column] ?? null, 0)
  }
  #derive(): void {
    const { pointers } = this.#laid
    const { length } = this.#order.columns
    this.#derived.forEach((derive, i) => {
      this.#call(derive, pointers.byteOffset + 4 * (length + i))
      this.#mark(length + i)
    })
  }
  #run(only: ReadonlySet<number> | null = null): void {
    this.#kernels.forEach((kernel, k) => {
      if (only === null || only.has(k)) this.#call(kernel, this.#laid.out[k]?.byteOffset ?? 0)
    })
  }
  #call(kernel: Kernel | null, out: number): void {
    const { pointers, days, bitmaps } = this.#laid
    kernel?.(this.#rows, pointers.byteOffset, days.byteOffset, bitmaps.byteOffset, out)
  }
}
/** One run of a workshop: brings rows, up to a block of them, and runs measures over them, all unless said. */
export interface Shift {
  fill(rows: Rows): void
  run(only?: ReadonlySet<number>): void
}

type Laid<O> = ReturnType<typeof lay<O>>
/** Columns that only their marks are asked of share a place of their type. */
function lay<O>({ ground, columns: read, days: named, marks, outputs }: Order<O>, kept: ReadonlySet<number>) {
  const bitmaps = ground.bytes(marks.count * BITMAP)
  const shared = new Map<Fact['type'], ColumnData>()
  const columns = read.map(({ fact: { type } }, i): ColumnData => {
    const place = (kept.has(i) ? undefined : shared.get(type)) ?? ground.column(type, BLOCK_ROWS)
    if (!kept.has(i)) shared.set(type, place)
    return place
  })
  const pointers = ground.addresses(columns.length + marks.derived.length)
  pointers.fill(ground.bytes(BLOCK_ROWS).byteOffset, columns.length)
  const days = ground.figures(named.length)
  const written = outputs(ground)
  const out = written.map(({ addresses }) => {
    const table = ground.addresses(addresses.length)
    addresses.forEach((a, i) => {
      table[i] = a?.byteOffset ?? 0
    })
    return table
  })
  const there = bitmaps.subarray(bitsAt(THERE), bitsAt(THERE) + BITMAP)
  return { bitmaps, there, columns, pointers, days, out, outputs: written.map((w) => w.output) }
}
