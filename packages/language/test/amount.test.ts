import {
  addEnds,
  byCase,
  byTier,
  countOf,
  FURTHEST,
  firstCrossing,
  highestOf,
  inBands,
  lowestOf,
  multiplyEnds,
  paidBefore,
  settledBetween,
  stepsWithin,
  totalOf,
  upTo,
} from '@pengce/language'
import { fen, percent, quantity, wan, whole, yi, yuan } from '@pengce/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ends, parts } from './answer.ts'
import { firm } from './firm.ts'

const { revenue, peak, cost, grant, size, staff, area, here, exports: exporting, share } = firm

const crossing = (topUp: 'difference' | 'none') =>
  firstCrossing(revenue, {
    peakBefore: peak,
    crossing: 'exceeds',
    tiers: [
      [yi(2), wan(10)],
      [yi(5), wan(30)],
    ],
    topUp,
  })

test.each([
  [yi(2), yuan(0), yuan(0), 0, 0],
  [fen(2_0000_0000_01), yuan(0), yuan(0), 10, 10],
  [yi(6), yi(2), yuan(0), 30, 30],
  [yi(6), yi(3), wan(10), 20, 30],
  [yi(6), yi(6), yuan(0), 0, 0],
  [yi(6), yi(3), wan(40), 0, 30],
])('[L10] revenue %j, peak %j, paid %j: %d 万元 with top-up, %d without', (now, before, paid, topUp, flat) => {
  const facts = [revenue.of(now), peak.of(before), paidBefore.of(paid)]
  expect(parts(crossing('difference'), facts)).toBe(wan(topUp).parts)
  expect(parts(crossing('none'), facts)).toBe(wan(flat).parts)
})

test('[L11] bands pay each slice at its rate, and rise without a jump', () => {
  const bands = inBands(cost, [
    [wan(100), percent(3)],
    [wan(500), percent(2)],
    [null, percent(1)],
  ])
  expect(parts(bands, [cost.of(wan(100))])).toBe(wan(3).parts)
  expect(parts(bands, [cost.of(wan(600))])).toBe(wan(3 + 8 + 1).parts)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (n) => {
      const [here_, next] = [n, n + 100].map((v) => parts(bands, [cost.of(fen(v))]))
      const slope = (next ?? 0) - (here_ ?? 0)
      expect(slope).toBeGreaterThanOrEqual(0)
      expect(slope).toBeLessThanOrEqual(4)
    }),
  )
})

test('[L12] a table by tier pays the highest tier met, and what is said below the first', () => {
  const table = byTier(staff, {
    at: 'reaches',
    tiers: [
      [quantity('person', 10), wan(1)],
      [quantity('person', 50), wan(5)],
    ],
    below: yuan(1),
  })
  const paid = (n: number) => parts(table, [staff.of(quantity('person', n))])
  expect([9, 10, 49, 50].map(paid)).toEqual([100, wan(1).parts, wan(1).parts, wan(5).parts])
})
test('[L12] a table by choice pays each option its own row, and a table of cases the first that holds', () => {
  const table = size.pays({ large: wan(5), small: wan(1) })
  expect(parts(table, [size.of('large')])).toBe(wan(5).parts)
  expect(parts(table, [size.of('small')])).toBe(wan(1).parts)
  expect(parts(table, [size.doesNotApply()])).toBe(0)
  const cases = byCase(
    [
      [here, wan(3)],
      [exporting, wan(2)],
    ],
    wan(1),
  )
  expect(parts(cases, [here.holds(), exporting.holds()])).toBe(wan(3).parts)
  expect(parts(cases, [here.fails(), exporting.holds()])).toBe(wan(2).parts)
  expect(parts(cases, [here.fails(), exporting.fails()])).toBe(wan(1).parts)
})

test('[L13] parts of a unit count, parts of a step do not, and claims are counted', () => {
  expect(parts(area.each(yuan(30)), [area.of(quantity('square-metre', 90.55))])).toBe(yuan(2716.5).parts)
  expect(parts(staff.each(wan(1)), [staff.of(quantity('person', 7))])).toBe(wan(7).parts)
  const increments = revenue.wholeSteps(yi(1)).each(wan(5))
  expect(parts(increments, [revenue.of(fen(yi(3).parts - 1))])).toBe(wan(10).parts)
  expect(parts(increments, [revenue.of(yi(3))])).toBe(wan(15).parts)
  expect(parts(countOf(here, exporting).each(wan(1)), [here.holds(), exporting.fails()])).toBe(wan(1).parts)
})

test('[L13] a rate is taken down to whole fen unless another rounding is named', () => {
  const [a, third] = [cost.of(fen(100)), percent(33.5)]
  expect(parts(cost.times(third), [a])).toBe(33)
  expect(parts(cost.times(third, 'up'), [a])).toBe(34)
  expect(parts(cost.times(third, 'half-up'), [a])).toBe(34)
  expect(parts(cost.times(third, 'half-even'), [a])).toBe(34)
  expect(parts(cost.times(percent(32.5), 'half-even'), [a])).toBe(32)
  expect(parts(cost.times(share), [a, share.of(whole)])).toBe(100)
})

test('[L15] lowest, highest and total are what they say; a difference stays above nothing when told to', () => {
  const facts = [cost.of(wan(3)), grant.of(wan(5))]
  expect(parts(lowestOf(cost, grant, wan(4)), facts)).toBe(wan(3).parts)
  expect(parts(highestOf(wan(1), cost, grant), facts)).toBe(wan(5).parts)
  expect(parts(totalOf(cost, grant, wan(1)), facts)).toBe(wan(9).parts)
  expect(parts(cost.less(grant), facts)).toBe(-wan(2).parts)
  expect(parts(cost.less(grant).orNothing(), facts)).toBe(0)
})

test('[L17] an amount that an authority settles lies between its ends, or has no upper end', () => {
  expect(ends(upTo(wan(5)), [])).toEqual([0, wan(5).parts])
  expect(ends(cost.asCeiling(), [cost.of(wan(2))])).toEqual([0, wan(2).parts])
  expect(ends(settledBetween(wan(1), null), [])).toEqual([wan(1).parts, Number.POSITIVE_INFINITY])
})

test('[L27] ends add and multiply exactly as far as they are kept, and stay around the truth beyond', () => {
  const safe = fc.maxSafeInteger()
  fc.assert(
    fc.property(safe, safe, (a, b) => {
      const truth = BigInt(a) + BigInt(b)
      const [low, high] = [addEnds(a, b, 'low'), addEnds(a, b, 'high')]
      expect(low <= truth && truth <= high).toBe(true)
      if (truth <= BigInt(FURTHEST) && truth >= -BigInt(FURTHEST))
        expect([BigInt(low), BigInt(high)]).toEqual([truth, truth])
    }),
  )
  fc.assert(
    fc.property(safe, safe, fc.integer({ min: 1, max: 1_000_000 }), (a, b, divisor) => {
      const [low, high] = [multiplyEnds(a, b, divisor, 'down', 'low'), multiplyEnds(a, b, divisor, 'down', 'high')]
      const truth = BigInt(a) * BigInt(b)
      if (low > Number.NEGATIVE_INFINITY) expect(BigInt(low) * BigInt(divisor) <= truth).toBe(true)
      if (high < Number.POSITIVE_INFINITY) expect((BigInt(high) + 1n) * BigInt(divisor) > truth).toBe(true)
    }),
  )
  expect(addEnds(FURTHEST, 1, 'low')).toBe(FURTHEST)
  expect(addEnds(FURTHEST, 1, 'high')).toBe(Number.POSITIVE_INFINITY)
  expect(multiplyEnds(0, Number.POSITIVE_INFINITY, 1, 'down', 'high')).toBe(0)
  expect([stepsWithin(-1, 10), stepsWithin(29, 10), stepsWithin(Number.POSITIVE_INFINITY, 10)]).toEqual([
    0,
    2,
    Number.POSITIVE_INFINITY,
  ])
})
