import type { FigureDefinition } from '@pengce/language'
import { LARGEST, PARTS, type Unit } from '@pengce/values'

/** The smallest whole number above one end, up to another, for which something holds that then goes on holding; null for none. */
export function firstAbove(from: number, to: number, holds: (n: number) => boolean): number | null {
  if (to <= from || !holds(to)) return null
  let [below, at] = [from, to]
  // Doubling first: what is near is found near.
  for (let step = 1; from + step < to; step *= 2) {
    if (holds(from + step)) {
      at = from + step
      break
    }
    below = from + step
  }
  while (at - below > 1) {
    const middle = below + Math.floor((at - below) / 2)
    if (holds(middle)) at = middle
    else below = middle
  }
  return at
}

/** What people speak of: whole yuan, hundredths of a percent, whole units of everything else. */
const grainOf = (unit: Unit): number => (unit === 'rate' ? 100 : PARTS[unit])

/** The smallest figure above one held for which something holds, in grains of its unit; null for none. */
export function figureAbove(fact: FigureDefinition, held: number, holds: (parts: number) => boolean): number | null {
  const grain = grainOf(fact.unit)
  const parts = (grains: number): number => Math.min(grains * grain, fact.most ?? LARGEST)
  const most = Math.ceil((fact.most ?? LARGEST) / grain)
  const found = firstAbove(Math.floor(held / grain), most, (n) => holds(parts(n)))
  return found === null ? null : parts(found)
}
