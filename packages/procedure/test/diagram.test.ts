import { diagramOf, toBpmn, toMermaid } from '@pengce/procedure'
import { BpmnModdle } from 'bpmn-moddle'
import { expect, test } from 'vitest'
import { permit } from './permit.ts'

test('[P14] every flow joins two nodes that are there, and every node but the start is come to', () => {
  const { nodes, flows } = diagramOf(permit, 'zh')
  const ids = new Set(nodes.map((n) => n.id))
  expect(ids.size).toBe(nodes.length)
  expect(flows.flatMap((f) => [f.from, f.to]).filter((id) => !ids.has(id))).toEqual([])
  const reached = new Set(flows.map((f) => f.to))
  expect(nodes.filter((n) => !reached.has(n.id)).map((n) => n.id)).toEqual(['start'])
})

test('[P14] the BPMN file is read without a warning, and everything in it is drawn', async () => {
  const read = await new BpmnModdle().fromXML(toBpmn(permit, 'zh'))
  expect(read.warnings).toEqual([])
  const { nodes, flows } = diagramOf(permit, 'zh')
  expect(read.rootElement.rootElements[0]?.flowElements.length).toBe(nodes.length + flows.length)
  expect(read.rootElement.diagrams[0]?.plane.planeElement.length).toBe(nodes.length + flows.length)
})

test('[P14] a label cannot break out of its diagram', () => {
  const odd = { ...permit, title: { zh: '“许可”<&"#>', en: '"]-->x<b>&' } }
  expect(toMermaid(odd, 'en').split('\n')[1]).toBe('  start(["#34;]--#62;x#60;b#62;#38;"])')
  expect(toBpmn(odd, 'zh')).toContain('name="“许可”&lt;&amp;&quot;#&gt;"')
})

test('[P14] the flowchart of a short stretch reads as drawn', () => {
  const lines = toMermaid(permit, 'en').split('\n')
  expect(lines.filter((l) => l.includes('step_correction'))).toEqual([
    '  step_correction["Correction<br>applicant<br>10 working days"]',
    '  step_correction__choice{" "}',
    '  step_acceptance__choice -->|"incomplete"| step_correction',
    '  step_correction --> step_correction__choice',
    '  step_correction__choice -->|"corrected"| step_acceptance',
    '  step_correction__choice -->|"time ran out"| step_returned',
  ])
})
