// A measure's condition as rules of json-rules-engine. It has no arithmetic: amounts, and the sides of comparisons that
// are more than a fact and a constant, are JavaScript functions that it calls.
import { Engine } from 'json-rules-engine'
import { cannot, constantOf, fractionOf, nameOf } from './peers.mjs'

/** @typedef {Record<string, any>} Facts */

/** A function of the facts that computes a node. @param {any} node @param {any} dates @returns {(f: Facts) => any} */
function reckoner(node, dates) {
  const go = (/** @type {any} */ n) => reckoner(n, dates)
  const constant = constantOf(node, dates)
  if (constant !== null) return () => constant
  switch (node.kind) {
    case 'truth':
      return () => node.value
    case 'fact': {
      const name = nameOf(node.fact, node.back)
      return (f) => f[name]
    }
    case 'all':
    case 'any': {
      const parts = node.of.map(go)
      return node.kind === 'all'
        ? (f) => parts.every((/** @type {any} */ p) => p(f))
        : (f) => parts.some((/** @type {any} */ p) => p(f))
    }
    case 'some': {
      const parts = node.of.map(go)
      return (f) => parts.filter((/** @type {any} */ p) => p(f)).length >= node.atLeast
    }
    case 'not': {
      const part = go(node.of)
      return (f) => !part(f)
    }
    case 'compare': {
      const [left, right] = [go(node.left), go(node.right)]
      const holds = HOLDS[/** @type {keyof typeof HOLDS} */ (node.op)]
      return (f) => holds(left(f), right(f))
    }
    case 'oneOf': {
      const value = go(node.value)
      return (f) => node.options.includes(value(f))
    }
    default:
      return amount(node, dates)
  }
}
const HOLDS = {
  exceeds: (/** @type {number} */ a, /** @type {number} */ b) => a > b,
  reaches: (/** @type {number} */ a, /** @type {number} */ b) => a >= b,
  below: (/** @type {number} */ a, /** @type {number} */ b) => a < b,
  within: (/** @type {number} */ a, /** @type {number} */ b) => a <= b,
  equals: (/** @type {number} */ a, /** @type {number} */ b) => a === b,
}

/** @param {any} node @param {any} dates @returns {(f: Facts) => number} */
function amount(node, dates) {
  const go = (/** @type {any} */ n) => reckoner(n, dates)
  switch (node.kind) {
    case 'sum': {
      const parts = node.of.map(go)
      return (f) => parts.reduce((/** @type {number} */ sum, /** @type {any} */ p) => sum + p(f), 0)
    }
    case 'difference': {
      const [from, less] = [go(node.from), go(node.less)]
      return (f) => from(f) - less(f)
    }
    case 'product': {
      const { of, by, times, over } = fractionOf(node, dates)
      const [left, right] = [go(of), by === null ? () => times : go(by)]
      return node.rounding === 'up'
        ? (f) => Math.ceil((left(f) * right(f)) / over)
        : (f) => Math.floor((left(f) * right(f)) / over)
    }
    case 'steps': {
      const part = go(node.amount)
      return (f) => Math.max(0, Math.floor(part(f) / node.step))
    }
    case 'least':
    case 'greatest': {
      const parts = node.of.map(go)
      const pick = node.kind === 'least' ? Math.min : Math.max
      return (f) => pick(...parts.map((/** @type {any} */ p) => p(f)))
    }
    case 'between':
      return go(node.high)
    case 'firstMatch': {
      const rows = node.rows.map((/** @type {any} */ row) => [go(row.when), go(row.gives)])
      const otherwise = go(node.otherwise)
      return (f) => (rows.find((/** @type {any} */ [when]) => when(f))?.[1] ?? otherwise)(f)
    }
    default:
      return cannot(/** @type {never} */ (node))
  }
}

const OPERATORS = {
  exceeds: 'greaterThan',
  reaches: 'greaterThanInclusive',
  below: 'lessThan',
  within: 'lessThanInclusive',
  equals: 'equal',
}

/** One engine with a rule for each measure. @param {readonly any[]} measures @param {any} dates */
export function jsonRules(measures, dates) {
  const engine = new Engine([], { allowUndefinedFacts: false })
  let computed = 0
  /** A fact that a function computes. @param {(f: Facts) => any} f */
  const computedFact = (f) => {
    const name = `computed${computed++}`
    engine.addFact(name, async (_params, almanac) => f(await almanac.factValue('all')))
    return name
  }
  /** @param {any} node @returns {any} */
  const condition = (node) => {
    switch (node.kind) {
      case 'all':
      case 'any':
        return { [node.kind]: node.of.map(condition) }
      case 'not':
        return { not: condition(node.of) }
      case 'fact':
        return { fact: nameOf(node.fact, node.back), operator: 'equal', value: true }
      case 'oneOf':
        return { fact: nameOf(node.value.fact, node.value.back), operator: 'in', value: node.options }
      case 'compare': {
        const operator = OPERATORS[/** @type {keyof typeof OPERATORS} */ (node.op)]
        const value = constantOf(node.right, dates)
        if (node.left.kind === 'fact' && value !== null)
          return { fact: nameOf(node.left.fact, node.left.back), operator, value }
        const [left, right] = [reckoner(node.left, dates), reckoner(node.right, dates)]
        return { fact: computedFact(left), operator, value: { fact: computedFact(right) } }
      }
      default:
        return { fact: computedFact(reckoner(node, dates)), operator: 'equal', value: true }
    }
  }
  measures.forEach((m, i) => {
    const pays = reckoner(m.pay.amount, dates)
    const conditions = condition(m.when)
    engine.addRule({
      conditions:
        'all' in conditions || 'any' in conditions || 'not' in conditions ? conditions : { all: [conditions] },
      event: { type: 'pays', params: { i, pays } },
    })
  })
  return async (/** @type {Facts} */ facts) => {
    const amounts = measures.map(() => 0)
    const { events } = await engine.run({ ...facts, all: facts })
    for (const { params } of events) if (params) amounts[params.i] = params.pays(facts)
    return amounts
  }
}
