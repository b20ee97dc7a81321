import type { Coded } from '@pengce/values'
import { citationText } from './citation.ts'
import type { Fact } from './fact.ts'
import { factsOfMeasure, type Measure, treesOf } from './measure.ts'
import type { Policy } from './policy.ts'
import { circlesOf, deductionCirclesOf } from './prerequisites.ts'
import type { Text } from './text.ts'
import { type Node, walkTree } from './tree.ts'

/** The facts of each thing that can be wrong with a rule. */
interface Facts {
  'rule/duplicate-id': object
  'rule/id-outside-document': { readonly document: string }
  'rule/tiers-must-rise': { readonly cites: string; readonly row: number }
  'rule/unknown-measure': { readonly names: string }
  'rule/reading-too-long': { readonly term: string }
  'rule/window-reversed': { readonly from: string; readonly until: string }
  'rule/fact-twice': { readonly fact: string }
  'rule/words-missing': { readonly what: string }
  'rule/no-examples': object
  'rule/example-of-nothing': object
  'rule/row-claimed-and-listed': { readonly row: string }
  'rule/example-fact-unused': { readonly fact: string; readonly row: string }
  'rule/example-first-refused': { readonly row: string }
  'rule/example-said-twice': { readonly row: string }
  'rule/prerequisite-circle': { readonly path: readonly Step[] }
  'rule/deduction-circle': { readonly path: readonly Step[] }
}
/** A measure on the way round a circle. */
interface Step {
  readonly id: string
  readonly title: Text
}
/** The same with the id of what is wrong. */
export type RuleProblemFacts = { readonly [C in keyof Facts]: Facts[C] & { readonly at: string } }
/** What is wrong with a rule, as data; `ruleProblemText` says it. */
export type RuleProblem = Coded<RuleProblemFacts>

/** Every problem of a set of policies; an empty list is a sound set. */
export function checkPolicies(policies: readonly Policy[]): readonly RuleProblem[] {
  const known = new Set(policies.flatMap((p) => p.measures.map((m) => m.id)))
  const ids = new Set<string>()
  const facts = new Map<string, string>()
  return [
    ...policies.flatMap((p) => [
      ...checkParts(p, ids),
      ...unknownIn(p.relations, known),
      ...p.rules.flatMap((r) => unknownMeasures(r.id, boundBy(r), known)),
      ...p.measures.flatMap((m) => checkMeasure(m, known, facts)),
      ...checkExamples(p),
    ]),
    ...checkCircles(policies),
  ]
}

/** Measures of which each needs another of them first, or is reckoned from it: none could ever come first. */
function checkCircles(policies: readonly Policy[]): readonly RuleProblem[] {
  const titles = new Map(policies.flatMap((p) => p.measures.map((m) => [m.id, m.title])))
  const told =
    (code: 'rule/prerequisite-circle' | 'rule/deduction-circle') =>
    (circle: readonly string[]): RuleProblem => ({
      code,
      at: circle[0] ?? '',
      path: circle.flatMap((id) => {
        const title = titles.get(id)
        return title === undefined ? [] : [{ id, title }]
      }),
    })
  return [
    ...circlesOf(policies).map(told('rule/prerequisite-circle')),
    ...deductionCirclesOf(policies).map(told('rule/deduction-circle')),
  ]
}

/** Ids used once and under their own document, titles in both languages, no row both encoded and excused. */
function checkParts(p: Policy, ids: Set<string>): RuleProblem[] {
  const problems: RuleProblem[] = []
  const listed = new Set(p.notEncoded.map((n) => n.row))
  for (const part of [...p.measures, ...p.rules, ...p.relations]) {
    if (ids.has(part.id)) problems.push({ code: 'rule/duplicate-id', at: part.id })
    ids.add(part.id)
    if (part.document !== p.id) problems.push({ code: 'rule/id-outside-document', at: part.id, document: p.id })
    if (!saidInBoth(part.title)) problems.push({ code: 'rule/words-missing', at: part.id, what: 'title' })
    for (const row of part.register.filter((r) => listed.has(r)))
      problems.push({ code: 'rule/row-claimed-and-listed', at: part.id, row })
  }
  return problems
}

const unknownIn = (relations: Policy['relations'], known: ReadonlySet<string>): RuleProblem[] =>
  relations.flatMap((r) => unknownMeasures(r.id, [r.bond, ...(r.otherReading?.bonds ?? [])].flatMap(namedBy), known))
const boundBy = (r: Policy['rules'][number]): readonly string[] =>
  r.kind === 'obligation' && r.binds !== undefined && r.binds !== 'document' ? r.binds : []
const unknownMeasures = (at: string, named: readonly string[], known: ReadonlySet<string>): RuleProblem[] =>
  named.filter((id) => !known.has(id)).map((names) => ({ code: 'rule/unknown-measure', at, names }))

function checkMeasure(m: Measure, known: ReadonlySet<string>, facts: Map<string, string>): RuleProblem[] {
  const problems: RuleProblem[] = unknownMeasures(m.id, [...m.notWith, ...m.requires], known)
  for (const term of Object.keys(m.readings))
    if ([...term].length > 8) problems.push({ code: 'rule/reading-too-long', at: m.id, term })
  const { from, until } = m.window ?? { from: null, until: null }
  if (from !== null && until !== null && from > until)
    problems.push({ code: 'rule/window-reversed', at: m.id, from, until })
  for (const { fact } of factsOfMeasure(m)) problems.push(...checkFact(fact, m.id, facts))
  for (const row of treesOf(m).flatMap(fallingTiers))
    problems.push({ code: 'rule/tiers-must-rise', at: m.id, cites: m.cites.slice(0, 1).map(citationText).join(), row })
  return problems
}

/** One definition per fact id, in both languages. */
function checkFact(fact: Fact, at: string, facts: Map<string, string>): RuleProblem[] {
  const problems: RuleProblem[] = []
  const said = JSON.stringify(fact)
  if ((facts.get(fact.id) ?? said) !== said) problems.push({ code: 'rule/fact-twice', at, fact: fact.id })
  facts.set(fact.id, said)
  if (!saidInBoth(fact.label) || !saidInBoth(fact.question))
    problems.push({ code: 'rule/words-missing', at, what: fact.id })
  return problems
}
const saidInBoth = (t: Text): boolean => t.zh.trim() !== '' && t.en.trim() !== ''

function fallingTiers(tree: Node): number[] {
  const rows: number[] = []
  walkTree(tree, (n) => {
    const row = firstFallingTier(n)
    if (row !== null) rows.push(row)
  })
  return rows
}

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
      return [...bond.of, ...(bond.endedBy ?? [])]
    case 'together':
    case 'budget':
      return bond.of
    case 'joint-ceiling':
    case 'within-cost':
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
    const used = new Set(factsOfMeasure(m).map((f) => f.fact.id))
    // The days outside the window are shown on the first row: on a refusal they would show nothing.
    const [first] = e.rows
    if (first?.expected.verdict === 'no')
      problems.push({ code: 'rule/example-first-refused', at: e.measure, row: first.says.en })
    const said = new Set<string>()
    for (const row of e.rows) {
      if (said.has(row.says.zh) || said.has(row.says.en))
        problems.push({ code: 'rule/example-said-twice', at: e.measure, row: row.says.en })
      said.add(row.says.zh).add(row.says.en)
      for (const g of row.given)
        if (!used.has(g.fact.id))
          problems.push({ code: 'rule/example-fact-unused', at: e.measure, fact: g.fact.id, row: row.says.en })
    }
  }
  return problems
}
