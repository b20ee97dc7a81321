import { type Comparison, factKey, type Node, unreachable } from '@pengce/language'
import { figureText } from './figure-text.ts'

const SIGNS: Readonly<Record<Comparison, string>> = { exceeds: '>', reaches: '≥', below: '<', within: '≤', equals: '=' }

/** A tree in one line, for whoever drafts rules: fact ids, figures and signs. */
export function treeText(node: Node): string {
  const several = (of: readonly Node[], sign: string) => `(${of.map(treeText).join(sign)})`
  switch (node.kind) {
    case 'truth':
      return node.value ? 'always' : 'never'
    case 'number':
      return figureText(node.value.parts, node.value.unit)
    case 'date':
      return node.value
    case 'day':
      return [`day of ${node.of}`, ...node.shift.map((s) => `${s.count} ${s.unit}`), node.since ?? ''].join(' ').trim()
    case 'fact':
      return factKey(node.fact, node.back)
    case 'all':
      return several(node.of, ' and ')
    case 'any':
      return several(node.of, ' or ')
    case 'not':
      return `not ${treeText(node.of)}`
    case 'some':
      return `at least ${node.atLeast} of ${several(node.of, ', ')}`
    case 'compare':
      return `${treeText(node.left)} ${SIGNS[node.op]} ${treeText(node.right)}`
    case 'oneOf':
      return `${treeText(node.value)} is ${node.options.join('|')}`
    default:
      return amountText(node, several)
  }
}

function amountText(node: Node, several: (of: readonly Node[], sign: string) => string): string {
  switch (node.kind) {
    case 'sum':
      return several(node.of, ' + ')
    case 'difference':
      return `(${treeText(node.from)} - ${treeText(node.less)})`
    case 'product':
      return `(${treeText(node.left)} × ${treeText(node.right)})`
    case 'steps':
      return `whole steps of ${node.step} in ${treeText(node.amount)}`
    case 'least':
      return `least of ${several(node.of, ', ')}`
    case 'greatest':
      return `greatest of ${several(node.of, ', ')}`
    case 'firstMatch':
      return `first of [${node.rows.map((r) => `${treeText(r.when)}: ${treeText(r.gives)}`).join('; ')}; otherwise ${treeText(node.otherwise)}]`
    case 'between':
      return `between ${treeText(node.low)} and ${node.high === null ? 'no upper end' : treeText(node.high)}`
    case 'truth':
    case 'number':
    case 'date':
    case 'day':
    case 'fact':
    case 'all':
    case 'any':
    case 'not':
    case 'some':
    case 'compare':
    case 'oneOf':
      return treeText(node)
    default:
      return unreachable(node)
  }
}
