import type { Diagram, NodeShape } from './diagram.ts'

/** Where a node is drawn, in points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const sizes: Readonly<Record<NodeShape, readonly [width: number, height: number]>> = {
  start: [36, 36],
  end: [36, 36],
  task: [120, 80],
  fork: [50, 50],
  join: [50, 50],
  choice: [50, 50],
}
const COLUMN = 180
const ROW = 140

/** Columns by the distance from the start, rows in the order the nodes are met. */
export function boxesOf({ nodes, flows }: Diagram): ReadonlyMap<string, Box> {
  const columns = distances(flows)
  const filled = new Map<number, number>()
  return new Map(
    nodes.map((node) => {
      const column = columns.get(node.id) ?? 0
      const row = filled.get(column) ?? 0
      filled.set(column, row + 1)
      const [width, height] = sizes[node.shape]
      const [x, y] = [60 + column * COLUMN - width / 2, 80 + row * ROW - height / 2]
      return [node.id, { x, y, width, height }]
    }),
  )
}

function distances(flows: Diagram['flows']): ReadonlyMap<string, number> {
  const columns = new Map([['start', 0]])
  for (const [id, column] of columns)
    for (const { from, to } of flows) if (from === id && !columns.has(to)) columns.set(to, column + 1)
  return columns
}
