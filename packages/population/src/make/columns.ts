import { type ColumnData, codeOf, gapsFor, limitsOf, NEVER } from '@pengce/compile'
import { type Fact, isHistory } from '@pengce/language'
import { PARTS, toDay } from '@pengce/values'
import { ENTITY_SUBJECTS } from '../schema.ts'
import type { Core } from './core.ts'
import type { FactProfile, Profile } from './profile.ts'
import { heavyTailed, uniform, weighted } from './random.ts'

/** What drawing the columns of one part needs to know. */
export interface Making {
  readonly profile: Profile
  readonly seed: number
  readonly core: Core
  /** A figure the law compares the fact with, in parts; draws of facts without a line of their own lie around it. */
  readonly landmark: (fact: Fact) => number | undefined
  /** Who is of a group of facts. */
  readonly members: (group: string) => Uint8Array
}

/** One column of facts, `back` years before the year described; null for what the population need not hold. */
export function columnOf(making: Making, fact: Fact, back: number): ColumnData | null {
  if (isHistory(fact.id)) return historyOf(making, fact)
  const { profile, seed, core } = making
  const column = gapsFor(fact, core.size)
  const members = making.members(groupOf(fact))
  const absent = ABSENT[fact.type]
  const value = drawOf(making, fact, back)
  const gap = uniform(seed, `${fact.id}@${back}/gap`)
  const gaps = profile.facts[fact.id]?.is === 'core' && fact.type === 'choice' ? 0 : profile.gaps[fact.source]
  for (let i = 0; i < core.size; i++) {
    if (members[i] === 0) column[i] = absent
    else if (gap(core.numbers[i] ?? 0) >= gaps) column[i] = value(i)
  }
  return column
}
const ABSENT = { 'yes-no': 0, figure: 0, date: NEVER, choice: 0 } as const
/** The first half of a fact's id. */
export const groupOf = (fact: Fact): string => fact.id.split('/')[0] ?? fact.id

/** Who is of a group: those it can be about, by share; the larger ones first where sizes are named. */
export function membersOf(profile: Profile, seed: number, core: Core, group: string): Uint8Array {
  const { share, sectors, subjects, sizes } = profile.groups[group] ?? { share: 0.02 }
  const draw = uniform(seed, `group/${group}`)
  const sector = profile.sectors.map((s) => sectors === undefined || sectors.includes(s.id))
  const subject = ENTITY_SUBJECTS.map((s) => subjects === undefined || subjects.includes(s))
  const size = profile.sizes.map((s) => sizes === undefined || sizes.includes(s.id))
  const members = new Uint8Array(core.size)
  for (let i = 0; i < core.size; i++) {
    const fits = sector[core.sector[i] ?? 0] && subject[core.subject[i] ?? 0] && size[core.bigness[i] ?? 0]
    members[i] = fits && (share >= 1 || draw(core.numbers[i] ?? 0) < share) ? 1 : 0
  }
  return members
}

/** Payments made before: few have one, all others none. */
function historyOf({ profile, seed, core }: Making, fact: Fact): ColumnData | null {
  const { share, median, spread } = profile.paidBefore
  if (fact.type !== 'figure' || fact.id.startsWith('received-this-year/')) return null
  const had = uniform(seed, `${fact.id}/had`)
  const sum = uniform(seed, `${fact.id}/sum`)
  const column = new Float64Array(core.size)
  for (let i = 0; i < core.size; i++) {
    const n = core.numbers[i] ?? 0
    if (had(n) < share) column[i] = wholeYuan(heavyTailed(sum(n), median, spread))
  }
  return column
}
const wholeYuan = (yuan: number): number => Math.round(yuan) * 100

type Value = (row: number) => number
function drawOf(making: Making, fact: Fact, back: number): Value {
  const { profile, seed, core } = making
  const how = profile.facts[fact.id] ?? usual(making, fact)
  // A fact of the year before hangs on the same chance: an entity keeps its character.
  const u = uniform(seed, fact.id)
  const chance: Value = (i) => u(core.numbers[i] ?? 0)
  switch (fact.type) {
    case 'yes-no':
      if (how.is === 'core') return (i) => (aboveScale(core, i) ? 1 : 0)
      return yesNo(how, chance)
    case 'choice':
      return choice(fact, how, chance, core, profile)
    case 'date':
      return how.is === 'core' ? (i) => core.registered[i] ?? 0 : day(how, chance)
    case 'figure': {
      const raw = figure(making, how, chance, back, fact.id)
      const [least, most] = limitsOf(fact)
      const parts = PARTS[fact.unit]
      // Money to the yuan; a share of revenue already lies in yuan.
      return (i) =>
        Math.min(most, Math.max(least, fact.unit === 'money' ? wholeYuan(raw(i)) : Math.round(raw(i) * parts)))
    }
  }
}

const yesNo = (how: FactProfile, chance: Value): Value => {
  const share = how.is === 'yes' ? how.share : 0.1
  return (i) => (chance(i) < share ? 1 : 0)
}
function choice(fact: Fact & { type: 'choice' }, how: FactProfile, chance: Value, core: Core, profile: Profile): Value {
  if (how.is === 'core') {
    const codes = profile.sizes.map((s) => codeOf(fact, s.id))
    return (i) => codes[core.bigness[i] ?? 0] ?? 0
  }
  const options = Object.keys(fact.options)
  const weights = how.is === 'choice' ? how.weights : {}
  const pick = weighted([
    weights['none-of-them'] ?? 0,
    ...options.map((o) => (how.is === 'choice' ? (weights[o] ?? 0) : 1)),
  ])
  return (i) => pick(chance(i))
}
function day(how: FactProfile, chance: Value): Value {
  if (how.is !== 'day') return () => NEVER
  const from = toDay(how.from)
  const length = toDay(how.until) - from + 1
  const none = how.none ?? 0
  return (i) => {
    const u = chance(i)
    return u < none ? NEVER : from + Math.floor(((u - none) / (1 - none)) * length)
  }
}
function figure({ core, seed }: Making, how: FactProfile, chance: Value, back: number, id: string): Value {
  const other = uniform(seed, `${id}/none`)
  const orNone =
    (none: number | undefined, value: Value): Value =>
    (i) =>
      none !== undefined && other(core.numbers[i] ?? 0) < none ? 0 : value(i)
  const revenue = core.revenue[Math.min(back, core.revenue.length - 1)]
  switch (how.is) {
    case 'core':
      return how.of === 'employees' ? (i) => core.employees[i] ?? 0 : (i) => revenue?.[i] ?? 0
    case 'of-revenue':
      return orNone(how.none, (i) => (revenue?.[i] ?? 0) * heavyTailed(chance(i), how.share, how.spread))
    case 'of-employees':
      return orNone(how.none, (i) => Math.floor((core.employees[i] ?? 0) * how.share * 2 * chance(i)) * (how.yuan ?? 1))
    case 'figure':
      return orNone(how.none, (i) => heavyTailed(chance(i), how.median, how.spread))
    default:
      return () => 0
  }
}
const aboveScale = (core: Core, i: number): boolean => (core.revenue[1]?.[i] ?? 0) >= 2e7 && core.subject[i] === 0

/** How a fact without a line of its own is drawn. */
function usual({ profile, landmark }: Making, fact: Fact): FactProfile {
  switch (fact.type) {
    case 'yes-no':
      return { is: 'yes', share: profile.yes[fact.source] }
    case 'choice': {
      // Where an option says that it is none of the others, most are that.
      const options = Object.keys(fact.options)
      const none = options.at(-1) === 'none' ? 12 * options.length : 1
      return {
        is: 'choice',
        weights: Object.fromEntries(options.map((o, i) => [o, i === options.length - 1 ? none : 1])),
      }
    }
    case 'date':
      return { is: 'day', from: `${Number(profile.asOf.slice(0, 4)) - 5}-01-01`, until: profile.asOf, none: 0.3 }
    case 'figure': {
      const parts = landmark(fact)
      const median =
        parts === undefined ? USUAL[fact.unit === 'money' ? 'money' : 'other'] : (parts / PARTS[fact.unit]) * 0.6
      return { is: 'figure', median, spread: fact.unit === 'rate' ? 0.6 : 1.2, none: 0.2 }
    }
  }
}
/** Median in the unit where the law compares the fact with nothing. */
const USUAL = { money: 300_000, other: 6 } as const
