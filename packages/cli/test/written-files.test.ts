import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writtenFiles } from '../src/population/written-files.ts'
import { temporaryFolder } from './temporary.ts'

test('files are written in their order, whole or not at all, and what stands in the way is a problem with its place', () => {
  const folder = temporaryFolder()
  const [one, two] = [join(folder, 'charts', 'one.svg'), join(folder, 'two.json')]
  expect(
    writtenFiles([
      [one, '1'],
      [two, '2'],
    ]),
  ).toBeNull()
  expect([readFileSync(one, 'utf8'), readFileSync(two, 'utf8')]).toEqual(['1', '2'])
  // A folder where the second is to be, and a file where the folder of the third is to be.
  const taken = join(folder, 'taken')
  mkdirSync(taken)
  writeFileSync(join(folder, 'file'), '')
  const below = join(folder, 'file', 'three')
  for (const [path, last] of [
    [taken, two],
    [below, one],
  ] as const) {
    const problem = writtenFiles([
      [two, 'new'],
      [path, '3'],
      [last, 'never'],
    ])
    expect(problem).toMatchObject({ code: 'population/not-writable', at: path })
  }
  expect([readFileSync(one, 'utf8'), readFileSync(two, 'utf8')]).toEqual(['1', 'new'])
  expect(readdirSync(folder).sort()).toEqual(['charts', 'file', 'taken', 'two.json'])
  expect(existsSync(below)).toBe(false)
})
