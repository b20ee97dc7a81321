// A measure as expressions of GoRules zen, evaluated by an expression node; and the peer itself.
import zenEngine from '@gorules/zen-engine'
import { cannot, constantOf, fractionOf, nameOf } from './peers.mjs'

const SIGNS = { exceeds: '>', reaches: '>=', below: '<', within: '<=', equals: '==' }

/** @param {any} node @param {any} dates @returns {string} */
function text(node, dates) {
  const go = (/** @type {any} */ n) => text(n, dates)
  const constant = constantOf(node, dates)
  if (constant !== null) return String(constant)
  switch (node.kind) {
    case 'truth':
      return String(node.value)
    case 'fact':
      return nameOf(node.fact, node.back)
    case 'all':
    case 'any':
      return node.of.length === 0
        ? String(node.kind === 'all')
        : `(${node.of.map(go).join(node.kind === 'all' ? ' and ' : ' or ')})`
    case 'not':
      return `not (${go(node.of)})`
    case 'some':
      return `(${node.of.map((/** @type {any} */ n) => `(${go(n)} ? 1 : 0)`).join(' + ')} >= ${node.atLeast})`
    case 'compare':
      return `(${go(node.left)} ${SIGNS[/** @type {keyof typeof SIGNS} */ (node.op)]} ${go(node.right)})`
    case 'oneOf':
      return `(${go(node.value)} in ${JSON.stringify(node.options)})`
    default:
      return amountText(node, dates)
  }
}

/** @param {any} node @param {any} dates @returns {string} */
function amountText(node, dates) {
  const go = (/** @type {any} */ n) => text(n, dates)
  switch (node.kind) {
    case 'sum':
      return `(${node.of.map(go).join(' + ')})`
    case 'difference':
      return `(${go(node.from)} - ${go(node.less)})`
    case 'product': {
      const { of, by, times, over } = fractionOf(node, dates)
      const product = `${go(of)} * ${by === null ? times : go(by)} / ${over}`
      return node.rounding === 'down'
        ? `floor(${product})`
        : node.rounding === 'up'
          ? `ceil(${product})`
          : cannot(/** @type {never} */ (node))
    }
    case 'steps':
      return `max([0, floor(${go(node.amount)} / ${node.step})])`
    case 'least':
    case 'greatest':
      return `${node.kind === 'least' ? 'min' : 'max'}([${node.of.map(go).join(', ')}])`
    case 'between':
      return go(node.high)
    case 'firstMatch':
      return node.rows.reduceRight(
        (/** @type {string} */ rest, /** @type {any} */ row) => `(${go(row.when)} ? ${go(row.gives)} : ${rest})`,
        go(node.otherwise),
      )
    default:
      return cannot(/** @type {never} */ (node))
  }
}

/** One decision with an expression for each measure. @param {readonly any[]} measures @param {any} dates */
export function zen(measures, dates) {
  const expressions = measures.map((m, i) => ({
    id: `e${i}`,
    key: `m${i}`,
    value: `${text(m.when, dates)} ? ${text(m.pay.amount, dates)} : 0`,
  }))
  const decision = new zenEngine.ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 }, content: {} },
      { id: 'ex', type: 'expressionNode', name: 'ex', position: { x: 0, y: 0 }, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 }, content: {} },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'ex' },
      { id: '2', type: 'edge', sourceId: 'ex', targetId: 'out' },
    ],
  })
  const evaluate = async (/** @type {object} */ facts, /** @type {boolean} */ trace) => {
    const { result } = await decision.evaluate(facts, { trace })
    return measures.map((_, i) => result[`m${i}`])
  }
  return {
    plain: (/** @type {object} */ facts) => evaluate(facts, false),
    traced: (/** @type {object} */ facts) => evaluate(facts, true),
  }
}
