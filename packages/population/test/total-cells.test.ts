import { expect, test } from 'vitest'
import { added, Hits, totalsOf } from '../src/index.ts'
import { TotalCells } from '../src/run/total-cells.ts'
import { townMeasures } from './town-law.ts'

const options = (...ids: string[]) => ids.map((id) => ({ id, title: { zh: id, en: id } }))
const groups = { subject: options('firm', 'trader'), district: options('n', 's', '?'), sector: [], size: options('?') }
/** Three entities: a firm in the south, a trader in the north, and one of whom nothing is known. */
const codes = {
  subject: Uint8Array.of(0, 1, 0),
  district: Uint8Array.of(1, 0, 2),
  sector: new Uint8Array(3),
  size: new Uint8Array(3),
}
const at = (id: string) => townMeasures.findIndex((m) => m.id === id)
const hitsOf = (...list: readonly (readonly [number, string, number, number, number])[]): Hits => {
  const hits = new Hits()
  for (const [entity, id, verdict, low, high] of list)
    hits.counted[hits.add(entity, -1, at(id), verdict, low, high)] = verdict === 1 ? low : 0
  return hits
}
const MOST = Number.MAX_SAFE_INTEGER
const hits = hitsOf(
  [0, 'town/extra', 1, MOST, MOST],
  [1, 'town/extra', 1, MOST - 1, MOST],
  [2, 'town/extra', 2, 0, Number.POSITIVE_INFINITY],
  [2, 'town/lane', 1, 0, 0],
)

test('[E9] sums stay exact beyond 2^53, and results without an upper end are counted instead', () => {
  const totals = totalsOf(townMeasures, hits, codes, groups)
  const extra = totals[at('town/extra')]
  const twice = String(2n * BigInt(MOST))
  const less = String(2n * BigInt(MOST) - 1n)
  expect(extra?.all).toEqual({ granted: 2, open: 1, certain: less, counted: less, possible: twice, boundless: 1 })
  expect(extra?.by.subject.map((s) => [s.granted, s.open, s.certain, s.boundless])).toEqual([
    [1, 1, String(MOST), 1],
    [1, 0, String(MOST - 1), 0],
  ])
  expect(extra?.by.district.map((s) => [s.granted, s.open, s.boundless])).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 1, 1],
  ])
  expect(totals[at('town/lane')]?.all).toEqual({
    granted: 1,
    open: 0,
    certain: null,
    counted: null,
    possible: null,
    boundless: 0,
  })
  expect(totals[at('town/works')]?.all).toMatchObject({ granted: 0, open: 0, certain: '0', possible: '0' })
})

test('[E9] parts that went through a file add up to what they add up to in memory', () => {
  const other = hitsOf([1, 'town/extra', 1, 3, 3], [0, 'town/growth', 2, 0, 7])
  const cells = new TotalCells(townMeasures, groups)
  const all = new TotalCells(townMeasures, groups)
  for (const part of [hits, other, hits]) {
    cells.clear()
    cells.add(part, codes)
    all.addRows(JSON.parse(JSON.stringify(cells.rows())))
  }
  expect(all.totals()).toEqual(added([hits, other, hits].map((part) => totalsOf(townMeasures, part, codes, groups))))
  expect(all.totals()[at('town/extra')]?.all.certain).toBe(String(4n * BigInt(MOST) + 1n))
  all.clear()
  expect(all.rows()).toEqual([])
  expect(all.totals()[at('town/extra')]?.all.certain).toBe('0')
})
