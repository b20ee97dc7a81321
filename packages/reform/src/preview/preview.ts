import type { Language, Measure, Registry } from '@pengce/language'
import type { Change } from '@pengce/population'
import type { CivilDate } from '@pengce/values'
import { changedLaw, changedMeasures } from '../changed-law.ts'
import { type Conflict, conflictsOf } from './conflicts.ts'
import { type ExampleUnder, examplesUnder } from './examples.ts'
import { type DiffLine, diffOf, linesOf } from './words.ts'

/** One measure under a change: the rule of each version, old words beside new ones, and its worked examples. */
export interface MeasurePreview {
  readonly id: string
  readonly before: Measure | null
  readonly after: Measure | null
  readonly words: readonly DiffLine[]
  readonly examples: readonly ExampleUnder[]
}
/** What a change does to the text of the law, before anybody's facts. */
export interface Preview {
  readonly law: Registry
  readonly measures: readonly MeasurePreview[]
  readonly conflicts: readonly Conflict[]
}

/** Looks at a change as a drafter does; `on` is the day as of which yearly figures are named. */
export function previewOf(law: Registry, change: Change, language: Language, on: CivilDate): Preview {
  const after = changedLaw(law, change)
  const changed = changedMeasures(change)
  const lines = (m: Measure | undefined) => (m === undefined ? [] : linesOf(m, language, on))
  const measures = [...change.measures.keys()].map((id): MeasurePreview => {
    const [old, now] = [law.measure(id), after.measure(id)]
    return {
      id,
      before: old ?? null,
      after: now ?? null,
      words: diffOf(lines(old), lines(now)),
      examples: now === undefined ? [] : examplesUnder(law, now),
    }
  })
  const examples = new Map(measures.map((m) => [m.id, m.examples]))
  return { law: after, measures, conflicts: conflictsOf(law, after, changed, examples) }
}
