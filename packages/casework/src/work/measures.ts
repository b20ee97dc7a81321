import { type Assessment, assessWith, type Range, yearKey } from '@pengce/assess'
import { type Fact, factsOfMeasure, isHistory, type Measure } from '@pengce/language'
import { type Procedure, stepsOf } from '@pengce/procedure'
import { yearOf } from '@pengce/values'
import type { CaseFile } from '../case/case-file.ts'
import { type CaseFacts, datesOf, lookupIn } from '../case/conditions.ts'
import { type Desk, measureOn } from '../case/desk.ts'
import { grantedRange } from '../money/granted.ts'

/** A measure that a case may grant, with what the facts of the case say of it. */
export interface MeasureAtHand {
  readonly measure: Measure
  readonly assessment: Assessment
  /** What may be granted, in fen; null where it gives no money or is not due. */
  readonly range: Range | null
  /** Whether the case is about it: something it reads was given. The only measure of a procedure always is. */
  readonly inQuestion: boolean
  readonly facts: readonly { readonly key: string; readonly fact: Fact; readonly year: number | null }[]
}

/** The measures that a procedure grants, pays or takes back, on the facts of a case; those in question first. */
export function measuresAtHand(desk: Desk, p: Procedure, file: CaseFile, held: CaseFacts): readonly MeasureAtHand[] {
  const dates = datesOf(file, desk.today())
  const year = yearOf(dates.appliedOn)
  const ids = [...new Set(stepsOf(p).flatMap(([, s]) => s.concerns))]
  const measures = ids.flatMap((id) => measureOn(desk, id, dates.rulesOn) ?? [])
  return measures
    .map((measure): MeasureAtHand => {
      const facts = factsOfMeasure(measure)
        .filter(({ fact }) => !isHistory(fact.id))
        .map(({ fact, back }) => {
          const yearly = fact.period === 'year' ? year - back : null
          return { key: yearly === null ? fact.id : yearKey(fact.id, yearly), fact, year: yearly }
        })
      const granted = grantedRange(measure, held, dates)
      return {
        measure,
        assessment: assessWith(measure, lookupIn(held, year), dates),
        range: granted === null || 'code' in granted ? null : granted,
        inQuestion: measures.length === 1 || facts.some(({ key }) => held.get(key)?.state === 'known'),
        facts,
      }
    })
    .toSorted((a, b) => Number(b.inQuestion) - Number(a.inQuestion))
}
