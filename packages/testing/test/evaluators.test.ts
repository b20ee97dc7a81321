import { readFileSync } from 'node:fs'
import { type Measure, type Node, treesOf, walkTree } from '@pengce/language'
import { yuan } from '@pengce/values'
import ts from 'typescript'
import { expect, test } from 'vitest'
import {
  type Evaluator,
  evaluators,
  failureText,
  fixtureLaw,
  meets,
  rowsOf,
  runExamples,
  runRows,
} from '../src/index.ts'

test.each(['oracle.ts', 'oracle-calendar.ts'])('[T4] %s takes types of the evaluators, and nothing else', (name) => {
  const text = readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8')
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest)
  const imports = file.statements.filter(ts.isImportDeclaration)
  const values = imports.filter((i) => i.importClause?.isTypeOnly !== true).map((i) => i.moduleSpecifier.getText(file))
  expect(values).toEqual(name === 'oracle.ts' ? ["'./oracle-calendar.ts'"] : [])
})

test('[T5] every row of the made-up document, and those at its window, on every evaluator', () => {
  const outcomes = runExamples(fixtureLaw)
  const rows = fixtureLaw.policies.flatMap((p) => p.examples).reduce((n, e) => n + e.rows.length, 0)
  expect(outcomes.length).toBe((rows + 3 * 2 - 2) * evaluators.length)
  expect(outcomes.filter((o) => !o.met)).toEqual([])
  expect(new Set(outcomes.map((o) => o.evaluator))).toEqual(
    new Set(['interpreter', 'compiled', 'webassembly', 'oracle']),
  )
})

test('[T5] a row that fails says what was expected and what each answered', () => {
  const measure = fixtureLaw.measure('made-up/scale')
  const row = measure && rowsOf(fixtureLaw, measure)[1]
  if (measure === undefined || row === undefined) throw new Error('no row')
  expect(failureText(runRows(measure, [row]))).toBeNull()
  const wrong = { ...row, expected: { ...row.expected, high: yuan(5).parts, low: yuan(5).parts } }
  expect(failureText(runRows(measure, [wrong]))).toBe(
    [
      'made-up/scale: 多一分即给 / the first tier one fen above it  (2023-05-01)',
      '  expected     yes, 5 yuan',
      '  interpreter  yes, 100,000 yuan  ✗',
      '  compiled     yes, 100,000 yuan  ✗',
      '  webassembly  yes, 100,000 yuan  ✗',
      '  oracle       yes, 100,000 yuan  ✗',
    ].join('\n'),
  )
  const erring: Evaluator = { name: 'compiled', answer: () => ({ verdict: 'no', amount: null, total: null }) }
  expect(failureText(runRows(measure, [row], [...evaluators, erring]))).toMatch(/ {2}compiled {5}no {2}✗$/u)
})

test('[T5] a row is met only by its verdict, its figures and its total', () => {
  const answer = { verdict: 'yes', amount: [1n, 2], total: [5, 5n] } as const
  expect(meets({ verdict: 'yes', low: 1, high: 2, total: 5 }, answer)).toBe(true)
  expect(meets({ verdict: 'yes', low: null, high: null }, answer)).toBe(true)
  expect(meets({ verdict: 'open', low: 1, high: 2 }, answer)).toBe(false)
  expect(meets({ verdict: 'yes', low: 1, high: null }, answer)).toBe(false)
  expect(meets({ verdict: 'yes', low: 1, high: 2, total: 6 }, answer)).toBe(false)
  expect(meets({ verdict: 'yes', low: 1, high: 1 }, { ...answer, amount: null })).toBe(false)
})

test('[T6] the made-up document has every way of saying something', () => {
  const met = new Map<string, Set<string>>()
  const note = (what: string, value: string | undefined) => {
    if (value !== undefined) met.set(what, (met.get(what) ?? new Set()).add(value))
  }
  const visit = (n: Node) => {
    note('kind', n.kind)
    note('form', n.form?.name)
    if (n.kind === 'compare') note('comparison', n.op)
    if (n.kind === 'product') note('rounding', n.rounding)
    if (n.kind === 'fact') note('fact', n.fact.type)
    if (n.kind === 'day') note('day', `${n.of} ${n.since ?? ''}`.trim())
  }
  for (const m of fixtureLaw.measures as readonly Measure[]) {
    note('certainty', m.pay.certainty)
    for (const tree of treesOf(m)) walkTree(tree, visit)
  }
  const listed = Object.fromEntries([...met].map(([what, values]) => [what, [...values].sort()]))
  expect(listed).toEqual({
    kind: 'all any between compare date day difference fact firstMatch greatest least not number oneOf product some steps sum truth'.split(
      ' ',
    ),
    form: 'bands capped deducts first-crossing fraction given growth in-force limit-total limit-year none not-below-zero once per-unit rate share table within-rest'.split(
      ' ',
    ),
    comparison: ['below', 'equals', 'exceeds', 'reaches', 'within'],
    rounding: ['down', 'half-even', 'half-up', 'up'],
    fact: ['choice', 'date', 'figure', 'yes-no'],
    day: ['application', 'application earliest', 'application latest', 'facts', 'rules'],
    certainty: ['at-most', 'decided-by-authority', 'exact', 'in-kind'],
  })
})
