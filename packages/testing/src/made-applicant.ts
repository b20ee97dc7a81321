import { type Applicant, type Facts, type Held, heldKey } from '@pengce/assess'
import {
  type Background,
  type Dates,
  type Fact,
  factsOfMeasure,
  isHistory,
  type Likely,
  type Measure,
  type Subject,
  treesOf,
} from '@pengce/language'
import { LARGEST, PARTS, yearOf } from '@pengce/values'
import { ABSENT, known } from './fact-set.ts'
import { anyValue, landmarksOf } from './fact-value.ts'
import type { Random } from './random.ts'

/** How a made-up applicant comes by its facts. */
export interface Making {
  readonly measures: readonly Measure[]
  readonly subject: Subject
  readonly dates: Dates
  /** Shares that answers are drawn by, where they are known. */
  readonly background?: Background
  /** Of how many in a hundred a thing is so that has no known share. */
  readonly soOf: number
}

/** An applicant without items of whom everything is known that some measures ask. Nothing was received before. */
export function madeApplicant(making: Making, random: Random): Applicant {
  const { measures, subject, dates } = making
  const facts = new Map<string, Held>()
  for (const m of measures.filter((one) => one.subjects.includes(subject)))
    for (const { fact, back } of factsOfMeasure(m)) {
      const key = heldKey(fact, fact.period === 'year' ? yearOf(dates.appliedOn) - back : null)
      if (!facts.has(key)) facts.set(key, heldValueFor(fact, back, m, making, random))
    }
  return applicantWith(subject, facts)
}

/** An applicant of whom nothing is known but some facts. */
export const applicantWith = (subject: Subject, facts: Facts = new Map()): Applicant => ({
  id: 'made-up',
  name: 'made-up',
  subject,
  facts,
  items: [],
  historyComplete: false,
})

function heldValueFor(fact: Fact, back: number, m: Measure, { dates, background, soOf }: Making, random: Random): Held {
  if (isHistory(fact.id)) return ABSENT
  const likely = background?.likely.get(fact.id)
  if (fact.type === 'yes-no') return known(likely?.kind === 'yes' ? happens(likely.share, random) : random.chance(soOf))
  if (fact.type === 'choice' && likely?.kind === 'options') return known(drawn(likely.shares, random))
  if (fact.type === 'figure' && likely?.kind === 'reaching') return known(sized(likely, PARTS[fact.unit], random))
  return anyValue({ key: fact.id, fact, back }, landmarksOf(treesOf(m), { key: fact.id, fact, back }, dates), random)
}

const happens = (share: number, random: Random): boolean => random.int(1, PARTS.rate) <= share
function drawn(shares: Readonly<Record<string, number>>, random: Random): string {
  const options = Object.entries(shares).filter(([, share]) => share > 0)
  let at = random.int(
    1,
    options.reduce((sum, [, share]) => sum + share, 0),
  )
  for (const [option, share] of options) {
    at -= share
    if (at <= 0) return option
  }
  throw new Error('shares without an option')
}
/** Anywhere between two sizes of which one is reached and the other is not. */
function sized({ steps }: Extract<Likely, { kind: 'reaching' }>, grain: number, random: Random): number {
  const at = random.int(1, PARTS.rate)
  const passed = steps.filter(([, share]) => at <= share).length
  const from = steps[passed - 1]?.[0] ?? 0
  const to = steps[passed]?.[0] ?? Math.min(LARGEST, from * 10)
  return Math.round(random.int(0, 1_000_000) * ((to - from) / 1_000_000 / grain)) * grain + from
}
