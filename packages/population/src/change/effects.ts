import { byGrouping, GROUPINGS, type Grouping, type Manifest } from '../store/manifest.ts'
import type { PartComparison } from './compare-part.ts'

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

/** Compares what every touched entity gets before and after. Among equals the earlier row is named. */
export function effectsOf(
  { groups: options, rows: { entities } }: Manifest,
  parts: readonly PartComparison[],
  idOf: (part: number, row: number) => string,
): Effects {
  const all = new Counter()
  const by = GROUPINGS.map((g) => options[g].map(() => new Counter()))
  const most = { gain: new Largest(), loss: new Largest() }
  for (const { part, rows, groups, before, after } of parts)
    for (let at = 0; at < rows.length; at++) {
      const [one, other] = [before.money[at] ?? 0, after.money[at] ?? 0]
      const difference = other - one
      if (difference === 0) continue
      all.add(difference)
      GROUPINGS.forEach((g, k) => {
        by[k]?.[groups[g][at] ?? 0]?.add(difference)
      })
      const place = { part, row: rows[at] ?? 0, before: one, after: other }
      most[difference > 0 ? 'gain' : 'loss'].take(place, Math.abs(difference))
    }
  const moved = ({ part, row, before, after }: Place): Moved => ({ entity: idOf(part, row), before, after })
  return {
    entities,
    all: all.shift(),
    by: byGrouping((_, k) => (by[k] ?? []).map((c) => c.shift())),
    mostGained: most.gain.places().map(moved),
    mostLost: most.loss.places().map(moved),
  }
}

/** Where an entity stands, and its money before and after. */
interface Place {
  readonly part: number
  readonly row: number
  readonly before: number
  readonly after: number
}
/** Keeps the rows with the largest values. */
class Largest {
  #kept: { place: Place; value: number }[] = []
  take(place: Place, value: number): void {
    const last = this.#kept.at(-1)
    if (this.#kept.length === NAMED && last !== undefined && value <= last.value) return
    const at = this.#kept.findIndex((k) => k.value < value)
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { place, value })
    this.#kept.length = Math.min(NAMED, this.#kept.length)
  }
  places(): readonly Place[] {
    return this.#kept.map((k) => k.place)
  }
}
