import { type Figure, ofParts, PARTS, type Rate, type Unit } from './number.ts'
import type { Parsed } from './problem.ts'
import { multiplierPattern, plainText, powerOf, scaledNumeral, signed } from './typed-number.ts'

/** The most smallest parts that are held exactly. */
const MOST = BigInt(Number.MAX_SAFE_INTEGER)

/** Reads a rate: `5%`, `0.5％`, `3‰`, `百分之5`, `万分之五`. A bare number is not guessed at: 0.5 may be 0.5% or 50%. */
export function parseRate(typed: string, at = ''): Parsed<Rate> {
  const given = typed.trim()
  const text = plainText(given).replace(
    /分之([一二三四五六七八九])$/u,
    (_, digit) => `分之${'一二三四五六七八九'.indexOf(digit) + 1}`,
  )
  const [, sign, numeral = '', mark] = /^([+-]?)([\d,.]+)([%‰])$/u.exec(text) ?? []
  const [, base, spoken = ''] = /^([百千万])分之([\d.]+)$/u.exec(text) ?? []
  const power = mark === '%' || base === '百' ? 4 : mark === '‰' || base === '千' ? 3 : base === '万' ? 2 : undefined
  if (power === undefined) {
    const bare = /^[+-]?\d+(\.\d+)?$/u.test(text)
    return { ok: false, problem: { at, given, code: bare ? 'rate-without-percent' : 'not-a-rate' } }
  }
  const read = scaledNumeral(numeral || spoken, power)
  if (!read.ok) return { ok: false, problem: { at, given, code: 'not-a-rate' } }
  if (read.parts > MOST) return { ok: false, problem: { at, given, code: 'number-too-large' } }
  return { ok: true, value: ofParts('rate', signed(sign, read.parts)) }
}

/** Reads a number of a unit, the unit itself optional: `90.5㎡`, `1.2万平方米`, `300人`, `3,000`. A number is read as written. */
export function parseQuantity<U extends Exclude<Unit, 'money' | 'rate'>>(
  unit: U,
  typed: string | number,
  at = '',
): Parsed<Figure<U>> {
  const given = String(typed).trim()
  const names = unitNames[unit].join('|')
  const sign = unit === 'usd' ? '(?:USD|\\$)?([+-]?)' : '([+-]?)'
  const pattern = new RegExp(`^${sign}([\\d,.]+)(${multiplierPattern})(?:${names})?$`, 'iu')
  const [, minus, numeral, words = ''] = pattern.exec(plainText(given)) ?? []
  if (numeral === undefined) return { ok: false, problem: { at, given, code: 'not-a-quantity', unit } }
  const read = scaledNumeral(numeral, powerOf(words) + String(PARTS[unit]).length - 1)
  if (!read.ok)
    return {
      ok: false,
      problem: { at, given, code: read.why === 'too-fine' ? 'quantity-too-fine' : 'not-a-quantity', unit },
    }
  if (read.parts > MOST) return { ok: false, problem: { at, given, code: 'number-too-large' } }
  return { ok: true, value: ofParts(unit, signed(minus, read.parts)) }
}

const unitNames: Readonly<Record<Exclude<Unit, 'money' | 'rate'>, readonly string[]>> = {
  person: ['人次', '个人', '人', '名', '位', 'persons?', 'people'],
  item: ['项', '个', '件', '家', '套', '台', 'items?'],
  day: ['天', '日', 'days?'],
  'working-day': ['个?工作日', 'workingdays?'],
  month: ['个?月', 'months?'],
  year: ['年', 'years?'],
  hour: ['个?小时', 'hours?'],
  'square-metre': ['平方米', '平米', '平方', 'm2', 'sqm', 'squaremet(?:re|er)s?'],
  usd: ['美元', '美金', 'USD', 'dollars?'],
  household: ['户', 'households?'],
  tonne: ['吨', 't', 'tonnes?'],
  kilometre: ['公里', '千米', 'km', 'kilomet(?:re|er)s?'],
  'kilowatt-hour': ['千瓦时', '度', 'kwh', 'kilowatt.hours?'],
  point: ['分', 'points?'],
}
