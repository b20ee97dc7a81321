import { fromChinese } from './chinese-number.ts'

/** An exact decimal: `digits` times ten to the minus `places`. 1.2 is {digits: 12, places: 1}. */
export interface Exact {
  readonly digits: number
  readonly places: number
}

const SCALE: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  千亿: 100_000_000_000,
  万亿: 1_000_000_000_000,
}

/** The pattern of a number in digits: 1,200 and 1200 and 1.2. */
export const DIGITS = '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15}(?:\\.\\d{1,8})?)'
/** The pattern of a word that multiplies: 万, 亿, 万亿. */
export const SCALE_WORD = '(?:万亿|千亿|千万|百万|亿|万|千|百)'
/** The pattern of a Chinese numeral. */
export const NUMERAL = '[零一二两三四五六七八九十百千万亿]{1,12}'

/** A number in digits with its multiplying word, exactly; undefined when it is too large to hold. */
export function exactOf(digits: string, scale: string): Exact | undefined {
  const [whole = '0', fraction = ''] = digits.replace(/,/gu, '').split('.')
  const factor = scale === '' ? 1 : (SCALE[scale] ?? 1)
  return fitted(Number(`${whole}${fraction}`) * factor, fraction.length)
}

/** A Chinese numeral up to 万亿, exactly: 五千 is 5,000, 十万 is 100,000, 千亿 is 100,000,000,000. */
export function exactOfChinese(text: string): Exact | undefined {
  let rest = text
  let total = 0
  for (const [word, factor] of [
    ['万亿', 1_000_000_000_000],
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = rest.indexOf(word)
    if (at === -1) continue
    const head = at === 0 ? 1 : fromChinese(rest.slice(0, at))
    if (head === undefined) return undefined
    total += head * factor
    rest = rest.slice(at + word.length)
  }
  if (rest !== '') {
    const tail = fromChinese(rest)
    if (tail === undefined) return undefined
    total += tail
  }
  return fitted(total, 0)
}

/** The number in whole parts of its unit, `perUnit` parts each; undefined when that is not whole or too large. */
export function partsOf(exact: Exact, perUnit: number): number | undefined {
  const product = exact.digits * perUnit
  const divisor = 10 ** exact.places
  if (!Number.isSafeInteger(product) || product % divisor !== 0) return undefined
  return product / divisor
}

function fitted(digits: number, places: number): Exact | undefined {
  let d = digits
  let p = places
  while (p > 0 && d % 10 === 0) {
    d /= 10
    p--
  }
  return Number.isSafeInteger(d) ? { digits: d, places: p } : undefined
}
