import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = new URL('../src/', import.meta.url)
/** The classes that a sheet styles wherever they stand. */
const bareIn = (sheet: string): readonly string[] =>
  [...sheet.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(/([^{};]+)\{/gu)]
    .flatMap(([, selectors = '']) => selectors.replaceAll(/\([^()]*\)/gu, '()').split(','))
    .map((selector) => selector.trim())
    .filter((selector) => /^\.[\w-]+$/u.test(selector))

// Those of the look are there before any other.
test('a class is styled by one sheet alone: a sheet that has come stays while one goes on to other pages', () => {
  const sheets = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.css') && !name.startsWith('look/'),
  )
  expect(sheets.length).toBeGreaterThan(20)
  const of = new Map<string, Set<string>>()
  for (const name of sheets)
    for (const bare of bareIn(readFileSync(new URL(name, sources), 'utf8')))
      of.set(bare, new Set([...(of.get(bare) ?? []), name]))
  expect([...of].filter(([, named]) => named.size > 1).map(([bare, named]) => [bare, ...named])).toEqual([])
})
