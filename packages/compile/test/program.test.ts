import { assessWith, lookupOfGiven } from '@pengce/assess'
import {
  type Batch,
  batchOf,
  compileMeasures,
  encode,
  GAP,
  GAP_CODE,
  gapsFor,
  NEVER,
  partsOf,
  planOf,
} from '@pengce/compile'
import { type Given, type Measure, onOneDay } from '@pengce/language'
import { fixtureLaw, town } from '@pengce/testing'
import { percent, wan, yi, yuan } from '@pengce/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runtime } from '../src/runtime.ts'

const measureOf = (id: string): Measure => {
  const found = fixtureLaw.measure(`made-up/${id}`)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const dates = onOneDay('2023-05-01')
const scale = measureOf('scale')
const paid: readonly Given[] = [
  town.registered.holds(),
  town.share.of(percent(60)),
  town.revenue.of(yi(3)),
  town.passThrough.of(yuan(0)),
  town.peak.of(yi(1)),
]
const rows: readonly (readonly Given[])[] = [
  paid,
  [...paid, town.registered.fails()],
  paid.slice(1),
  [...paid, town.revenue.of(wan(1))],
]

const run = (m: Measure, given: readonly (readonly Given[])[], on = dates) => {
  const program = compileMeasures([m])
  const [line] = program.run(batchOf(program.columns, given.map(lookupOfGiven)), on)
  if (line === undefined) throw new Error('no line')
  return line
}

test('[C1] [C2] rows of one batch come out as the interpreter says', () => {
  const { verdict, low, high } = run(scale, rows)
  rows.forEach((given, i) => {
    const a = assessWith(scale, lookupOfGiven(given), dates)
    expect(['no', 'yes', 'open'][verdict[i] ?? 9]).toBe(a.verdict)
    if (a.verdict !== 'no') expect([low[i], high[i]]).toEqual([a.amount?.low, a.amount?.high])
  })
  expect([...verdict]).toEqual([1, 0, 2, 1])
})

test('[C5] a refused row has no amount, an open one what it would have; totals likewise', () => {
  const { low, high } = run(scale, rows)
  expect([low[1], high[1], low[2], high[2]]).toEqual([0, 0, wan(10).parts, wan(10).parts])
  const rent = run(measureOf('rent'), [[town.fined.holds()], []])
  expect([rent.verdict[0], rent.totalLow?.[0], rent.totalHigh?.[0]]).toEqual([0, 0, 0])
  expect([rent.verdict[1], rent.totalLow?.[1], rent.totalHigh?.[1]]).toEqual([2, 0, wan(99).parts])
})

describe('columns', () => {
  test('[C3] only the columns of the measures are read; one that is not there is all gaps', () => {
    const program = compileMeasures([scale])
    expect(program.columns.map((c) => c.key)).toEqual([
      'made-up/registered',
      'made-up/share',
      'made-up/revenue@1',
      'made-up/pass-through',
      'made-up/peak',
      'received/made-up/scale',
    ])
    const batch: Batch = { size: 2, columns: new Map([['made-up/registered', Uint8Array.of(1, 0)]]) }
    const [line] = program.run(batch, dates)
    expect([...(line?.verdict ?? [])]).toEqual([2, 0])
  })
  test('[C4] a gap, what does not apply, and a value are told apart', () => {
    const held = [{ state: 'not-known' }, { state: 'not-asked' }, { state: 'does-not-apply' }] as const
    const coded = (fact: Parameters<typeof encode>[0], value: string | number | boolean) =>
      [...held, { state: 'known', value } as const].map((cell) => encode(fact, cell))
    expect(coded(town.registered.fact, true)).toEqual([GAP, GAP, 0, 1])
    expect(coded(town.registered.fact, false).at(-1)).toBe(0)
    expect(coded(town.peak.fact, 500)).toEqual([Number.NaN, Number.NaN, 0, 500])
    expect(coded(town.founded.fact, 19_000)).toEqual([Number.NaN, Number.NaN, NEVER, 19_000])
    expect(coded(town.size.fact, 'medium')).toEqual([GAP_CODE, GAP_CODE, 0, 2])
    expect(coded(town.size.fact, 'enormous').at(-1)).toBe(0)
    for (const fact of [town.registered.fact, town.peak.fact, town.founded.fact, town.size.fact])
      expect([...gapsFor(fact, 2)]).toEqual(Array(2).fill(encode(fact, { state: 'not-known' })))
  })
})

describe('plans', () => {
  test('[C6] what is written twice is one term', () => {
    for (const m of fixtureLaw.measures) {
      const { terms } = planOf(m)
      expect(new Set(terms.map((t) => JSON.stringify(t))).size).toBe(terms.length)
    }
    const net = planOf(scale).terms.filter((t) => t.op === 'difference')
    expect(net).toHaveLength(2)
  })
  test('[C11] terms refer to earlier terms only, and hold no words', () => {
    for (const m of fixtureLaw.measures) {
      const plan = planOf(m)
      plan.terms.forEach((term, id) => {
        for (const part of partsOf(term)) expect(part).toBeLessThan(id)
      })
      expect(JSON.stringify(plan.terms)).not.toMatch(/\p{Script=Han}|"name"|"cites"|"label"/u)
    }
  })
  test('[C11] a tree that the language cannot build is refused', () => {
    const wrong = { ...scale, when: town.revenue.node }
    expect(() => planOf(wrong)).toThrow('a fact where a verdict is due')
    expect(() => planOf({ ...scale, when: town.size.node })).toThrow('ask which option')
  })
})

test('[C7] a measure that is not in force costs no row, whatever was in the lines before', () => {
  const program = compileMeasures([scale])
  const batch = batchOf(program.columns, rows.map(lookupOfGiven))
  const lines = program.run(batch, dates)
  const read = { count: 0 }
  const watched: Batch = {
    size: batch.size,
    columns: new Map(
      [...batch.columns].map(([key, data]) => [
        key,
        new Proxy(data, {
          get: (target, at) => {
            if (typeof at === 'string' && /^\d+$/u.test(at)) read.count++
            return Reflect.get(target, at)
          },
        }),
      ]),
    ),
  }
  program.run(watched, onOneDay('2025-01-01'), lines)
  expect(read.count).toBe(0)
  expect([...(lines[0]?.verdict ?? []), ...(lines[0]?.low ?? []), ...(lines[0]?.high ?? [])]).toEqual(Array(12).fill(0))
  program.run(watched, dates, lines)
  expect(read.count).toBeGreaterThan(0)
  expect([...(lines[0]?.verdict ?? [])]).toEqual([1, 0, 2, 1])
})

test('[C8] products are exact on either side of what a double holds', () => {
  const near = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -100_000_000, max: 100_000_000 }))
  const floor = (n: bigint, d: bigint) => n / d - (n % d < 0n ? 1n : 0n)
  fc.assert(
    fc.property(
      near,
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (a, b, d) => {
        const product = BigInt(a) * BigInt(b)
        const down = floor(product, BigInt(d))
        if (down > 8_999_999_999_999_999n || down < -8_999_999_999_999_999n) return
        expect(BigInt(runtime.lowDown(a, b, d))).toBe(down)
        expect(BigInt(runtime.highDown(a, b, d))).toBe(down)
        expect(BigInt(runtime.lowUp(a, b, d))).toBe(-floor(-product, BigInt(d)))
        expect(BigInt(runtime.highHalfUp(a, b, d))).toBe(floor(product * 2n + BigInt(d), BigInt(d) * 2n))
      },
    ),
    { numRuns: 2000 },
  )
})

describe('programs', () => {
  test('[C9] the text is a function that names the measure and its columns', () => {
    const [text = ''] = compileMeasures([scale]).sources
    expect(text).toMatch(
      /^\/\/ made-up\/scale: scale award\nfunction made_up_scale\(columns, days, from, until, out\) \{/u,
    )
    expect(text).toContain('// made-up/revenue@1')
    expect(text.split('\n').every((line) => line.length < 200)).toBe(true)
  })
  test('[C9] as many measures as the law has run in one program', () => {
    const many = Array.from({ length: 45 }, (_, i): Measure => ({ ...scale, id: `made-up/scale-${i}` }))
    const program = compileMeasures(many)
    const lines = program.run(batchOf(program.columns, rows.map(lookupOfGiven)), dates)
    expect(lines.map((l) => [l.measure.id, ...l.verdict])).toEqual(many.map((m) => [m.id, 1, 0, 2, 1]))
  })
  test('[C10] one program serves all dates', () => {
    const areas = measureOf('areas')
    const program = compileMeasures([areas])
    const given = [town.founded.of('2023-06-30'), town.size.of('large')]
    const on = (day: string) => {
      const [line] = program.run(batchOf(program.columns, [lookupOfGiven(given)]), onOneDay(day))
      return line?.verdict[0]
    }
    expect(['2023-05-29', '2023-05-30', '2023-06-30', '2023-07-01'].map(on)).toEqual([0, 1, 1, 0])
  })
})
