import type { Language } from '@pengce/language'
import { type DiagramNode, diagramOf } from './diagram.ts'
import type { Procedure } from './procedure.ts'

/** The procedure as a Mermaid flowchart. */
export function toMermaid(p: Procedure, language: Language): string {
  const { nodes, flows } = diagramOf(p, language)
  return [
    'flowchart TD',
    ...nodes.map((n) => `  ${n.id}${shapeOf(n)}`),
    ...flows.map((f) => `  ${f.from} -->${f.label === '' ? '' : `|"${escaped(f.label)}"|`} ${f.to}`),
    '',
  ].join('\n')
}

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
