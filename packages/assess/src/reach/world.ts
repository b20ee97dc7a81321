import { type Background, type Dates, type Fact, isHistory, type Measure, onOneDay } from '@pengce/language'
import { type CivilDate, startOf, yearOf } from '@pengce/values'
import { type Applicant, type Facts, type Held, type Item, known, lookupOf, yearKey } from '../held.ts'
import { type Assessment, assessWith, payable } from '../result.ts'
import { suppose } from '../suppose.ts'
import { peaksOf, raisePeaks } from '../years/peak.ts'
import type { ReachChange } from './suggestion.ts'

/** An applicant on the day of an application, now or later, and what can still be changed by then. */
export interface World {
  readonly measure: Measure
  readonly applicant: Applicant
  readonly itemId: string | null
  readonly dates: Dates
  /** The year that is not over when all this is asked. */
  readonly running: number
  /** The result as things stand in this world. */
  readonly assessment: Assessment
  readonly background: Background
}

/** The world as it is, as the applicant was assessed in it. */
export function worldNow(assessment: Assessment, applicant: Applicant, background: Background): World {
  const { measure, item, dates } = assessment
  const running = yearOf(dates.appliedOn)
  return { measure, applicant, itemId: item?.id ?? null, dates, running, assessment, background }
}

function worldOf(
  measure: Measure,
  applicant: Applicant,
  itemId: string | null,
  dates: Dates,
  running: number,
  background: Background,
): World {
  const item = itemOf(applicant, itemId)
  const lookup = lookupOf(applicant, item, yearOf(dates.appliedOn))
  return {
    measure,
    applicant,
    itemId,
    dates,
    running,
    assessment: assessWith(measure, lookup, dates, item),
    background,
  }
}
const itemOf = (applicant: Applicant, id: string | null): Item | null =>
  applicant.items.find((item) => item.id === id) ?? null

/** The first day of the year after. */
export const nextYear = (world: World): World => worldOn(world, startOf(yearOf(world.dates.appliedOn) + 1))

/**
 * The same applicant on a later day. In a later year, yearly figures that are not given are as in the year before, the
 * highest of earlier years takes in what came since, what the measure pays now was received, and nothing was received
 * yet in the new year.
 */
export function worldOn(world: World, day: CivilDate): World {
  const { measure, background } = world
  let { applicant } = world
  let before = world
  const [first, last] = [yearOf(world.dates.appliedOn), yearOf(day)]
  for (let year = first + 1; year <= last; year++) {
    const carried = {
      ...applicant,
      facts: carry(applicant.facts, year),
      items: applicant.items.map((item) => ({ ...item, facts: carry(item.facts, year) })),
    }
    const raised = raisePeaks(
      carried,
      peaksOf(measure),
      { applicant, year: year - 1, day: before.dates.appliedOn },
      () => false,
    )
    applicant = withReceived(raised, before.assessment)
    before = worldOf(measure, applicant, world.itemId, onOneDay(startOf(year)), world.running, background)
  }
  return worldOf(measure, applicant, world.itemId, onOneDay(day), world.running, background)
}

/** Figures of the years up to this one that are not given are as in the year before. */
function carry(facts: Facts, year: number): Facts {
  const carried = new Map<string, Held>()
  for (const [key, held] of facts) {
    const at = key.lastIndexOf('@')
    carried.set(key, key.startsWith('received-this-year/') ? known(0) : held)
    if (at < 0) continue
    const [id, of] = [key.slice(0, at), Number(key.slice(at + 1))]
    for (const later of [year - 1, year]) {
      const missing = yearKey(id, later)
      if (of === later - 1 && !facts.has(missing)) carried.set(missing, held)
    }
  }
  return carried
}

/** What the measure surely pays now has been received by the next year. */
function withReceived(applicant: Applicant, { measure, item, verdict, amount }: Assessment): Applicant {
  if (verdict !== 'yes' || amount === null || amount.low !== amount.high || measure.pay.gives !== 'money')
    return applicant
  const key = `received/${measure.id}`
  const add = (facts: Facts): Facts => {
    const held = facts.get(key)
    const had =
      held?.state === 'known' ? Number(held.value) : held === undefined || held.state === 'does-not-apply' ? 0 : null
    return had === null ? facts : new Map([...facts, [key, known(had + amount.low)] as const])
  }
  if (item === null) return { ...applicant, facts: add(applicant.facts) }
  const ofItem = item.facts.has(key) || measure.subjects.includes(item.subject)
  const items = applicant.items.map((i) => (i.id === item.id && ofItem ? { ...i, facts: add(i.facts) } : i))
  return { ...applicant, items }
}

/** The world after some changes; waiting moves all three dates. */
export function after(world: World, changes: readonly ReachChange[]): World {
  const wait = changes
    .flatMap((c) => (c.kind === 'wait' ? [c.until] : []))
    .toSorted()
    .at(-1)
  const on = wait === undefined ? world : worldOn(world, wait)
  const facts = changes.flatMap((c) =>
    c.kind === 'fact' ? [{ fact: c.fact, year: c.year, item: c.item, held: c.to }] : [],
  )
  const changed = suppose(on.applicant, facts)
  return worldOf(world.measure, changed, world.itemId, on.dates, world.running, world.background)
}

/** What is held of a fact in a world. */
export const heldIn = (world: World, fact: Fact, back: number): Held =>
  lookupOf(world.applicant, itemOf(world.applicant, world.itemId), yearOf(world.dates.appliedOn))(fact, back)

/** One fact brought to a value. */
export function factChange(world: World, fact: Fact, back: number, to: Held): ReachChange {
  const item = itemOf(world.applicant, world.itemId)
  const own =
    item !== null && (fact.subject === item.subject || (item.subject === 'person' && fact.subject === 'household'))
  const year = fact.period === 'year' ? yearOf(world.dates.appliedOn) - back : null
  return { kind: 'fact', fact, back, year, item: own ? world.itemId : null, from: heldIn(world, fact, back), to }
}

/** Whether an applicant can still honestly bring a fact about: never one of a year that is over. */
export function canChange(world: World, fact: Fact, back: number): boolean {
  if (fact.reachable !== true || isHistory(fact.id)) return false
  const last = world.background.lastDays.get(fact.id)
  if (last !== undefined && world.dates.appliedOn > last) return false
  return fact.period !== 'year' || yearOf(world.dates.appliedOn) - back >= world.running
}

/** The money a world's result comes to, the total where it recurs; nothing where it is refused. Null in kind. */
export const moneyIn = ({ assessment }: World) =>
  assessment.measure.pay.gives === 'in-kind'
    ? null
    : assessment.verdict === 'no'
      ? { low: 0, high: 0 }
      : (payable(assessment) ?? { low: 0, high: 0 })
