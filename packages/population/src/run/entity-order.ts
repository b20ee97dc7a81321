import type { HitColumns } from './hits.ts'

/** Puts results in the order of their entities, in the same memory for every part. */
export class EntityOrder {
  #order = new Uint32Array()
  #starts = new Uint32Array()

  /** The places of results entity by entity, those of one entity as they came; good until the next are asked for. */
  of({ entity, length }: Pick<HitColumns, 'entity' | 'length'>): Uint32Array {
    let last = 0
    for (let i = 0; i < length; i++) last = Math.max(last, entity[i] ?? 0)
    if (this.#order.length < length) this.#order = new Uint32Array(Math.ceil(length * 1.25))
    if (this.#starts.length < last + 2) this.#starts = new Uint32Array(last + 2)
    const [order, starts] = [this.#order, this.#starts]
    starts.fill(0)
    for (let i = 0; i < length; i++) {
      const next = (entity[i] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
    for (let e = 1; e < starts.length; e++) starts[e] = (starts[e] ?? 0) + (starts[e - 1] ?? 0)
    for (let i = 0; i < length; i++) {
      const e = entity[i] ?? 0
      const at = starts[e] ?? 0
      order[at] = i
      starts[e] = at + 1
    }
    return order.subarray(0, length)
  }
}
