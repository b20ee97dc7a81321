import { claimsOf, type Plan } from '../plan.ts'
import { partsOf, type Term, type TermId, typeOf } from '../term.ts'
import type { FunctionBytes } from './module-bytes.ts'
import { LARGEST_DIVISOR } from './range-code.ts'
import { type End, endlessAt, rowsAt, sumAt, type Way, type Ways } from './sums.ts'
import { type Places, type Span, TermCode } from './term-code.ts'
import { type Vector, VectorCode, type Width } from './vector-code.ts'

/** The outputs of a list kernel, in the order of their addresses. */
export const OUTPUTS = ['verdict', 'low', 'high', 'totalLow', 'totalHigh', 'reason', 'missing'] as const
const WIDTHS: readonly Width[] = [1, 8, 8, 8, 8, 2, 2]
interface Written {
  readonly code: VectorCode
  readonly terms: TermCode
  readonly surely: Vector
  readonly possibly: Vector
}
function begun(plan: Plan, places: Places): Written {
  const code = new VectorCode(plan.columns.filter((c) => places.columns.has(c.key)).length)
  const terms = new TermCode(plan.terms, places, code)
  return { code, terms, ...terms.masks(plan.when) }
}
/** What the claims that are the same for every row leave possible. */
function settledClaims(plan: Plan, { code, terms }: Written): Vector | null {
  const settled = claimsOf(plan)
    .map((id) => terms.masks(id).possibly)
    .filter((mask) => code.isSettled(mask))
  return settled.length === 0 ? null : settled.reduce((a, b) => code.binary('and', a, b))
}

/** The function that writes what every row comes to, named for its place. */
export function listKernel(plan: Plan, places: Places, name: string, reasons: boolean): FunctionBytes {
  const written = begun(plan, places)
  const { code, terms, surely, possibly } = written
  const ends = plan.total === null ? [1, 2] : [1, 2, 3, 4]
  const settled = reasons ? null : settledClaims(plan, written)
  if (settled !== null)
    code.leaveUnless(
      settled,
      [0, ...ends].map((o) => [o, WIDTHS[o] ?? 8] as const),
    )
  // 2 where it is possible, less 1 where it is sure: no, yes and open are 0, 1 and 2.
  code.store(0, code.binary('countPlus', code.binary('and', possibly, code.bits(2n)), surely), 1)
  if (reasons) code.store(5, reasonOf(plan, written), 2)
  for (const o of ends) code.nothing(o, 8)
  if (reasons) code.nothing(6, 2)
  code.payOnly()
  const spans = [plan.amount, plan.total].map((id) => (id === null ? null : terms.span(id)))
  const paid = (v: Vector): Vector => code.binary('and', possibly, v)
  const nothing: Span = { low: code.number(0), high: code.number(0) }
  const [amount, total] = spans.map((s) => s ?? nothing)
  const vectors = [amount, total].flatMap((s) => (s === undefined ? [] : [s.low, s.high]))
  for (const o of ends) code.store(o, paid(vectors[o - 1] ?? nothing.low), 8)
  if (reasons) code.store(6, paid(missingOf(plan, written)), 2)
  return code.finish(name, possibly)
}

/** Writes the function that only counts and sums. */
export function tallyKernel(plan: Plan, places: Places, name: string): TallyKernel {
  const written = begun(plan, places)
  const { code, terms, surely, possibly } = written
  const settled = settledClaims(plan, written)
  if (settled !== null) code.leaveUnless(settled, [])
  const open = code.binary('andNot', possibly, surely)
  code.payOnly()
  const masks = [surely, open]
  for (const [v, mask] of masks.entries()) code.accumulate(rowsAt(v), 'countMinus', mask)
  const ways: Record<End, Way> = { low: 'value', high: 'value', totalLow: 'value', totalHigh: 'value' }
  const sum = (end: End, value: Vector, endless: number | null): void => {
    ways[end] = code.isSettled(value) ? 'value' : 'sum'
    for (const [v, mask] of masks.entries()) {
      if (code.isSettled(value)) code.write(sumAt(v, end), value)
      else if (endless === null) code.accumulate(sumAt(v, end), 'plus', code.binary('and', mask, value))
      else {
        const without = code.binary('and', mask, code.binary('equal', value, code.number(endless)))
        const within = code.binary('andNot', mask, without)
        code.accumulate(sumAt(v, end), 'plus', code.binary('and', within, value))
        code.accumulate(endlessAt(v, end), 'countMinus', without)
      }
    }
  }
  const pairs = [
    [plan.amount, 'low', 'high'],
    [plan.total, 'totalLow', 'totalHigh'],
  ] as const
  for (const [id, lowest, highest] of pairs) {
    if (id === null) continue
    const { low, high } = terms.span(id)
    const { bottomless, boundless } = terms.bounds(id)
    sum(lowest, low, bottomless ? Number.NEGATIVE_INFINITY : null)
    if (high === low) ways[highest] = lowest
    else sum(highest, high, boundless ? Number.POSITIVE_INFINITY : null)
  }
  return { bytes: code.finish(name, possibly), ways }
}
/** A function that only counts and sums, with how each sum comes about. */
export interface TallyKernel {
  readonly bytes: FunctionBytes
  readonly ways: Ways
}

/** The first claim that is no where the verdict is no, the first that is open where it is open. */
function reasonOf(plan: Plan, { code, terms, surely, possibly }: Written): Vector {
  const first = claimsOf(plan).reduceRight((later, id, i) => {
    const claim = terms.masks(id)
    // Where the verdict is possible the claim must be sure to be passed over; where it is not, possible.
    const passed = code.select(possibly, claim.surely, claim.possibly)
    return code.select(passed, later, code.bits(BigInt(i + 1)))
  }, code.bits(0n))
  return code.binary('andNot', first, surely)
}

/** The first fact that is not known and still matters: below what is settled nothing is missing. */
function missingOf(plan: Plan, { code, terms }: Written): Vector {
  const place = new Map(plan.columns.map((c, i) => [c.key, BigInt(i + 1)]))
  const known = new Map<TermId, Vector>()
  const none = code.bits(0n)
  const or = (a: Vector, b: Vector): Vector =>
    a === none ? b : b === none ? a : code.select(code.binary('otherBits', a, none), a, b)
  const visit = (id: TermId): Vector => {
    const found = known.get(id) ?? below(terms.term(id), id)
    known.set(id, found)
    return found
  }
  const below = (term: Term, id: TermId): Vector => {
    const gap = terms.gap(term)
    if (gap !== null && 'column' in term) return code.binary('and', gap, code.bits(place.get(term.column) ?? 0n))
    const parts = term.op === 'firstMatch' ? searched(term) : partsOf(term).map(visit).reduce(or, none)
    return parts === none ? none : code.binary('and', openOf(term, id), parts)
  }
  const openOf = (term: Term, id: TermId): Vector => {
    if (typeOf(term) === 'verdict') {
      const { surely, possibly } = terms.masks(id)
      return code.binary('andNot', possibly, surely)
    }
    const { low, high } = terms.span(id)
    return code.binary('differs', low, high)
  }
  const searched = ({ rows, otherwise }: Extract<Term, { op: 'firstMatch' }>): Vector =>
    rows.reduceRight((later, { when, gives }) => {
      const { surely, possibly } = terms.masks(when)
      const given = visit(gives)
      const reached = given === none ? none : code.binary('and', possibly, given)
      return or(visit(when), or(reached, later === none ? none : code.binary('andNot', later, surely)))
    }, visit(otherwise))
  return [plan.when, plan.amount, plan.total].map((id) => (id === null ? none : visit(id))).reduce(or, none)
}

/** Why a plan cannot be written with exact vectors; null when it can. */
export function refusalOf({ terms }: Plan): string | null {
  const wide = terms.find((t) => t.op === 'product' && t.divisor > LARGEST_DIVISOR)
  return wide === undefined ? null : `a product is divided by more than ${LARGEST_DIVISOR}`
}
