import { lookupOfGiven } from '@pengce/assess'
import type { Registry } from '@pengce/language'
import { differingCase } from './difference.ts'
import { provablySame } from './equivalence.ts'
import { interpreter } from './evaluator.ts'
import { meets, rowsOf } from './example-run.ts'
import { askedOf, factSetText, lookupIn } from './fact-set.ts'
import { answerText } from './figure-text.ts'
import { type Mutation, placesOf } from './mutation.ts'
import { Random } from './random.ts'
import { inWindow } from './threshold.ts'

/** A slip that no example noticed. */
export interface Survivor extends Mutation {
  /** Facts on which the slip shows, for a new row; null when none were found. */
  readonly showsOn: string | null
}
export interface MutationRun {
  readonly tried: number
  readonly caught: number
  /** Slips that provably change nothing. */
  readonly equivalent: readonly Mutation[]
  readonly survivors: readonly Survivor[]
}

/** Makes one slip at each of so many random places of the law and runs the examples of the measure. */
export function mutationRun(law: Registry, places: number, seed: number, document?: string): MutationRun {
  const random = new Random(seed)
  const measures = law.measures.filter((m) => document === undefined || m.document === document)
  const chosen = random.shuffled(measures.flatMap(placesOf)).slice(0, places)
  const equivalent: Mutation[] = []
  const survivors: Survivor[] = []
  for (const place of chosen) {
    const mutation = random.pick(place.slips)
    if (isCaught(law, mutation)) continue
    const showsOn = whereItShows(mutation)
    if (showsOn === null && provablySame(place.measure, mutation.mutated, inWindow(place.measure)))
      equivalent.push(mutation)
    else survivors.push({ ...mutation, showsOn })
  }
  const tried = chosen.length
  return { tried, caught: tried - equivalent.length - survivors.length, equivalent, survivors }
}

const isCaught = (law: Registry, { measure, mutated }: Mutation): boolean =>
  rowsOf(law, measure).some(
    (row) => !meets(row.expected, interpreter.answer(mutated, lookupOfGiven(row.given), row.dates)),
  )

/** Facts on which the two versions answer differently, and what the law says of them. */
function whereItShows({ measure, mutated }: Mutation): string | null {
  const found = differingCase(measure, mutated)
  if (found === null) return null
  const answer = interpreter.answer(measure, lookupIn(found.facts), found.dates)
  return `${found.dates.rulesOn}: ${factSetText(askedOf(measure), found.facts)} → ${answerText(answer, measure.pay.unit)}`
}
