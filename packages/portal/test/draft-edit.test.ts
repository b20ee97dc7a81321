import { expect, test } from 'vitest'
import { addedId, addedReady, NOTHING_ADDED, OWN_DOCUMENT } from '../src/pages/drafting/added-edit.ts'
import { budgetReady, NO_BUDGET } from '../src/pages/drafting/budget-edit.ts'
import { changeOf, editOf, isUnfinished, NOTHING } from '../src/pages/drafting/edit.ts'
import { factsPath } from '../src/pages/drafting/facts-of.ts'

const titles = { zh: '试', en: 'try' }
const lines = [
  { end: 'a/gone' },
  {
    new: 'change/young',
    title: ['青年企业', 'young firms'],
    subject: 'enterprise',
    when: [],
    pays: { amount: '5万元' },
  },
  {
    new: 'a/part',
    title: ['一成', 'a tenth'],
    subject: 'person',
    when: [{ fact: 'a/b', is: true }],
    pays: { share: '10%', of: 'a/sales', atMost: '20万元' },
  },
  { new: 'a/copy', title: ['又一项', 'another'], like: 'a/one' },
  { measure: 'a/one', place: 'pay:1', to: '45万元' },
  { budget: { document: 'a', ceiling: '2000万元', share: 'pro-rata' } },
  { budget: { of: ['a/copy', 'a/one'], ceiling: '1亿元', share: 'ranked', by: 'a/sales' } },
]

test('a change with new measures and budgets comes back from the form as it was', () => {
  const edit = editOf({ changes: lines }, titles)
  expect([edit.added.length, edit.budgets.length, edit.others]).toEqual([3, 2, [{ end: 'a/gone' }]])
  expect(changeOf(edit).changes).toEqual(lines)
})

test('what the form has no field for stays as it is written', () => {
  const others = [
    { new: 'a/copy', like: 'a/one', figure: '5万元', to: '6万元' },
    { new: 'a/back', title: ['上年', 'last year'], when: [], pays: { share: '1%', of: 'a/sales', back: 2 } },
    { new: 'a/of', title: ['一', 'one'], subject: 'planet', when: [], pays: { amount: '1元' } },
    { new: 'a/capped', title: ['一', 'one'], when: [], pays: { amount: '9元', atMost: '8元' } },
    { new: 'a/unnamed', like: 'a/one' },
    { measure: 'a/one', place: 'pay:1', to: '45万元', drop: 1 },
    { budget: { document: 'a', of: ['a/one'], ceiling: '1元', share: 'pro-rata' } },
    { budget: { document: 'a', ceiling: '1元', share: 'by-lot' } },
    { budget: { document: 'a', ceiling: '1元', until: '2030-01-01' } },
  ]
  const edit = editOf({ changes: others }, titles)
  expect(edit.others).toEqual(others)
  expect(changeOf(edit).changes).toEqual(others)
})

test('conditions dropped one after another are those that were meant', () => {
  const dropped = (...drops: readonly number[]) => {
    const edit = editOf({ changes: drops.map((drop) => ({ measure: 'a/one', drop })) }, titles)
    return [edit.measures[0]?.drops, changeOf(edit).changes.map((line) => line.drop)]
  }
  // Of 1 2 3 4: after 1 is gone, what is now the second was the third.
  expect(dropped(1, 2)).toEqual([
    [1, 3],
    [3, 1],
  ])
  expect(dropped(1, 1)).toEqual([
    [1, 2],
    [2, 1],
  ])
  expect(dropped(3, 1)).toEqual([
    [3, 1],
    [3, 1],
  ])
  expect(dropped(2, 2, 1)).toEqual([
    [2, 3, 1],
    [3, 2, 1],
  ])
})

test('a change whose order the form would turn round stays as it is written', () => {
  const figure = { measure: 'a/one', place: 'pay:1', to: '45万元' }
  const copy = { new: 'a/copy', title: ['又一项', 'another'], like: 'a/one' }
  for (const changes of [
    [figure, copy],
    [figure, { end: 'a/one' }],
    [
      { measure: 'a/one', require: { fact: 'a/b', is: true } },
      { measure: 'a/one', drop: 3 },
    ],
    [figure, { measure: 'a/one', figure: '45万元', to: '46万元' }],
  ]) {
    const edit = editOf({ changes }, titles)
    expect([edit.others, changeOf(edit).changes]).toEqual([changes, changes])
  }
  // The other way round, or over another measure, the form has it.
  expect(editOf({ changes: [copy, figure] }, titles).others).toEqual([])
  expect(editOf({ changes: [figure, { end: 'a/two' }] }, titles).measures).toHaveLength(1)
})

test('a new measure or budget is part of the change only when it is whole', () => {
  const amount = { ...NOTHING_ADDED, zh: '新', en: 'New Award!', amount: '1元' }
  expect(addedId(amount)).toBe('change/new-award')
  expect(addedReady(amount)).toBe(true)
  // Without an English title there must be a name of its own.
  expect([addedReady({ ...amount, en: '' }), addedReady({ ...amount, en: '', name: 'award' })]).toEqual([false, true])
  expect([addedReady({ ...amount, zh: ' ' }), addedReady({ ...amount, amount: ' ' })]).toEqual([false, false])
  const share = { ...amount, gives: 'share', share: '1%' } as const
  expect([addedReady(share), addedReady({ ...share, of: 'a/sales' })]).toEqual([false, true])
  const budget = { ...NO_BUDGET, ceiling: '1元' }
  expect([
    budgetReady(budget),
    budgetReady({ ...budget, document: 'a' }),
    budgetReady({ ...budget, of: ['a/b'] }),
  ]).toEqual([false, true, true])
  const ranked = { ...budget, document: 'a', share: 'ranked' } as const
  expect([budgetReady(ranked), budgetReady({ ...ranked, by: 'a/sales' })]).toEqual([false, true])
  const edit = { ...NOTHING, added: [amount], budgets: [ranked] }
  expect([isUnfinished(edit), changeOf(edit).changes.length]).toEqual([true, 1])
})

test('facts are those of a published document, and of all documents for one that the draft begins', () => {
  expect(['soft2022', '', OWN_DOCUMENT].map(factsPath)).toEqual([
    '/v1/facts?document=soft2022',
    '/v1/facts',
    '/v1/facts',
  ])
})
