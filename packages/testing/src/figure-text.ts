import { PARTS, type Unit } from '@pengce/values'
import type { Answer } from './evaluator.ts'
import type { Exact } from './oracle.ts'

/** A figure as a policy writer reads it: yuan with thousands set apart, anything else with its unit. */
export function figureText(parts: Exact, unit: Unit): string {
  if (typeof parts === 'number' && !Number.isFinite(parts)) return parts > 0 ? 'no upper end' : 'no lower end'
  const size = BigInt(PARTS[unit])
  const whole = BigInt(parts)
  const rest = whole % size
  const digits = String(size).length - 1
  const sign = whole < 0n ? '-' : ''
  const positive = (n: bigint) => (n < 0n ? -n : n)
  const text = String(positive(whole / size)).replaceAll(/\B(?=(\d{3})+$)/gu, ',')
  const decimals = rest === 0n ? '' : `.${String(positive(rest)).padStart(digits, '0')}`
  return `${sign}${text}${decimals} ${unit === 'money' ? 'yuan' : unit}`
}

/** An evaluator's answer in one line. */
export function answerText({ verdict, amount, total }: Answer, unit: Unit): string {
  if (verdict === 'no' || amount === null) return verdict
  const inAll = total === null ? '' : `; in all ${endsText(total, unit)}`
  return `${verdict}, ${endsText(amount, unit)}${inAll}`
}
function endsText([low, high]: readonly [Exact, Exact], unit: Unit): string {
  const known = !(low < high) && !(low > high)
  return known ? figureText(low, unit) : `${figureText(low, unit)} to ${figureText(high, unit)}`
}
