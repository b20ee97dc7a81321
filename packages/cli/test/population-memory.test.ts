import { totalmem } from 'node:os'
import { outOfMemory, populationProblemText } from '@pengce/population'
import { expect, test } from 'vitest'
import { databaseMegabytes, megabytesFor, threadsThatFit } from '../src/population/memory.ts'

test('as many threads begin as memory has room for: all, some, one, none; a smaller part makes room', () => {
  const one = megabytesFor(1, 65_536)
  const two = megabytesFor(2, 65_536)
  expect(two).toBeGreaterThan(one)
  expect(threadsThatFit(2, 65_536, two)).toBe(2)
  expect(threadsThatFit(2, 65_536, two - 1)).toBe(1)
  expect(threadsThatFit(2, 65_536, one)).toBe(1)
  expect(threadsThatFit(2, 65_536, one - 1)).toBe(0)
  expect(threadsThatFit(1, 65_536, two)).toBe(1)
  expect(threadsThatFit(2, 8192, one)).toBeGreaterThanOrEqual(1)
  expect(megabytesFor(1, 8192)).toBeLessThan(one)
})

test('memory that ran out is told from other faults, whoever says so, with what to do next in both languages', () => {
  const worker = Object.assign(new Error('Worker terminated due to reaching memory limit: JS heap out of memory'), {
    code: 'ERR_WORKER_OUT_OF_MEMORY',
  })
  for (const error of [
    worker,
    new RangeError('Array buffer allocation failed'),
    new RangeError('WebAssembly.Memory(): could not allocate memory'),
    new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded'),
    new RangeError('WebAssembly.Memory.grow(): Unable to grow instance memory'),
    // What the database had is not what it would have needed.
    new Error('Out of Memory Error: could not allocate block of size 256.0 KiB (238 MiB/238 MiB used)'),
  ]) {
    const problem = outOfMemory('town', error)
    expect(problem).toEqual({ code: 'population/not-enough-memory', at: 'town', megabytes: 0 })
    if (problem === null) continue
    for (const language of ['zh', 'en'] as const) {
      expect(populationProblemText(problem, language)).toContain('--part-size')
      expect(populationProblemText(problem, language)).not.toContain('MB')
    }
  }
  for (const error of [new Error('exit 1'), new TypeError('x is not a function'), 'ENOSPC'])
    expect(outOfMemory('town', error)).toBeNull()
})

test('a database takes its share of what is free for this process, and never less than it needs', () => {
  const most = totalmem() / 1e6
  expect(databaseMegabytes(1e9)).toBe(256)
  expect(databaseMegabytes(1e9, 512)).toBe(512)
  expect(databaseMegabytes(4, 1)).toBeGreaterThan(1)
  expect(databaseMegabytes(4, 1)).toBeLessThanOrEqual(most / 4)
})
