import { addDays, type CivilDate, type Figure } from '@pengce/values'
import type { Given } from './fact.ts'
import { ownFactId } from './history.ts'
import type { Measure } from './measure.ts'
import { type Text, text, type Words } from './text.ts'
import { freeze } from './tree.ts'

/** The three dates of an assessment. */
export interface Dates {
  /** The day the facts are true. */
  readonly factsOn: CivilDate
  /** The day the application is made; yearly facts count back from its year. */
  readonly appliedOn: CivilDate
  /** The day whose rules govern. */
  readonly rulesOn: CivilDate
}
export const onOneDay = (on: CivilDate): Dates => ({ factsOn: on, appliedOn: on, rulesOn: on })
/** The dates that are named; the others are the day of application, which is today unless named. */
export const datesFrom = (named: Partial<Dates>, today: CivilDate): Dates => ({
  ...onOneDay(named.appliedOn ?? today),
  ...named,
})

/** What a row expects. Figures in parts of the measure's unit; `high` null is no upper end. */
export interface Expected {
  readonly verdict: 'yes' | 'no' | 'open'
  readonly low: number | null
  readonly high: number | null
  /** What a recurring amount comes to in all, where the row speaks of it. */
  readonly total?: number
}
/** Eligible, and nothing falls due this time. */
export const nothingDue: Expected = { verdict: 'yes', low: 0, high: 0 }
/** Not eligible. */
export const notEligible: Expected = { verdict: 'no', low: null, high: null }
/** A benefit without a figure is due. */
export const granted: Expected = { verdict: 'yes', low: null, high: null }
/** Eligible; the amount lies between the two. `null`: no upper end. */
export const between = (low: Figure, high: Figure | null): Expected => ({
  verdict: 'yes',
  low: low.parts,
  high: high === null ? null : high.parts,
})
/** Eligible: so much each time, and so much in all after limits and deductions. */
export const inAll = (amount: Figure, total: Figure): Expected => ({
  verdict: 'yes',
  low: amount.parts,
  high: amount.parts,
  total: total.parts,
})
/** Eligibility is open; should it hold, the amount lies between the two (no figures for benefits without one). */
export const open = (low?: Figure, high?: Figure | null): Expected => ({
  verdict: 'open',
  low: low?.parts ?? null,
  high: high?.parts ?? null,
})

export interface ExampleRow {
  readonly says: Text
  readonly given: readonly Given[]
  readonly expected: Expected
  readonly dates: Dates
  /** Other answers to one of its questions, each with the same result. */
  readonly alike?: readonly Given[]
}
/** Worked examples of one measure: published on its page, run on every evaluator. */
export interface Examples {
  readonly measure: string
  readonly rows: readonly ExampleRow[]
}

/** Several answers to one question, all with the same result: the row shows the first and is checked with each. */
export interface Each {
  readonly each: readonly Given[]
}
export const each = (...answers: readonly Given[]): Each => ({ each: answers })

type GivenList = readonly (Given | Each | readonly (Given | Each)[])[]
/** A sentence a policy officer would say, the facts that matter, the result, and the day where it is not the usual one. */
export type RowSpec = readonly [says: Words, given: GivenList, pays: Expected | Figure, on?: CivilDate | Dates]

/**
 * Worked examples. What was received before is nothing unless a row says so. The day before the measure starts and
 * the day after it ends are added from the first row by `windowRows`.
 */
export function examples(
  of: Measure,
  spec: { readonly on: CivilDate; readonly given: GivenList; readonly rows: readonly RowSpec[] },
): Examples {
  const own = (g: Given): Given => ({ ...g, fact: { ...g.fact, id: ownFactId(g.fact.id, of.id) } })
  const usual = flat(spec.given)
  const rows = spec.rows.map(([says, list, pays, on]): ExampleRow => {
    const given = flat(list)
    const held = new Map([...usual, ...given].map((g) => own(shown(g))).map((g) => [keyOf(g), g]))
    const alike = given.flatMap((g) => ('each' in g ? g.each.slice(1) : [])).map(own)
    const day = on ?? spec.on
    return {
      says: text(says),
      given: [...held.values()],
      expected: 'verdict' in pays ? pays : { verdict: 'yes', low: pays.parts, high: pays.parts },
      dates: typeof day === 'string' ? onOneDay(day) : day,
      ...(alike.length > 0 ? { alike } : {}),
    }
  })
  return freeze({ measure: of.id, rows })
}

const flat = (list: GivenList): (Given | Each)[] => list.flatMap((g) => ('fact' in g || 'each' in g ? [g] : [...g]))
const keyOf = (g: Given): string => `${g.fact.id}@${g.back ?? 0}`
function shown(g: Given | Each): Given {
  if ('fact' in g) return g
  const [first] = g.each
  if (first === undefined) throw new Error('each() needs an answer')
  return first
}

/** A row once for each of its alike answers; the sentence names the answer. */
export const everyCase = (row: ExampleRow): readonly ExampleRow[] => [
  row,
  ...(row.alike ?? []).map((other): ExampleRow => {
    const { says, expected, dates } = row
    const name = `${other.value}`
    return {
      says: { zh: `${says.zh}（${name}）`, en: `${says.en} (${name})` },
      given: row.given.map((g) => (keyOf(g) === keyOf(other) ? other : g)),
      expected,
      dates,
    }
  }),
]

/** Two rows every measure has: not before its first day, not after its last. */
export function windowRows(of: Measure, base: ExampleRow): readonly ExampleRow[] {
  const row = (says: Words, on: CivilDate): ExampleRow => ({
    ...base,
    says: text(says),
    expected: notEligible,
    dates: onOneDay(on),
  })
  const rows: ExampleRow[] = []
  if (of.window?.from) rows.push(row(['施行前一天不适用', 'not the day before it starts'], addDays(of.window.from, -1)))
  if (of.window?.until) rows.push(row(['期满后一天不适用', 'not the day after it ends'], addDays(of.window.until, 1)))
  return rows
}
