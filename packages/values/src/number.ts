/**
 * Whole numbers with a unit. Law never holds a fraction in floating point: an amount is a whole number of the
 * smallest part of its unit (fen, millionths, hundredths of a square metre …), held as a safe integer.
 */
export type Unit =
  | 'money'
  | 'rate'
  | 'person'
  | 'item'
  | 'day'
  | 'working-day'
  | 'month'
  | 'year'
  | 'hour'
  | 'square-metre'
  | 'usd'
  | 'household'
  | 'tonne'
  | 'kilometre'
  | 'kilowatt-hour'
  | 'point'

/** How many smallest parts make one of the unit: 100 fen a yuan, 1,000,000 millionths a whole. */
export const PARTS: Readonly<Record<Unit, number>> = {
  money: 100,
  rate: 1_000_000,
  person: 1,
  item: 1,
  day: 1,
  'working-day': 1,
  month: 1,
  year: 1,
  hour: 1,
  'square-metre': 100,
  usd: 100,
  household: 1,
  tonne: 1000,
  kilometre: 1000,
  'kilowatt-hour': 1,
  point: 1,
}

/** A whole number of the smallest parts of `unit`. Plain data, so a rule can be stored, sent and compared. */
export interface Figure<U extends Unit = Unit> {
  readonly unit: U
  readonly parts: number
}
/** Renminbi in whole fen. */
export type Money = Figure<'money'>
/** A rate in whole millionths: 0.5% is 5,000. */
export type Rate = Figure<'rate'>

/** The largest figure a fact may hold: 10 trillion yuan in fen. Sums of nine such figures stay exact. */
export const LARGEST = 1_000_000_000_000_000

const figure = <U extends Unit>(unit: U, parts: number): Figure<U> => Object.freeze({ unit, parts })

export const fen = (n: number): Money => figure('money', exact(n, 1))
export const yuan = (n: number): Money => figure('money', exact(n, 100))
export const wan = (n: number): Money => figure('money', exact(n, 1_000_000))
export const yi = (n: number): Money => figure('money', exact(n, 10_000_000_000))
export const percent = (n: number): Rate => figure('rate', exact(n, 10_000))
/** Parts per ten thousand, as in 万分之五. */
export const perTenThousand = (n: number): Rate => figure('rate', exact(n, 100))
export const whole: Rate = figure('rate', 1_000_000)
/** A quantity: `quantity('square-metre', 90)`. */
export const quantity = <U extends Exclude<Unit, 'money' | 'rate'>>(unit: U, n: number): Figure<U> =>
  figure(unit, exact(n, PARTS[unit]))
/** A figure straight from its smallest parts. */
export const ofParts = <U extends Unit>(unit: U, parts: number): Figure<U> => figure(unit, exact(parts, 1))
export const plus = <U extends Unit>(a: Figure<U>, b: Figure<U>): Figure<U> =>
  figure(a.unit, exact(a.parts + b.parts, 1))
export const minus = <U extends Unit>(a: Figure<U>, b: Figure<U>): Figure<U> =>
  figure(a.unit, exact(a.parts - b.parts, 1))

/**
 * Scales by a power of ten without drifting: 4.35 × 100 is 434.99…97 in floating point and must be 435. What counts is
 * the decimal a person wrote, so the figure is scaled as text; half a fen is refused at every size.
 */
function exact(n: number, scale: number): number {
  const scaled = Number.isSafeInteger(n) ? n * scale : scaledText(n, scale)
  if (!Number.isSafeInteger(scaled))
    throw new RangeError(`${n} cannot be held exactly at 1/${scale}; give fewer decimals or a smaller figure`)
  return scaled === 0 ? 0 : scaled
}

function scaledText(n: number, scale: number): number {
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(`${n}`) ?? []
  const shift = Math.round(Math.log10(scale)) + Number(power) - decimals.length
  return shift < 0 || whole === '' ? Number.NaN : Number(`${sign}${whole}${decimals}e${shift}`)
}
