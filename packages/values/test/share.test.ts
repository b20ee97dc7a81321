import { cellText, csvCell, shareInProportion } from '@pengce/values'
import { expect, test } from 'vitest'

test('[V22] a sum is shared to the last fen: the largest remainder first, of equal ones the earlier claim', () => {
  const rows: readonly (readonly [sum: number, claims: readonly number[], shares: readonly number[]])[] = [
    [300, [100, 200], [100, 200]],
    [301, [100, 200], [100, 200]],
    [299, [100, 200], [100, 199]],
    [2, [1, 1, 1], [1, 1, 0]],
    [1, [1, 1, 1], [1, 0, 0]],
    [1, [1, 2], [0, 1]],
    [0, [5, 7], [0, 0]],
    [100, [0, 300], [0, 100]],
    [100, [], []],
    [
      9_007_199_254_740_990,
      [9_007_199_254_740_991, 9_007_199_254_740_991],
      [4_503_599_627_370_495, 4_503_599_627_370_495],
    ],
  ]
  for (const [sum, claims, shares] of rows)
    expect([sum, claims, shareInProportion(sum, claims)]).toEqual([sum, claims, shares])
})

test('[V23] what begins like a formula is text, and what would break a line of CSV is quoted', () => {
  expect(['=1', '+1', '-1', '@a', '\ta', 'a=1', ''].map(cellText)).toEqual([
    "'=1",
    "'+1",
    "'-1",
    "'@a",
    "'\ta",
    'a=1',
    '',
  ])
  expect(['a', 'a,b', 'a"b', 'a\nb', '=a,b'].map(csvCell)).toEqual(['a', '"a,b"', '"a""b"', '"a\nb"', `"'=a,b"`])
})
