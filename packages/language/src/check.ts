import { citationText } from './citation.ts'
import type { Fact } from './fact.ts'
import type { Measure } from './measure.ts'
import type { Policy } from './policy.ts'
import { factsOf, type Node, walkTree } from './tree.ts'

/** What is wrong with a rule, as data; `problemText` says it. */
export type RuleProblem =
  | { readonly code: 'rule/duplicate-id'; readonly at: string }
  | { readonly code: 'rule/id-outside-document'; readonly at: string; readonly document: string }
  | { readonly code: 'rule/tiers-must-rise'; readonly at: string; readonly cites: string; readonly row: number }
  | { readonly code: 'rule/unknown-measure'; readonly at: string; readonly names: string }
  | { readonly code: 'rule/reading-too-long'; readonly at: string; readonly term: string }
  | { readonly code: 'rule/window-reversed'; readonly at: string; readonly from: string; readonly until: string }
  | { readonly code: 'rule/fact-twice'; readonly at: string; readonly fact: string }
  | { readonly code: 'rule/words-missing'; readonly at: string; readonly what: string }
  | { readonly code: 'rule/no-examples'; readonly at: string }
  | { readonly code: 'rule/example-of-nothing'; readonly at: string }
  | { readonly code: 'rule/row-claimed-and-listed'; readonly at: string; readonly row: string }
  | { readonly code: 'rule/example-fact-unused'; readonly at: string; readonly fact: string; readonly row: string }

/** Every problem of a set of policies; an empty list is a sound set. */
export function checkPolicies(policies: readonly Policy[]): readonly RuleProblem[] {
  const problems: RuleProblem[] = []
  const measures = policies.flatMap((p) => p.measures)
  const known = new Set(measures.map((m) => m.id))
  const ids = new Set<string>()
  const facts = new Map<string, string>()
  for (const p of policies) {
    const parts = [...p.measures, ...p.rules, ...p.relations]
    const listed = new Set(p.notEncoded.map((n) => n.row))
    for (const part of parts) {
      if (ids.has(part.id)) problems.push({ code: 'rule/duplicate-id', at: part.id })
      ids.add(part.id)
      if (part.document !== p.id) problems.push({ code: 'rule/id-outside-document', at: part.id, document: p.id })
      if (!part.title.zh.trim() || !part.title.en.trim())
        problems.push({ code: 'rule/words-missing', at: part.id, what: 'title' })
      for (const row of part.register)
        if (listed.has(row)) problems.push({ code: 'rule/row-claimed-and-listed', at: part.id, row })
    }
    for (const relation of p.relations)
      for (const id of namedBy(relation.bond))
        if (!known.has(id)) problems.push({ code: 'rule/unknown-measure', at: relation.id, names: id })
    for (const m of p.measures) problems.push(...checkMeasure(m, known, facts))
    problems.push(...checkExamples(p))
  }
  return problems
}

function checkMeasure(m: Measure, known: ReadonlySet<string>, facts: Map<string, string>): RuleProblem[] {
  const problems: RuleProblem[] = []
  for (const id of [...m.notWith, ...m.requires])
    if (!known.has(id)) problems.push({ code: 'rule/unknown-measure', at: m.id, names: id })
  for (const term of Object.keys(m.readings))
    if ([...term].length > 8) problems.push({ code: 'rule/reading-too-long', at: m.id, term })
  const window = m.window
  if (window?.from && window.until && window.from > window.until)
    problems.push({ code: 'rule/window-reversed', at: m.id, from: window.from, until: window.until })
  for (const node of nodesOf(m)) {
    for (const { fact } of factsOf(node)) {
      const said = JSON.stringify(fact)
      if (facts.get(fact.id) !== undefined && facts.get(fact.id) !== said)
        problems.push({ code: 'rule/fact-twice', at: m.id, fact: fact.id })
      facts.set(fact.id, said)
      if (!wordsOf(fact)) problems.push({ code: 'rule/words-missing', at: m.id, what: fact.id })
    }
    walkTree(node, (n) => {
      const row = firstFallingTier(n)
      const cite = m.cites[0]
      if (row !== null)
        problems.push({ code: 'rule/tiers-must-rise', at: m.id, cites: cite ? citationText(cite) : '', row })
    })
  }
  return problems
}

const nodesOf = (m: Measure): Node[] => [m.when, ...(m.pay.amount ? [m.pay.amount] : [])]
const wordsOf = (fact: Fact): boolean => [fact.label, fact.question].every((t) => t.zh.trim() && t.en.trim())

/** In a first-crossing table the highest row stands first; each next must be strictly lower, threshold and award. */
function firstFallingTier(node: Node): number | null {
  if (node.form?.name !== 'first-crossing') return null
  let rows: readonly { readonly threshold: number; readonly award: number }[] = []
  walkTree(node, (n) => {
    if (n.kind === 'firstMatch' && rows.length === 0)
      rows = n.rows.map((r) => ({ threshold: largestNumber(r.when), award: largestNumber(r.gives) }))
  })
  const rising = rows.toReversed()
  for (let i = 1; i < rising.length; i++) {
    const before = rising[i - 1]
    const here = rising[i]
    if (before && here && (here.threshold <= before.threshold || here.award <= before.award)) return i + 1
  }
  return null
}
function largestNumber(node: Node): number {
  let found = 0
  walkTree(node, (n) => {
    if (n.kind === 'number') found = Math.max(found, n.value.parts)
  })
  return found
}

function namedBy(bond: Policy['relations'][number]['bond']): readonly string[] {
  switch (bond.kind) {
    case 'at-most-one':
    case 'together':
      return bond.of
    case 'joint-ceiling':
      return bond.of === 'document' ? [] : bond.of
    case 'deducts':
      return [...bond.from, ...bond.paid]
    case 'requires':
      return [bond.measure, ...bond.anyOf]
    case 'same-support':
      return []
  }
}

function checkExamples(p: Policy): RuleProblem[] {
  const problems: RuleProblem[] = []
  const measures = new Map(p.measures.map((m) => [m.id, m]))
  const shown = new Set(p.examples.filter((e) => e.rows.length > 0).map((e) => e.measure))
  for (const m of p.measures) if (!shown.has(m.id)) problems.push({ code: 'rule/no-examples', at: m.id })
  for (const e of p.examples) {
    const m = measures.get(e.measure)
    if (m === undefined) {
      problems.push({ code: 'rule/example-of-nothing', at: e.measure })
      continue
    }
    const used = new Set(factsOf(...nodesOf(m), ...(m.pay.total ? [m.pay.total] : [])).map((f) => f.fact.id))
    for (const row of e.rows)
      for (const g of row.given)
        if (!used.has(g.fact.id))
          problems.push({ code: 'rule/example-fact-unused', at: e.measure, fact: g.fact.id, row: row.says.en })
  }
  return problems
}
