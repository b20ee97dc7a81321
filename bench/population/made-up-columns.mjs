import { codeOf, GAP, GAP_CODE } from '@pengce/compile'
import { treesOf, walkTree } from '@pengce/language'
import { LARGEST, PARTS, toDay } from '@pengce/values'

/** A small generator of its own, so that one seed gives one table; 32 bits, well spread. */
export function dice(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Figures and days that measures compare a unit, or days, with; a value near one of them turns something. */
function landmarksOf(measures) {
  const figures = new Map()
  const days = new Set()
  for (const m of measures)
    for (const tree of treesOf(m))
      walkTree(tree, (n) => {
        if (n.kind === 'date') days.add(toDay(n.value))
        if (n.kind === 'number' && n.value.parts > 0)
          figures.set(n.value.unit, (figures.get(n.value.unit) ?? new Set()).add(n.value.parts))
      })
  return { figures: new Map([...figures].map(([unit, set]) => [unit, [...set]])), days: [...days] }
}

/**
 * Columns for so many entities: yes-or-no as often so as not, any option, days of thirty years, figures over all powers of
 * ten with one in ten beside a figure of the law, one in twenty nothing. `gaps`: the share of cells not known.
 * `room(bytes)` gives the memory.
 */
export function madeUpColumns(columns, measures, size, { gaps, seed, room = (bytes) => new ArrayBuffer(bytes) }) {
  const landmarks = landmarksOf(measures)
  const made = new Map()
  columns.forEach(({ key, fact }, k) => {
    const next = dice(seed * 1000 + k)
    const cell = cellOf(fact, next, landmarks)
    const data = arrayFor(fact, size, room)
    const gap = fact.type === 'yes-no' ? GAP : fact.type === 'choice' ? GAP_CODE : Number.NaN
    for (let i = 0; i < size; i++) data[i] = gaps > 0 && next() < gaps ? gap : cell()
    made.set(key, data)
  })
  return made
}
function arrayFor(fact, size, room) {
  if (fact.type === 'yes-no') return new Uint8Array(room(size))
  return fact.type === 'choice' ? new Uint16Array(room(size * 2)) : new Float64Array(room(size * 8))
}

function cellOf(fact, next, { figures, days }) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  switch (fact.type) {
    case 'yes-no':
      return () => (next() < 0.5 ? 1 : 0)
    case 'choice': {
      const codes = Object.keys(fact.options).map((option) => codeOf(fact, option))
      return () => pick(codes)
    }
    case 'date':
      return () => (next() < 0.1 && days.length > 0 ? pick(days) : toDay('1995-01-01') + Math.floor(next() * 11_000))
    case 'figure': {
      const [least, most] = [fact.least ?? -LARGEST, fact.most ?? LARGEST]
      const near = figures.get(fact.unit) ?? []
      const digits = fact.unit === 'money' || fact.unit === 'usd' ? 12 : Math.log10(PARTS[fact.unit]) + 4
      return () => {
        const r = next()
        const value = r < 0.05 ? 0 : r < 0.15 && near.length > 0 ? pick(near) : Math.floor(10 ** (next() * digits))
        return Math.min(most, Math.max(least, least < 0 && next() < 0.2 ? -value : value))
      }
    }
  }
}
