import { type Measure, type Registry, registry, someNode, treesOf } from '@pengce/language'
import { fixtureLaw } from '@pengce/testing'
import { expect, test } from 'vitest'
import { type Change, changeProblemText, placesOf, readChange, valueText, withValue } from '../src/index.ts'
import { townLaw } from './town-law.ts'

const changed = (value: unknown, law: Registry = townLaw): Change => {
  const read = readChange(value, law)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.change
}
const problems = (value: unknown) => {
  const read = readChange(value, townLaw)
  return 'problems' in read ? read.problems : []
}
const measureIn = (change: Change, id: string): Measure => {
  const found = change.measures.get(id)
  if (found === null || found === undefined) throw new Error(`no ${id}`)
  return found
}
const holds = (measure: Measure, parts: number): boolean =>
  treesOf(measure).some((t) => someNode(t, (n) => n.kind === 'number' && n.value.parts === parts))

test('[E21] every figure and day of a measure has a place of its own, and setting it sets that one alone, wherever it is repeated', () => {
  let set = 0
  for (const measure of fixtureLaw.measures)
    for (const place of placesOf(measure)) {
      const to =
        place.value.is === 'day'
          ? ({ is: 'day', day: '2021-07-09' } as const)
          : { ...place.value, parts: place.value.parts + 7_777_777 }
      const after = placesOf(withValue(measure, place.id, to))
      expect(after.map((p) => p.value)).toEqual(placesOf(measure).map((p) => (p.id === place.id ? to : p.value)))
      expect(withValue(measure, place.id, place.value)).toMatchObject({ id: measure.id, window: measure.window })
      set++
    }
  expect(set).toBeGreaterThan(60)
})

test('[E22] a figure is found by what it is or by its place; a name of a form that no longer says what holds goes with it', () => {
  const change = changed({ title: 'x', changes: [{ measure: 'town/growth', figure: '5万元', to: '8万元' }] })
  const growth = measureIn(change, 'town/growth')
  expect(holds(growth, 8_000_000)).toBe(true)
  expect(holds(growth, 5_000_000)).toBe(false)
  expect(treesOf(growth).some((t) => someNode(t, (n) => JSON.stringify(n.form ?? null).includes('5000000')))).toBe(
    false,
  )
  const again = changed({ title: 'x', changes: [{ measure: 'town/growth', place: 'when:1', to: '200万元' }] })
  expect(holds(measureIn(again, 'town/growth'), 200_000_000)).toBe(true)
  const both = changed({
    title: 'x',
    changes: [
      { measure: 'town/growth', figure: '1%', to: '2%' },
      { measure: 'town/growth', figure: '2%', to: '3%' },
    ],
  })
  expect(holds(measureIn(both, 'town/growth'), 30_000)).toBe(true)
  expect(both.says).toHaveLength(2)
})

test('[E22] conditions are dropped and added, windows moved, measures ended, copied and written anew', () => {
  const change = changed({
    title: ['x'].join(''),
    changes: [
      {
        measure: 'town/extra',
        drop: 2,
        require: { fact: 'firm/size', oneOf: ['large'] },
        window: { until: '2025-06-30' },
      },
      { end: 'town/staff' },
      { new: 'town/copy', like: 'town/growth', title: ['又一项', 'another'], figure: '5万元', to: '6万元' },
      {
        new: 'change/bonus',
        title: '奖励',
        when: [
          { fact: 'firm/revenue', exceeds: '10万元' },
          { fact: 'firm/founded', onOrAfter: '2020-01-01' },
          { fact: 'firm/registered', is: true },
        ],
        pays: { share: '5%', of: 'firm/revenue', atMost: '3万元' },
      },
      { budget: { of: ['change/bonus', 'town/growth'], ceiling: '100万元', share: 'ranked', by: 'firm/revenue' } },
    ],
    takeUp: { low: '40%', high: '90%' },
  })
  const extra = measureIn(change, 'town/extra')
  expect(extra.window).toEqual({ from: '2020-01-01', until: '2025-06-30' })
  expect(JSON.stringify(extra.when)).toContain('"oneOf"')
  expect(JSON.stringify(extra.when)).not.toContain('firm/share')
  expect(change.measures.get('town/staff')).toBeNull()
  expect(holds(measureIn(change, 'town/copy'), 6_000_000)).toBe(true)
  expect(measureIn(change, 'town/copy').title.en).toBe('another')
  expect(measureIn(change, 'change/bonus').pay.gives).toBe('money')
  expect(change.budgets).toMatchObject([
    { measures: ['change/bonus', 'town/growth'], ceiling: 100_000_000, how: 'ranked' },
  ])
  expect(change.takeUp).toMatchObject({ low: { parts: 400_000 }, high: { parts: 900_000 } })
})

const one = (change: unknown) => ({ title: 'x', changes: [change] })
test.each([
  ['text', 'change/not-an-object'],
  [{ title: 'x', changes: [] }, 'change/nothing-to-change'],
  [{ title: 'x', changes: [{}], colour: 1 }, 'change/unknown-key'],
  [one({ to: '1万元' }), 'change/missing'],
  [one({ measure: 'town/groth', figure: '5万元', to: '6万元' }), 'change/unknown-measure'],
  [one({ measure: 'town/growth', place: 'pay:9', to: '6万元' }), 'change/unknown-place'],
  [one({ measure: 'town/growth', figure: '7万元', to: '6万元' }), 'change/figure-not-there'],
  [one({ measure: 'town/growth', figure: '5万元', to: '很多' }), 'change/not-readable'],
  [one({ measure: 'town/growth', figure: '5万元', to: '3%' }), 'change/not-readable'],
  [one({ measure: 'town/growth', figure: '5万元', to: '-1' }), 'change/below-nothing'],
  [one({ measure: 'town/growth', figure: '5万元', to: '50000' }), 'change/same-as-before'],
  [one({ measure: 'town/extra', figure: '2015-12-31', to: '2015-02-30' }), 'change/not-a-date'],
  [one({ measure: 'town/extra', drop: 9 }), 'change/unknown-claim'],
  [one({ measure: 'town/extra', window: { from: '2025-01-01', until: '2024-01-01' } }), 'change/window-turned'],
  [one({ measure: 'town/extra', require: { fact: 'firm/sise', oneOf: [] } }), 'change/unknown-fact'],
  [one({ measure: 'town/extra', require: { fact: 'firm/size', atLeast: 3 } }), 'change/does-not-fit'],
  [one({ measure: 'town/extra', require: { fact: 'firm/size', oneOf: ['huge'] } }), 'change/unknown-option'],
  [one({ new: 'town/extra', like: 'town/extra' }), 'change/id-taken'],
  [one({ new: 'Bonus!', like: 'town/extra' }), 'change/not-an-id'],
  [one({ budget: { of: ['town/lane'], ceiling: '1元' } }), 'change/no-money'],
  [one({ budget: { document: 'twn', ceiling: '1元' } }), 'change/unknown-document'],
  [one({ budget: { of: ['town/growth'], ceiling: '1元', share: 'lottery' } }), 'change/not-one-of'],
  [one({ budget: { of: ['town/growth'], ceiling: '1元', share: 'ranked' } }), 'change/missing'],
  [
    one({ budget: { of: ['town/growth'], ceiling: '1元', share: 'ranked', by: 'firm/founded' } }),
    'change/does-not-fit',
  ],
])('[E23] what is wrong with a change is said with its place: %j', (value, code) => {
  const found = problems(value)
  expect(found.map((p) => p.code)).toContain(code)
  for (const p of found) {
    expect(p.at).not.toBe('')
    for (const language of ['zh', 'en'] as const) expect(changeProblemText(p, language).length).toBeGreaterThan(12)
  }
})

test('[E23] a figure that stands in two places must be told apart', () => {
  const twice = fixtureLaw.measures.find((m) => {
    const texts = placesOf(m).map((p) => valueText(p.value, 'zh'))
    return texts.some((t, i) => texts.indexOf(t) !== i)
  })
  const texts = (twice === undefined ? [] : placesOf(twice)).map((p) => valueText(p.value, 'zh'))
  const figure = texts.find((t, i) => texts.indexOf(t) !== i)
  const read = readChange(one({ measure: twice?.id, figure, to: '1元' }), registry(fixtureLaw.policies))
  expect(read).toMatchObject({ problems: [{ code: 'change/figure-in-several-places', places: expect.any(Array) }] })
})
