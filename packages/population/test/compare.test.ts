import { onOneDay, type Registry } from '@pengce/language'
import { expect, test } from 'vitest'
import {
  type Change,
  type Combiner,
  type Comparison,
  compareOver,
  type Population,
  partRunner,
  type RunMeasure,
  readChange,
  readPart,
  runMeasures,
  schemaOf,
} from '../src/index.ts'
import { given, madeTown } from './made.ts'
import { townLaw, townMeasures } from './town-law.ts'

const dates = onOneDay('2024-12-31')
/** Of the growth award and the extra award an entity takes the larger. */
const larger = (run: readonly RunMeasure[]): Combiner => {
  const pair = ['town/growth', 'town/extra'].map((id) => run.findIndex((r) => r.measure.id === id))
  return {
    bound: (a, b) => a !== b && pair.includes(a) && pair.includes(b),
    byAmounts: () => true,
    counted: (granted) => {
      const best = Math.max(...granted.map((g) => g.low))
      const first = granted.findIndex((g) => g.low === best)
      return granted.map((g, i) => (i === first ? g.low : 0))
    },
  }
}
function changeOf(changes: readonly unknown[]): Change {
  const read = readChange({ title: 'x', changes }, townLaw)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.change
}
const after = ({ measures }: Change) => {
  const kept = townMeasures.flatMap((m) => {
    const other = measures.get(m.id)
    return other === undefined ? [m] : other === null ? [] : [other]
  })
  return [
    ...kept,
    ...[...measures.values()].filter((m) => m !== null && !townMeasures.some((t) => t.id === m.id)),
  ].filter((m) => m !== null)
}

function compared(town: Population, changes: readonly unknown[]): Comparison {
  const change = changeOf(changes)
  const changed = new Set([...change.measures.keys(), ...change.budgets.flatMap((b) => b.measures)])
  const touched = new Set([
    ...changed,
    ...(changed.has('town/growth') || changed.has('town/extra') ? ['town/growth', 'town/extra'] : []),
  ])
  const side = (measures: Registry['measures'], budgets: Change['budgets']) => {
    const run = runMeasures(
      schemaOf(measures),
      measures.filter((m) => touched.has(m.id)),
      dates,
    )
    return { run, combiner: larger(run), budgets }
  }
  const later = after(change)
  return given(
    compareOver(town, schemaOf([...townMeasures, ...later]), {
      before: side(townMeasures, []),
      after: side(later, change.budgets),
      changed,
      dates,
      to: 'javascript',
      progress: () => {},
    }),
  )
}

/** What every entity gets by a run over the whole law, in fen. */
async function money(town: Population, measures: Registry['measures']): Promise<readonly number[]> {
  const schema = schemaOf(measures)
  const run = runMeasures(schema, measures, dates)
  const runner = partRunner(town, schema, run, { dates, to: 'javascript', reasons: false, keep: 'open' }, larger(run))
  const sums = Array.from({ length: town.manifest.rows.entities }, () => 0)
  for (let part = 0; part < town.manifest.parts; part++) {
    const { hits } = given(await runner.run(part))
    for (let i = 0; i < hits.length; i++) {
      const row = part * town.manifest.partSize + (hits.entity[i] ?? 0)
      sums[row] = (sums[row] ?? 0) + (hits.counted[i] ?? 0)
    }
  }
  return sums
}
const positive = (of: readonly number[]) => of.filter((n) => n > 0)
const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)

test.each([
  [[{ measure: 'town/growth', figure: '5万元', to: '1万元' }]],
  [[{ measure: 'town/growth', figure: '100万元', to: '30万元' }]],
  [[{ measure: 'town/extra', drop: 1, require: { fact: 'firm/size', oneOf: ['large'] } }]],
  [[{ measure: 'town/works', figure: '10%', to: '25%' }, { end: 'town/staff' }]],
  [[{ new: 'change/bonus', when: [{ fact: 'firm/founded', onOrAfter: '2018-01-01' }], pays: { amount: '700元' } }]],
  [[{ measure: 'town/extra', window: { until: '2023-12-31' } }]],
])('[E25] a comparison comes to what two runs over everything come to: %j', async (changes) => {
  const town = await madeTown(300)
  const found = compared(town, changes)
  const [now, then] = [await money(town, townMeasures), await money(town, after(changeOf(changes)))]
  const differences = now.map((n, i) => (then[i] ?? 0) - n)
  const { all, by } = found.effects
  expect(all.gainers).toBe(positive(differences).length)
  expect(all.losers).toBe(positive(differences.map((d) => -d)).length)
  expect(all.gainers + all.losers).toBeGreaterThan(10)
  expect(Number(all.gain)).toBe(sum(positive(differences)))
  expect(Number(all.loss)).toBe(sum(positive(differences.map((d) => -d))))
  expect(Number(found.paid.after) - Number(found.paid.before)).toBe(sum(differences))
  for (const shifts of Object.values(by))
    expect(sum(shifts.map((s) => Number(s.gain) - Number(s.loss)))).toBe(sum(differences))
  const most = Math.max(0, ...differences)
  const [first] = found.effects.mostGained
  if (most > 0) {
    expect((first?.after ?? 0) - (first?.before ?? 0)).toBe(most)
    const row = differences.indexOf(most)
    const part = readPart(town, 'entities', Math.floor(row / town.manifest.partSize))
    expect(first?.entity).toBe(part.ok ? part.value.texts('id')?.[row % town.manifest.partSize] : 'not read')
  } else expect(first).toBeUndefined()
})

test('[E26] a budget of a change bounds what is paid, and the shortfall is what it lacks', async () => {
  const town = await madeTown(300)
  const ceiling = 2_000_000
  const found = compared(town, [{ budget: { of: ['town/staff'], ceiling: '2万元', share: 'pro-rata' } }])
  const [budget] = found.budgets
  expect(Number(budget?.given)).toBe(ceiling)
  expect(Number(budget?.claimed) - ceiling).toBe(Number(budget?.shortfall))
  expect(Number(found.paid.before)).toBe(Number(budget?.claimed))
  expect(Number(found.paid.after)).toBe(ceiling)
  expect(found.effects.all.losers).toBeGreaterThan(5)
})
