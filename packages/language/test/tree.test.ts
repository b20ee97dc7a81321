import { childrenOf, factsOf, mapChildren, mapTree, type Node, walkTree } from '@pengce/language'
import { fixtureLaw } from '@pengce/testing'
import { expect, test } from 'vitest'
import { firm } from './firm.ts'

const trees = fixtureLaw.measures.flatMap((m) => [m.when, m.pay.amount, m.pay.total]).filter((t) => t !== null)

test('[L1] a measure is frozen plain data', () => {
  for (const measure of fixtureLaw.measures) {
    expect(JSON.parse(JSON.stringify(measure))).toEqual(measure)
    const parts: unknown[] = [measure]
    while (parts.length > 0) {
      const part = parts.pop()
      if (typeof part !== 'object' || part === null) continue
      expect(Object.isFrozen(part)).toBe(true)
      parts.push(...Object.values(part))
    }
  }
})

test('[L2] children are met in order, and the same children rebuild the same tree', () => {
  const kinds = new Set<string>()
  for (const tree of trees)
    walkTree(tree, (node) => {
      kinds.add(node.kind)
      const met: Node[] = []
      const rebuilt = mapChildren(node, (child) => {
        met.push(child)
        return child
      })
      expect(rebuilt).toEqual(node)
      expect(met).toEqual(childrenOf(node))
    })
  // Every kind of node stands in the made-up document, so none is left out above.
  expect(kinds.size).toBe(19)
})

test('[L2] rebuilding starts at the leaves', () => {
  const order: string[] = []
  mapTree(firm.revenue.plus(firm.cost).node, (node) => {
    order.push(node.kind)
    return node
  })
  expect(order).toEqual(['fact', 'fact', 'sum'])
})

test('[L4] each fact is found once, a yearly one once for each year', () => {
  const { revenue, here } = firm
  const tree: Node = {
    kind: 'all',
    of: [revenue.growth.atLeast({ unit: 'rate', parts: 1 }).node, here.node, here.node],
  }
  expect(factsOf(tree).map(({ fact, back }) => [fact.id, back])).toEqual([
    ['firm/revenue', 1],
    ['firm/revenue', 2],
    ['firm/here', 0],
  ])
})
