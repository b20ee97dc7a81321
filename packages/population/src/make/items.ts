import type { TableName } from '../schema.ts'
import { type Core, coreOfItems } from './core.ts'
import type { Profile } from './profile.ts'
import { uniform } from './random.ts'

/** Rows of what entities have, for one part. */
export interface Items {
  readonly owners: Uint32Array
  readonly core: Core
  /** Which of its owner's it is, from 1. */
  readonly place: Uint8Array
}

/** So many at most belong to one entity; an item's number is its owner's times this, and its place. */
const MOST = 64

/** Draws how many projects, people, events or sites each entity has. */
export function itemsOf(profile: Profile, seed: number, core: Core, table: Exclude<TableName, 'entities'>): Items {
  const draw = uniform(seed, `items/${table}`)
  const owners: number[] = []
  const numbers: number[] = []
  const place: number[] = []
  for (let i = 0; i < core.size; i++) {
    const mean = (profile.items[table][core.bigness[i] ?? 0] ?? 0) / 1000
    const n = core.numbers[i] ?? 0
    const count = countOf(draw(n), mean)
    for (let k = 1; k <= count; k++) {
      owners.push(i)
      numbers.push(n * MOST + k)
      place.push(k)
    }
  }
  const at = Uint32Array.from(owners)
  return { owners: at, core: coreOfItems(core, at, Uint32Array.from(numbers)), place: Uint8Array.from(place) }
}

/** A count with the mean given: none for most, several for few (geometric). */
function countOf(u: number, mean: number): number {
  if (mean <= 0) return 0
  const again = mean / (1 + mean)
  return Math.min(MOST - 1, Math.floor(Math.log(1 - u) / Math.log(again)))
}
