import type { Measure } from '@pengce/language'
import { fromDay, wan, yi } from '@pengce/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anyFacts,
  anyGaps,
  askedOf,
  type Case,
  CaseMaker,
  capsKept,
  differingCase,
  evaluatorsAgree,
  figureText,
  fixtureLaw,
  inWindow,
  isTurned,
  known,
  mutationRun,
  placesOf,
  provablySame,
  Random,
  rangeKept,
  type Threshold,
  thresholdCases,
  UNKNOWN,
  windowKept,
} from '../src/index.ts'

const measureOf = (id: string): Measure => {
  const found = fixtureLaw.measure(`made-up/${id}`)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

test.each(fixtureLaw.measures.map((m) => m.id))('[T1] any facts of %s', (id) => {
  const m = measureOf(id.replace('made-up/', ''))
  fc.assert(
    fc.property(anyGaps(m), ({ complete, partial }) => {
      expect(evaluatorsAgree(m, complete)).toBeNull()
      expect(evaluatorsAgree(m, partial)).toBeNull()
      expect(rangeKept(m, partial, complete)).toBeNull()
      expect(capsKept(m, partial)).toBeNull()
    }),
    { numRuns: 60, seed: 1 },
  )
})

describe('thresholds', () => {
  const of = (id: string, driver: string): Threshold[] =>
    thresholdCases(measureOf(id))
      .filter(isTurned)
      .filter((t) => t.driver.key === driver)
  test('[T2] every comparison of the made-up document turns and matters', () => {
    const all = fixtureLaw.measures.flatMap((m) => thresholdCases(m))
    expect(all.filter((t) => !isTurned(t))).toEqual([])
    expect(all.filter((t) => isTurned(t) && !t.matters).map((t) => t.measure.id)).toEqual([])
    expect(all.length).toBeGreaterThan(30)
  })
  test('[T10] plain figures turn at the figure, or one part above where it is not enough', () => {
    const peaks = of('scale', 'made-up/peak').map((t) => t.turnsAt)
    expect(new Set(peaks)).toEqual(new Set([yi(2).parts + 1, yi(5).parts + 1, yi(10).parts + 1]))
    expect(of('steps', 'made-up/revenue@1').map((t) => t.turnsAt)).toEqual([yi(1).parts])
    expect(new Set(of('projects', 'made-up/staff').map((t) => t.turnsAt))).toEqual(new Set([10, 13]))
  })
  test('[T10] days turn on the day', () => {
    const founded = of('tax', 'made-up/founded').map((t) => fromDay(t.turnsAt))
    expect(founded).toContain('2010-07-01')
  })
  test('[T10] growth turns at the exact figure for the base at hand', () => {
    const found = thresholdCases(measureOf('crossing'))
      .filter(isTurned)
      .filter((t) => t.comparison.form?.name === 'growth')
    expect(found).toHaveLength(2)
    for (const t of found) {
      const at = (key: string) => {
        const held = t.cases[0]?.facts.get(key)
        return BigInt(held?.state === 'known' ? Number(held.value) : 0)
      }
      const rate = t.comparison.form?.name === 'growth' ? BigInt(t.comparison.form.rate.parts) : 0n
      if (t.driver.key !== 'made-up/revenue@1') continue
      const base = at('made-up/revenue@2')
      const over = BigInt(t.turnsAt) * 1_000_000n - base * (1_000_000n + rate)
      expect(over >= 0n && over <= 1_000_000n).toBe(true)
    }
  })
  test('[T10] cases stand just below, on and just above', () => {
    for (const t of of('scale', 'made-up/peak')) {
      const values = t.cases.map((c) => c.facts.get(t.driver.key))
      expect(values).toEqual([-2, -1, 0, 1].map((by) => known(t.turnsAt + by)))
    }
  })
})

describe('slips', () => {
  test('[T7] nearly every slip shows on generated facts', () => {
    const random = new Random(3)
    const places = random.shuffled(fixtureLaw.measures.flatMap(placesOf)).slice(0, 80)
    const hidden = places.filter((place) => {
      const { measure, mutated } = random.pick(place.slips)
      return differingCase(measure, mutated) === null && !provablySame(measure, mutated, inWindow(measure))
    })
    // What stays hidden is a guard that another guard makes idle, or a part of a fen that rounding takes off.
    expect(hidden.length).toBeLessThan(8)
  })
  test('[T8] every slip is caught, proved idle, or survives with facts that show it', () => {
    const run = mutationRun(fixtureLaw, 60, 1)
    expect(run.tried).toBe(60)
    expect(run.caught + run.equivalent.length + run.survivors.length).toBe(60)
    // The made-up document has few examples, so both kinds occur.
    expect(run.caught).toBeGreaterThan(0)
    expect(run.survivors.filter((s) => s.showsOn !== null).length).toBeGreaterThan(20)
    expect(run.survivors[0]?.what).toMatch(/^(condition|amount): /u)
  })
  test('[T8] a slip without effect is proved so, one with effect never', () => {
    const m = measureOf('flat')
    const dates = inWindow(m)
    const twice: Measure = { ...m, when: { kind: 'all', of: [m.when, { kind: 'truth', value: true }, m.when] } }
    const never: Measure = { ...m, when: { kind: 'all', of: [m.when, { kind: 'truth', value: false }] } }
    expect(provablySame(m, twice, dates)).toBe(true)
    expect(provablySame(m, never, dates)).toBe(false)
    const idle = placesOf(measureOf('scale'))
      .flatMap((place) => place.slips)
      .filter(({ measure, mutated }) => provablySame(measure, mutated, dates))
    expect(idle.map(({ measure, mutated, what }) => [what, differingCase(measure, mutated)])).toEqual(
      idle.map(({ what }) => [what, null]),
    )
  })
  test('[T9] one seed, one run', () => {
    const [one, same, other] = [4, 4, 5].map((seed) => {
      const { survivors } = mutationRun(fixtureLaw, 12, seed)
      return survivors.map((s) => [s.what, s.showsOn])
    })
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
    const facts = (seed: number) =>
      fc.sample(anyFacts(measureOf('growth')), { numRuns: 3, seed }).map((c) => [...c.facts])
    expect(facts(1)).toEqual(facts(1))
    expect(facts(1)).not.toEqual(facts(2))
  })
})

describe('the properties can fail', () => {
  const m = measureOf('growth')
  const eligible = new CaseMaker(m, new Random(1)).eligible(inWindow(m))
  test('[T11] a completion that leaves the range is found', () => {
    const partial: Case = { ...eligible, facts: new Map(askedOf(m).map((a) => [a.key, UNKNOWN])) }
    expect(rangeKept(m, partial, eligible)).toBeNull()
    expect(rangeKept(m, eligible, partial)).toMatch(/said yes, and with all facts open/u)
    const flat = measureOf('flat')
    const paying = new CaseMaker(flat, new Random(1)).eligible(inWindow(flat))
    const grant = (yuan: number): Case => ({
      ...paying,
      facts: new Map(paying.facts).set('made-up/grant', known(yuan * 100)),
    })
    expect(rangeKept(flat, grant(0), grant(1))).toBe('amount was 2000000, and with all facts is 1999900')
  })
  test('[T11] a ceiling that does not hold, a negative payment and a window that is not kept are found', () => {
    const amount = { kind: 'number', value: wan(500), form: { name: 'capped', cap: wan(300) } } as const
    expect(capsKept({ ...m, pay: { ...m.pay, amount } }, eligible)).toBe('500000000 is above the ceiling of 300000000')
    const negative = { kind: 'number', value: { unit: 'money', parts: -1 } } as const
    expect(capsKept({ ...m, pay: { ...m.pay, amount: negative } }, eligible)).toBe('pays less than nothing')
    expect(windowKept(m, eligible)).toBeNull()
    expect(windowKept({ ...m, window: { from: '2020-01-01', until: '2023-12-31' } }, eligible)).toMatch(
      /not refused on 2024-01-01/u,
    )
    expect(windowKept({ ...m, window: { from: '2019-12-31', until: null } }, eligible)).toBe(
      'not in force on 2019-12-31',
    )
  })
})

test('[T12] figures are shown as a person reads them', () => {
  expect(figureText(123_456_789, 'money')).toBe('1,234,567.89 yuan')
  expect(figureText(-5, 'money')).toBe('-0.05 yuan')
  expect(figureText(20_000_000_000n, 'money')).toBe('200,000,000 yuan')
  expect(figureText(500_000, 'rate')).toBe('0.500000 rate')
  expect(figureText(7, 'person')).toBe('7 person')
  expect(figureText(Number.POSITIVE_INFINITY, 'money')).toBe('no upper end')
})
