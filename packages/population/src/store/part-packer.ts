import type { ColumnData } from '@pengce/compile'
import { cellTypeOf, shortest } from './cells.ts'
import { aligned, type HeadNumber, type HeadText, MAGIC, type PartHead, START } from './part-file.ts'

/** One part of one table in memory. */
export interface PartColumns {
  readonly size: number
  readonly numbers: ReadonlyMap<string, ColumnData>
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/**
 * Packs parts one after another into the same memory, a column at a time, so that a column is packed while the processor
 * still has it at hand. The bytes depend on nothing but the values.
 */
export class PartPacker {
  #body = new Uint8Array(1 << 20)
  #end = 0
  #numbers: HeadNumber[] = []
  #texts: HeadText[] = []

  number(key: string, data: ColumnData): void {
    const kept = shortest(data)
    this.#numbers.push({
      key,
      type: cellTypeOf(data),
      as: kept.as,
      value: kept.as === 'all' ? '' : String(kept.value),
      rows: kept.as === 'few' ? this.#place(kept.rows) : 0,
      values: kept.as === 'one' ? 0 : this.#place(kept.values),
      count: kept.as === 'one' ? 0 : kept.values.length,
    })
  }

  text(key: string, list: readonly string[]): void {
    const joined = list.join('')
    const plain = Buffer.from(joined, 'utf8')
    const ends = new Uint32Array(list.length)
    let end = 0
    // A text of as many bytes as letters has one for each; most ids are such.
    const pieces = plain.length === joined.length ? null : list.map((text) => Buffer.from(text, 'utf8'))
    for (let i = 0; i < list.length; i++) {
      end += (pieces === null ? list[i] : pieces[i])?.length ?? 0
      ends[i] = end
    }
    const bytes = pieces === null ? plain : Buffer.concat(pieces)
    this.#texts.push({ key, ends: this.#place(ends), bytes: this.#place(bytes), length: end })
  }

  /** The part of so many rows, in two pieces; good until the next is begun, which it does. */
  packed(size: number): readonly [head: Uint8Array, body: Uint8Array] {
    const text = Buffer.from(JSON.stringify({ size, numbers: this.#numbers, texts: this.#texts } satisfies PartHead))
    const head = new Uint8Array(aligned(START + text.length))
    head.set(Buffer.from(MAGIC))
    new DataView(head.buffer).setUint32(8, text.length, true)
    head.set(text, START)
    const body = this.#body.subarray(0, this.#end)
    this.#numbers = []
    this.#texts = []
    this.#end = 0
    return [head, body]
  }

  #place(view: { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): number {
    const here = this.#end
    const until = here + view.byteLength
    this.#end = aligned(until)
    if (this.#end > this.#body.length) {
      const wider = new Uint8Array(Math.max(this.#end, this.#body.length * 2))
      wider.set(this.#body.subarray(0, here))
      this.#body = wider
    }
    this.#body.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), here)
    this.#body.fill(0, until, this.#end)
    return here
  }
}

/** Packs a part that lies in memory whole. */
export function packPart({ size, numbers, texts }: PartColumns): Uint8Array {
  const packer = new PartPacker()
  for (const [key, data] of numbers) packer.number(key, data)
  for (const [key, list] of texts) packer.text(key, list)
  const [head, body] = packer.packed(size)
  const bytes = new Uint8Array(head.length + body.length)
  bytes.set(head)
  bytes.set(body, head.length)
  return bytes
}
