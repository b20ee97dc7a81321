import { type CivilDate, type Money, PARTS, type Unit } from '@pengce/values'
import { Amount, type Operand, toNode } from './amount.ts'
import type { Citation } from './citation.ts'
import { Condition, none } from './condition.ts'
import { ofUnit } from './constant.ts'
import { rulesDay } from './day.ts'
import type { Subject } from './fact.ts'
import { enjoyed, neverPaid, ownHistory, paidBefore, paidThisYear } from './history.ts'
import { asAmount, type Pay, type Pays, type Schedule } from './pay.ts'
import { type Text, text, type Words } from './text.ts'
import { factsOf, freeze, type Node, someNode } from './tree.ts'

export interface Window {
  /** First and last day the rule applies; null means the text states none. */
  readonly from: CivilDate | null
  readonly until: CivilDate | null
}
/** An office that decides, pays or answers. */
export interface Office {
  readonly id: string
  readonly title: Text
}
/** Ceilings over several payments of one measure. */
export interface Limit {
  /** One-off: nothing was paid under the measure before. */
  readonly once?: true
  readonly perYear?: Operand<'money'>
  readonly inTotal?: Operand<'money'>
  /** Count against the applicant even where the measure runs per project. */
  readonly of?: 'applicant'
}

/** What an author writes; keys in this order, absent keys simply absent. */
export interface MeasureSpec {
  readonly title: Words
  /** Enterprise unless said. */
  readonly subject?: Subject | readonly [Subject, ...Subject[]]
  /** What kind of support it is, for rules on "the same kind of support". */
  readonly support?: string
  readonly cites: Citation | readonly [Citation, ...Citation[]]
  /** The register rows it encodes. */
  readonly register: readonly string[]
  /** Where it differs from the document's own life. */
  readonly window?: Window
  readonly by?: readonly Office[]
  readonly when: Condition
  readonly except?: readonly Condition[]
  readonly pays: Pays
  readonly limit?: Limit
  readonly notWith?: readonly string[]
  readonly deducts?: readonly Operand<'money'>[]
  /** Recognitions or measures that must come first. */
  readonly requires?: readonly string[]
  readonly readings?: Readonly<Record<string, Words>>
}

/** One rule that gives something, as every evaluator takes it. */
export interface Measure {
  readonly id: string
  readonly document: string
  readonly title: Text
  readonly subjects: readonly Subject[]
  readonly support: string | null
  readonly cites: readonly Citation[]
  readonly register: readonly string[]
  readonly window: Window | null
  readonly by: readonly Office[]
  /** Every condition but the document's own life, which `policy` adds. */
  readonly when: Node
  readonly pay: Pay
  readonly notWith: readonly string[]
  readonly requires: readonly string[]
  readonly readings: Readonly<Record<string, Text>>
}

/** The trees that make up a measure: its condition, what falls due, and what it comes to in all. */
export const treesOf = ({ when, pay }: Measure): readonly Node[] =>
  [when, pay.amount, pay.total].filter((n) => n !== null)

/** Every fact a measure reads, once each, in the order of its rule. */
export const factsOfMeasure = (m: Measure): ReturnType<typeof factsOf> => factsOf(...treesOf(m))

/** Builds a measure: conditions, exclusions and once-only into one condition; limits and deductions into the amount. */
export function measure(id: string, spec: MeasureSpec): Measure {
  const title = text(spec.title)
  const subjects = spec.subject === undefined ? ['enterprise' as const] : [spec.subject].flat()
  const own = subjects[0] ?? 'enterprise'
  const counted: Subject = spec.limit?.of === 'applicant' ? 'enterprise' : own
  const localise = (node: Node): Node => ownHistory(node, { id, title }, counted)
  const pay = payOf(spec)
  const onceOnly: Node =
    pay.gives === 'in-kind'
      ? { kind: 'not', of: enjoyed({ id, title }, counted).node, form: { name: 'once' } }
      : neverPaid.node
  return freeze({
    id,
    document: id.split('/')[0] ?? id,
    title,
    subjects,
    support: spec.support ?? null,
    cites: [spec.cites].flat() as readonly Citation[],
    register: spec.register,
    window: spec.window ?? null,
    by: spec.by ?? [],
    when: localise(conditionOf(spec, onceOnly)),
    pay: {
      ...pay,
      amount: pay.amount === null ? null : localise(pay.amount),
      total: pay.total === null ? null : localise(pay.total),
      left: pay.left === null ? null : localise(pay.left),
    },
    notWith: spec.notWith ?? [],
    requires: spec.requires ?? [],
    readings: Object.fromEntries(Object.entries(spec.readings ?? {}).map(([term, words]) => [term, text(words)])),
  })
}

function conditionOf(spec: MeasureSpec, once: Node): Node {
  const claims: Node[] =
    spec.when.node.kind === 'all' && !spec.when.node.name ? [...spec.when.node.of] : [spec.when.node]
  if (spec.except?.length) claims.push(none(...spec.except).node)
  if (spec.limit?.once) claims.push(once)
  return { kind: 'all', of: claims }
}

/** The window as a condition, so that every evaluator tests it alike. */
export function inForce(window: Window): Condition {
  const claims: Node[] = []
  if (window.from !== null) claims.push(rulesDay.onOrAfter(window.from).node)
  if (window.until !== null) claims.push(rulesDay.onOrBefore(window.until).node)
  return new Condition({ kind: 'all', of: claims, form: { name: 'in-force', ...window } })
}

function payOf(spec: MeasureSpec): Pay {
  const { pays } = spec
  if (!('gives' in pays)) return moneyPay(spec, { amount: asAmount(pays), schedule: { per: 'once' } })
  switch (pays.gives) {
    case 'money':
      return moneyPay(spec, pays)
    case 'in-kind': {
      const unit: Unit = pays.amount?.unit ?? 'item'
      const { what, schedule } = pays
      return {
        gives: 'in-kind',
        certainty: 'in-kind',
        unit,
        what,
        amount: pays.amount?.node ?? null,
        total: null,
        left: pays.left?.node ?? null,
        schedule,
      }
    }
    case 'decided': {
      const { what, schedule } = pays
      const open: Node = { kind: 'between', low: ofUnit('money', 0), high: null }
      return {
        gives: 'decided',
        certainty: 'decided-by-authority',
        unit: 'money',
        what,
        amount: open,
        total: null,
        left: null,
        schedule,
      }
    }
  }
}

type MoneyPays = Omit<Extract<Pays, { gives: 'money' }>, 'gives'>
function moneyPay(spec: MeasureSpec, pays: MoneyPays): Pay {
  const { amount, schedule } = pays
  const deducts = spec.deducts ?? []
  const each = limited(amount.node, spec.limit)
  const total = sumToCome(each, spec, pays)
  const node = total === null ? deducted(each, deducts) : deducts.length === 0 ? each : withinRest(each, total)
  return {
    gives: 'money',
    certainty: settledByAuthority(node) ? 'at-most' : 'exact',
    unit: 'money',
    what: null,
    amount: notBelowZero(node),
    total,
    left: pays.left?.node ?? null,
    schedule,
  }
}

/** What is still to come: of the sum its author wrote, or of so much each time over the time that is left. */
function sumToCome(each: Node, spec: MeasureSpec, { schedule, left, inAll }: MoneyPays): Node | null {
  const deducts = spec.deducts ?? []
  const rest = (sum: Node): Node => notBelowZero(deducted(withinTotal(sum, spec.limit), deducts))
  if (inAll !== undefined) return rest(inAll.node)
  const times = timesDue(schedule)
  if (times === null) return null
  if (left === undefined) return rest(over(each, ofUnit('month', times), PARTS.month))
  const toCome = over(each, left.node, PARTS[left.unit])
  // Deductions come off the whole sum: payments made before may have borne them.
  return deducts.length === 0
    ? rest(toCome)
    : withinRest(notBelowZero(toCome), rest(over(each, ofUnit('month', times), PARTS.month)))
}

/** What falls due once is never more than is left of the sum after deductions. */
const withinRest = (each: Node, rest: Node): Node => ({
  kind: 'least',
  of: [each, rest],
  form: { name: 'within-rest' },
})

const over = (each: Node, times: Node, divisor: number): Node => ({
  kind: 'product',
  left: each,
  right: times,
  divisor,
  rounding: 'down',
})

/** How many times a recurring amount falls due at most; null when it does not recur or has no end. */
function timesDue(schedule: Schedule): number | null {
  if (schedule.atMost === undefined || schedule.per === 'once') return null
  const months = schedule.atMost.unit === 'year' ? schedule.atMost.count * 12 : schedule.atMost.count
  switch (schedule.per) {
    case 'month':
      return months
    case 'quarter':
      return Math.floor(months / 3)
    case 'year':
      return Math.floor(months / 12)
    default:
      return null
  }
}

const zero = ofUnit('money', 0)
const deducted = (node: Node, deducts: readonly Operand<'money'>[]): Node =>
  deducts.length === 0
    ? node
    : {
        kind: 'greatest',
        of: [zero, { kind: 'difference', from: node, less: { kind: 'sum', of: deducts.map(toNode) } }],
        form: { name: 'deducts' },
      }

const room = (ceiling: Operand<'money'>, paid: Node): Node => ({
  kind: 'greatest',
  of: [zero, { kind: 'difference', from: toNode(ceiling), less: paid }],
})
const fixed = (ceiling: Operand<'money'>): Money | null => (ceiling instanceof Amount ? null : ceiling)

/** What is left of the ceilings over several payments. A recurring amount keeps to them each time and altogether. */
function limited(node: Node, limit: Limit | undefined): Node {
  const { perYear } = limit ?? {}
  if (perYear === undefined) return withinTotal(node, limit)
  const form = { name: 'limit-year', ceiling: fixed(perYear) } as const
  return withinTotal({ kind: 'least', of: [node, room(perYear, paidThisYear.node)], form }, limit)
}
function withinTotal(node: Node, limit: Limit | undefined): Node {
  const { inTotal } = limit ?? {}
  if (inTotal === undefined) return node
  const form = { name: 'limit-total', ceiling: fixed(inTotal) } as const
  return { kind: 'least', of: [node, room(inTotal, paidBefore.node)], form }
}

/** No measure pays less than nothing; only a difference or a figure that may be negative needs the guard. */
const notBelowZero = (node: Node): Node =>
  someNode(node, mayFall) && !(node.kind === 'greatest' && node.of.includes(zero))
    ? { kind: 'greatest', of: [zero, node], form: { name: 'not-below-zero' } }
    : node
const mayFall = (n: Node): boolean =>
  n.kind === 'difference' || (n.kind === 'fact' && n.fact.type === 'figure' && (n.fact.least ?? -1) < 0)

const settledByAuthority = (node: Node): boolean => someNode(node, (n) => n.kind === 'between')
