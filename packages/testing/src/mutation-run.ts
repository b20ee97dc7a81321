import { lookupOfGiven } from '@pengce/assess'
import type { Measure, Registry } from '@pengce/language'
import { type Case, CaseMaker } from './cases.ts'
import { provablySame } from './equivalence.ts'
import { agree, interpreter } from './evaluator.ts'
import { meets, rowsOf } from './example-run.ts'
import { factSetText, lookupIn } from './fact-set.ts'
import { answerText } from './figure-text.ts'
import { type Mutation, placesOf } from './mutation.ts'
import { Random } from './random.ts'
import { inWindow, isTurned, thresholdCases } from './threshold.ts'

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

const TRIES = 400

/** Searches facts, at the thresholds of both versions first, on which the two answer differently. */
function whereItShows({ measure, mutated }: Mutation): string | null {
  const maker = new CaseMaker(measure, new Random(1))
  const atEdges = [mutated, measure].flatMap((m) => thresholdCases(m).flatMap((t) => (isTurned(t) ? t.cases : [])))
  const found = [...atEdges, ...Array.from({ length: TRIES }, () => maker.complete())].find((c) =>
    differs(measure, mutated, c),
  )
  if (found === undefined) return null
  const answer = interpreter.answer(measure, lookupIn(found.facts), found.dates)
  return `${found.dates.rulesOn}: ${factSetText(maker.asked, found.facts)} → ${answerText(answer, measure.pay.unit)}`
}
function differs(measure: Measure, mutated: Measure, { facts, dates }: Case): boolean {
  const lookup = lookupIn(facts)
  return !agree(interpreter.answer(measure, lookup, dates), interpreter.answer(mutated, lookup, dates))
}
