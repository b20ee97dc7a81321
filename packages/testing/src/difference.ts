import type { Measure } from '@pengce/language'
import { type Case, CaseMaker } from './cases.ts'
import { agree, interpreter } from './evaluator.ts'
import { lookupIn } from './fact-set.ts'
import { Random } from './random.ts'
import { isTurned, thresholdCases } from './threshold.ts'

const FIRST = 60
const MORE = 300

/** A case on which two versions of a measure answer differently, if random facts or the thresholds of either show one. */
export function differingCase(one: Measure, other: Measure, seed = 1): Case | null {
  const maker = new CaseMaker(one, new Random(seed))
  const differs = ({ facts, dates }: Case): boolean => {
    const lookup = lookupIn(facts)
    return !agree(interpreter.answer(one, lookup, dates), interpreter.answer(other, lookup, dates))
  }
  const random = (count: number): Case | null => {
    for (let i = 0; i < count; i++) {
      const made = maker.complete()
      if (differs(made)) return made
    }
    return null
  }
  const atEdges = (m: Measure): Case | null =>
    thresholdCases(m, seed)
      .flatMap((t) => (isTurned(t) ? t.cases : []))
      .find(differs) ?? null
  return random(FIRST) ?? atEdges(other) ?? atEdges(one) ?? random(MORE)
}
