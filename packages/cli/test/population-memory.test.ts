import { outOfMemory, populationProblemText } from '@pengce/population'
import { expect, test } from 'vitest'
import { megabytesFor, threadsThatFit } from '../src/population/memory.ts'

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
  for (const [error, megabytes] of [
    [worker, 0],
    [new RangeError('Array buffer allocation failed'), 0],
    [new Error('Out of Memory Error: could not allocate block of size 256.0 KiB (238 MiB/238 MiB used)'), 238],
  ] as const) {
    const problem = outOfMemory('town', error)
    expect(problem).toEqual({ code: 'population/not-enough-memory', at: 'town', megabytes })
    if (problem === null) continue
    for (const language of ['zh', 'en'] as const) {
      expect(populationProblemText(problem, language)).toContain('--part-size')
      expect(populationProblemText(problem, language)).not.toContain(' 0 MB')
    }
  }
  for (const error of [new Error('exit 1'), new TypeError('x is not a function'), 'ENOSPC'])
    expect(outOfMemory('town', error)).toBeNull()
})
