import { childrenOf, type Fact, factsOf, type Measure, mapChildren, type Node } from '@pengce/language'
import type { CivilDate, Unit } from '@pengce/values'
import { formAfter } from './forms.ts'

/** A figure or day that a measure's text fixes, with where it stands. One figure written in several trees is one place. */
export interface Place {
  /** `when:2` or `pay:1`: the part of the measure, and the place among its figures in the order of the rule. */
  readonly id: string
  readonly value: PlaceValue
  /** The facts of the claim or amount it stands in, for a reader to know it by. */
  readonly around: readonly Fact[]
}
export type PlaceValue =
  | { readonly is: 'figure'; readonly unit: Unit; readonly parts: number }
  | { readonly is: 'day'; readonly day: CivilDate }

type Section = 'when' | 'pay'
interface Found extends Place {
  readonly section: Section
  readonly key: string
}

/** Every figure and day of a measure that a change may set. What is nothing (not below zero) is not among them. */
export function placesOf(measure: Measure): readonly Place[] {
  return foundIn(measure).map(({ id, value, around }) => ({ id, value, around }))
}

function foundIn(measure: Measure): readonly Found[] {
  const found = new Map<string, Found>()
  const counts = { when: 0, pay: 0 }
  for (const [section, tree] of sectionsOf(measure))
    visit(tree, section, (node, key, parent) => {
      const value = placeValue(node)
      if (value === null || found.has(key)) return
      const id = `${section}:${++counts[section]}`
      found.set(key, { id, value, around: factsOf(parent).map((f) => f.fact), section, key })
    })
  return [...found.values()]
}

const sectionsOf = ({ when, pay }: Measure): readonly (readonly [Section, Node])[] => [
  ['when', when],
  ...[pay.amount, pay.total].flatMap((tree): [Section, Node][] => (tree === null ? [] : [['pay', tree]])),
]

/**
 * Visits every node with a key that is the same wherever the same figure stands in the same surroundings. The days a
 * measure applies are not visited: its window is changed as a whole.
 */
function visit(tree: Node, section: Section, see: (node: Node, key: string, parent: Node) => void): void {
  see(tree, keyOf(section, tree, ROOT), tree)
  const below = (parent: Node) => {
    if (isWindow(parent)) return
    for (const [i, node] of childrenOf(parent).entries()) {
      see(node, keyOf(section, parent, i), parent)
      below(node)
    }
  }
  below(tree)
}
const isWindow = (node: Node): boolean => node.form?.name === 'in-force'

/** The place of a tree that is one figure by itself. */
const ROOT = -1
const keyOf = (section: Section, parent: Node, place: number): string => `${section} ${place} ${JSON.stringify(parent)}`

function placeValue(node: Node): PlaceValue | null {
  switch (node.kind) {
    case 'number':
      return node.value.parts === 0 ? null : { is: 'figure', unit: node.value.unit, parts: node.value.parts }
    case 'date':
      return { is: 'day', day: node.value }
    case 'steps': {
      const unit = unitOf(node.amount)
      return unit === null ? null : { is: 'figure', unit, parts: node.step }
    }
    default:
      return null
  }
}
/** The unit of an amount, from the first figure in it. */
function unitOf(node: Node): Unit | null {
  if (node.kind === 'number') return node.value.unit
  if (node.kind === 'fact') return node.fact.type === 'figure' ? node.fact.unit : null
  for (const child of childrenOf(node)) {
    const unit = unitOf(child)
    if (unit !== null) return unit
  }
  return null
}

/** The measure with another figure or day in a place, in every tree it stands in. */
export function withValue(measure: Measure, place: string, value: PlaceValue): Measure {
  const target = foundIn(measure).find((f) => f.id === place)
  if (target === undefined) return measure
  const into = (section: Section, tree: Node): Node => {
    if (section !== target.section) return tree
    if (keyOf(section, tree, ROOT) === target.key && placeValue(tree) !== null) return put(tree, value)
    return replaced(tree, section, target.key, value).node
  }
  const { pay } = measure
  return {
    ...measure,
    when: into('when', measure.when),
    pay: {
      ...pay,
      amount: pay.amount === null ? null : into('pay', pay.amount),
      total: pay.total === null ? null : into('pay', pay.total),
    },
  }
}

/** What an author named after a figure goes with the figure: phrases above it are kept only as far as they still hold. */
function replaced(node: Node, section: Section, key: string, value: PlaceValue): Replaced {
  if (isWindow(node)) return { node, old: null, direct: false }
  let old: PlaceValue | null = null
  let direct = false
  let place = 0
  const made = mapChildren(node, (child) => {
    const here = keyOf(section, node, place++)
    if (here === key) {
      old = placeValue(child)
      direct = true
      return put(child, value)
    }
    const below = replaced(child, section, key, value)
    old ??= below.old
    return below.node
  })
  if (old === null) return { node, old, direct }
  const form = formAfter(node, made, old, value, direct)
  return { node: form === undefined ? unformed(made) : { ...made, form }, old, direct }
}
interface Replaced {
  readonly node: Node
  /** What stood in the place; null where it is not below. */
  readonly old: PlaceValue | null
  readonly direct: boolean
}
function unformed({ form: _, ...node }: Node): Node {
  return node as Node
}
function put(node: Node, value: PlaceValue): Node {
  if (value.is === 'day') return node.kind === 'date' ? { ...node, value: value.day } : node
  if (node.kind === 'number') return { ...node, value: { unit: value.unit, parts: value.parts } }
  return node.kind === 'steps' ? unformed({ ...node, step: value.parts }) : node
}
