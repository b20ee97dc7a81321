import type { Bounds } from '../bounds.ts'
import { BLOCK_ROWS } from '../columns/column-program.ts'
import { claimsOf, type Plan } from '../plan.ts'
import { partsOf, type Term, type TermId, typeOf } from '../term.ts'
import { BitCode } from './bit-code.ts'
import { REASON, REASON_BITS, THERE } from './bit-place.ts'
import type { Vector } from './instruction.ts'
import type { Comparisons, Marks } from './marks.ts'
import type { Masks } from './masks.ts'
import type { FunctionBytes } from './module-bytes.ts'
import type { Places } from './places.ts'
import { LARGEST_DIVISOR } from './range-code.ts'
import type { Width } from './row-pair.ts'
import { type End, endlessAt, rowsAt, sumAt, type Way, type Ways } from './sums.ts'
import { type Span, TermCode } from './term-code.ts'
import { VectorCode } from './vector-code.ts'

/** The outputs of a list kernel, in the order of their addresses. */
export const OUTPUTS = ['verdict', 'low', 'high', 'totalLow', 'totalHigh', 'missing'] as const
const WIDTHS: readonly Width[] = [1, 8, 8, 8, 8, 2]
interface Written {
  readonly code: VectorCode
  readonly terms: TermCode
  readonly bits: BitCode
}
function begun(plan: Plan, places: Places, marks: Marks): Written {
  const code = new VectorCode(plan.columns.filter((c) => places.columns.has(c.key)).length)
  const terms = new TermCode(plan.terms, places, code)
  return { code, terms, bits: new BitCode(plan, places, code, marks, 'worked-out') }
}
/** Leaves where a claim that is the same for every row is not met. */
function leaveUnlessPossible(plan: Plan, { code, bits }: Written): void {
  const settled = claimsOf(plan)
    .map((id) => bits.masks(id).possibly)
    .filter((mask) => code.isSettled(mask))
  if (settled.length > 0) code.leaveUnless(settled.reduce((a, b) => code.binary('and', a, b)))
}
/** The condition of the rows that are there. */
function condition(plan: Plan, { code, bits }: Written): Masks {
  const { surely, possibly } = bits.masks(plan.when)
  const there = code.mark(THERE)
  return { surely: code.binary('and', surely, there), possibly: code.binary('and', possibly, there) }
}

/** The function that writes what every row comes to, named for its place. */
export function listKernel(plan: Plan, places: Places, marks: Marks, name: string, reasons: boolean): FunctionBytes {
  const written = begun(plan, places, marks)
  const { code, terms } = written
  const ends = plan.total === null ? [1, 2] : [1, 2, 3, 4]
  for (const o of [0, ...ends]) code.clear(o, WIDTHS[o] ?? 8)
  if (reasons) code.clear(5, 2)
  else leaveUnlessPossible(plan, written)
  const found = condition(plan, written)
  if (reasons) storeReasons(plan, written, found)
  const { possibly, surely } = code.rows(found.possibly, found.surely)
  code.store(0, verdictOf(possibly, surely, code), 1)
  const paid = (v: Vector): Vector => code.binary('and', possibly, v)
  const spans = [plan.amount, plan.total].map((id) => (id === null ? null : terms.span(id)))
  const nothing: Span = { low: code.number(0), high: code.number(0) }
  const vectors = spans.flatMap((s) => [(s ?? nothing).low, (s ?? nothing).high])
  for (const o of ends) code.store(o, paid(vectors[o - 1] ?? nothing.low), 8)
  if (reasons) code.store(5, paid(missingOf(plan, written)), 2)
  return code.finish(name)
}

/**
 * The function that works out comparisons, each as a column of yes-or-no: in every row, or only where a measure that asks for
 * them may still be possible.
 */
export function comparisonKernel(
  { askedBy, derived }: Comparisons,
  order: ComparisonOrder,
  name: string,
): FunctionBytes {
  const { places, marks, everywhere } = order
  const code = new VectorCode(places.columns.size)
  const asked = askedBy.map((plan) => new BitCode(plan, places, code, marks, 'open').masks(plan.when).possibly)
  const needed = everywhere ? code.bits(-1n) : asked.reduce((a, b) => code.binary('or', a, b), code.bits(0n))
  code.rows(code.binary('and', needed, code.mark(THERE)), code.bits(0n))
  for (const [output, { plan, id }] of derived.entries()) {
    const { surely, possibly } = new TermCode(plan.terms, places, code).masks(id)
    code.store(output, verdictOf(possibly, surely, code), 1)
  }
  return code.finish(name)
}
interface ComparisonOrder {
  readonly places: Places
  readonly marks: Marks
  readonly everywhere: boolean
}
/** 2 where it is possible, less 1 where it is sure: no, yes and open are 0, 1 and 2. */
const verdictOf = (possibly: Vector, surely: Vector, code: VectorCode): Vector =>
  code.binary('countPlus', code.binary('and', possibly, code.bits(2n)), surely)

/** Writes the function that only counts and sums. */
export function tallyKernel(plan: Plan, places: Places, marks: Marks, name: string): TallyKernel {
  const written = begun(plan, places, marks)
  const { code, terms } = written
  leaveUnlessPossible(plan, written)
  const found = condition(plan, written)
  const open = code.binary('andNot', found.possibly, found.surely)
  const count = (v: Vector): Vector =>
    code.unary('pairsOfCodes', code.unary('pairsOfBytes', code.unary('bitsOfBytes', v)))
  for (const [v, mask] of [found.surely, open].entries()) code.accumulate(rowsAt(v), 'wordsPlus', count(mask))
  const { possibly, surely } = code.rows(found.possibly, found.surely)
  const masks = [surely, code.binary('andNot', possibly, surely)]
  const ways: Record<End, Way> = { low: 'value', high: 'value', totalLow: 'value', totalHigh: 'value' }
  const sum = (end: End, value: Vector, bounds: Bounds, endless: number | null): void => {
    ways[end] = code.isSettled(value) ? 'value' : mayComeBack(bounds) ? 'singly' : 'sum'
    if (ways[end] === 'singly') return
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
    const bounds = terms.bounds(id)
    sum(lowest, low, bounds, bounds.bottomless ? Number.NEGATIVE_INFINITY : null)
    if (high === low) ways[highest] = lowest
    else sum(highest, high, bounds, bounds.boundless ? Number.POSITIVE_INFINITY : null)
  }
  return { bytes: code.finish(name), ways }
}
/** Whether the sum of a lane may leave what a double holds exactly and come back, so that its end does not tell. */
const mayComeBack = ({ least, most }: Bounds): boolean =>
  least < 0 && most > 0 && !Number.isSafeInteger(Math.max(-least, most) * (BLOCK_ROWS / 2))
/** A function that only counts and sums, with how each sum comes about. */
export interface TallyKernel {
  readonly bytes: FunctionBytes
  readonly ways: Ways
}

/** Writes, bit by bit, the place of the first claim that is no where the verdict is no, of the first that is open where it is open. */
function storeReasons(plan: Plan, { code, bits }: Written, { possibly }: Masks): void {
  const planes: Vector[] = []
  const none = code.bits(0n)
  let reached = code.bits(-1n)
  for (const [i, id] of claimsOf(plan).entries()) {
    const claim = bits.masks(id)
    // Where the verdict is possible the claim must be sure to be passed over; where it is not, possible.
    const passed = code.select(possibly, claim.surely, claim.possibly)
    const stopped = code.binary('andNot', reached, passed)
    for (let bit = 0; i + 1 >= 2 ** bit; bit++)
      if (((i + 1) >> bit) % 2 === 1) planes[bit] = code.binary('or', planes[bit] ?? none, stopped)
    reached = code.binary('and', reached, passed)
  }
  for (let bit = 0; bit < REASON_BITS; bit++) code.storeBits(REASON + bit, planes[bit] ?? none)
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
export function refusalOf(plan: Plan): string | null {
  const wide = plan.terms.find((t) => t.op === 'product' && t.divisor > LARGEST_DIVISOR)
  if (wide !== undefined) return `a product is divided by more than ${LARGEST_DIVISOR}`
  return claimsOf(plan).length >= 2 ** REASON_BITS ? `${2 ** REASON_BITS} claims or more` : null
}
