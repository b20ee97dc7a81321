import { fen, LARGEST, type Money } from './number.ts'
import type { Parsed } from './problem.ts'
import { multiplierPattern, plainText, powerOf, type Scaled, scaledNumeral, signed } from './typed-number.ts'

/**
 * Reads an amount of renminbi as people type it: `2.5亿元`, `200万`, `1,234.56`, `３００万元`, `3亿5000万元`, `12元5角`,
 * `CNY 200,000`, `1.2 million`; a number is yuan. Exact to the fen or a problem; nothing is guessed or rounded.
 */
export function parseMoney(typed: string | number, at = ''): Parsed<Money> {
  const given = String(typed).trim()
  const refused = (problem: ProblemCore): Parsed<Money> => ({ ok: false, problem: { at, given, ...problem } })
  const text = plainText(given)
  const currency = currencies.find(([pattern]) => pattern.test(text))?.[1]
  if (currency !== undefined) return refused({ code: 'foreign-currency', currency })
  const [, before, sign, rest = ''] =
    /^((?:人民币|RMB|CNY|¥)?)([+-]?)(.*?)(?:RMB|CNY|人民币)?[整正]?$/iu.exec(
      text.replace(/^([+-])((?:人民币|RMB|CNY|¥))/iu, '$2$1'),
    ) ?? []
  if (before === undefined) return refused({ code: 'not-money' })
  const sum = english(rest) ?? chinese(rest)
  if (!sum.ok) return refused({ code: sum.why === 'too-fine' ? 'finer-than-a-fen' : 'not-money' })
  if (sum.parts > BigInt(LARGEST)) return refused({ code: 'money-too-large' })
  return { ok: true, value: fen(signed(sign, sum.parts)) }
}

type ProblemCore =
  | { readonly code: 'not-money' | 'finer-than-a-fen' | 'money-too-large' }
  | { readonly code: 'foreign-currency'; readonly currency: string }

const currencies: readonly (readonly [RegExp, string])[] = [
  [/港[元币]|HKD|HK\$/iu, 'HKD'],
  [/澳门元|澳门币|MOP/iu, 'MOP'],
  [/台币|TWD|NT\$/iu, 'TWD'],
  [/美[元金]|USD|\$/iu, 'USD'],
  [/欧元|EUR|€/iu, 'EUR'],
  [/日[元圆]|JPY/iu, 'JPY'],
  [/英镑|GBP|£/iu, 'GBP'],
]

const englishPowers: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
}

function english(text: string): Scaled | undefined {
  const [, numeral, word] = /^([\d,.]+)(k|m|bn|thousand|million|billion)(?:yuan)?$/iu.exec(text) ?? []
  if (numeral === undefined || word === undefined) return undefined
  return scaledNumeral(numeral, 2 + (englishPowers[word.toLowerCase()] ?? 0))
}

const part = new RegExp(`^([\\d,.]+)(${multiplierPattern})(元|圆|块钱|块|yuan|角|毛|分)?`, 'iu')

/** One or more parts, each smaller than the unit of the one before: 3亿 5000万元, 12元 5角 3分. */
function chinese(text: string): Scaled {
  let rest = text
  let sum = 0n
  let room: bigint | undefined
  while (rest !== '') {
    const [whole = '', numeral = '', words = '', unit] = part.exec(rest) ?? []
    if (whole === '') return { ok: false, why: 'malformed' }
    const bare = unit === undefined && words === ''
    if (bare && (room !== undefined || whole !== rest)) return { ok: false, why: 'malformed' }
    const power = powerOf(words) + fenPower(unit)
    const read = scaledNumeral(numeral, power)
    if (!read.ok) return read
    if (room !== undefined && read.parts >= room) return { ok: false, why: 'malformed' }
    sum += read.parts
    room = 10n ** BigInt(power)
    rest = rest.slice(whole.length)
  }
  return room === undefined ? { ok: false, why: 'malformed' } : { ok: true, parts: sum }
}

function fenPower(unit: string | undefined): number {
  if (unit === '分') return 0
  return unit === '角' || unit === '毛' ? 1 : 2
}
