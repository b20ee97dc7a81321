import type { Language } from '@pengce/language'
import {
  applicantSide,
  type Calendar,
  favourableWay,
  type Leg,
  type Procedure,
  type SimulatedDay,
  type Standing,
  type Step,
  simulate,
  simulateOn,
  stepAt,
} from '@pengce/procedure'
import { type CivilDate, spanText } from '@pengce/values'

/** A step to come, as it goes when all is granted and every term is used to its last day. */
export interface AheadStep {
  name: string
  kind: string
  title: string
  by: { id: string; title: string } | null
  /** Whether it is for the applicant to do. */
  theirs: boolean
  /** The terms in it, in words; empty where the text states none. */
  within: string[]
  /** The last day by which it is done; null where it cannot be told from here. */
  doneBy: CivilDate | null
  provisional: boolean
}
/** What is to come, and where it leads. */
export interface Ahead {
  steps: AheadStep[]
  /** The last day of all; null where it cannot be said. */
  until: CivilDate | null
  provisional: boolean
  /** How many steps have no term in the text. */
  untimed: number
}

/** The whole way of a procedure, for one who hands in on a day. */
export function aheadFrom(p: Procedure, on: CivilDate, calendar: Calendar, language: Language): Ahead {
  const legs = favourableWay(p) ?? []
  const walked = simulate(p, { legs, end: legs.at(-1)?.to ?? p.start, outcome: 'completed' }, on, calendar)
  return aheadOf(p, legs, walked.days, language)
}

/** The rest of the way for a case as it stands today. */
export function aheadOn(p: Procedure, standing: Standing, today: CivilDate, cal: Calendar, language: Language): Ahead {
  const legs = standing.outcome === null ? (favourableWay(p, standing.at) ?? []) : []
  const from = standing.last < today ? { ...standing, last: today } : standing
  return aheadOf(p, legs, simulateOn(p, from, legs, cal).days, language)
}

function aheadOf(p: Procedure, legs: readonly Leg[], days: readonly SimulatedDay[], language: Language): Ahead {
  let provisional = false
  let rest = days
  const steps = legs.flatMap(({ at, to }): AheadStep[] => {
    const left = rest.findIndex((day) => day.at === to)
    const on = left < 0 ? null : (rest[left]?.on ?? null)
    provisional ||= rest.slice(0, left + 1).some((day) => day.due?.provisional === true)
    // What cannot be walked from here, a payment that is under way for instance, is listed without its day.
    rest = left < 0 ? [] : rest.slice(left + 1)
    const step = stepAt(p, at)
    return step === undefined ? [] : [stepAhead(at, step, on, provisional, language)]
  })
  const last = legs.at(-1)?.to
  const end = last === undefined ? undefined : stepAt(p, last)
  const until = steps.at(-1)?.doneBy ?? null
  if (last !== undefined && end !== undefined) steps.push(stepAhead(last, end, until, provisional, language))
  const untimed = steps.filter((s) => s.within.length === 0 && s.kind !== 'end' && !s.theirs).length
  return { steps, until, provisional, untimed }
}

const stepAhead = (
  name: string,
  step: Step,
  on: CivilDate | null,
  provisional: boolean,
  language: Language,
): AheadStep => ({
  name,
  kind: step.kind,
  title: step.title[language],
  by: step.by === null ? null : { id: step.by.id, title: step.by.title[language] },
  theirs: step.by !== null && applicantSide.has(step.by.id),
  within: termsIn(step, language),
  doneBy: on,
  provisional,
})

/** The term of a step, of its payments and of its items, each once. */
export const termsIn = (step: Step, language: Language): string[] => [
  ...new Set(
    [
      step.within,
      ...step.keeps.filter((k) => k.does === 'pay').map((k) => k.within),
      ...step.items.map((i) => i.within),
    ].flatMap((span) => (span === null ? [] : [spanText(span, language)])),
  ),
]
