import {
  type Column,
  columnNames,
  databaseValue,
  GAP,
  GAP_CODE,
  NEVER,
  NEVER_DAY,
  planOf,
  sqlProgram,
  tableText,
} from '@pengce/compile'
import { type Measure, onOneDay } from '@pengce/language'
import { fixtureLaw, town } from '@pengce/testing'
import { describe, expect, test } from 'vitest'

const dates = onOneDay('2023-05-01')
const measureOf = (id: string): Measure => {
  const found = fixtureLaw.measure(`made-up/${id}`)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const dialects = ['duckdb', 'postgresql', 'clickhouse'] as const

describe.each(dialects)('%s', (dialect) => {
  test('[C19] the text of one measure', async () => {
    const program = sqlProgram([measureOf('staff')], dialect, dates)
    await expect(`${tableText(program)}\n\n${program.queries[0]?.rows}\n`).toMatchFileSnapshot(
      `sql/staff.${dialect}.sql`,
    )
  })
  test('[C21] what measures have in common is computed once, whichever of them it stands in', () => {
    const scale = measureOf('scale')
    const [once, twice] = [[scale], [scale, { ...scale, id: 'made-up/again' }]].map(
      (of) => sqlProgram(of, dialect, dates).queries[0]?.rows ?? '',
    )
    const layersOf = (text = '') => text.slice(text.indexOf('from'))
    expect(layersOf(twice)).toBe(layersOf(once))
    for (const id of planOf(scale).terms.keys())
      expect((once ?? '').split(new RegExp(` as t${id}[sl]\\b`, 'u')).length).toBeLessThanOrEqual(2)
  })
  test('[C21] so many measures a query, every one in one of them', () => {
    const { queries } = sqlProgram(fixtureLaw.measures, dialect, dates, { measuresAQuery: 4 })
    expect(queries.flatMap((q) => q.measures)).toEqual(fixtureLaw.measures)
    expect(Math.max(...queries.map((q) => q.measures.length))).toBe(4)
  })
  test('[C20] a condition that is not known is never passed over for the next', () => {
    const { queries } = sqlProgram(fixtureLaw.measures, dialect, dates)
    const text = queries.map((q) => q.rows).join('\n')
    // Every branch is chosen by a truth that cannot be null: "surely", "possibly", a gap, or figures without gaps.
    const conditions = [...text.matchAll(/(?:case when |if\()(.*?)(?: then |, )/gu)].map(([, c = '']) => c)
    expect(conditions.length).toBeGreaterThan(50)
    const plain = /"[^"]+"(?! is null| = (?:2|65535|-2147483648|toInt64\(-9223372036854775808\)))/u
    expect(conditions.filter((c) => plain.test(c))).toEqual([])
  })
})

test('[C23] a column’s name is its fact’s, unless a database would cut it', () => {
  const long = (n: number): Column => ({ key: `made-up/${'x'.repeat(60)}${n}`, fact: town.peak.fact, back: 0 })
  const names = columnNames([{ key: 'made-up/peak', fact: town.peak.fact, back: 0 }, long(1), long(2)])
  expect([...names.values()][0]).toBe('"made-up/peak"')
  expect(new Set(names.values()).size).toBe(3)
  for (const name of names.values()) expect(name.length).toBeLessThanOrEqual(65)
})

test('[C4] gaps and what does not apply, as each database holds them', () => {
  const cells = [
    [town.registered.fact, GAP],
    [town.registered.fact, 1],
    [town.size.fact, GAP_CODE],
    [town.size.fact, 0],
    [town.peak.fact, Number.NaN],
    [town.peak.fact, 5],
    [town.founded.fact, Number.NaN],
    [town.founded.fact, NEVER],
  ] as const
  const of = (dialect: (typeof dialects)[number]) => cells.map(([fact, cell]) => databaseValue(fact, cell, dialect))
  expect(of('duckdb')).toEqual([null, true, null, 0, null, 5, null, NEVER_DAY])
  expect(of('postgresql')).toEqual(of('duckdb'))
  expect(of('clickhouse')).toEqual([2, 1, 65_535, 0, -9_223_372_036_854_775_808n, 5, -2_147_483_648, NEVER_DAY])
})
