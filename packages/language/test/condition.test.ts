import { all, any, applicationDay, Condition, given, measure, none, onOneDay, share, some } from '@pengce/language'
import { addDays, addSpan, fen, fromDay, months, ofParts, percent, toDay, wan, years, yuan } from '@pengce/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds } from './answer.ts'
import { basics, firm } from './firm.ts'

const { here, fined, exports: exporting, revenue, research, founded, cost } = firm
const yesNo = (b: boolean) => (b ? 'yes' : 'no')

describe('words of comparison', () => {
  const at = (n: number) => [cost.of(fen(n))]
  test.each([
    ['exceeds', cost.exceeds(fen(10)), ['no', 'no', 'yes']],
    ['atLeast', cost.atLeast(fen(10)), ['no', 'yes', 'yes']],
    ['below', cost.below(fen(10)), ['yes', 'no', 'no']],
    ['atMost', cost.atMost(fen(10)), ['yes', 'yes', 'no']],
    ['equals', cost.equals(fen(10)), ['no', 'yes', 'no']],
  ])('[L3] %s', (_word, claim, expected) => {
    expect([9, 10, 11].map((n) => holds(claim, at(n)))).toEqual(expected)
  })
  test.each([
    ['after', founded.after('2024-02-29'), ['no', 'no', 'yes']],
    ['onOrAfter', founded.onOrAfter('2024-02-29'), ['no', 'yes', 'yes']],
    ['before', founded.before('2024-02-29'), ['yes', 'no', 'no']],
    ['onOrBefore', founded.onOrBefore('2024-02-29'), ['yes', 'yes', 'no']],
  ])('[L3] %s', (_word, claim, expected) => {
    expect(['2024-02-28', '2024-02-29', '2024-03-01'].map((d) => holds(claim, [founded.of(d)]))).toEqual(expected)
  })
})

describe('growth and shares', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000_000_000 })
  const rate = fc.integer({ min: 1, max: 2_000_000 })
  test('[L5] growth is decided exactly, at every size', () => {
    fc.assert(
      fc.property(amount, rate, fc.integer({ min: -2, max: 2 }), (before, millionths, off) => {
        const needed = BigInt(before) * BigInt(1_000_000 + millionths)
        const now = Math.max(0, Number(needed / 1_000_000n) + off)
        const facts = [revenue.of(fen(now)), revenue.previous.of(fen(before))]
        const r = ofParts('rate', millionths)
        expect(holds(revenue.growth.atLeast(r), facts)).toBe(yesNo(BigInt(now) * 1_000_000n >= needed))
        expect(holds(revenue.growth.exceeds(r), facts)).toBe(yesNo(BigInt(now) * 1_000_000n > needed))
      }),
    )
  })
  test('[L5] from nothing, any figure is growth of at least any rate', () => {
    expect(holds(revenue.growth.atLeast(percent(500)), revenue.years(fen(1), yuan(0)))).toBe('yes')
    expect(holds(revenue.growth.exceeds(percent(5)), revenue.years(yuan(0), yuan(0)))).toBe('no')
  })
  test('[L6] a share is decided exactly, at every size and for every operator', () => {
    fc.assert(
      fc.property(amount, rate, fc.integer({ min: -2, max: 2 }), (base, millionths, off) => {
        const limit = BigInt(base) * BigInt(millionths)
        const part = Math.max(0, Number(limit / 1_000_000n) + off)
        const facts = [research.of(fen(part)), revenue.of(fen(base))]
        const r = ofParts('rate', millionths)
        const of = share(research).of(revenue)
        const scaled = BigInt(part) * 1_000_000n
        expect(holds(of.atLeast(r), facts)).toBe(yesNo(scaled >= limit))
        expect(holds(of.exceeds(r), facts)).toBe(yesNo(scaled > limit))
        expect(holds(of.atMost(r), facts)).toBe(yesNo(scaled <= limit))
        expect(holds(of.below(r), facts)).toBe(yesNo(scaled < limit))
      }),
    )
  })
  test('[L7] a yearly figure is last year’s, growth is over the year before, and years can be named', () => {
    expect([revenue.back, revenue.previous.back, revenue.inYear(0).back]).toEqual([1, 2, 0])
    expect(revenue.years(wan(3), wan(2), wan(1)).map((g) => g.back)).toEqual([1, 2, 3])
  })
})

describe('claims together', () => {
  const facts = (h: boolean, f: boolean, e: boolean) => [
    h ? here.holds() : here.fails(),
    f ? fined.holds() : fined.fails(),
    e ? exporting.holds() : exporting.fails(),
  ]
  const cases = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [(n & 1) > 0, (n & 2) > 0, (n & 4) > 0] as const)
  test.each(cases)('[L8] in service: %s, fined: %s, exports: %s', (h, f, e) => {
    const now = facts(h, f, e)
    expect(holds(none(here, fined), now)).toBe(yesNo(!h && !f))
    expect(holds(given(here).require(fined), now)).toBe(yesNo(!h || f))
    expect(holds(all(here, fined, exporting), now)).toBe(yesNo(h && f && e))
    expect(holds(any(here, fined, exporting), now)).toBe(yesNo(h || f || e))
    expect(holds(some(2, here, fined, exporting), now)).toBe(yesNo([h, f, e].filter(Boolean).length >= 2))
    const m = measure('paper/x', { ...basics, when: here, except: [fined, exporting], pays: cost.plus(cost) })
    expect(holds(new Condition(m.when), now)).toBe(yesNo(h && !f && !e))
  })
})

describe('days since', () => {
  const held = (claim: Condition, since: string, applied: string) =>
    holds(claim, [founded.of(since)], onOneDay(applied))
  test.each([
    ['2024-09-01', '2025-02-28', 'no'],
    ['2024-09-01', '2025-03-01', 'yes'],
    ['2024-08-31', '2025-02-27', 'no'],
    ['2024-08-31', '2025-02-28', 'yes'],
    ['2024-08-28', '2025-02-28', 'yes'],
    ['2025-03-31', '2025-09-29', 'no'],
    ['2025-03-31', '2025-09-30', 'yes'],
  ])('[L9] six months since %s have run on %s: %s', (since, applied, expected) => {
    const opposite = expected === 'yes' ? 'no' : 'yes'
    expect(held(founded.heldFor(months(6)), since, applied)).toBe(expected)
    expect(held(founded.heldLessThan(months(6)), since, applied)).toBe(opposite)
  })
  test.each([
    ['2024-02-29', '2025-02-28', 'yes'],
    ['2024-02-29', '2025-03-01', 'no'],
    ['2023-02-28', '2024-02-28', 'yes'],
    ['2023-02-28', '2024-02-29', 'no'],
    ['2024-03-01', '2025-03-01', 'yes'],
  ])('[L9] a year since %s has not run out before %s: %s', (since, applied, expected) => {
    expect(held(founded.heldAtMost(years(1)), since, applied)).toBe(expected)
  })
  test('[L9] on the anniversary the time has run and has not run out; on no other day', () => {
    const day = fc.integer({ min: toDay('2019-01-01'), max: toDay('2026-12-31') }).map(fromDay)
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.integer({ min: -2, max: 2 }), (since, count, off) => {
        const anniversary = addSpan(since, months(count))
        const applied = addDays(anniversary, off)
        expect(held(founded.heldFor(months(count)), since, applied)).toBe(yesNo(off >= 0))
        expect(held(founded.heldAtMost(months(count)), since, applied)).toBe(yesNo(off <= 0))
      }),
    )
  })
  test('[L9] days can be shifted forwards as well', () => {
    const soon = founded.onOrBefore(applicationDay.plus(months(1)))
    expect(holds(soon, [founded.of('2025-04-01')])).toBe('yes')
    expect(holds(soon, [founded.of('2025-04-02')])).toBe('no')
  })
})
