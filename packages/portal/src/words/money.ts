import type { Language } from './language.tsx'

/** How an amount reads, and the exact figure where the short form rounds. */
export interface MoneyText {
  readonly text: string
  readonly exact: string
}

const YUAN = 100n
const units = [
  { fen: 10_000_000_000n, word: '亿元' },
  { fen: 1_000_000n, word: '万元' },
  { fen: YUAN, word: '元' },
] as const

/** Whole fen as a person reads it: 万元 below one 亿, 亿元 above, at most two decimals and "约" where that rounds. */
export function moneyText(fen: number, language: Language): MoneyText {
  const whole = BigInt(fen)
  const exact = exactText(whole, language)
  if (language === 'en') return { text: exact, exact }
  const { number, rounded, word } = inUnit(whole)
  return { text: `${rounded ? '约 ' : ''}${number}\u00a0${word}`, exact }
}

function inUnit(fen: bigint) {
  const size = fen < 0n ? -fen : fen
  const unit = units.find((u) => size >= u.fen) ?? units[2]
  const hundredths = (size * 100n * 2n + unit.fen) / (unit.fen * 2n)
  const rounded = hundredths * unit.fen !== size * 100n
  return { number: `${fen < 0n ? '-' : ''}${decimal(hundredths)}`, rounded, word: unit.word }
}

/** Hundredths as a decimal without needless zeros. */
const decimal = (hundredths: bigint): string =>
  `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`.replace(/\.?0+$/u, '')

/** Fen, as a number or as decimal text, as yuan with two decimals: how a file of figures has it. Nothing is nothing paid. */
export function yuanText(fen: string | number | null | undefined): string {
  const value = BigInt(fen ?? 0)
  const size = value < 0n ? -value : value
  return `${value < 0n ? '-' : ''}${size / YUAN}.${String(size % YUAN).padStart(2, '0')}`
}

function exactText(fen: bigint, language: Language): string {
  const size = fen < 0n ? -fen : fen
  const cents = size % YUAN
  const yuan = (size / YUAN).toLocaleString('en')
  const number = `${fen < 0n ? '-' : ''}${yuan}${cents === 0n ? '' : `.${String(cents).padStart(2, '0')}`}`
  return language === 'zh' ? `${number}\u00a0元` : `CNY\u00a0${number}`
}
