import type { Marker } from './marker.ts'
import { markerOf } from './marker.ts'
import type { Provision } from './provision.ts'

/** A heading with what stands below it, for exports that nest. */
export interface TreeNode {
  readonly label: string
  readonly key: string
  readonly marker: Marker | undefined
  heading: Provision | undefined
  readonly children: (TreeNode | TreeParagraph)[]
}
/** A paragraph or an item with the items below it. */
export interface TreeParagraph {
  readonly provision: Provision
  readonly items: TreeParagraph[]
}

export const isNode = (child: TreeNode | TreeParagraph): child is TreeNode => 'children' in child

/** The provisions of the body as a tree: headings hold headings and paragraphs, paragraphs hold items. */
export function treeOf(provisions: readonly Provision[]): TreeNode[] {
  const root: TreeNode[] = []
  const nodes = new Map<string, TreeNode>()
  const places = new Map<string, TreeParagraph>()
  const nodeFor = (path: readonly string[]): TreeNode => {
    const key = path.join('/')
    const known = nodes.get(key)
    if (known !== undefined) return known
    const label = path.at(-1) ?? ''
    const node: TreeNode = { label, key, marker: markerOf(signOf(label)), heading: undefined, children: [] }
    nodes.set(key, node)
    if (path.length <= 1) root.push(node)
    else nodeFor(path.slice(0, -1)).children.push(node)
    return node
  }
  for (const p of provisions) {
    if (p.path.length === 0) continue
    const node = nodeFor(p.path)
    if (p.kind === 'heading') {
      if (node.heading === undefined) node.heading = p
      else node.children.push(placed(places, p))
    } else if (p.kind === 'item') {
      const parent = places.get(p.locator.replace(/(?:（[^）]+）|\/\d+|[①-⑮])(?:〔\d+〕)?$/u, ''))
      ;(parent?.items ?? node.children).push(placed(places, p))
    } else if (p.kind === 'paragraph') node.children.push(placed(places, p))
  }
  return root
}

function placed(places: Map<string, TreeParagraph>, provision: Provision): TreeParagraph {
  const paragraph: TreeParagraph = { provision, items: [] }
  places.set(provision.locator, paragraph)
  return paragraph
}

/** A label as it would stand in the text, so that its rank can be told: 一 is 一、 and 4 is 4． */
const signOf = (label: string): string =>
  /^\d+$/u.test(label) ? `${label}．` : /^[一二三四五六七八九十百]+$/u.test(label) ? `${label}、` : label
