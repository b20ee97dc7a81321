import type { ActingProblem } from './problem.ts'

/** Whether the books can be of a year. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1950 && year <= 2149

/** What is wrong with a year of the books, from 1950 to 2149; nothing where it is one. */
export const notAYear = (given: string): readonly ActingProblem[] =>
  /^\d{4}$/u.test(given) && isYear(Number(given)) ? [] : [{ code: 'acting/not-a-year', at: 'year', given }]
