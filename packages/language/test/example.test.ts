import {
  amountOf,
  between,
  type Expected,
  each,
  everyCase,
  examples,
  granted,
  inAll,
  measure,
  notEligible,
  nothingDue,
  onOneDay,
  open,
  paidBefore,
  policy,
  windowRows,
} from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { expect, test } from 'vitest'
import { basics, firm, life, paper } from './firm.ts'

const { here, cost, revenue } = firm
const award = measure('paper/award', { ...basics, when: here, pays: cost.less(paidBefore) })
const said = examples(award, {
  on: '2025-03-01',
  given: [here.holds(), cost.of(wan(1)), revenue.years(wan(2), wan(1))],
  rows: [
    [['通常', 'ordinary'], [], wan(1)],
    [['不在本地', 'elsewhere'], [here.fails(), revenue.previous.notKnown()], notEligible],
    [['领过', 'paid before'], [paidBefore.of(yuan(1))], wan(0.9999), '2026-01-01'],
    [
      ['另有日期', 'other dates'],
      [],
      wan(1),
      { factsOn: '2024-12-31', appliedOn: '2025-02-01', rulesOn: '2025-01-01' },
    ],
  ],
})

test('[L22] rows take the facts given once, with their own in place of them', () => {
  const values = said.rows.map((row) => row.given.map((g) => [g.fact.id, g.back ?? 0, g.value]))
  expect(values[0]).toEqual([
    ['firm/here', 0, true],
    ['firm/cost', 0, 1_000_000],
    ['firm/revenue', 1, 2_000_000],
    ['firm/revenue', 2, 1_000_000],
  ])
  expect(values[1]).toEqual([
    ['firm/here', 0, false],
    ['firm/cost', 0, 1_000_000],
    ['firm/revenue', 1, 2_000_000],
    ['firm/revenue', 2, 'not-known'],
  ])
  expect(values[2]?.at(-1)).toEqual(['received/paper/award', 0, 100])
})
test('[L22] a row has its own day or days, or the usual one', () => {
  expect(said.rows.map((r) => r.dates.rulesOn)).toEqual(['2025-03-01', '2025-03-01', '2026-01-01', '2025-01-01'])
  expect(said.rows[3]?.dates.factsOn).toBe('2024-12-31')
})
test('[L22] what a row expects', () => {
  const cases: readonly [Expected, Expected][] = [
    [nothingDue, { verdict: 'yes', low: 0, high: 0 }],
    [granted, { verdict: 'yes', low: null, high: null }],
    [between(yuan(1), null), { verdict: 'yes', low: 100, high: null }],
    [open(), { verdict: 'open', low: null, high: null }],
    [open(yuan(0), wan(1)), { verdict: 'open', low: 0, high: 1_000_000 }],
    [inAll(yuan(1), wan(1)), { verdict: 'yes', low: 100, high: 100, total: 1_000_000 }],
  ]
  for (const [made, expected] of cases) expect(made).toEqual(expected)
  expect(said.rows[0]?.expected).toEqual({ verdict: 'yes', low: 1_000_000, high: 1_000_000 })
})

test('[L22] a row may stand for several answers to one question, and is checked with each', () => {
  const [row] = examples(award, {
    on: '2025-03-01',
    given: [here.holds(), cost.of(wan(1))],
    rows: [
      [
        ['少于一万', 'less than ten thousand'],
        [each(cost.of(yuan(2)), cost.of(yuan(3)), cost.notKnown())],
        notEligible,
      ],
    ],
  }).rows
  if (row === undefined) throw new Error('no row')
  expect(row.given.map((g) => g.value)).toEqual([true, 200])
  expect(everyCase(row).map((r) => r.given.map((g) => g.value))).toEqual([
    [true, 200],
    [true, 300],
    [true, 'not-known'],
  ])
  expect(new Set(everyCase(row).map((r) => r.says.en)).size).toBe(3)
})

test('[L22] two rows stand just outside the window, none where the text states no end', () => {
  const first = said.rows[0]
  if (first === undefined) throw new Error('no row')
  const [bound] = policy({ document: paper, inForce: life, measures: [award], notEncoded: {} }).measures
  const rows = bound ? windowRows(bound, first) : []
  expect(rows.map((r) => [r.dates, r.expected])).toEqual([
    [onOneDay('2023-12-31'), notEligible],
    [onOneDay('2027-01-01'), notEligible],
  ])
  const open_ = measure('paper/open', {
    ...basics,
    window: { from: null, until: null },
    when: here,
    pays: amountOf(wan(1)),
  })
  expect(windowRows(open_, first)).toEqual([])
})
