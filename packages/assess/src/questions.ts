import { factKey, type Measure } from '@pengce/language'
import type { Assessment, Missing } from './result.ts'

/** A fact that is still needed by one measure or several, and what hangs on it in all. */
export interface Question extends Missing {
  /** The first measure that asks, which gives the question its words. */
  readonly asking: Measure
  readonly measures: readonly string[]
}

/**
 * The facts still needed over all results, most useful first: the money of every result that a fact could change is
 * added up, so that what many measures ask comes before what one asks. Where no ceiling is known, a middling stake stands
 * in for it. What an authority has to judge comes last: the applicant cannot answer it. Among equals the order of the law.
 */
export function questionsOf(assessments: readonly Assessment[]): readonly Question[] {
  const known = assessments.flatMap((a) => a.missing.map((m) => m.weight)).filter(Number.isFinite)
  const middling = known.sort((a, b) => a - b)[Math.floor(known.length / 2)] ?? 1
  const found = new Map<string, Gathered>()
  for (const { missing, measure } of assessments)
    for (const m of missing) {
      const key = `${factKey(m.fact, m.back)} ${m.item ?? ''}`
      const before = found.get(key) ?? { missing: m, asking: measure, weight: 0, score: 0, measures: new Set() }
      before.weight += m.weight
      before.score += Number.isFinite(m.weight) ? m.weight : middling
      before.measures.add(measure.id)
      found.set(key, before)
    }
  return [...found.values()]
    .sort((a, b) => Number(isJudged(a)) - Number(isJudged(b)) || b.score - a.score)
    .map(({ missing, asking, weight, measures }) => ({ ...missing, weight, asking, measures: [...measures] }))
}

/** A question while it is put together. */
interface Gathered {
  readonly missing: Missing
  readonly asking: Measure
  weight: number
  score: number
  readonly measures: Set<string>
}
const isJudged = ({ missing }: Gathered): boolean => missing.fact.source === 'judgement'
