import { FURTHEST } from '@pengce/language'
import type { Rounding } from '@pengce/values'
import { type Bounds, isNotBelowZero } from '../bounds.ts'
import { type Dialect, ENDLESS } from './dialect.ts'

/** One end of a factor: its text and what is known of it. */
export interface Factor {
  readonly text: string
  readonly bounds: Bounds
}
/** What a whole number of 64 bits holds. */
const WIDEST_NARROW = 9_000_000_000_000_000_000

/** Brings an end back to where figures are exact: beyond, a low end stands still and a high one has no end. */
export function settledText(
  text: string,
  end: 'low' | 'high',
  { least, most, bottomless, boundless }: Bounds,
  d: Dialect,
): string {
  let settled = text
  const far = BigInt(FURTHEST)
  if (boundless || most > FURTHEST)
    settled = d.choose(`${text} > ${far}`, d.whole(end === 'low' ? far : ENDLESS), settled)
  if (bottomless || least < -FURTHEST)
    settled = d.choose(`${text} < -${far}`, d.whole(end === 'high' ? -far : -ENDLESS), settled)
  return settled
}

/** A corner of a product, in wide numbers where 64 bits could not hold it; rounded as named and settled. */
export function cornerText(
  a: Factor,
  b: Factor,
  divisor: number,
  rounding: Rounding,
  end: 'low' | 'high',
  d: Dialect,
): string {
  const [left, right, by] = reduced(a, b, divisor)
  const open = [left, right].some(({ bounds }) => bounds.bottomless || bounds.boundless)
  const size = largest(left.bounds) * largest(right.bounds)
  const wide = size * 2 + by > WIDEST_NARROW
  const signed = !isNotBelowZero(left.bounds) || !isNotBelowZero(right.bounds)
  const product = wide ? `(${d.wide(left.text)} * ${d.wide(right.text)})` : `(${left.text} * ${right.text})`
  const quotient = by === 1 ? product : rounded(product, by, rounding, signed, wide, d)
  const most = size / by + 1
  const bounds = { least: signed ? -most : 0, most, bottomless: false, boundless: false }
  const settled = settledText(quotient, end, bounds, d)
  return d.toWhole(open ? endless(left, right, settled, end, d) : settled)
}

/** A constant factor and the divisor without what they have in common. */
function reduced(a: Factor, b: Factor, divisor: number): readonly [Factor, Factor, number] {
  const { least, most } = b.bounds
  if (least !== most || least < 0) return [a, b, divisor]
  const common = greatestCommonDivisor(least, divisor)
  const factor = least / common
  return [a, { text: String(factor), bounds: { ...b.bounds, least: factor, most: factor } }, divisor / common]
}

/** Without an end times anything has no end; times nothing it is nothing. */
function endless(a: Factor, b: Factor, near: string, end: 'low' | 'high', d: Dialect): string {
  const beyond = (f: Factor): string[] => [
    ...(f.bounds.boundless ? [`${f.text} > ${FURTHEST}`] : []),
    ...(f.bounds.bottomless ? [`${f.text} < -${FURTHEST}`] : []),
  ]
  const either = [...beyond(a), ...beyond(b)].join(' or ')
  const up = d.whole(end === 'low' ? BigInt(FURTHEST) : ENDLESS)
  const down = d.whole(end === 'high' ? -BigInt(FURTHEST) : -ENDLESS)
  const sameSign = `(${a.text} > 0) = (${b.text} > 0)`
  const far = d.choose(`${a.text} = 0 or ${b.text} = 0`, d.whole(0n), d.choose(sameSign, up, down))
  return d.choose(either, far, near)
}

/** Databases cut quotients towards zero: whether one lies below zero decides which way that was. */
function rounded(product: string, by: number, rounding: Rounding, signed: boolean, wide: boolean, d: Dialect): string {
  const divisor = wide ? d.wide(String(by)) : String(by)
  const floor = (n: string, whole: string): string => {
    const cut = d.cut(n, whole, wide)
    return signed ? `(${cut} - ${d.one(`${d.rest(n, whole)} < 0`)})` : cut
  }
  const down = floor(product, divisor)
  switch (rounding) {
    case 'down':
      return down
    case 'up':
      return `(${down} + ${d.one(`${d.rest(product, divisor)} <> 0`)})`
    case 'half-up':
      return floor(`(2 * ${product} + ${divisor})`, `(2 * ${divisor})`)
    case 'half-even': {
      const twice = `2 * (${product} - ${divisor} * ${down})`
      const odd = `${d.rest(down, '2')} <> 0`
      return `(${down} + ${d.one(`${twice} > ${divisor} or (${twice} = ${divisor} and ${odd})`)})`
    }
  }
}

const largest = ({ least, most }: Bounds): number => Math.max(Math.abs(least), Math.abs(most))
const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
