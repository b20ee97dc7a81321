/** Results that are not refusals, one after another in columns that grow. */
export class Hits {
  #room = 1024
  length = 0
  entity = new Int32Array(this.#room)
  /** The row in the table the measure runs over, where that is not the entities; else -1. */
  item = new Int32Array(this.#room)
  /** The place of the measure among those of the run. */
  measure = new Uint16Array(this.#room)
  verdict = new Uint8Array(this.#room)
  low = new Float64Array(this.#room)
  high = new Float64Array(this.#room)
  /** What counts of the low end in the best lawful combination; the low end itself until that is known. Fen. */
  counted = new Float64Array(this.#room)
  reason = new Uint16Array(this.#room)
  missing = new Uint16Array(this.#room)

  add(entity: number, item: number, measure: number, verdict: number, low: number, high: number): number {
    this.widen(1)
    const at = this.length++
    this.entity[at] = entity
    this.item[at] = item
    this.measure[at] = measure
    this.verdict[at] = verdict
    this.low[at] = low
    this.high[at] = high
    this.counted[at] = 0
    this.reason[at] = 0
    this.missing[at] = 0
    return at
  }
  /** Takes over one result of others. */
  copy(from: Hits, i: number): void {
    const at = this.add(
      from.entity[i] ?? 0,
      from.item[i] ?? 0,
      from.measure[i] ?? 0,
      from.verdict[i] ?? 0,
      from.low[i] ?? 0,
      from.high[i] ?? 0,
    )
    this.counted[at] = from.counted[i] ?? 0
    this.reason[at] = from.reason[i] ?? 0
    this.missing[at] = from.missing[i] ?? 0
  }
  /** Lets there be room for so many more; the columns may then be others. */
  widen(more: number): void {
    if (this.length + more <= this.#room) return
    this.#room = Math.max(this.#room * 2, this.length + more)
    const wider = <T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(to: T, from: T): T => {
      to.set(from)
      return to
    }
    this.entity = wider(new Int32Array(this.#room), this.entity)
    this.item = wider(new Int32Array(this.#room), this.item)
    this.measure = wider(new Uint16Array(this.#room), this.measure)
    this.verdict = wider(new Uint8Array(this.#room), this.verdict)
    this.low = wider(new Float64Array(this.#room), this.low)
    this.high = wider(new Float64Array(this.#room), this.high)
    this.counted = wider(new Float64Array(this.#room), this.counted)
    this.reason = wider(new Uint16Array(this.#room), this.reason)
    this.missing = wider(new Uint16Array(this.#room), this.missing)
  }
}

/** Results of one part in columns, as they lie in memory; beyond the length there is more room. */
export interface HitColumns {
  readonly length: number
  readonly entity: Int32Array<ArrayBuffer>
  readonly item: Int32Array<ArrayBuffer>
  readonly measure: Uint16Array<ArrayBuffer>
  /** 1 granted, 2 open. */
  readonly verdict: Uint8Array<ArrayBuffer>
  readonly low: Float64Array<ArrayBuffer>
  readonly high: Float64Array<ArrayBuffer>
  readonly counted: Float64Array<ArrayBuffer>
  readonly reason: Uint16Array<ArrayBuffer>
  readonly missing: Uint16Array<ArrayBuffer>
}
