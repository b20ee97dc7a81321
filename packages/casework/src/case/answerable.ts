import { factsOf as factsInTrees, type Text } from '@pengce/language'
import {
  advance,
  answererOf,
  conditionsAhead,
  PAUSED,
  type Procedure,
  RESUMED,
  type Standing,
  type Step,
  stepAt,
  waitingFor,
} from '@pengce/procedure'
import { addDays, type CivilDate } from '@pengce/values'
import type { Actor } from '../actor.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseFacts, datesOf, settledAhead } from './conditions.ts'
import type { Desk } from './desk.ts'
import { mustSay } from './sense.ts'
import { mayAnswer } from './who.ts'

/** An answer that somebody may give to a case as it stands. */
export interface Answerable {
  readonly type: string
  /** The item, level or ground it is about; null for the step. */
  readonly of: string | null
  readonly title: Text
  readonly about: Text | null
  /** The first day on which it may be given; null where that is today. */
  readonly from: CivilDate | null
  /** Facts that must come with it, by id, because conditions hang on them. */
  readonly needs: readonly string[]
  /** Whether it must say what and why. */
  readonly mustSay: boolean
}

/** Every answer that somebody may give today or after a term; one that the procedure would refuse is left out. */
export function answerableBy(
  actor: Actor,
  p: Procedure,
  file: CaseFile,
  held: CaseFacts,
  desk: Pick<Desk, 'calendar' | 'today'>,
): readonly Answerable[] {
  const { standing } = file
  const step = stepAt(p, standing.at)
  if (step === undefined || standing.outcome !== null) return []
  return candidatesOf(step, standing).flatMap(({ type, of, title, about }): readonly Answerable[] => {
    const answerer = answererOf(p, standing, { type, of })
    if (!mayAnswer(actor, answerer, file)) return []
    const on = laterOf(desk.today(), standing.last)
    const settled = settledAhead(p, standing, type, held, datesOf(file, on))
    const open = conditionsAhead(p, standing, type, of).filter((i) => settled[i.id] === undefined)
    const needs = factsInTrees(...open.flatMap((i) => (i.applies === null ? [] : [i.applies]))).map((f) => f.fact.id)
    // Whatever the open conditions come to, the answer itself is tried.
    const applies = { ...Object.fromEntries(open.map((i) => [i.id, true])), ...settled }
    const tried = advance(p, standing, { type, of, on, applies }, desk.calendar)
    const given = { type, of, title, about, needs, mustSay: mustSay(p, standing.at, type, answerer) }
    if (!('problem' in tried)) return [{ ...given, from: on === desk.today() ? null : on }]
    return tried.problem.code === 'case/too-early' ? [{ ...given, from: addDays(tried.problem.due, 1) }] : []
  })
}

type Candidate = Pick<Answerable, 'type' | 'of' | 'title' | 'about'>
/** Every answer that a step has, with each item or ground that it may be about. */
function candidatesOf(step: Step, standing: Standing): readonly Candidate[] {
  const open = waitingFor(standing)
  const items = step.items.filter((i) => open.includes(i.id))
  const ofEach = (type: string, title: Text) => items.map((i) => ({ type, of: i.id, title, about: i.title }))
  const ofStep = (type: string, title: Text): Candidate => ({ type, of: null, title, about: null })
  const grounds = Object.entries(step.holds).flatMap(([ground, { title }]): readonly Candidate[] =>
    [PAUSED, RESUMED].map((type) => ({ type, of: ground, title: holdWords[type] ?? title, about: title })),
  )
  return [
    ...step.leads.flatMap((l) => (l.from === 'step' ? [ofStep(l.on, l.title)] : ofEach(l.on, l.title))),
    ...step.keeps.map((k) => ofStep(k.on, k.title)),
    ...step.turns.flatMap((t) => ofEach(t.on, t.title)),
    ...grounds,
  ]
}

const holdWords: Readonly<Record<string, Text>> = {
  [PAUSED]: { zh: '停止计时', en: 'clock stopped' },
  [RESUMED]: { zh: '恢复计时', en: 'clock runs again' },
}
const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)
