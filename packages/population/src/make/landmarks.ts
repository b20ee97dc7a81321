import { childrenOf, type Fact, type Measure, type Node, treesOf, walkTree } from '@pengce/language'

/** The lowest figure above nothing that the law compares each fact with, in parts. */
export function landmarksOf(measures: readonly Measure[]): (fact: Fact) => number | undefined {
  const found = new Map<string, number>()
  const note = (node: Node, figure: number) => {
    walkTree(node, (n) => {
      if (n.kind !== 'fact' || n.fact.type !== 'figure' || figure <= 0) return
      found.set(n.fact.id, Math.min(figure, found.get(n.fact.id) ?? figure))
    })
  }
  for (const measure of measures)
    for (const tree of treesOf(measure))
      walkTree(tree, (node) => {
        if (node.kind === 'steps') note(node.amount, node.step)
        if (node.kind !== 'compare') return
        const [left, right] = childrenOf(node)
        if (left?.kind === 'fact' && right?.kind === 'number') note(left, right.value.parts)
        if (right?.kind === 'fact' && left?.kind === 'number') note(right, left.value.parts)
      })
  return (fact) => found.get(fact.id)
}
