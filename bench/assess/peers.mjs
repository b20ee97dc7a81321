// What all printers share: names for facts, days as numbers, and fractions in lowest terms so that floating point is exact.
import { dayNamed } from '@pengce/language'
import { toDay } from '@pengce/values'

/** A fact's name as every peer accepts it. @param {{ id: string, period: string }} fact @param {number} back */
export const nameOf = (fact, back) =>
  `f_${fact.id}${fact.period === 'year' ? `_${back}` : ''}`.replaceAll(/[^a-z0-9]+/gi, '_')

/** The number a constant stands for. @param {any} node @param {any} dates */
export function constantOf(node, dates) {
  if (node.kind === 'number') return node.value.parts
  if (node.kind === 'date') return toDay(node.value)
  if (node.kind === 'day') return toDay(dayNamed(node, dates))
  return null
}

/** @param {number} a @param {number} b @returns {number} */
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b))
/** left × right ÷ divisor with a constant side put in lowest terms. @param {any} node @param {any} dates */
export function fractionOf({ left, right, divisor }, dates) {
  const constant = constantOf(right, dates)
  if (constant === null) return { of: left, by: right, times: 1, over: divisor }
  const g = gcd(Math.abs(constant), divisor) || 1
  return { of: left, by: null, times: constant / g, over: divisor / g }
}

/** @param {never} node */
export function cannot(node) {
  throw new Error(`the peers have no words for ${JSON.stringify(node).slice(0, 200)}`)
}
