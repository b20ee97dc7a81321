import type { Fact } from '@pengce/language'
import type { ColumnData } from '../cell.ts'
import { type Memory, memoryOf, PAGE } from './host.ts'

/** Memory is taken at least so many pages at a time. */
const STRETCH = 16
/** Whoever reads sixteen rows at a time reads past the last. */
const SLACK = 128

/**
 * Memory in which programs lay out what they work with. Columns of tables that lie in it, too, are read where they lie;
 * others are brought over block by block. Threads that share a memory each have a ground of their own over it.
 */
export class Ground {
  readonly memory: Memory
  readonly #buffers = new Set<ArrayBufferLike>()
  #next = 0
  #end = 0
  constructor(memory: Memory = memoryOf()) {
    this.memory = memory
    this.#buffers.add(memory.buffer)
  }
  /** Whether a view is of this memory. */
  holds(view: ArrayBufferView): boolean {
    return this.#buffers.has(view.buffer)
  }
  /** Room for a column of so many rows. Throws a RangeError when the four gigabytes are used up. */
  column(type: Fact['type'], rows: number): ColumnData {
    if (type === 'yes-no') return this.bytes(rows)
    return type === 'choice' ? this.codes(rows) : this.figures(rows)
  }
  bytes(size: number): Uint8Array {
    return new Uint8Array(...this.#take(size), size)
  }
  codes(size: number): Uint16Array {
    return new Uint16Array(...this.#take(size * 2), size)
  }
  addresses(size: number): Uint32Array {
    return new Uint32Array(...this.#take(size * 4), size)
  }
  figures(size: number): Float64Array {
    return new Float64Array(...this.#take(size * 8), size)
  }
  /** Each piece begins at a multiple of sixteen bytes. */
  #take(bytes: number): [buffer: SharedArrayBuffer, at: number] {
    const room = Math.ceil((bytes + SLACK) / 16) * 16
    if (this.#next + room > this.#end) {
      const pages = Math.max(STRETCH, Math.ceil(room / PAGE))
      const begin = this.memory.grow(pages) * PAGE
      if (begin !== this.#end) this.#next = begin
      this.#end = begin + pages * PAGE
      this.#buffers.add(this.memory.buffer)
    }
    const at = this.#next
    this.#next += room
    return [this.memory.buffer, at]
  }
}
