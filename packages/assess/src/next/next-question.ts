import {
  type Background,
  type Dates,
  factKey,
  type Measure,
  NO_BACKGROUND,
  onceFor,
  type Registry,
} from '@pengce/language'
import { yearOf } from '@pengce/values'
import { type Applicant, type Held, type Item, type Lookup, lookupOf } from '../held.ts'
import { type Question, questionsOf } from '../questions.ts'
import { type Assessment, assessAll, assessWith, type Missing } from '../result.ts'
import { type LikelyAnswer, likelyAnswers } from './answers.ts'
import { leftOpen, middlingOf, openMoney } from './open-money.ts'

/** One result that an answer bears on, and the money that is open in it now, in fen; null where no end is known. */
export interface Bearing {
  readonly measure: Measure
  readonly item: Item | null
  readonly open: number | null
}
/** The question to ask next, and why. */
export interface Next {
  readonly question: Question
  /** How much open money its answer settles, or brings nearer to its end, on the average of likely answers, in fen. */
  readonly narrowing: number
  /** The results it bears on, those with most money open first. */
  readonly bearing: readonly Bearing[]
  /** How many questions are open now, this one included. Most close without being asked. */
  readonly open: number
}
export interface NextOptions {
  readonly background?: Background
  /** The measures of interest; all of the law unless said. */
  readonly measures?: readonly Measure[]
  /** The results of these measures, where they were assessed already. */
  readonly assessments?: readonly Assessment[]
}

/**
 * The unanswered fact whose answer narrows the money most, given what is likely; among equals the first in the order of
 * the law. What an authority judges comes last, and what the applicant does not know is not asked again. Null when
 * nothing is left that an answer could change.
 */
export function nextQuestion(
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  { background = NO_BACKGROUND, measures = law.measures, assessments: given }: NextOptions = {},
): Next | null {
  const assessments = given ?? assessAll(measures, applicant, dates)
  const year = yearOf(dates.appliedOn)
  const lookups = lookupsOf(applicant, year)
  const open = questionsOf(assessments).filter((q) => stillToAsk(q, applicant, lookups))
  const asked = open.filter((q) => q.fact.source !== 'judgement')
  const waiting = waitingFor(assessments)
  const middling = middlingOf(assessments)
  const openNow = new Map(assessments.map((a) => [a, openMoney(a, middling)]))
  const order = orderOf(law)
  const among = (asked.length > 0 ? asked : open)
    .map((question) => {
      const on = waiting.get(keyOf(question)) ?? []
      const most = on.reduce((sum, a) => sum + (openNow.get(a) ?? 0), 0)
      return { question, on, most, place: order.get(question.fact.id) ?? Number.POSITIVE_INFINITY }
    })
    .sort((a, b) => b.most - a.most)
  let best: Weighed | null = null
  for (const { question, on, most, place } of among) {
    // An answer narrows no more than all that is open where it bears: nothing after this can be better.
    if (best !== null && most < best.narrowing) break
    const answers = likelyAnswers(question.fact, on, dates, background)
    const left = on.reduce((sum, a) => {
      const own = lookups(a.item)
      const after = (held: Held) => assessWith(a.measure, supposing(own, question, held), dates, a.item)
      return sum + expected(answers, (held) => leftOpen(a, after(held), middling))
    }, 0)
    const weighed = { question, on, place, narrowing: Math.round(most - left) }
    if (best === null || isBefore(weighed, best)) best = weighed
  }
  if (best === null) return null
  const { question, on, narrowing } = best
  return { question, narrowing, bearing: bearingOf(on), open: open.length }
}

interface Weighed {
  readonly question: Question
  readonly on: readonly Assessment[]
  readonly place: number
  readonly narrowing: number
}
const isBefore = (a: Weighed, b: Weighed): boolean =>
  a.narrowing > b.narrowing || (a.narrowing === b.narrowing && a.place < b.place)

const supposing =
  (own: Lookup, { fact: asked, back: year }: Missing, held: Held): Lookup =>
  (fact, back) =>
    fact.id === asked.id && (fact.period !== 'year' || back === year) ? held : own(fact, back)
/** The mean over likely answers. It orders questions and pays nobody, so it need not be whole. */
const expected = (answers: readonly LikelyAnswer[], of: (held: Held) => number): number => {
  const all = answers.reduce((sum, { share }) => sum + share, 0)
  return answers.reduce((sum, { held, share }) => (share === 0 ? sum : sum + (of(held) * share) / all), 0)
}
const keyOf = ({ fact, back, item }: Missing): string => `${factKey(fact, back)} ${item ?? ''}`
const orderOf = onceFor((law: Registry) => new Map(law.facts.map((fact, i) => [fact.id, i])))

/** The lookup of each item, made once. */
function lookupsOf(applicant: Applicant, year: number): (item: Item | null) => Lookup {
  const own = lookupOf(applicant, null, year)
  const made = new Map(applicant.items.map((item) => [item, lookupOf(applicant, item, year)]))
  return (item) => (item === null ? own : (made.get(item) ?? own))
}
/** Not what was asked and is not known. */
function stillToAsk(q: Question, applicant: Applicant, lookups: (item: Item | null) => Lookup): boolean {
  const item = applicant.items.find((i) => i.id === q.item) ?? null
  return lookups(item)(q.fact, q.back).state === 'not-asked'
}

/** The results that wait for each fact. */
function waitingFor(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  const found = new Map<string, Assessment[]>()
  for (const a of assessments)
    for (const m of a.missing) {
      const key = keyOf(m)
      const waiting = found.get(key)
      if (waiting === undefined) found.set(key, [a])
      else waiting.push(a)
    }
  return found
}

function bearingOf(on: readonly Assessment[]): readonly Bearing[] {
  return on
    .map((a) => {
      const open = openMoney(a, Number.POSITIVE_INFINITY)
      return { measure: a.measure, item: a.item, open: Number.isFinite(open) ? open : null }
    })
    .sort((a, b) => (b.open ?? -1) - (a.open ?? -1))
}
