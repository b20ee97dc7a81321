import type { Policy } from '@pengce/language'
import { clashesOf } from './exclusive.ts'
import type { Range } from './range.ts'
import { type Assessment, maySameMatter, payable } from './result.ts'

/** What all results come to together, in fen. Lawful combinations are not searched here; where one is needed it says so. */
export interface Totals {
  readonly unit: 'fen'
  /** Due now whatever else turns out: one payment of what recurs, and of results that exclude each other the largest. */
  readonly certain: number
  /**
   * Never more than this from measures with an upper end: what recurs over its longest time, or once where no such time
   * is stated, and results that exclude each other all counted.
   */
  readonly possible: number
  /** Results without an upper end, in neither sum. */
  readonly withoutCeiling: readonly string[]
  /** Results that recur without a stated end; one payment is possible for each. */
  readonly countedOnce: readonly string[]
  /** Granted results that are paid again and again, of which one payment is certain. */
  readonly recurring: readonly string[]
  /** Sets of granted measures not all of which can be taken in full. */
  readonly exclusive: readonly (readonly string[])[]
  /** True when any two results, granted or open, exclude each other, so that the sum of all is more than can be had. */
  readonly exclusiveNotCombined: boolean
  readonly counts: { readonly yes: number; readonly open: number; readonly no: number }
}

interface Counted {
  readonly assessment: Assessment
  /** One payment at least, everything at most. */
  readonly range: Range
}

/** Adds up the money of every result that is not refused. */
export function totalsOf(assessments: readonly Assessment[], policies: readonly Policy[]): Totals {
  const money = assessments.flatMap(countedOf)
  const ended = money.filter((c) => Number.isFinite(c.range.high))
  const granted = money.filter((c) => c.assessment.verdict === 'yes')
  const groups = groupsOf(granted, policies)
  return {
    unit: 'fen',
    certain: groups.reduce((sum, group) => sum + Math.max(...group.map((c) => c.range.low)), 0),
    possible: ended.reduce((sum, c) => sum + c.range.high, 0),
    withoutCeiling: idsOf(money.filter((c) => !ended.includes(c))),
    countedOnce: idsOf(money.filter((c) => recurs(c.assessment) && c.assessment.total === null)),
    recurring: idsOf(granted.filter((c) => recurs(c.assessment))),
    exclusive: clashing(groups).map((group) => idsOf(granted.filter((c) => group.includes(c)))),
    exclusiveNotCombined: clashing(groupsOf(money, policies)).length > 0,
    counts: {
      yes: assessments.filter((a) => a.verdict === 'yes').length,
      open: assessments.filter((a) => a.verdict === 'open').length,
      no: assessments.filter((a) => a.verdict === 'no').length,
    },
  }
}

const idOf = (c: Counted): string => c.assessment.measure.id
const idsOf = (of: readonly Counted[]): readonly string[] => [...new Set(of.map(idOf))]
const clashing = (groups: readonly (readonly Counted[])[]) => groups.filter((g) => new Set(g.map(idOf)).size > 1)

function countedOf(assessment: Assessment): readonly Counted[] {
  const range = assessment.verdict === 'no' ? null : payable(assessment)
  return range !== null && range.high > 0 ? [{ assessment, range }] : []
}

const recurs = ({ measure }: Assessment): boolean => ['month', 'quarter', 'year'].includes(measure.pay.schedule.per)

/** Results joined wherever two of them clash; each alone otherwise. */
function groupsOf(money: readonly Counted[], policies: readonly Policy[]): readonly (readonly Counted[])[] {
  const groups = new Map<Counted, Counted[]>(money.map((c) => [c, [c]]))
  const join = (a: Counted, b: Counted) => {
    const [into, from] = [groups.get(a) ?? [], groups.get(b) ?? []]
    if (into === from) return
    into.push(...from)
    for (const c of from) groups.set(c, into)
  }
  const byMeasure = new Map<string, Counted[]>()
  for (const c of money) {
    const own = byMeasure.get(idOf(c))
    if (own === undefined) byMeasure.set(idOf(c), [c])
    else own.push(c)
  }
  const clashes = clashesOf(policies)
  for (const [id, own] of byMeasure)
    for (const [other, sameMatter] of clashes.get(id) ?? [])
      for (const a of own)
        for (const b of byMeasure.get(other) ?? []) if (a !== b && (!sameMatter || maySameMatter(a, b))) join(a, b)
  return [...new Set(groups.values())]
}
