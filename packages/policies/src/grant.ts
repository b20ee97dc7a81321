import {
  type Amount,
  amountOf,
  between,
  type Examples,
  type Expected,
  examples,
  type FigureFact,
  type Given,
  inKind,
  type Measure,
  type MeasureSpec,
  measure,
  open,
  type Pays,
  type RowSpec,
  upTo,
  type Words,
} from '@pengce/language'
import {
  type CivilDate,
  type Figure,
  type Money,
  moneyText,
  quantity,
  type Rate,
  type Unit,
  yuan,
} from '@pengce/values'
import { type Claim, whenOf } from './grant-claim.ts'
import { claimRows, limitRows, onceRows, whileUnknown } from './grant-rows.ts'
import { capPoints, ceilingRows, countPoints, sumRows, withEdges } from './rows.ts'

type Common = Omit<MeasureSpec, 'when' | 'pays'> & {
  readonly on: CivilDate
  readonly claims: readonly [Claim, ...Claim[]]
}
export interface Grant {
  readonly measure: Measure
  readonly examples: Examples
}

/** A share of a cost, up to a cap, as the authority settles: the commonest shape of a project grant. */
export function costGrant(
  id: string,
  spec: Common & {
    readonly cost: FigureFact<'money'>
    readonly rate: Rate
    readonly cap: Money | null
    readonly recurs?: (amount: Amount<'money'>) => Pays
    /** True where the text fixes the share itself; otherwise the share is a ceiling that the authority fills. */
    readonly exact?: true
    /** Costs with the ceiling expected of each: below the cap, at it, above it. The first is the ordinary case. */
    readonly points: readonly [readonly [cost: Money, ceiling: Money], ...(readonly [cost: Money, ceiling: Money])[]]
  },
): Grant {
  const { on, claims, cost, rate, cap, exact, recurs, points, ...rest } = spec
  const shareOfCost = cost.times(rate)
  const limited = cap === null ? shareOfCost : shareOfCost.cappedAt(cap)
  const settled = exact ? limited : limited.asCeiling()
  const built = measure(id, {
    ...rest,
    when: whenOf(claims),
    pays: recurs ? recurs(settled) : settled,
  })
  const low = (ceiling: Money) => (exact ? ceiling : yuan(0))
  const [ordinaryCost, ordinary] = points[0]
  const rows: RowSpec[] = [
    ...(exact ? sumRows : ceilingRows)(cost, withEdges(points, cap === null ? [] : capPoints(rate, cap))),
    ...claimRows(claims, between(low(ordinary), ordinary), open(low(ordinary), ordinary), cost.fact.id),
    [
      ['费用未知时只知上限', 'only the ceiling while the cost is unknown'],
      [cost.notKnown()],
      whileUnknown(claims, cost, cap),
    ],
    ...onceRows(spec, open(low(ordinary), ordinary)),
    ...limitRows(spec.limit, exact === true, ordinary),
  ]
  const given = [...claims.map((c) => c.holds), cost.of(ordinaryCost)]
  return { measure: built, examples: examples(built, { on, given, rows }) }
}

/** So much for each of a count, up to a cap. */
export function unitGrant<U extends Exclude<Unit, 'money' | 'rate'>>(
  id: string,
  spec: Common & {
    readonly count: FigureFact<U>
    readonly each: Money
    readonly cap: Money | null
    readonly recurs?: (amount: Amount<'money'>) => Pays
    /** Counts with the sum expected of each: below the cap, at it, above it. The first is the ordinary case. */
    readonly points: readonly [readonly [count: number, sum: Money], ...(readonly [count: number, sum: Money])[]]
  },
): Grant {
  const { on, claims, count, each, cap, recurs, points, ...rest } = spec
  const all = count.each(each)
  const limited = cap === null ? all : all.cappedAt(cap)
  const built = measure(id, { ...rest, when: whenOf(claims), pays: recurs ? recurs(limited) : limited })
  const of = (n: number) => count.of(quantity(count.unit, n))
  const [ordinaryCount, ordinary] = points[0]
  const rows: RowSpec[] = [
    ...withEdges(points, cap === null ? [] : countPoints(each, cap)).map(
      ([n, sum]): RowSpec => [
        [`数量 ${n}，可得 ${moneyText(sum.parts, 'zh')}`, `${moneyText(sum.parts, 'en')} for a count of ${n}`],
        [of(n)],
        sum,
      ],
    ),
    ...claimRows(claims, between(ordinary, ordinary), open(ordinary, ordinary), count.fact.id),
    [
      ['数量未知时只知上限', 'only the cap while the count is unknown'],
      [count.notKnown()],
      whileUnknown(claims, count, cap),
    ],
    ...onceRows(spec, open(ordinary, ordinary)),
    ...limitRows(spec.limit, true, ordinary),
  ]
  const given = [...claims.map((c) => c.holds), of(ordinaryCount)]
  return { measure: built, examples: examples(built, { on, given, rows }) }
}

/** A ceiling and nothing else: between nothing and it, as the authority settles. */
export function ceilingGrant(
  id: string,
  spec: Common & {
    readonly ceiling: Money
    readonly recurs?: (amount: Amount<'money'>) => Pays
    readonly paid: Words
  },
): Grant {
  const { on, claims, ceiling, recurs, paid, ...rest } = spec
  const pays = recurs ? recurs(upTo(ceiling)) : upTo(ceiling)
  return plainGrant(id, { ...rest, when: whenOf(claims), pays }, on, claims, paid, {
    yes: between(yuan(0), ceiling),
    open: open(yuan(0), ceiling),
  })
}

/** A fixed sum. */
export function fixedGrant(id: string, spec: Common & { readonly sum: Money; readonly paid: Words }): Grant {
  const { on, claims, sum, paid, ...rest } = spec
  return plainGrant(id, { ...rest, when: whenOf(claims), pays: sum }, on, claims, paid, {
    yes: between(sum, sum),
    open: open(sum, sum),
  })
}

/** A right with a figure of its own: a term, an area, a charge. `what` names the figure. */
export function rightOf<U extends Unit>(
  id: string,
  spec: Common & { readonly what: Words; readonly figure: Figure<U>; readonly paid: Words },
): Grant {
  const { on, claims, what, figure, paid, ...rest } = spec
  return plainGrant(id, { ...rest, when: whenOf(claims), pays: inKind(what, amountOf(figure)) }, on, claims, paid, {
    yes: between(figure, figure),
    open: open(figure, figure),
  })
}
/** A charge that is not levied: nothing to pay. `what` names the charge. */
export const freeOf = (id: string, spec: Common & { readonly what: Words; readonly paid: Words }): Grant =>
  rightOf(id, { ...spec, figure: yuan(0) })

/** A right or service without a figure, or money whose figure the text leaves to others: `pays` says which. */
export function benefit(id: string, spec: Common & Pick<MeasureSpec, 'pays'> & { readonly paid: Words }): Grant {
  const { on, claims, pays, paid, ...rest } = spec
  const money = 'gives' in pays && pays.gives === 'decided'
  return plainGrant(id, { ...rest, when: whenOf(claims), pays }, on, claims, paid, {
    yes: money ? between(yuan(0), null) : { verdict: 'yes', low: null, high: null },
    open: money ? open(yuan(0), null) : open(),
  })
}

/** The grant with more rows shown, on the facts given. */
export function also(
  grant: Grant,
  spec: { readonly on: CivilDate; readonly given: readonly Given[]; readonly rows: RowSpec[] },
): Grant {
  const more = examples(grant.measure, spec)
  return { measure: grant.measure, examples: { ...grant.examples, rows: [...grant.examples.rows, ...more.rows] } }
}

function plainGrant(
  id: string,
  spec: MeasureSpec,
  on: CivilDate,
  claims: readonly Claim[],
  paid: Words,
  expected: { readonly yes: Expected; readonly open: Expected },
): Grant {
  const built = measure(id, spec)
  const rows: RowSpec[] = [
    [paid, [], expected.yes],
    ...claimRows(claims, expected.yes, expected.open),
    ...onceRows(spec, expected.open),
  ]
  return { measure: built, examples: examples(built, { on, given: claims.map((c) => c.holds), rows }) }
}
