import { inOrder } from '@pengce/language'
import type { Verdict } from '../evaluate.ts'
import type { Range } from '../range.ts'
import { type Assessment, payable } from '../result.ts'
import { causesOf } from './causes.ts'
import type { Change, ChangeKind, Standing } from './change.ts'

/**
 * What changed for an applicant between two standings: two dates, two versions of the law, two sets of facts, or all of
 * these. In the order of the law after, then what is gone; results that came out alike are left out.
 */
export function changed(before: Standing, after: Standing): readonly Change[] {
  const was = new Map(before.assessments.map((a) => [keyOf(a), a]))
  const is = new Map(after.assessments.map((a) => [keyOf(a), a]))
  const gone = before.assessments.filter((a) => !is.has(keyOf(a)))
  return [
    ...after.assessments.flatMap((a) => changeOf(was.get(keyOf(a)) ?? null, a, before, after)),
    ...gone.flatMap((a) => changeOf(a, null, before, after)),
  ]
}

const keyOf = ({ measure, item }: Assessment): string => `${measure.id}@${item?.id ?? ''}`

function changeOf(was: Assessment | null, is: Assessment | null, before: Standing, after: Standing): readonly Change[] {
  const kind = kindOf(was, is)
  const one = is ?? was
  if (kind === null || one === null) return []
  return [
    {
      kind,
      measure: one.measure,
      item: one.item,
      before: was,
      after: is,
      difference: differenceOf(was, is),
      why: causesOf(was, is, before, after),
    },
  ]
}

/** What is not there, is not in force or is refused gives nothing. */
const standing = (a: Assessment | null): Verdict => a?.verdict ?? 'no'

function kindOf(was: Assessment | null, is: Assessment | null): ChangeKind | null {
  const [a, b] = [standing(was), standing(is)]
  if (a !== b) {
    if (b === 'yes') return 'gained'
    if (a === 'yes') return b === 'no' ? 'lost' : 'doubtful'
    return b === 'open' ? 'opened' : 'closed'
  }
  if (a === 'no' || was === null || is === null) return null
  const [x, y] = [worthOf(was), worthOf(is)]
  if (x === null || y === null) return null
  const [low, high] = [inOrderOf(x.low, y.low), inOrderOf(x.high, y.high)]
  if (low === 0 && high === 0) return null
  if (low >= 0 && high >= 0) return 'more'
  if (low <= 0 && high <= 0) return 'less'
  return low > 0 ? 'narrowed' : 'widened'
}
const inOrderOf = (a: number, b: number): number => (a === b ? 0 : a < b ? 1 : -1)

/** The money it comes to, or the extent of a benefit in kind. */
const worthOf = (a: Assessment): Range | null => payable(a) ?? a.amount

const nothing: Range = { low: 0, high: 0 }
function differenceOf(was: Assessment | null, is: Assessment | null): Range | null {
  if ((is ?? was)?.measure.pay.gives === 'in-kind') return null
  const money = (a: Assessment | null): Range => (a === null || a.verdict === 'no' ? nothing : (payable(a) ?? nothing))
  const [from, to] = [money(was), money(is)]
  return { low: apart(from.low, to.low), high: apart(from.high, to.high) }
}
const apart = (from: number, to: number): number => (from === to ? 0 : to - from)

/** Changes by what they bring: what is gained first, then by money, then in the order of ids. */
export const mostFirst = (changes: readonly Change[]): readonly Change[] => {
  const rank = (c: Change): number => ORDER.indexOf(c.kind)
  const money = (c: Change): number => Math.abs(c.difference?.high ?? 0)
  return changes.toSorted(
    (a, b) => rank(a) - rank(b) || inOrderOf(money(a), money(b)) || inOrder(a.measure.id, b.measure.id),
  )
}
const ORDER: readonly ChangeKind[] = [
  'gained',
  'more',
  'opened',
  'narrowed',
  'lost',
  'less',
  'doubtful',
  'closed',
  'widened',
]
