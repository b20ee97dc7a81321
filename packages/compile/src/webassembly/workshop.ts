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
import { comparisonKernel } from './kernel.ts'
import { markCode } from './mark-code.ts'
import type { Marks } from './marks.ts'
import { type FunctionBytes, moduleBytes } from './module-bytes.ts'
import type { Places } from './places.ts'
import { reasonCode } from './reason-code.ts'

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
  /** Takes room for the outputs of each measure. */
  readonly outputs: (ground: Ground) => readonly Outputs<O>[]
}

interface Outputs<O> {
  readonly output: O
  /** Where a measure writes, in the order of its function; null for what it does not write. */
  readonly addresses: readonly (ArrayBufferView | null)[]
  /** Where the number of the reason goes that its function leaves bit by bit. */
  readonly reason: ArrayBufferView | null
}

/**
 * A ground with columns, bitmaps, days and outputs for one block, and the functions over it: first each column is marked,
 * then comparisons of several cells are worked out and marked, then come the measures.
 */
export class Workshop<O> {
  readonly outputs: readonly O[]
  readonly #order: Order<O>
  readonly #laid: Laid<O>
  readonly #comparing: readonly Kernel[]
  readonly #markers: readonly (Kernel | null)[]
  readonly #kernels: readonly Kernel[]
  readonly #reason: Kernel
  #rows = 0

  constructor(order: Order<O>) {
    this.#order = order
    const { columns, marks, kernels, places } = order
    const comparing = marks.comparisons.map((c, i) => comparisonKernel(c, order, `d${i}`))
    const markers = Array.from({ length: marks.columns }, (_, i) => {
      const of = marks.of(i)
      return of.length === 0 ? null : markCode(`c${i}`, i, columns[i]?.fact.type ?? 'yes-no', of, places)
    })
    const kept = new Set([...kernels, ...comparing].flatMap((f) => f.columns))
    this.#laid = lay(order, kept)
    this.outputs = this.#laid.outputs
    const reason = reasonCode('reason')
    const all = [...kernels, ...comparing, ...markers.filter((m) => m !== null), reason]
    const exported = kernelsOf(moduleBytes(all), order.ground.memory)
    const kernel = ({ name }: FunctionBytes): Kernel => {
      const found = exported[name]
      if (found === undefined) throw new Error(`no function ${name}`)
      return found
    }
    this.#kernels = kernels.map(kernel)
    this.#reason = kernel(reason)
    this.#comparing = comparing.map(kernel)
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
    const filled = (column: number, address: number): void => {
      pointers[column] = address
      this.#mark(column)
    }
    const feed = new ColumnFeed(table, this.#order.columns, columns, filled, this.#order.ground)
    return {
      fill: (rows) => {
        this.#fill(rows.until - rows.from)
        feed.fill(rows)
        this.#compare()
      },
      run: (measure) => this.#run(measure),
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
  #compare(): void {
    this.#comparing.forEach((compare, i) => {
      const made = this.#laid.comparisons[i]
      if (made === undefined) return
      this.#call(compare, made.out.byteOffset)
      for (const column of made.columns) this.#mark(column)
    })
  }
  #run(measure: number): void {
    const [kernel, out] = [this.#kernels[measure], this.#laid.out[measure]]
    if (kernel === undefined || out === undefined) return
    this.#call(kernel, out.addresses.byteOffset)
    if (out.reason !== null) this.#call(this.#reason, out.reason.byteOffset)
  }
  #call(kernel: Kernel | null, out: number): void {
    const { pointers, days, bitmaps } = this.#laid
    kernel?.(this.#rows, pointers.byteOffset, days.byteOffset, bitmaps.byteOffset, out)
  }
}
/** One run of a workshop: brings rows, up to a block of them, and runs one measure after another over them. */
export interface Shift {
  fill(rows: Rows): void
  run(measure: number): void
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
  const pointers = ground.addresses(marks.columns)
  const comparisons = marks.comparisons.map(({ derived }) => {
    const made = derived.map((d) => d.column)
    for (const column of made) pointers[column] = ground.bytes(BLOCK_ROWS).byteOffset
    const out = ground.addresses(made.length)
    out.set(made.map((column) => pointers[column] ?? 0))
    return { columns: made, out }
  })
  const days = ground.figures(named.length)
  const written = outputs(ground)
  const tableOf = (views: readonly (ArrayBufferView | null)[]): Uint32Array => {
    const table = ground.addresses(views.length)
    table.set(views.map((view) => view?.byteOffset ?? 0))
    return table
  }
  const out = written.map(({ addresses, reason }) => ({
    addresses: tableOf(addresses),
    reason: reason === null ? null : tableOf([reason]),
  }))
  const there = bitmaps.subarray(bitsAt(THERE), bitsAt(THERE) + BITMAP)
  return { bitmaps, there, columns, pointers, comparisons, days, out, outputs: written.map((w) => w.output) }
}
