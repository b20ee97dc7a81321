import type { Measure, Registry } from '@pengce/language'
import type { ServiceProblem } from '../problem.ts'
import { nearestId } from '../unknown-id.ts'

/** The measures that a request names; all of the law where it names none. */
export function readMeasures(
  given: unknown,
  law: Registry,
): { readonly measures: readonly Measure[]; readonly problems: readonly ServiceProblem[] } {
  if (given === undefined) return { measures: law.measures, problems: [] }
  if (!Array.isArray(given) || given.length === 0 || given.length > law.measures.length)
    return { measures: [], problems: [{ code: 'request/measures-list', at: 'measures' }] }
  const problems: ServiceProblem[] = []
  const measures = [...new Set<unknown>(given)].flatMap((id, i) => {
    const found = typeof id === 'string' ? law.measure(id) : undefined
    if (found !== undefined) return [found]
    const measure = String(id).slice(0, 100)
    const nearest = nearestId(measure, law.measures)
    problems.push({ code: 'request/unknown-measure', at: `measures[${i}]`, measure, nearest })
    return []
  })
  return { measures, problems }
}
