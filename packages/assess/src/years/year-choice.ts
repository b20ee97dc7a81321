import { valuedOf } from '../combine/valued.ts'
import type { Across } from './across.ts'
import type { Board, Found } from './board.ts'
import type { Payment, Taken } from './taken.ts'
import { renewsIn } from './unit.ts'

/** One unit that can be taken in a year, with its amount after what earlier years take off it. */
export interface Choice extends Found {
  readonly unit: number
}
/** What a choice within one year comes to. Fen. */
export interface YearOutcome {
  readonly worth: number
  readonly net: ReadonlyMap<number, number>
  readonly payments: readonly Payment[]
  /** By ceiling of the year, what it cut. */
  readonly cuts: readonly number[]
}

/** What can be taken in a year as the plan stands: not what is refused, ruled out for good, or the same again. */
export function choicesIn(board: Board, across: Across, group: readonly number[], at: number, taken: Taken): Choice[] {
  const year = board.stages[at]?.year ?? 0
  return group.flatMap((unit) => {
    const u = board.units[unit]
    const times = taken.times[unit] ?? 0
    if (u === undefined || across.before.has(unit)) return []
    if (times > 0 && !renewsIn(u, year, board.expected)) return []
    for (const rival of across.between[unit]?.keys() ?? []) if ((taken.times[rival] ?? 0) > 0) return []
    for (const rival of across.ended[unit]?.keys() ?? []) if ((taken.times[rival] ?? 0) > 0) return []
    const found = board.find(unit, at, taken)
    if (found === null || !found.open) return []
    const choice = { ...less(found, laterPaid(across, unit, taken), board), unit }
    return choice.inKind || choice.high > 0 ? [choice] : []
  })
}

/** What relations take off a unit for payments of earlier years, at least and at most. */
function laterPaid(across: Across, unit: number, taken: Taken): { readonly low: number; readonly high: number } {
  const paid = new Set([
    ...across.deductions.flatMap((d) => (d.from === unit ? d.later : [])),
    ...across.afterwards.flatMap((d) => (d.from === unit ? [d.paid] : [])),
  ])
  let [low, high] = [0, 0]
  for (const i of paid) {
    low += taken.low[i] ?? 0
    high += taken.high[i] ?? 0
  }
  return { low, high }
}
function less(found: Found, paid: { readonly low: number; readonly high: number }, board: Board): Found {
  if (paid.high === 0) return found
  const low = Math.max(0, found.low - paid.high)
  const high = Math.max(0, found.high - (board.ends === 'certain' ? paid.low : paid.high))
  return { ...found, low, high, worth: board.ends === 'certain' || !Number.isFinite(high) ? low : high }
}

/** Values what is chosen in one year, deductions and ceilings of that year included. */
export function outcomeIn(
  board: Board,
  across: Across,
  at: number,
  taken: Taken,
  chosen: readonly Choice[],
): YearOutcome {
  const place = new Map(chosen.map((c, n) => [c.unit, n]))
  const of = (units: readonly number[]) => units.flatMap((i) => place.get(i) ?? [])
  const ceilings = (across.ceilings[at] ?? []).map((c) => ({
    of: of(c.of),
    ceiling: c.carries ? Math.max(0, c.ceiling - paidUnder(c.all, taken, board)) : c.ceiling,
  }))
  const deductions = across.deductions.flatMap((d) => {
    const from = place.get(d.from)
    const paid = of(d.paid)
    return from === undefined || paid.length === 0 ? [] : [{ from, paid }]
  })
  const worth = chosen.map((c) => c.worth)
  const bound = ceilings.some((c) => c.of.length > 0) || deductions.length > 0
  const value = bound
    ? valuedOf(
        {
          worth,
          most: board.ends === 'certain' ? chosen.map((c) => c.high) : worth,
          clashes: [],
          needs: [],
          deductions,
          ceilings,
        },
        chosen.map(() => true),
      )
    : { worth: worth.reduce((sum, n) => sum + n, 0), net: worth, cuts: ceilings.map(() => 0) }
  const net = new Map(chosen.map((c, n) => [c.unit, value.net[n] ?? 0]))
  return {
    worth: value.worth,
    net,
    payments: chosen.map((c) => paymentOf(c, net.get(c.unit) ?? 0, board)),
    cuts: value.cuts,
  }
}
const paidUnder = (of: readonly number[], taken: Taken, { ends }: Board): number =>
  of.reduce((sum, i) => sum + ((ends === 'certain' ? taken.low[i] : taken.high[i]) ?? 0), 0)

/** What later years have to reckon with: the range that is paid, or its most where all is taken at its most. */
export function paymentOf(c: Choice, net: number, { ends }: Board): Payment {
  const { unit } = c
  if (c.inKind) return { unit, low: 0, high: 0 }
  if (ends === 'possible') return { unit, low: net, high: Number.isFinite(c.high) ? net : c.high }
  return { unit, low: net, high: c.low === c.high ? net : c.high }
}
