import type { Language } from '@pengce/language'
import { spanText } from '@pengce/values'
import { type Procedure, stepsOf } from './procedure.ts'
import type { Item, Step } from './step.ts'

/** What a diagram shows. Forks and joins stand around items that run side by side; a choice follows several answers. */
export type NodeShape = 'start' | 'task' | 'fork' | 'join' | 'choice' | 'end'
export interface DiagramNode {
  readonly id: string
  readonly shape: NodeShape
  /** The lines of the label: what it is, who acts, by when. */
  readonly lines: readonly string[]
  readonly note: string
  /** The phase it is drawn in. */
  readonly phase: DiagramPhase | null
}
export interface DiagramPhase {
  readonly id: string
  readonly title: string
}
export interface DiagramFlow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
}
export interface Diagram {
  readonly nodes: readonly DiagramNode[]
  readonly flows: readonly DiagramFlow[]
}

/** The map of a procedure as nodes and flows, each named in one language. */
export function diagramOf(p: Procedure, language: Language): Diagram {
  const nodes: DiagramNode[] = [{ id: 'start', shape: 'start', lines: [p.title[language]], note: '', phase: null }]
  const flows: Omit<DiagramFlow, 'id'>[] = [{ from: 'start', to: entryOf(p.start), label: '' }]
  for (const [name, step] of stepsOf(p)) {
    nodes.push(...nodesOf(name, step, language))
    flows.push(...innerFlows(name, step))
    const from = exitOf(name, step)
    for (const { title, to } of step.leads) flows.push({ from, to: entryOf(to), label: title[language] })
  }
  return { nodes, flows: flows.map((flow, i) => ({ ...flow, id: `flow_${i + 1}` })) }
}

const safe = (name: string): string =>
  [...name].map((c) => (/[A-Za-z0-9]/u.test(c) ? c : `_${(c.codePointAt(0) ?? 0).toString(16)}_`)).join('')
const entryOf = (name: string): string => `step_${safe(name)}`
const itemId = (name: string, item: string): string => `${entryOf(name)}__${safe(item)}`
const joinOf = (name: string): string => `${entryOf(name)}__join`
const choiceOf = (name: string): string => `${entryOf(name)}__choice`
const branches = (step: Step): boolean => step.leads.length > 1
const gathers = (step: Step): boolean => step.items.length > 0

/** The node from which a step's answers leave. */
const exitOf = (name: string, step: Step): string =>
  branches(step) ? choiceOf(name) : gathers(step) ? joinOf(name) : entryOf(name)

function nodesOf(name: string, step: Step, language: Language): DiagramNode[] {
  const shape = step.outcome !== null ? 'end' : gathers(step) ? 'fork' : 'task'
  const note = step.cites.map((c) => c.locator).join(' ')
  const nodes: DiagramNode[] = [{ id: entryOf(name), shape, lines: linesOf(step, language), note, phase: null }]
  for (const item of step.items)
    nodes.push({
      id: itemId(name, item.id),
      shape: 'task',
      lines: itemLines(item, language),
      note: item.cites.map((c) => c.locator).join(' '),
      phase: phaseOf(name, step, item, language),
    })
  const gate = { lines: [], note: '', phase: null }
  if (gathers(step)) nodes.push({ id: joinOf(name), shape: 'join', ...gate })
  if (branches(step)) nodes.push({ id: choiceOf(name), shape: 'choice', ...gate })
  return nodes
}

const linesOf = (of: Pick<Step | Item, 'title' | 'by' | 'within'>, language: Language): readonly string[] => [
  of.title[language],
  ...(of.by === null ? [] : [of.by.title[language]]),
  ...(of.within === null ? [] : [spanText(of.within, language)]),
]

/** An item in phases says whether every project has it. */
const itemLines = (item: Item, language: Language): readonly string[] => {
  const lines = linesOf(item, language)
  return item.phase === null || item.applies === null ? lines : [...lines, whereItApplies[language]]
}
const whereItApplies: Readonly<Record<Language, string>> = { zh: '视项目情况', en: 'where it applies' }

const phaseOf = (name: string, step: Step, item: Item, language: Language): DiagramPhase | null => {
  const title = item.phase === null ? undefined : step.phases[item.phase]?.title[language]
  return title === undefined ? null : { id: `${entryOf(name)}__phase_${safe(item.phase ?? '')}`, title }
}

/** From the fork to each item, on to those that come after it, to the join, and to the choice. */
function innerFlows(name: string, step: Step): Omit<DiagramFlow, 'id'>[] {
  const before = new Set(step.items.flatMap((i) => i.after))
  const flows = step.items.flatMap((item) => {
    const to = itemId(name, item.id)
    const into = item.after.length === 0 ? [entryOf(name)] : item.after.map((first) => itemId(name, first))
    return [
      ...into.map((from) => ({ from, to, label: '' })),
      ...(before.has(item.id) ? [] : [{ from: to, to: joinOf(name), label: '' }]),
    ]
  })
  const last = gathers(step) ? joinOf(name) : entryOf(name)
  return branches(step) ? [...flows, { from: last, to: choiceOf(name), label: '' }] : flows
}
