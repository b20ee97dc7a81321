import {
  type Amount,
  all,
  amountOf,
  between,
  type Choice,
  type Condition,
  type Each,
  type Examples,
  type Expected,
  each,
  examples,
  type FigureFact,
  type Given,
  inKind,
  type Limit,
  type Measure,
  type MeasureSpec,
  measure,
  notEligible,
  nothingDue,
  open,
  type Pays,
  paidBefore,
  paidThisYear,
  type RowSpec,
  upTo,
  type Words,
  type YesNo,
} from '@pengce/language'
import {
  type CivilDate,
  type Figure,
  fen,
  type Money,
  minus,
  moneyText,
  plus,
  quantity,
  type Rate,
  type Unit,
  yuan,
} from '@pengce/values'
import {
  capPoints,
  ceilingRows,
  countPoints,
  figureShown,
  onePart,
  openRow,
  otherThan,
  sumRows,
  withEdges,
} from './rows.ts'

/** One claim of a grant with what shows it: how it holds, how it fails, how it stays open, and its edges. */
export interface Claim {
  readonly claim: Condition
  readonly holds: Given
  readonly open: Given
  readonly fails: readonly (readonly [says: Words, given: Given | Each])[]
  readonly edges: readonly (readonly [says: Words, given: Given | Each])[]
}
/** A yes-or-no fact must hold; `no` is what an officer says when it does not. */
export const so = (fact: YesNo, ...no: Words): Claim => ({
  claim: fact,
  holds: fact.holds(),
  open: fact.notKnown(),
  fails: [[no, fact.fails()]],
  edges: [],
})
/** A choice must be one option; every other is refused, `other` is the one shown. */
export const chosen = <T extends string>(fact: Choice<T>, option: T, other: T, ...no: Words): Claim => ({
  claim: fact.is(option),
  holds: fact.of(option),
  open: fact.notKnown(),
  fails: [[no, each(fact.of(other), ...otherThan(fact, option, other).each)]],
  edges: [],
})
/** A figure must reach a threshold: shown at it, one part below and one part above it. */
export const reaching = <U extends Unit>(
  fact: FigureFact<U>,
  threshold: Figure<U>,
  ordinary: Figure<U>,
  at: Words,
  below: Words,
): Claim => ({
  claim: fact.atLeast(threshold),
  holds: fact.of(ordinary),
  open: fact.notKnown(),
  fails: [[below, fact.of(minus(threshold, onePart(threshold)))]],
  edges: [[at, fact.of(threshold)], ...figureShown(fact, plus(threshold, onePart(threshold)))],
})

/** A figure must stay within a limit: shown at it, one part above and one part below it. */
export const within = <U extends Unit>(
  fact: FigureFact<U>,
  limit: Figure<U>,
  ordinary: Figure<U>,
  at: Words,
  above: Words,
): Claim => ({
  claim: fact.atMost(limit),
  holds: fact.of(ordinary),
  open: fact.notKnown(),
  fails: [[above, fact.of(plus(limit, onePart(limit)))]],
  edges: [[at, fact.of(limit)], ...figureShown(fact, minus(limit, onePart(limit)))],
})
/** A choice must be one of several options; each is shown, and all that are not among them. */
export const among = <T extends string>(
  fact: Choice<T>,
  options: readonly [T, ...(readonly [option: T, says: Words])[]],
  others: readonly (readonly [option: T, says: Words])[],
): Claim => {
  const [first, ...rest] = options
  return {
    claim: fact.isOneOf(first, ...rest.map(([option]) => option)),
    holds: fact.of(first),
    open: fact.notKnown(),
    fails: others.map(
      ([option, says], i) =>
        [
          says,
          i > 0
            ? fact.of(option)
            : each(fact.of(option), ...otherThan(fact, first, ...rest.map(([o]) => o), ...others.map(([o]) => o)).each),
        ] as const,
    ),
    edges: rest.map(([option, says]) => [says, fact.of(option)] as const),
  }
}

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

/** All the claims; a claim that stands alone is the condition itself. */
export const whenOf = (claims: readonly [Pick<Claim, 'claim'>, ...Pick<Claim, 'claim'>[]]): Condition =>
  claims.length === 1 ? claims[0].claim : all(...claims.map((c) => c.claim))

/** A figure that is both a condition and the base leaves the verdict open as well. */
const whileUnknown = <U extends Unit>(claims: readonly Claim[], base: FigureFact<U>, cap: Money | null): Expected =>
  claims.some((c) => c.open.fact.id === base.fact.id) ? open(yuan(0), cap) : between(yuan(0), cap)

/** Each claim at its edges, failing and open. A claim on the base of the amount has its edges among the points. */
function claimRows(claims: readonly Claim[], yes: Expected, undecided: Expected, base?: string): RowSpec[] {
  return claims.flatMap((c): RowSpec[] => {
    const onBase = c.open.fact.id === base
    return [
      ...(onBase ? [] : c.edges.map(([says, given]): RowSpec => [says, [given], yes])),
      ...c.fails.map(([says, given]): RowSpec => [says, [given], notEligible]),
      ...(onBase ? [] : [openRow(c.open, undecided)]),
    ]
  })
}

/** Ceilings over several payments: one fen of room left, none left, more had than they allow, and what was had unknown. */
function limitRows(limit: MeasureSpec['limit'], exact: boolean, ordinary: Money): RowSpec[] {
  const rows = (ceiling: Limit['perYear'], had: FigureFact<'money'>, zh: string, en: string): RowSpec[] =>
    ceiling === undefined || !('parts' in ceiling)
      ? []
      : [
          [
            [`${zh}已获的离上限差一分钱`, `one fen below the ceiling ${en}`],
            [had.of(minus(ceiling, fen(1)))],
            between(exact ? fen(1) : yuan(0), fen(1)),
          ],
          [[`${zh}已获的恰为上限`, `right at the ceiling ${en}`], [had.of(ceiling)], nothingDue],
          [
            [`${zh}已获的超过上限一分钱`, `one fen beyond the ceiling ${en}`],
            [had.of(plus(ceiling, fen(1)))],
            nothingDue,
          ],
          [[`${zh}已获的不明`, `what was had ${en} is unknown`], [had.notKnown()], between(yuan(0), ordinary)],
        ]
  return limit?.once
    ? []
    : [
        ...rows(limit?.perYear, paidThisYear, '本年度', 'this year'),
        ...rows(limit?.inTotal, paidBefore, '累计', 'in all'),
      ]
}
/** What is given once is not given again; `undecided` is what is left while nobody knows of an earlier payment. */
export const onceRows = ({ limit }: Pick<MeasureSpec, 'limit'>, undecided: Expected): RowSpec[] =>
  limit?.once
    ? [
        [['此前已获即不再给', 'not a second time'], [paidBefore.of(fen(1))], notEligible],
        [
          ['此前是否已获不明', 'open while it is unknown whether it was given before'],
          [paidBefore.notKnown()],
          undecided,
        ],
      ]
    : []
