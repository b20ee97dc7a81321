import type { Language } from '@pengce/language'
import { type DiagramNode, type DiagramPhase, diagramOf } from './diagram.ts'
import type { Procedure } from './procedure.ts'

/** The procedure as a Mermaid flowchart. */
export function toMermaid(p: Procedure, language: Language): string {
  const { nodes, flows } = diagramOf(p, language)
  return [
    'flowchart TD',
    ...nodes.filter((n) => n.phase === null).map(nodeLine),
    ...phasesOf(nodes).flatMap((phase) => [
      `  subgraph ${phase.id} ["${escaped(phase.title)}"]`,
      ...nodes.filter((n) => n.phase?.id === phase.id).map((n) => `  ${nodeLine(n)}`),
      '  end',
    ]),
    ...flows.map((f) => `  ${f.from} -->${f.label === '' ? '' : `|"${escaped(f.label)}"|`} ${f.to}`),
    '',
  ].join('\n')
}

const nodeLine = (n: DiagramNode): string => `  ${n.id}${shapeOf(n)}`
const phasesOf = (nodes: readonly DiagramNode[]): readonly DiagramPhase[] => [
  ...new Map(nodes.flatMap((n) => (n.phase === null ? [] : [[n.phase.id, n.phase] as const]))).values(),
]

function shapeOf(node: DiagramNode): string {
  const label = `"${node.lines.map(escaped).join('<br>')}"`
  switch (node.shape) {
    case 'start':
      return `([${label}])`
    case 'end':
      return `([${label}])`
    case 'task':
      return `[${label}]`
    case 'fork':
      return `[/${label}/]`
    case 'join':
      return '{{" "}}'
    case 'choice':
      return '{" "}'
  }
}

/** Mermaid reads entities inside quoted labels. */
const escaped = (text: string): string => text.replaceAll(/["#<>&]/gu, (c) => `#${c.codePointAt(0)};`)
