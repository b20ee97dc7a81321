import type { PartTables } from '../run/part-tables.ts'
import { byGrouping, GROUPINGS, type Grouping, type Manifest } from '../store/manifest.ts'

/** Those who gain and those who lose: how many, and how much in fen as text. */
export interface Shift {
  readonly gainers: number
  readonly losers: number
  readonly gain: string
  readonly loss: string
}
/** One entity's money before and after, in fen. */
export interface Moved {
  readonly entity: string
  readonly before: number
  readonly after: number
}
/** Whom a change touches. */
export interface Effects {
  readonly entities: number
  readonly all: Shift
  readonly by: Readonly<Record<Grouping, readonly Shift[]>>
  readonly mostGained: readonly Moved[]
  readonly mostLost: readonly Moved[]
}

/** Which option of each grouping every entity has, over all parts. */
export class Standing {
  readonly groups: Readonly<Record<Grouping, Uint8Array>>
  readonly manifest: Manifest
  #taken = 0
  constructor(manifest: Manifest) {
    this.manifest = manifest
    const room = () => new Uint8Array(manifest.rows.entities)
    this.groups = { subject: room(), district: room(), sector: room(), size: room() }
  }
  /** Takes the next part; gives the row of its first entity among all. */
  take(part: PartTables): number {
    const from = this.#taken
    for (const g of GROUPINGS) this.groups[g].set(part.groups[g], from)
    this.#taken += part.tables.entities.size
    return from
  }
}

/** So many of those who gain or lose most are named. */
const NAMED = 10

class Counter {
  gainers = 0
  losers = 0
  gain = 0n
  loss = 0n
  add(difference: number): void {
    if (difference > 0) {
      this.gainers++
      this.gain += BigInt(difference)
    } else {
      this.losers++
      this.loss += BigInt(-difference)
    }
  }
  shift(): Shift {
    return { gainers: this.gainers, losers: this.losers, gain: String(this.gain), loss: String(this.loss) }
  }
}

/** Compares what every entity gets before and after. Among equals the earlier row is named. */
export function effectsOf(
  { groups, manifest }: Standing,
  before: Float64Array,
  after: Float64Array,
  idOf: (row: number) => string,
): Effects {
  const all = new Counter()
  const by = GROUPINGS.map((g) => manifest.groups[g].map(() => new Counter()))
  const most = { gain: new Largest(), loss: new Largest() }
  for (let row = 0; row < before.length; row++) {
    const difference = (after[row] ?? 0) - (before[row] ?? 0)
    if (difference === 0) continue
    all.add(difference)
    GROUPINGS.forEach((g, k) => {
      by[k]?.[groups[g][row] ?? 0]?.add(difference)
    })
    most[difference > 0 ? 'gain' : 'loss'].take(row, Math.abs(difference))
  }
  const moved = (row: number): Moved => ({ entity: idOf(row), before: before[row] ?? 0, after: after[row] ?? 0 })
  return {
    entities: before.length,
    all: all.shift(),
    by: byGrouping((_, k) => (by[k] ?? []).map((c) => c.shift())),
    mostGained: most.gain.rows().map(moved),
    mostLost: most.loss.rows().map(moved),
  }
}

/** Keeps the rows with the largest values. */
class Largest {
  #kept: { row: number; value: number }[] = []
  take(row: number, value: number): void {
    const last = this.#kept.at(-1)
    if (this.#kept.length === NAMED && last !== undefined && value <= last.value) return
    const at = this.#kept.findIndex((k) => k.value < value)
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { row, value })
    this.#kept.length = Math.min(NAMED, this.#kept.length)
  }
  rows(): readonly number[] {
    return this.#kept.map((k) => k.row)
  }
}
