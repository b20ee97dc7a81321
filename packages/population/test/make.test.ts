import { expect, test } from 'vitest'
import { type Population, readPart, TABLES, type TableName } from '../src/index.ts'
import { given, madeTown } from './made.ts'
import { townProfile } from './town-law.ts'

/** A column of all parts, one after another, by the id of each row. */
function cells(population: Population, table: TableName, key: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (let part = 0; part < population.manifest.parts; part++) {
    const read = given(readPart(population, table, part))
    const ids = read.texts('id') ?? []
    read.number(key)?.forEach((value, i) => {
      found.set(ids[i] ?? '', value)
    })
  }
  return found
}

test('[E4] the same seed makes the same population, another seed another one', async () => {
  const [a, b, c] = [await madeTown(200), await madeTown(200), await madeTown(200, { seed: 2 })]
  expect(a.manifest.fingerprint).toBe(b.manifest.fingerprint)
  expect(c.manifest.fingerprint).not.toBe(a.manifest.fingerprint)
})

test('[E4] the size of the parts and the number of entities change no row', async () => {
  const [a, b, more] = [
    await madeTown(200),
    await madeTown(200, { partSize: 33 }),
    await madeTown(300, { partSize: 300 }),
  ]
  expect(b.manifest.rows).toEqual(a.manifest.rows)
  for (const table of TABLES)
    for (const key of a.manifest.columns[table]) {
      const own = cells(a, table, key)
      expect(cells(b, table, key)).toEqual(own)
      const larger = cells(more, table, key)
      for (const [id, value] of own) expect(larger.get(id)).toBe(value)
    }
})

test('[E5] everything made up says so: the manifest and every id', async () => {
  const town = await madeTown(50)
  expect(town.manifest.madeUp).toMatchObject({ seed: 1, profile: 'town' })
  for (const table of TABLES)
    for (const id of given(readPart(town, table, 0)).texts('id') ?? []) expect(id).toMatch(/^MADE-UP-/u)
})

test('[E6] shares, gaps and what belongs to whom are as the profile says', async () => {
  const town = await madeTown(4000, { partSize: 4000 })
  const part = given(readPart(town, 'entities', 0))
  const share = (key: string, test: (value: number) => boolean) => (part.number(key) ?? []).filter(test).length / 4000
  expect(share('subject', (v) => v === 0)).toBeCloseTo(0.7, 1)
  expect(share('district', (v) => v === 1)).toBeCloseTo(2 / 3, 1)
  expect(share('firm/registered', (v) => v === 2)).toBeCloseTo(townProfile.gaps.registry, 1)
  expect(share('firm/registered', (v) => v === 1)).toBeCloseTo(0.8 * 0.95, 1)
  expect(share('firm/revenue@2024', (v) => !Number.isNaN(v) && !Number.isInteger(v))).toBe(0)
  const revenue = [...(part.number('firm/revenue@2024') ?? [])].filter((v) => v > 0).sort((a, b) => a - b)
  const mean = revenue.reduce((a, b) => a + b, 0) / revenue.length
  expect(mean).toBeGreaterThan(3 * (revenue[Math.floor(revenue.length / 2)] ?? 0))
  const projects = given(readPart(town, 'projects', 0))
  expect(projects.size / 4000).toBeCloseTo(0.5, 1)
  expect(Math.max(...(projects.number('owner') ?? []))).toBeLessThan(4000)
})
