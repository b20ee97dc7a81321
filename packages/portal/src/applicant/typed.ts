import { civilDate } from '../words/date.ts'
import type { Value } from './draft.ts'

/** What someone typed, understood; or what to do about it. `size` is the figure in parts, for reading it back. */
export type Typed =
  | { readonly is: 'empty' }
  | { readonly is: 'wrong'; readonly why: TypedProblem }
  | { readonly is: 'right'; readonly value: Value; readonly size: number }
export type TypedProblem =
  | { readonly code: 'not-a-number' }
  | { readonly code: 'too-many-decimals'; readonly most: number }
  | { readonly code: 'too-small'; readonly least: number }
  | { readonly code: 'too-large' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'day-incomplete' }

export interface Bounds {
  /** In parts of the unit; null is no bound. */
  readonly least: number | null
  readonly most: number | null
}
/** The largest figure a fact may hold, in parts. */
const LARGEST = 1_000_000_000_000_000n
const wrong = (why: TypedProblem): Typed => ({ is: 'wrong', why })

/** How many of the smallest parts a unit that may be typed with a figure has, by its word. */
const moneyWords: Readonly<Record<string, bigint>> = {
  元: 100n,
  千元: 100_000n,
  万: 1_000_000n,
  万元: 1_000_000n,
  百万元: 100_000_000n,
  千万元: 1_000_000_000n,
  亿: 10_000_000_000n,
  亿元: 10_000_000_000n,
  万亿元: 100_000_000_000_000n,
}

/** Money as typed: digits with or without separators and a unit word; `unit` is meant when there is no word. */
export function typedMoney(text: string, unit: bigint, bounds: Bounds): Typed {
  const match = /^(?:CNY|RMB|¥|￥)?(-?[\d.,，]+)([\p{Script=Han}]*)$/iu.exec(plain(text))
  if (plain(text) === '') return { is: 'empty' }
  if (match === null) return wrong({ code: 'not-a-number' })
  const size = match[2] === '' ? unit : moneyWords[match[2] ?? '']
  if (size === undefined) return wrong({ code: 'not-a-number' })
  const parts = partsOf(match[1] ?? '', size)
  if (typeof parts !== 'bigint') return wrong(parts)
  return within(parts, bounds, () => yuanOf(parts))
}

/** A share as typed, in per cent. */
export function typedRate(text: string, bounds: Bounds): Typed {
  const said = plain(text).replace(/[%％]$/u, '')
  if (said === '') return { is: 'empty' }
  const parts = partsOf(said, 10_000n)
  if (typeof parts !== 'bigint') return wrong(parts)
  return within(parts, bounds, () => `${said.replaceAll(/[,，]/gu, '')}%`)
}

/** A figure in its own unit, which has so many parts. */
export function typedQuantity(text: string, parts: bigint, bounds: Bounds): Typed {
  const said = plain(text)
  if (said === '') return { is: 'empty' }
  const found = partsOf(said, parts)
  if (typeof found !== 'bigint') return wrong(found)
  return within(found, bounds, () => Number(said.replaceAll(/[,，]/gu, '')))
}

/** A day as three numbers. */
export function typedDate(year: string, month: string, day: string): Typed {
  const parts = [year, month, day].map(plain)
  if (parts.every((part) => part === '')) return { is: 'empty' }
  if (parts.some((part) => !/^\d+$/u.test(part))) return wrong({ code: 'day-incomplete' })
  if (parts[0]?.length !== 4) return wrong({ code: 'day-incomplete' })
  const [y = 0, m = 0, d = 0] = parts.map(Number)
  const date = civilDate(y, m, d)
  return date === undefined ? wrong({ code: 'no-such-day' }) : { is: 'right', value: date, size: 0 }
}

/** Full-width digits and signs as plain ones; no blanks. */
const plain = (text: string): string =>
  text
    .replaceAll(/[０-９．－]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll(/[−–]/gu, '-')
    .replaceAll(/\s/gu, '')

/** A decimal as a whole number of parts, exactly. */
function partsOf(text: string, size: bigint): bigint | TypedProblem {
  const [, sign = '', whole = '', decimals = ''] =
    /^(-?)(\d+|\d{1,3}(?:[,，]\d{3})+|\d{1,4}(?:[,，]\d{4})+)(?:\.(\d*))?$/u.exec(text) ?? []
  if (whole === '') return { code: 'not-a-number' }
  const digits = decimals.replace(/0+$/u, '')
  const scaled = BigInt(whole.replaceAll(/[,，]/gu, '') + digits) * size
  const divisor = 10n ** BigInt(digits.length)
  if (scaled % divisor !== 0n) return { code: 'too-many-decimals', most: String(size).length - 1 }
  return (scaled / divisor) * (sign === '-' ? -1n : 1n)
}

function within(parts: bigint, { least, most }: Bounds, value: () => Value): Typed {
  if (least !== null && parts < BigInt(least)) return wrong({ code: 'too-small', least })
  if (parts > LARGEST || parts < -LARGEST || (most !== null && parts > BigInt(most)))
    return wrong({ code: 'too-large' })
  return { is: 'right', value: value(), size: Number(parts) }
}

/** Fen as yuan for an applicant's file. A figure within bounds keeps its two decimals as a number. */
const yuanOf = (fen: bigint): number => {
  const size = fen < 0n ? -fen : fen
  return Number(`${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`)
}
