import {
  type Background,
  type Dates,
  factsOfMeasure,
  type Measure,
  NO_BACKGROUND,
  type Registry,
} from '@pengce/language'
import { toDay } from '@pengce/values'
import { contradictionsAmong } from '../contradiction/contradictions.ts'
import type { Applicant } from '../held.ts'
import type { Range } from '../range.ts'
import { type Assessment, assessAll } from '../result.ts'
import { raises } from './more.ts'
import { type Repair, repairs } from './repair.ts'
import { MOST_SUGGESTIONS, type Reach, type ReachChange, type Suggestion } from './suggestion.ts'
import { after, canChange, moneyIn, nextYear, type World, worldNow } from './world.ts'

export interface ReachOptions {
  readonly background?: Background
  /** The measures of interest; all of the law unless said. */
  readonly measures?: readonly Measure[]
  /** The results of these measures, where they were assessed already. */
  readonly assessments?: readonly Assessment[]
}

/**
 * For each measure that says no, or that is granted and could pay more: the smallest changes that an applicant can
 * honestly bring about and that turn it, each checked by assessing anew. What belongs to a year that is over is never
 * changed; a figure of the running year counts from the year after.
 */
export function withinReach(
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  { background = NO_BACKGROUND, measures = law.measures, assessments }: ReachOptions = {},
): readonly Reach[] {
  return (assessments ?? assessAll(measures, applicant, dates)).flatMap((a): readonly Reach[] => {
    const found = reachOf(a, applicant, background)
    return found === null || found.suggestions.length === 0 ? [] : [found]
  })
}

/** What is within reach under one measure; null where there is nothing to turn. */
export function reachOf(assessment: Assessment, applicant: Applicant, background: Background): Reach | null {
  if (assessment.verdict === 'open') return null
  const aim = assessment.verdict === 'no' ? 'qualify' : 'more'
  const now = worldNow(assessment, applicant, background)
  const later = yearly(now) ? [nextYear(now)] : []
  const found = [
    ...suggestionsIn(now, aim),
    ...later.flatMap((world) => suggestionsIn(world, aim).filter((s) => s.changes.some(ofRunningYear(world)))),
  ]
  return { aim, assessment, suggestions: ordered(found, dayOf(now)).slice(0, MOST_SUGGESTIONS) }
}

/** Whether the measure reads a yearly figure that can be changed once the year is over. */
const yearly = (world: World): boolean =>
  factsOfMeasure(world.measure).some(
    ({ fact, back }) => fact.period === 'year' && back > 0 && canChange(world, fact, 0),
  )
const ofRunningYear =
  (world: World) =>
  (c: ReachChange): boolean =>
    c.kind === 'fact' && c.year !== null && c.year <= world.running
const dayOf = (world: World): number => toDay(world.dates.appliedOn)

function suggestionsIn(world: World, aim: Reach['aim']): readonly Suggestion[] {
  const { verdict, when } = world.assessment
  if (aim === 'qualify' ? verdict !== 'no' : verdict !== 'yes') return []
  const ways = aim === 'qualify' ? repairs(when, true, world) : raises(world)
  return ways.flatMap((changes) => {
    if (changes.length === 0 || !turns(world, changes, aim)) return []
    if (properParts(changes).some((part) => turns(world, part, aim))) return []
    const suggestion = suggestionOf(world, changes)
    return isPossible(world, suggestion) ? [suggestion] : []
  })
}

/** Whether changes turn a result: it is refused no longer, or it pays more. */
export function turns(world: World, changes: Repair, aim: Reach['aim']): boolean {
  const next = after(world, changes)
  if (aim === 'qualify') return next.assessment.verdict !== 'no'
  const gain = gainOf(world, next, changes)
  return next.assessment.verdict === 'yes' && gain !== null && gain.low >= 0 && gain.high > 0
}

/** Every part of some changes that is neither empty nor the whole. */
const properParts = (changes: Repair): readonly Repair[] =>
  Array.from({ length: 2 ** changes.length - 2 }, (_, mask) =>
    changes.filter((_change, i) => ((mask + 1) >> i) % 2 === 1),
  )

/** Nothing is suggested that what is so already rules out. */
function isPossible(world: World, { applicant, dates }: Suggestion): boolean {
  const agreements = world.background.agreements.filter((a) => a.kind === 'excludes')
  const ruledOut = (of: Applicant): number => contradictionsAmong(agreements, of, dates).length
  return ruledOut(applicant) <= ruledOut(world.applicant)
}

function suggestionOf(world: World, changes: Repair): Suggestion {
  const next = after(world, changes)
  return {
    changes,
    applicant: next.applicant,
    dates: next.dates,
    before: world.assessment,
    after: next.assessment,
    gain: gainOf(world, next, changes),
  }
}

/** Against applying on the same day without the changes of facts. */
function gainOf(world: World, next: World, changes: Repair): Range | null {
  const base = after(
    world,
    changes.filter((c) => c.kind === 'wait'),
  )
  const [from, to] = [moneyIn(base), moneyIn(next)]
  const waits = changes.every((c) => c.kind === 'wait')
  if (to === null || from === null) return null
  return waits ? to : { low: to.low - from.low, high: Number.isFinite(from.high) ? to.high - from.high : 0 }
}

/** Fewest changes first, then the smallest, then the earliest. */
function ordered(found: readonly Suggestion[], today: number): readonly Suggestion[] {
  const size = (s: Suggestion): number => s.changes.reduce((sum, c) => sum + sizeOf(c, today), 0)
  return found.toSorted(
    (a, b) =>
      a.changes.length - b.changes.length || size(a) - size(b) || toDay(a.dates.appliedOn) - toDay(b.dates.appliedOn),
  )
}
/** How large a change is beside what it changes: a figure by the share that is missing, a wait by years. */
function sizeOf(c: ReachChange, today: number): number {
  if (c.kind === 'wait') return (toDay(c.until) - today) / 365
  const [from, to] = [c.from, c.to].map((held) => (held.state === 'known' ? Number(held.value) : 0))
  return c.fact.type === 'figure' && to !== undefined && to > 0 ? (to - (from ?? 0)) / to : 1
}
