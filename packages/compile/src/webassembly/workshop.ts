import { type Dates, dayNamed } from '@pengce/language'
import { toDay } from '@pengce/values'
import { type ColumnData, gapsFor } from '../cell.ts'
import { ColumnFeed } from '../columns/column-feed.ts'
import { BLOCK_ROWS } from '../columns/column-program.ts'
import type { Table } from '../columns/table.ts'
import type { Column, TermOf } from '../term.ts'
import { type Kernel, kernelsOf, type Memory, memoryFor, PAGE } from './host.ts'
import { type FunctionBytes, moduleBytes } from './module-bytes.ts'

/** What a workshop is made for. */
export interface Order<O> {
  readonly columns: readonly Column[]
  readonly days: readonly TermOf<'day'>[]
  /** One function a measure. */
  readonly kernels: readonly FunctionBytes[]
  /** Takes room for the outputs of each measure: arrays, with null for what it does not write. */
  readonly outputs: (
    room: Room,
  ) => readonly { readonly addresses: readonly (ArrayBufferView | null)[]; readonly output: O }[]
}

/** Hands out room in a memory, each piece at a multiple of sixteen bytes. */
export class Room {
  readonly #memory: Memory | null
  #next = 16
  /** Without a memory it only measures. */
  constructor(memory: Memory | null) {
    this.#memory = memory
  }
  get used(): number {
    return this.#next
  }
  bytes(size: number): Uint8Array<ArrayBuffer> {
    const [buffer, at] = this.#take(size)
    return new Uint8Array(buffer, at, size)
  }
  codes(size: number): Uint16Array<ArrayBuffer> {
    const [buffer, at] = this.#take(size * 2)
    return new Uint16Array(buffer, at, size)
  }
  addresses(size: number): Uint32Array<ArrayBuffer> {
    const [buffer, at] = this.#take(size * 4)
    return new Uint32Array(buffer, at, size)
  }
  figures(size: number): Float64Array<ArrayBuffer> {
    const [buffer, at] = this.#take(size * 8)
    return new Float64Array(buffer, at, size)
  }
  #take(bytes: number): readonly [ArrayBuffer, number] {
    const at = this.#next
    this.#next += Math.ceil(bytes / 16) * 16 + 16
    return this.#memory === null ? [new ArrayBuffer(bytes), 0] : [this.#memory.buffer, at]
  }
}

/** A memory with columns, days and outputs for one block, and the functions of all measures over it. */
export class Workshop<O> {
  readonly outputs: readonly O[]
  readonly #order: Order<O>
  readonly #kernels: readonly Kernel[]
  readonly #columns: readonly ColumnData[]
  readonly #pointers: Uint32Array
  readonly #days: Float64Array
  readonly #out: readonly Uint32Array[]

  constructor(order: Order<O>) {
    this.#order = order
    const measured = new Room(null)
    lay(order, measured)
    const memory = memoryFor(measured.used + PAGE)
    const laid = lay(order, new Room(memory))
    this.outputs = laid.outputs
    this.#columns = laid.columns
    this.#pointers = laid.pointers
    this.#days = laid.days
    this.#out = laid.out
    const exported = kernelsOf(moduleBytes(order.kernels), memory)
    this.#kernels = order.kernels.map(({ name }) => {
      const kernel = exported[name]
      if (kernel === undefined) throw new Error(`no function ${name}`)
      return kernel
    })
  }
  /** Settles the days of a run; the feed then fills the columns block by block. */
  begin(table: Table, dates: Dates): ColumnFeed {
    this.#order.days.forEach((day, i) => {
      this.#days[i] = toDay(dayNamed(day, dates))
    })
    return new ColumnFeed(table, this.#order.columns, this.#columns)
  }
  /** Runs measures, all unless said, over the first rows of the columns; an odd row brings one more that nobody reads. */
  run(rows: number, only: ReadonlySet<number> | null = null): void {
    this.#kernels.forEach((kernel, k) => {
      const out = this.#out[k]
      if (out !== undefined && (only === null || only.has(k)))
        kernel(rows, this.#pointers.byteOffset, this.#days.byteOffset, out.byteOffset)
    })
  }
}

function lay<O>(order: Order<O>, room: Room) {
  const columns = order.columns.map(({ fact }): ColumnData => {
    const like = gapsFor(fact, 1)
    if (like instanceof Uint8Array) return room.bytes(BLOCK_ROWS)
    return like instanceof Uint16Array ? room.codes(BLOCK_ROWS) : room.figures(BLOCK_ROWS)
  })
  const pointers = room.addresses(columns.length)
  columns.forEach((c, i) => {
    pointers[i] = c.byteOffset
  })
  const days = room.figures(order.days.length)
  const written = order.outputs(room)
  const out = written.map(({ addresses }) => {
    const table = room.addresses(addresses.length)
    addresses.forEach((a, i) => {
      table[i] = a?.byteOffset ?? 0
    })
    return table
  })
  return { columns, pointers, days, out, outputs: written.map((w) => w.output) }
}
