import { FURTHEST } from '@pengce/language'
import { LARGEST } from '@pengce/values'
import type { Term, TermId } from './term.ts'

/**
 * What a range may come to for any facts within their limits: the furthest its finite ends reach, and whether the low end
 * can be bottomless or the high end boundless.
 */
export interface Bounds {
  readonly least: number
  readonly most: number
  readonly bottomless: boolean
  readonly boundless: boolean
}

/** The bounds of every term that is a range of figures; printers leave out what these prove idle. */
export function boundsOf(terms: readonly Term[]): readonly Bounds[] {
  const found: Bounds[] = []
  const of = (id: TermId): Bounds => found[id] ?? ANY
  for (const term of terms) found.push(kept(boundsOfTerm(term, of)))
  return found
}

/** What is known of nothing. */
const ANY: Bounds = { least: -FURTHEST, most: FURTHEST, bottomless: true, boundless: true }
/** Ends beyond `FURTHEST` are settled there. */
const kept = ({ least, most, bottomless, boundless }: Bounds): Bounds => ({
  least: Math.max(-FURTHEST, least),
  most: Math.min(FURTHEST, most),
  bottomless: bottomless || least < -FURTHEST,
  boundless: boundless || most > FURTHEST,
})

function boundsOfTerm(term: Term, of: (id: TermId) => Bounds): Bounds {
  switch (term.op) {
    case 'number':
      return { least: term.value, most: term.value, bottomless: false, boundless: false }
    case 'figure':
      return {
        least: Math.max(term.least, -LARGEST),
        most: Math.min(term.most, LARGEST),
        bottomless: term.least === Number.NEGATIVE_INFINITY,
        boundless: term.most === Number.POSITIVE_INFINITY,
      }
    case 'sum':
      return term.of.map(of).reduce(plus, NOTHING)
    case 'difference':
      return plus(of(term.from), negative(of(term.less)))
    case 'product':
      return times(of(term.left), of(term.right), term.divisor)
    case 'steps': {
      const { most, boundless } = of(term.amount)
      return { least: 0, most: Math.max(0, Math.floor(most / term.step)), bottomless: false, boundless }
    }
    case 'least':
      return lowestOf(term.of.map(of))
    case 'greatest':
      return negative(lowestOf(term.of.map(of).map(negative)))
    case 'firstMatch':
      return [...term.rows.map((r) => of(r.gives)), of(term.otherwise)].reduce(hull)
    case 'between': {
      const low = of(term.low)
      return term.high === null ? { ...low, boundless: true } : hull(low, of(term.high))
    }
    default:
      return ANY
  }
}

const NOTHING: Bounds = { least: 0, most: 0, bottomless: false, boundless: false }
/** The bounds of a sum of two. */
export const plus = (a: Bounds, b: Bounds): Bounds =>
  kept({
    least: a.least + b.least,
    most: a.most + b.most,
    bottomless: a.bottomless || b.bottomless,
    boundless: a.boundless || b.boundless,
  })
const negative = (a: Bounds): Bounds => ({
  least: -a.most,
  most: -a.least,
  bottomless: a.boundless,
  boundless: a.bottomless,
})
const hull = (a: Bounds, b: Bounds): Bounds => ({
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
  bottomless: a.bottomless || b.bottomless,
  boundless: a.boundless || b.boundless,
})
/** A side without an upper end leaves the others to be the lowest. */
function lowestOf(all: readonly Bounds[]): Bounds {
  const bounded = all.filter((b) => !b.boundless)
  const mosts = (bounded.length > 0 ? bounded : all).map((b) => b.most)
  return {
    least: Math.min(...all.map((b) => b.least)),
    most: bounded.length > 0 ? Math.min(...mosts) : Math.max(...mosts),
    bottomless: all.some((b) => b.bottomless),
    boundless: bounded.length === 0,
  }
}

/** Rounding moves a quotient by less than one part. Without a bound on one side the product has none on either, unless no side is below zero. */
function times(a: Bounds, b: Bounds, divisor: number): Bounds {
  const open = a.bottomless || a.boundless || b.bottomless || b.boundless
  const corners = [a.least, a.most].flatMap((x) => [b.least, b.most].map((y) => (x * y) / divisor))
  if (open) corners.push(0)
  const notBelow = isNotBelowZero(a) && isNotBelowZero(b)
  return {
    least: notBelow ? 0 : Math.floor(Math.min(...corners)) - 1,
    most: Math.ceil(Math.max(...corners)) + 1,
    bottomless: open && !notBelow,
    boundless: open,
  }
}
/** No end of the range is below nothing. */
export const isNotBelowZero = ({ least, bottomless }: Bounds): boolean => least >= 0 && !bottomless
