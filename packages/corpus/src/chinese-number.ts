const DIGITS = '零一二三四五六七八九'
const VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The whole number that a Chinese numeral below 10,000 writes (十五 is 15, 一百二十九 is 129), or undefined. */
export function fromChinese(text: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百千]+$/u.test(text)) return undefined
  if (!/[十百千]/u.test(text)) {
    let plain = 0
    for (const c of text) plain = plain * 10 + (VALUES[c] ?? 0)
    return text.length > 4 ? undefined : plain
  }
  let total = 0
  let digit = -1
  for (const c of text) {
    const unit = UNITS[c]
    if (unit === undefined) {
      digit = VALUES[c] ?? 0
      continue
    }
    total += (digit < 0 ? 1 : digit) * unit
    digit = -1
  }
  return total + Math.max(digit, 0)
}

/** A whole number from 1 to 999 as headings write it: 15 is 十五, 120 is 一百二十. */
export function toChinese(n: number): string {
  const d = (k: number) => DIGITS[k] ?? ''
  if (n < 10) return d(n)
  if (n < 20) return `十${n === 10 ? '' : d(n - 10)}`
  if (n < 100) return `${d(Math.floor(n / 10))}十${n % 10 === 0 ? '' : d(n % 10)}`
  const rest = n % 100
  const head = `${d(Math.floor(n / 100))}百`
  if (rest === 0) return head
  if (rest < 10) return `${head}零${d(rest)}`
  return `${head}${rest < 20 ? '一' : ''}${toChinese(rest)}`
}

/** The number that a heading writes in either script: 第15条 and 第十五条 are both 15. */
export const headingNumber = (text: string): number | undefined =>
  /^\d{1,4}$/u.test(text) ? Number(text) : fromChinese(text)
