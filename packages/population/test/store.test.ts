import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPopulation, packPart, populationProblemText, readPart, type TableName, unpackPart } from '../src/index.ts'
import { madeTown, townSchema } from './made.ts'
import { temporaryFile, temporaryFolder } from './temporary.ts'

const cell = fc.oneof(fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 9_007_199_254_740_991), fc.integer())

test('[E1] every column comes back as it was, gaps and endless days included, however it was kept', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 300 }),
      fc.boolean(),
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }),
      (values, mostlyOne, names) => {
        const figures = Float64Array.from(values, (v, i) => (mostlyOne && i % 17 !== 0 ? 7 : v))
        const codes = Uint16Array.from(values, (_, i) => (i * 37) % 65_536)
        const flags = Uint8Array.from(values, () => 2)
        const texts = Array.from(figures, (_, i) => names[i % Math.max(1, names.length)] ?? '深圳')
        const part = unpackPart(
          packPart({
            size: figures.length,
            numbers: new Map<string, Float64Array | Uint16Array | Uint8Array>([
              ['a/figure', figures],
              ['b/code', codes],
              ['c/flag', flags],
            ]),
            texts: new Map([['id', texts]]),
          }),
        )
        expect(part?.number('a/figure')).toEqual(figures)
        expect(part?.number('b/code')).toEqual(codes)
        expect(part?.number('c/flag')).toEqual(flags)
        expect(part?.texts('id')).toEqual(texts)
        expect(part?.number('d/none')).toBeUndefined()
        expect(part?.shared('c/flag')).toBe(figures.length === 0 ? null : 2)
      },
    ),
    { numRuns: 60 },
  )
})

test('[E1] bytes that were cut short are no part', () => {
  const bytes = packPart({
    size: 100,
    numbers: new Map([['a/x', Float64Array.from({ length: 100 }, (_, i) => i)]]),
    texts: new Map(),
  })
  for (const end of [0, 7, 20, bytes.length - 1]) expect(unpackPart(bytes.slice(0, end))).toBeNull()
  expect(unpackPart(bytes.slice())).not.toBeNull()
})

test('[E2] a folder without its manifest, with half of one or of another format is no population', async () => {
  const empty = temporaryFolder()
  expect(openPopulation(empty)).toMatchObject({ ok: false, problem: { code: 'population/not-there' } })
  writeFileSync(join(empty, 'population.json'), '{"format": 1, "ro')
  expect(openPopulation(empty)).toMatchObject({ ok: false, problem: { code: 'population/not-whole' } })
  writeFileSync(join(empty, 'population.json'), '{"format": 2, "rows": {}}')
  expect(openPopulation(empty)).toMatchObject({ ok: false, problem: { code: 'population/newer-format', format: '2' } })
  expect(openPopulation(temporaryFile('a.txt', ''))).toMatchObject({
    ok: false,
    problem: { code: 'population/not-there' },
  })
})

test('[E2] a part that was cut short or removed is named', async () => {
  const town = await madeTown(100)
  const path = join(town.folder, 'columns', 'entities', 'part-00001.columns')
  truncateSync(path, 200)
  const read = readPart(town, 'entities', 1)
  expect(read).toMatchObject({ ok: false, problem: { code: 'population/not-whole', part: path } })
  if (!read.ok)
    for (const language of ['zh', 'en'] as const)
      expect(populationProblemText(read.problem, language)).toContain('part-00001')
  expect(readPart(town, 'entities', 9)).toMatchObject({ ok: false, problem: { code: 'population/not-whole' } })
})

test('[E3] the tables come from the law: each fact is a column where the measures that ask for it find it', () => {
  const ids = (table: TableName) => townSchema.facts[table].map((f) => f.id)
  expect(ids('projects')).toEqual(['works/here', 'works/cost'])
  expect(ids('entities')).toContain('firm/registered')
  expect(ids('people')).toContain('staff/resident')
  expect(townSchema.measures.projects.map((m) => m.id)).toEqual(['town/works'])
  expect(townSchema.measures.entities.map((m) => m.id)).toEqual(['town/growth', 'town/lane', 'town/extra'])
})
