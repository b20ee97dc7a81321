import { type CivilDate, isCivilDate, parseDate } from '@pengce/values'
import type { Catalogue, Thing } from './catalogue.ts'
import type { EntryProblem, Found } from './entry-problem.ts'
import { compareLevels } from './level.ts'
import { memberNamed } from './member.ts'
import type { Ledger, Observation } from './observation.ts'
import { samePeriod } from './period.ts'
import { readDone, readLevel } from './read-level.ts'

/** An observation as it was typed; `at` is its row, so that a problem can name it. */
export interface Entry {
  readonly at: string
  readonly of: string
  readonly member: string
  readonly on: string
  readonly value: string
  readonly unit: string
  readonly source: string
  readonly by: string
  readonly note: string
  /** Anything but nothing or no: the figure takes the place of the one that stands. */
  readonly correction: string
}
/** An entry that is not in the record, and every reason why. */
export interface Aside {
  readonly entry: Entry
  readonly problems: readonly EntryProblem[]
}
export interface Admitted {
  readonly observations: readonly Observation[]
  readonly aside: readonly Aside[]
}

/** Takes entries into a record one after the other. What cannot be is kept aside with its reasons, and nothing else is lost. */
export function admit(entries: readonly Entry[], catalogue: Catalogue, ledger: Ledger, today: CivilDate): Admitted {
  const record = new Taking(ledger)
  const observations: Observation[] = []
  const aside: Aside[] = []
  for (const entry of entries) {
    const read = readEntry(entry, catalogue, today)
    const problems = 'problems' in read ? read.problems : record.against(read.observation, read.thing, read.correcting)
    if ('problems' in read || problems.length > 0)
      aside.push({ entry, problems: problems.map((p): EntryProblem => ({ ...p, at: entry.at })) })
    else observations.push(record.add(read.observation))
  }
  return { observations, aside }
}

type Unnumbered = Omit<Observation, 'id' | 'corrects'>
type ReadEntry =
  | { readonly observation: Unnumbered; readonly thing: Thing; readonly correcting: boolean }
  | { readonly problems: readonly Found[] }

/** What an entry says by itself, or everything that is wrong with it. */
function readEntry(entry: Entry, catalogue: Catalogue, today: CivilDate): ReadEntry {
  const problems: Found[] = []
  const thing = catalogue.thing(entry.of.trim())
  if (entry.of.trim() === '') problems.push({ code: 'entry/nothing-named' })
  else if (thing === undefined)
    problems.push({ code: 'entry/unknown-thing', given: entry.of.trim(), nearest: catalogue.nearest(entry.of.trim()) })
  const day = parseDate(entry.on)
  const on = day.ok ? day.value : ''
  if (!day.ok) problems.push({ code: 'entry/not-a-day', given: entry.on.trim() })
  else if (on > today) problems.push({ code: 'entry/future-day', on, today })
  const start = thing?.kind === 'indicator' ? thing.indicator.since : null
  if (day.ok && start !== null && on < start) problems.push({ code: 'entry/before-start', on, start })
  const member = thing === undefined ? '' : memberOf(thing, entry.member)
  if (member === undefined)
    problems.push({ code: 'entry/unknown-member', given: entry.member.trim(), of: entry.of.trim() })
  const read = thing === undefined ? null : levelIn(thing, entry)
  if (read !== null && 'problem' in read) problems.push(read.problem)
  if (entry.source.trim() === '') problems.push({ code: 'entry/source-missing' })
  if (entry.by.trim() === '') problems.push({ code: 'entry/nobody-enters' })
  const correcting = correctionOf(entry.correction)
  if (correcting === null) problems.push({ code: 'entry/correction-unclear', given: entry.correction.trim() })
  if (problems.length > 0 || thing === undefined || member === undefined || read === null || 'problem' in read)
    return { problems }
  return {
    thing,
    correcting: correcting === true,
    observation: {
      of: thing.id,
      member,
      on,
      level: read.level,
      source: entry.source.trim(),
      by: entry.by.trim(),
      entered: today,
      note: entry.note.trim(),
    },
  }
}

/** For a report the day it was due, with its office where only one has handed it in; otherwise whom the figure is of. */
function memberOf(thing: Thing, typed: string): string | undefined {
  if (thing.kind !== 'report') return memberNamed(typed, thing.members)
  const [day = '', office = ''] = typed.trim().split('/')
  if (!isCivilDate(day)) return undefined
  if (office === '') return day
  const named = memberNamed(office, thing.members)
  return named === undefined || named === '' ? undefined : `${day}/${named}`
}

const levelIn = (thing: Thing, entry: Entry) =>
  thing.kind === 'indicator' ? readLevel(thing.indicator, entry.value, entry.unit) : readDone(entry.value.trim())

function correctionOf(typed: string): boolean | null {
  const said = typed.trim().toLowerCase()
  if (['', '否', 'no', 'false', '0'].includes(said)) return false
  return ['是', '更正', 'yes', 'true', '1', 'correction'].includes(said) ? true : null
}

/** The record with what has been taken in since. */
class Taking {
  readonly #ledger: Ledger
  readonly #figures = new Map<string, Observation[]>()
  #count: number
  #replaces: string | null = null
  constructor(ledger: Ledger) {
    this.#ledger = ledger
    this.#count = ledger.lastNumber
  }

  /** What speaks against an observation in the light of those that stand. */
  against(o: Unnumbered, thing: Thing, correcting: boolean): readonly Found[] {
    const figures = this.#of(o)
    const at = place(figures, o.on)
    const same = figures[at]?.on === o.on ? figures[at] : undefined
    this.#replaces = correcting ? (same?.id ?? null) : null
    if (same === undefined && correcting) return [{ code: 'entry/nothing-to-correct', on: o.on }]
    if (same !== undefined && compareLevels(same.level, o.level) === 0 && same.level.to === o.level.to)
      return [{ code: 'entry/duplicate', on: o.on, there: same.id }]
    if (same !== undefined && !correcting)
      return [{ code: 'entry/differs', on: o.on, there: same.id, level: same.level, thing: o.of }]
    if (thing.kind !== 'indicator' || !thing.indicator.grows) return []
    const fall = (other: Observation | undefined, wrongOrder: 1 | -1): readonly Found[] =>
      other !== undefined &&
      samePeriod(thing.indicator, other.on, o.on) &&
      compareLevels(other.level, o.level) === wrongOrder
        ? [{ code: 'entry/falls', on: o.on, level: o.level, otherOn: other.on, other: other.level, thing: o.of }]
        : []
    const earlier = fall(figures[at - 1], 1)
    return earlier.length > 0 ? earlier : fall(figures[same === undefined ? at : at + 1], -1)
  }

  /** Takes in the observation that `against` was last asked about. */
  add(o: Unnumbered): Observation {
    this.#count += 1
    const observation: Observation = { ...o, id: `o${this.#count}`, corrects: this.#replaces }
    const figures = this.#of(o)
    figures.splice(place(figures, o.on), this.#replaces === null ? 0 : 1, observation)
    return observation
  }

  #of({ of, member }: Unnumbered): Observation[] {
    const key = `${of}\n${member}`
    const known = this.#figures.get(key) ?? [...this.#ledger.series(of, member).figures]
    this.#figures.set(key, known)
    return known
  }
}

/** Where a day stands or would stand among figures in the order of their days. */
function place(figures: readonly Observation[], on: CivilDate): number {
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.on ?? '') < on) low = middle + 1
    else high = middle
  }
  return low
}
