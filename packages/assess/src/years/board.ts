import type { Dates, Measure, Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Ends } from '../combine/candidate.ts'
import type { Verdict } from '../evaluate.ts'
import { type Applicant, lookupOf } from '../held.ts'
import type { Range } from '../range.ts'
import { type Assessment, assessWith } from '../result.ts'
import type { Expected } from './expected.ts'
import { yearOfPay } from './payment.ts'
import { daysIn, type Stage } from './stage.ts'
import { countersOf, type End, lookupAfter, nothingTaken, type Taken } from './taken.ts'
import { type Counter, counterOf, factIdsOf, historyOf, keyOf, type Unit } from './unit.ts'

/** What a unit comes to in a year, as the plan stands then. Fen. */
export interface Found {
  readonly assessment: Assessment
  /** Whatever the payments before turn out to be, where what is certain counts. */
  readonly verdict: Verdict
  readonly low: number
  /** Infinite where the text states no upper end. */
  readonly high: number
  /** What it adds to the sum. */
  readonly worth: number
  readonly inKind: boolean
  /** Whether it can be taken at all. */
  readonly open: boolean
}

/** Everything a plan may take, year by year, and what it comes to wherever the plan stands. */
export class Board {
  readonly law: Registry
  readonly ends: Ends
  readonly stages: readonly Stage[]
  readonly expected: readonly Expected[]
  readonly units: readonly Unit[]
  /** Of each unit: those whose payments its result hangs on. */
  readonly readers: readonly (readonly number[])[]
  private readonly counters: ReadonlyMap<string, Counter>
  private readonly days: ReadonlyMap<string, Dates | null>
  private readonly known = new Map<string, Found | null>()

  constructor(law: Registry, stages: readonly Stage[], expected: readonly Expected[], ends: Ends) {
    this.law = law
    this.ends = ends
    this.stages = stages
    this.expected = expected
    this.counters = countersOf(law.measures)
    const { units, days } = this.live()
    this.units = units
    this.days = days
    this.readers = units.map((u) => this.readBy(u))
  }

  /** What a unit comes to in a year after what was taken before; null where its rule is not in force or it is not there. */
  find(unit: number, at: number, taken: Taken): Found | null {
    const of = this.readers[unit] ?? []
    const key = `${unit} ${at} ${of.map((i) => `${taken.times[i]},${taken.low[i]},${taken.high[i]}`).join(' ')}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    const found = this.work(unit, at, taken)
    this.known.set(key, found)
    return found
  }
  /** The most a unit can come to in a year, whatever was taken before. */
  most(unit: number, at: number): Found | null {
    if (at === 0 || this.readers[unit]?.length === 0) return this.find(unit, at, nothingTaken(this.units))
    const u = this.units[unit]
    const dates = this.days.get(`${u?.key} ${at}`)
    if (u === undefined || dates == null) return null
    const any = this.resultOf(u, at, dates, nothingTaken(this.units), 'any', this.units)
    return any === null ? null : this.foundOf([any], 'most')
  }
  /** The last day on which a unit can be applied for in a year; null in a year in which it cannot. */
  lastDayOf(unit: number, at: number): CivilDate | null {
    const [u, stage] = [this.units[unit], this.stages[at]]
    return u === undefined || stage === undefined ? null : (daysIn(stage, u.measure).at(-1)?.appliedOn ?? null)
  }

  private work(unit: number, at: number, taken: Taken): Found | null {
    const u = this.units[unit]
    const dates = this.days.get(`${u?.key} ${at}`)
    if (u === undefined || dates == null) return null
    const of = this.readers[unit] ?? []
    const spread = of.some((i) => taken.low[i] !== taken.high[i])
    const sides: readonly End[] = this.ends === 'certain' && spread ? ['low', 'high'] : ['high']
    const results = sides.flatMap((end) => {
      const result = this.resultOf(u, at, dates, taken, end, this.units)
      return result === null ? [] : [result]
    })
    return results.length === 0 ? null : this.foundOf(results, this.ends)
  }

  private resultOf(u: Unit, at: number, dates: Dates, taken: Taken, end: End, units: readonly Unit[]): Result | null {
    const stage = this.stages[at]
    const own = stage === undefined ? null : presentIn(u, stage.applicant)
    if (stage === undefined || own === null) return null
    const base = lookupOf(stage.applicant, own.item, stage.year)
    const { counters, expected } = this
    const lookup = lookupAfter(own, { units, taken, gone: at, year: stage.year, expected, counters, base }, end)
    const assessment = assessWith(u.measure, lookup, dates, own.item)
    return { assessment, range: assessment.verdict === 'no' ? { low: 0, high: 0 } : yearOfPay(assessment, lookup) }
  }

  /** One result out of those at both ends of what was paid before: the least of them all, and the most. */
  private foundOf(results: readonly Result[], ends: Ends | 'most'): Found {
    const [first] = results
    if (first === undefined) throw new Error('no result')
    const verdicts = new Set(results.map((r) => r.assessment.verdict))
    const verdict = verdicts.size === 1 ? first.assessment.verdict : 'open'
    const inKind = first.range === null
    const low = verdict === 'yes' ? Math.min(...results.map((r) => r.range?.low ?? 0)) : 0
    const high = Math.max(...results.map((r) => r.range?.high ?? 0))
    const granted = verdict === 'yes' || (verdict === 'open' && ends !== 'certain')
    const least = Math.max(0, ...results.map((r) => r.range?.low ?? 0))
    const worth = ends === 'certain' ? low : Number.isFinite(high) ? high : ends === 'most' ? Math.max(low, least) : low
    return { assessment: first.assessment, verdict, low, high, worth, inKind, open: granted && (inKind || high > 0) }
  }

  /** Every unit that can come to something in some year, whatever the plan takes before. */
  private live(): { readonly units: readonly Unit[]; readonly days: ReadonlyMap<string, Dates | null> } {
    const all = this.everything()
    const days = new Map<string, Dates | null>()
    const open = new Set<Unit>()
    let units: readonly Unit[] = []
    let fresh: readonly Unit[] | null = null
    while (fresh === null || fresh.length > 0) {
      const [known, since]: [readonly Unit[], readonly Unit[] | null] = [units, fresh]
      // What came to nothing before is looked at again only where it reads something that has been found since.
      fresh = all.filter((u) => {
        if (open.has(u) || (since !== null && !since.some((other) => reads(u, other)))) return false
        const years = this.stages.map((stage, at) => {
          const found = this.dayOf(u, at, daysIn(stage, u.measure), known)
          days.set(`${u.key} ${at}`, found.dates)
          return found.open
        })
        return years.includes(true)
      })
      for (const u of fresh) open.add(u)
      units = all.filter((u) => open.has(u))
    }
    return { units, days }
  }
  /** The usual day where it brings something, else the last where that does. */
  private dayOf(u: Unit, at: number, days: readonly Dates[], units: readonly Unit[]) {
    let best: { readonly dates: Dates; readonly open: boolean } | null = null
    for (const dates of days) {
      const now = this.resultOf(u, at, dates, nothingTaken(units), 'high', units)
      const found = now === null ? null : this.foundOf([now], this.ends)
      if (found?.open === true && found.verdict === 'yes') return { dates, open: true }
      const after = at > 0 && found?.open !== true && this.readsAny(u, units)
      const any = after ? this.resultOf(u, at, dates, nothingTaken(units), 'any', units) : null
      const open = found?.open === true || (any !== null && this.foundOf([any], 'most').open)
      if (best === null || (open && !best.open)) best = { dates, open }
    }
    return best ?? { dates: null, open: false }
  }
  private everything(): readonly Unit[] {
    const units = new Map<string, Unit>()
    for (const { applicant } of this.stages)
      for (const measure of this.law.measures)
        for (const item of itemsOf(measure, applicant)) {
          const key = keyOf(measure, item)
          if (!units.has(key)) units.set(key, { key, measure, item })
        }
    return [...units.values()]
  }

  private readBy(u: Unit): readonly number[] {
    return this.units.flatMap((other, i) => (reads(u, other) ? [i] : []))
  }
  private readsAny(u: Unit, units: readonly Unit[]): boolean {
    return reads(u, u) || units.some((other) => reads(u, other))
  }
}

/** Whether what one unit gives hangs on what another paid, let enjoy or used up of a longest time. */
function reads(u: Unit, other: Unit): boolean {
  for (const id of historyOf(u.measure).values()) if (id === other.measure.id) return true
  const counter = counterOf(other.measure)
  return counter?.counts === 'drawn' && factIdsOf(u.measure).has(counter.fact)
}

interface Result {
  readonly assessment: Assessment
  readonly range: Range | null
}

/** A unit with its item as it is in a year; null where that item is not there yet. */
function presentIn(u: Unit, applicant: Applicant): Unit | null {
  if (u.item === null) return u
  const item = applicant.items.find((i) => i.id === u.item?.id)
  return item === undefined ? null : { ...u, item }
}

/** What a measure is about: the applicant, or each of its items of that kind. */
function itemsOf(measure: Measure, applicant: Applicant): readonly Unit['item'][] {
  if (measure.subjects.includes(applicant.subject)) return [null]
  return applicant.items.filter((item) => measure.subjects.includes(item.subject))
}
