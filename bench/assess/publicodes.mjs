// A measure as publicodes rules, one for each node, and the peer itself. It only rounds to the nearest whole, so the
// whole number below is the nearest to half less.
import Engine from 'publicodes'
import { cannot, constantOf, fractionOf, nameOf } from './peers.mjs'

const SIGNS = { exceeds: '>', reaches: '>=', below: '<', within: '<=', equals: '=' }
const frenchName = (/** @type {any} */ fact, /** @type {number} */ back) => nameOf(fact, back).replaceAll('_', ' ')

class Rules {
  /** @type {Record<string, any>} */
  rules = {}
  /** @type {Map<string, string>} */
  #known = new Map()
  /** @param {any} dates */
  constructor(dates) {
    this.dates = dates
  }
  /** The name of a rule with this body; an equal one is not added twice. @param {any} body */
  rule(body) {
    const key = JSON.stringify(body)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const name = `r${this.#known.size}`
    this.#known.set(key, name)
    this.rules[name] = body
    return name
  }
  /** @param {any} fact @param {number} back */
  fact(fact, back) {
    const name = frenchName(fact, back)
    this.rules[name] ??= { valeur: fact.type === 'yes-no' ? 'non' : fact.type === 'choice' ? "'none'" : 0 }
    return name
  }
  /** The name of the rule of a node, or a constant. @param {any} node @returns {string} */
  name(node) {
    const go = (/** @type {any} */ n) => this.name(n)
    const constant = constantOf(node, this.dates)
    if (constant !== null) return String(constant)
    switch (node.kind) {
      case 'truth':
        return node.value ? 'oui' : 'non'
      case 'fact':
        return this.fact(node.fact, node.back)
      case 'all':
        return this.rule({ 'toutes ces conditions': node.of.map(go) })
      case 'any':
        return this.rule({ 'une de ces conditions': node.of.map(go) })
      case 'not':
        return this.rule({ valeur: `${this.rule({ valeur: go(node.of) })} = non` })
      case 'compare':
        return this.rule({
          valeur: `${go(node.left)} ${SIGNS[/** @type {keyof typeof SIGNS} */ (node.op)]} ${go(node.right)}`,
        })
      case 'oneOf':
        return this.rule({
          'une de ces conditions': node.options.map((/** @type {string} */ o) => `${go(node.value)} = '${o}'`),
        })
      case 'sum':
        return this.rule({ somme: node.of.map(go) })
      case 'difference':
        return this.rule({ valeur: `${go(node.from)} - ${go(node.less)}` })
      case 'product': {
        const { of, by, times, over } = fractionOf(node, this.dates)
        const product = `${go(of)} * ${by === null ? times : go(by)} / ${over}`
        return over === 1 ? this.rule({ valeur: product }) : this.below(product)
      }
      case 'steps':
        return this.rule({ 'le maximum de': ['0', this.below(`${go(node.amount)} / ${node.step}`)] })
      case 'least':
        return this.rule({ 'le minimum de': node.of.map(go) })
      case 'greatest':
        return this.rule({ 'le maximum de': node.of.map(go) })
      case 'between':
        return go(node.high)
      case 'firstMatch':
        return this.rule({
          variations: [
            ...node.rows.map((/** @type {any} */ row) => ({ si: go(row.when), alors: go(row.gives) })),
            { sinon: go(node.otherwise) },
          ],
        })
      default:
        return cannot(/** @type {never} */ (node))
    }
  }
  /** @param {string} quotient */
  below(quotient) {
    return this.rule({ valeur: `${quotient} - 0.5`, arrondi: 'oui' })
  }
}

/** One engine with all measures. @param {readonly any[]} measures @param {any} dates */
export function publicodes(measures, dates) {
  const rules = new Rules(dates)
  const tops = measures.map((m) =>
    rules.rule({ variations: [{ si: rules.name(m.when), alors: rules.name(m.pay.amount) }, { sinon: '0' }] }),
  )
  const engine = new Engine(rules.rules)
  const situationOf = (/** @type {Record<string, unknown>} */ facts) =>
    Object.fromEntries(
      Object.entries(facts)
        .map(([key, value]) => [key.replaceAll('_', ' '), value])
        .filter(([key]) => String(key) in rules.rules)
        .map(([key, value]) => [
          key,
          typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? `'${value}'` : value,
        ]),
    )
  return (/** @type {Record<string, unknown>} */ facts) => {
    engine.setSituation(situationOf(facts))
    return tops.map((top) => engine.evaluate(top).nodeValue)
  }
}
