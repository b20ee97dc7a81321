import type { Measure } from '@pengce/language'
import fc from 'fast-check'
import { type Case, CaseMaker } from './cases.ts'
import { UNKNOWN } from './fact-set.ts'
import { Random } from './random.ts'

/**
 * Complete facts of a measure for fast-check: realistic figures, figures near its thresholds, extremes, facts that do
 * not apply; about half of them eligible. A counterexample shrinks towards fewer gaps.
 */
export const anyFacts = (measure: Measure): fc.Arbitrary<Case> =>
  fc.noShrink(fc.nat()).map((seed) => new CaseMaker(measure, new Random(seed)).complete())

/** Complete facts of a measure, and the same with some of them not known. */
export const anyGaps = (measure: Measure): fc.Arbitrary<{ readonly complete: Case; readonly partial: Case }> => {
  const { asked } = new CaseMaker(measure, new Random(0))
  return fc.tuple(anyFacts(measure), fc.subarray([...asked])).map(([complete, missing]) => ({
    complete,
    partial: { ...complete, facts: new Map([...complete.facts, ...missing.map((m) => [m.key, UNKNOWN] as const)]) },
  }))
}
