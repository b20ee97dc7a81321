import type { Language } from '@pengce/language'
import { type Diagram, type DiagramFlow, type DiagramNode, diagramOf, type NodeShape } from './diagram.ts'
import { type Box, boxesOf } from './layout.ts'
import type { Procedure } from './procedure.ts'

/** The procedure as BPMN 2.0 XML with a drawing, so that a viewer can open it. */
export function toBpmn(p: Procedure, language: Language): string {
  const diagram = diagramOf(p, language)
  const boxes = boxesOf(diagram)
  const id = `process_${p.id.replaceAll(/[^A-Za-z0-9]/gu, '_')}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions ${namespaces} id="definitions_${id}" targetNamespace="urn:pengce:procedure">`,
    `  <bpmn:process id="${id}" name="${escaped(p.title[language])}" isExecutable="false">`,
    ...diagram.nodes.map((n) => nodeXml(n, diagram)),
    ...diagram.flows.map(flowXml),
    '  </bpmn:process>',
    `  <bpmndi:BPMNDiagram id="diagram_${id}">`,
    `    <bpmndi:BPMNPlane id="plane_${id}" bpmnElement="${id}">`,
    ...diagram.nodes.map((n) => shapeXml(n, boxes)),
    ...diagram.flows.map((f) => edgeXml(f, boxes)),
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
    '',
  ].join('\n')
}

const namespaces = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(' ')

const elements: Readonly<Record<NodeShape, string>> = {
  start: 'startEvent',
  end: 'endEvent',
  task: 'userTask',
  fork: 'inclusiveGateway',
  join: 'inclusiveGateway',
  choice: 'exclusiveGateway',
}

function nodeXml(node: DiagramNode, { flows }: Diagram): string {
  const tag = `bpmn:${elements[node.shape]}`
  const note = [node.phase?.title ?? '', node.note].filter((part) => part !== '').join(' ')
  const parts = [
    ...(note === '' ? [] : [`<bpmn:documentation>${escaped(note)}</bpmn:documentation>`]),
    ...flows.filter((f) => f.to === node.id).map((f) => `<bpmn:incoming>${f.id}</bpmn:incoming>`),
    ...flows.filter((f) => f.from === node.id).map((f) => `<bpmn:outgoing>${f.id}</bpmn:outgoing>`),
  ]
  return `    <${tag} id="${node.id}" name="${node.lines.map(escaped).join('&#10;')}">${parts.join('')}</${tag}>`
}

const flowXml = (f: DiagramFlow): string =>
  `    <bpmn:sequenceFlow id="${f.id}"${f.label === '' ? '' : ` name="${escaped(f.label)}"`} sourceRef="${f.from}" targetRef="${f.to}" />`

function shapeXml(node: DiagramNode, boxes: ReadonlyMap<string, Box>): string {
  const { x, y, width, height } = boxes.get(node.id) ?? nowhere
  const bounds = `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`
  return `      <bpmndi:BPMNShape id="shape_${node.id}" bpmnElement="${node.id}">${bounds}</bpmndi:BPMNShape>`
}

function edgeXml(flow: DiagramFlow, boxes: ReadonlyMap<string, Box>): string {
  const [from, to] = [boxes.get(flow.from) ?? nowhere, boxes.get(flow.to) ?? nowhere]
  const points = wayBetween(from, to).map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`)
  return `      <bpmndi:BPMNEdge id="edge_${flow.id}" bpmnElement="${flow.id}">${points.join('')}</bpmndi:BPMNEdge>`
}
const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }

/** Ahead from side to side; back under the boxes. */
function wayBetween(from: Box, to: Box): readonly (readonly [number, number])[] {
  const start = [from.x + from.width, from.y + from.height / 2] as const
  const goal = [to.x, to.y + to.height / 2] as const
  const middle = (start[0] + goal[0]) / 2
  if (goal[0] > start[0]) return [start, [middle, start[1]], [middle, goal[1]], goal]
  const below = Math.max(from.y + from.height, to.y + to.height) + 20
  const [out, back] = [from.x + from.width / 2, to.x + to.width / 2]
  return [
    [out, from.y + from.height],
    [out, below],
    [back, below],
    [back, to.y + to.height],
  ]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (c) => entities[c] ?? c)
