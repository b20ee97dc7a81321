import {
  amountOf,
  checkPolicies,
  examples,
  firstCrossing,
  type Measure,
  type MeasureSpec,
  measure,
  notEligible,
  type Policy,
  type PolicySpec,
  policy,
  type RuleProblem,
  relation,
  YesNo,
} from '@pengce/language'
import { wan, yi } from '@pengce/values'
import { expect, test } from 'vitest'
import { basics, firm, life, paper } from './firm.ts'

const { here, revenue, peak } = firm
const plain = { ...basics, when: here, pays: amountOf(wan(1)) }
const make = (id: string, spec: Partial<MeasureSpec> = {}): Measure => measure(id, { ...plain, ...spec })
const shown = (of: Measure) =>
  examples(of, { on: '2025-03-01', given: [here.holds()], rows: [[['通常', 'ordinary'], [], wan(1)]] })
const paperWith = (measures: readonly Measure[], rest: Partial<PolicySpec<'一' | '二'>> = {}): Policy =>
  policy({ document: paper, inForce: life, measures, examples: measures.map(shown), notEncoded: {}, ...rest })
const problemsOf = (measures: readonly Measure[], rest: Partial<PolicySpec<'一' | '二'>> = {}) =>
  checkPolicies([paperWith(measures, rest)])

test('[L21] a sound set has no problems', () => {
  expect(problemsOf([make('paper/a'), make('paper/b', { notWith: ['paper/a'] })])).toEqual([])
})

const between = (of: string[]) =>
  relation('paper/between', {
    ...basics,
    says: ['只选一项', 'one only'],
    bond: { kind: 'at-most-one', of, scope: 'ever', picks: 'applicant' },
  })
const otherHere = new YesNo({ ...here.fact, label: { zh: '另一', en: 'another' } })
const silent = new YesNo({ ...here.fact, id: 'firm/silent', question: { zh: '', en: 'Is it?' } })
const falling = firstCrossing(revenue, {
  peakBefore: peak,
  crossing: 'exceeds',
  tiers: [
    [yi(2), wan(10)],
    [yi(5), wan(30)],
    [yi(5), wan(50)],
  ],
  topUp: 'none',
})

const cases: readonly (readonly [RuleProblem['code'], readonly RuleProblem[], object])[] = [
  ['rule/duplicate-id', problemsOf([make('paper/a'), make('paper/a')]), { at: 'paper/a' }],
  ['rule/id-outside-document', problemsOf([make('other/a')]), { at: 'other/a', document: 'paper' }],
  [
    'rule/tiers-must-rise',
    problemsOf([make('paper/a', { pays: falling })]),
    { at: 'paper/a', cites: 'paper 一', row: 3 },
  ],
  [
    'rule/unknown-measure',
    problemsOf([make('paper/a', { notWith: ['paper/z'] })]),
    { at: 'paper/a', names: 'paper/z' },
  ],
  [
    'rule/unknown-measure',
    problemsOf([make('paper/a', { requires: ['paper/y'] })]),
    { at: 'paper/a', names: 'paper/y' },
  ],
  [
    'rule/unknown-measure',
    problemsOf([make('paper/a')], { relations: [between(['paper/a', 'paper/x'])] }),
    { at: 'paper/between', names: 'paper/x' },
  ],
  [
    'rule/reading-too-long',
    problemsOf([make('paper/a', { readings: { 一二三四五六七八九: ['长', 'long'] } })]),
    { term: '一二三四五六七八九' },
  ],
  [
    'rule/window-reversed',
    problemsOf([make('paper/a', { window: { from: '2025-01-02', until: '2025-01-01' } })]),
    { from: '2025-01-02' },
  ],
  [
    'rule/fact-twice',
    problemsOf([make('paper/a'), make('paper/b', { when: otherHere })]),
    { at: 'paper/b', fact: 'firm/here' },
  ],
  ['rule/words-missing', problemsOf([make('paper/a', { title: ['奖', ' '] })]), { at: 'paper/a', what: 'title' }],
  ['rule/words-missing', problemsOf([make('paper/a', { except: [silent] })]), { at: 'paper/a', what: 'firm/silent' }],
  ['rule/no-examples', problemsOf([make('paper/a')], { examples: [] }), { at: 'paper/a' }],
  ['rule/example-of-nothing', problemsOf([make('paper/a')], { examples: [shown(make('paper/b'))] }), { at: 'paper/b' }],
  [
    'rule/row-claimed-and-listed',
    problemsOf([make('paper/a', { register: ['paper/1'] })], { notEncoded: { 'paper/1': 'purpose' } }),
    { row: 'paper/1' },
  ],
  [
    'rule/example-fact-unused',
    problemsOf([make('paper/a')], {
      examples: [
        examples(make('paper/a'), {
          on: '2025-03-01',
          given: [peak.of(wan(1))],
          rows: [[['通常', 'ordinary'], [], wan(1)]],
        }),
      ],
    }),
    { fact: 'firm/peak' },
  ],
  [
    'rule/example-first-refused',
    problemsOf([make('paper/a')], {
      examples: [
        examples(make('paper/a'), {
          on: '2025-03-01',
          given: [],
          rows: [
            [['不在本市', 'elsewhere'], [], notEligible],
            [['通常', 'ordinary'], [], wan(1)],
          ],
        }),
      ],
    }),
    { row: 'elsewhere' },
  ],
  [
    'rule/example-said-twice',
    problemsOf([make('paper/a')], {
      examples: [
        examples(make('paper/a'), {
          on: '2025-03-01',
          given: [],
          rows: [
            [['通常', 'ordinary'], [], wan(1)],
            [['又一次', 'ordinary'], [], wan(1)],
          ],
        }),
      ],
    }),
    { row: 'ordinary' },
  ],
]
test.each(cases)('[L21] %s is found', (code, problems, fields) => {
  expect(problems).toContainEqual(expect.objectContaining({ code, ...fields }))
})
