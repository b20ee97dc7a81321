/** A numeral scaled to whole parts, or why it cannot be. */
export type Scaled =
  | { readonly ok: true; readonly parts: bigint }
  | { readonly ok: false; readonly why: 'malformed' | 'too-fine' }

/** What a person typed, in half-width characters, without spaces, with one kind of minus. */
export const plainText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/gu, '')
    .replace(/[−–]/gu, '-')

/** `1,234.56` times ten to the `power`, exact. Thousands separators must stand where they belong. */
export function scaledNumeral(numeral: string, power: number): Scaled {
  const [, head, tail = ''] = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(numeral) ?? []
  if (head === undefined || numeral.length > 60) return { ok: false, why: 'malformed' }
  const decimals = tail.replace(/0+$/u, '')
  if (decimals.length > power) return { ok: false, why: 'too-fine' }
  return { ok: true, parts: BigInt(`${head.replaceAll(',', '')}${decimals.padEnd(power, '0')}`) }
}

/** The parts as a number, with the sign that was typed. */
export const signed = (sign: string | undefined, parts: bigint): number =>
  sign === '-' ? -Number(parts) : Number(parts)

/** The powers of ten of the words between a numeral and its unit: 千万 is 7. */
export const powerOf = (words: string): number => [...words].reduce((sum, word) => sum + (powers[word] ?? 0), 0)
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Matches the words `powerOf` knows, as they may stand together: 百万, 千万, 十亿, 万亿. */
export const multiplierPattern = '[十百千]?万?亿?'
