import type { ActingProblem } from './problem.ts'

/** What is wrong with a year of the books, from 1950 to 2149; nothing where it is one. */
export const notAYear = (given: string): readonly ActingProblem[] =>
  /^(?:19[5-9]\d|20\d\d|21[0-4]\d)$/u.test(given) ? [] : [{ code: 'acting/not-a-number', at: 'year', given }]
