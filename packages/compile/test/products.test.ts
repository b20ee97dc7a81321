import { columnProgram, compileMeasures, refusedByWebAssembly, type Table } from '@pengce/compile'
import { FURTHEST, type Measure, multiplyEnds, type Node, onOneDay, stepsWithin } from '@pengce/language'
import { fixtureLaw, Random, town } from '@pengce/testing'
import { LARGEST, type Rounding } from '@pengce/values'
import { describe, expect, test } from 'vitest'

const [some] = fixtureLaw.measures
if (some === undefined) throw new Error('no measure')
/** A measure that always holds and pays this amount. */
const paying = (amount: Node): Measure => ({
  ...some,
  when: { kind: 'truth', value: true },
  pay: { ...some.pay, amount, total: null },
})
const signed = town.profit.node
const positive = town.peak.node
const discount = town.discount.node
const tableOf = (columns: readonly (readonly [string, readonly number[]])[], size: number): Table => ({
  size,
  columns: new Map(columns.map(([key, values]) => [key, Float64Array.from(values)])),
  subject: 'enterprise',
  owner: null,
  historyComplete: false,
})
/** Whole numbers of every size, often at the ends. */
function figures(random: Random, count: number, least: number, most: number): number[] {
  return Array.from({ length: count }, () => {
    if (random.chance(15)) return random.pick([least, most, 0, 1, -1, most - 1]) + 0
    const size = Math.floor((10 ** random.int(0, 15) * random.int(0, 1_000_000_000)) / 1_000_000_000)
    return Math.min(most, Math.max(least, random.chance(50) ? size : -size)) + 0
  }).map((n) => Math.max(least, n))
}
const endsOf = (measure: Measure, table: Table): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  columnProgram([measure]).run(table, onOneDay('2023-05-01'), ({ from, until, lines: [line] }) => {
    for (let i = 0; i < until - from; i++) found.push([line?.low[i] ?? 0, line?.high[i] ?? 0])
    return true
  })
  return found
}

/** The same two ends; nothing is never less than nothing. */
const same = (found: readonly number[] | undefined, wanted: readonly number[]): boolean =>
  wanted.every((end, i) => Object.is(found?.[i], end))

describe('products as vectors', () => {
  const COUNT = 3000
  const constants = [0, 1, 5000, 35_000, 123_457, 130_000, 999_999, 1_000_000, 4_000_000]
  test.each(['down', 'up', 'half-up', 'half-even'] as const)(
    '[C8] rounded %s, by constants and by figures, of either sign',
    (rounding: Rounding) => {
      const random = new Random(11)
      const wrong: unknown[] = []
      const product = (left: Node, right: Node): Measure =>
        paying({ kind: 'product', left, right, divisor: 1_000_000, rounding })
      for (const parts of constants)
        for (const [node, key, least] of [
          [signed, 'made-up/profit@1', -LARGEST],
          [positive, 'made-up/peak', 0],
        ] as const) {
          const values = figures(random, COUNT, least, LARGEST)
          const rate: Node = { kind: 'number', value: { unit: 'rate', parts } }
          const found = endsOf(product(node, rate), tableOf([[key, values]], COUNT))
          values.forEach((v, i) => {
            const wanted = (['low', 'high'] as const).map((end) => multiplyEnds(v, parts, 1_000_000, rounding, end))
            if (!same(found[i], wanted)) wrong.push([v, parts, found[i], wanted])
          })
        }
      const values = figures(random, COUNT, -LARGEST, LARGEST)
      const rates = figures(random, COUNT, -LARGEST, 4_000_000)
      const table = tableOf(
        [
          ['made-up/profit@1', values],
          ['made-up/discount', rates],
        ],
        COUNT,
      )
      const found = endsOf(product(signed, discount), table)
      values.forEach((v, i) => {
        const r = rates[i] ?? 0
        const wanted = (['low', 'high'] as const).map((end) => multiplyEnds(v, r, 1_000_000, rounding, end))
        expect([v, r, ...(found[i] ?? [])]).toEqual([v, r, ...wanted])
      })
    },
  )

  test('[C8] sums beyond what is kept exactly stand still below and have no end above', () => {
    const twelve: Node = { kind: 'sum', of: Array<Node>(12).fill(positive) }
    const less: Node = {
      kind: 'difference',
      from: { kind: 'number', value: { unit: 'money', parts: 0 } },
      less: twelve,
    }
    const table = tableOf([['made-up/peak', [LARGEST, 7, 750_000_000_000_000]]], 3)
    const twelvefold = 750_000_000_000_000 * 12
    expect(twelvefold).toBe(FURTHEST)
    expect(endsOf(paying(twelve), table)).toEqual([
      [FURTHEST, Number.POSITIVE_INFINITY],
      [84, 84],
      [FURTHEST, FURTHEST],
    ])
    expect(endsOf(paying(less), table)).toEqual([
      [Number.NEGATIVE_INFINITY, -FURTHEST],
      [-84, -84],
      [-FURTHEST, -FURTHEST],
    ])
  })

  test('[C8] whole steps of any figure', () => {
    const values = figures(new Random(3), COUNT, -LARGEST, LARGEST)
    for (const step of [1, 3, 10_000_000_000]) {
      const found = endsOf(
        paying({ kind: 'steps', amount: signed, step }),
        tableOf([['made-up/profit@1', values]], COUNT),
      )
      expect(found.map(([low]) => low)).toEqual(values.map((v) => stepsWithin(v, step)))
    }
  })
})

test('[C22] a measure that vectors cannot hold exactly is named, and answered all the same', () => {
  const wide = paying({ kind: 'product', left: positive, right: positive, divisor: 1_000_000_007, rounding: 'down' })
  const [refused, ...others] = refusedByWebAssembly([...fixtureLaw.measures, wide])
  expect([refused?.measure, refused?.why, others.length]).toEqual([
    wide,
    'a product is divided by more than 90000000',
    0,
  ])
  const table = tableOf([['made-up/peak', [3_000_000_000, 9_000_000_007]]], 2)
  const exact = [3_000_000_000, 9_000_000_007].map((v) => Number((BigInt(v) * BigInt(v)) / 1_000_000_007n))
  expect(endsOf(wide, table).map(([low]) => low)).toEqual(exact)
  expect(compileMeasures([wide]).run(table, onOneDay('2023-05-01'))[0]?.low).toEqual(Float64Array.from(exact))
})
