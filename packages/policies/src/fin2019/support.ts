import {
  all,
  applicationDay,
  type Condition,
  type Dates,
  type Each,
  type Examples,
  type Expected,
  examples,
  factsOf,
  type Given,
  type Measure,
  type MeasureSpec,
  measure,
  type Node,
  notEligible,
  open,
  paidBefore,
  type RowSpec,
  type Words,
  type YesNo,
} from '@pengce/language'
import { type Figure, fen, type Unit, years } from '@pengce/values'
import { finance } from '@pengce/vocabulary'
import * as grant from '../grant-claim.ts'
import { openRow } from '../rows.ts'
import { fin2019 } from './source.ts'

type Shown = readonly [says: Words, given: readonly (Given | Each)[]]
export const shown = (zh: string, en: string, ...given: readonly (Given | Each)[]): Shown => [[zh, en], given]

type Unknown = Given | readonly Given[]

/** A condition with what shows it: how it holds, how else it holds, how it fails, and a fact that leaves it open. */
export interface Claim {
  readonly claim: Condition
  readonly holds: readonly Given[]
  readonly also: readonly Shown[]
  readonly fails: readonly Shown[]
  readonly open: Unknown
  /** Other facts of the condition that leave it open as well. */
  readonly alsoOpen?: readonly Unknown[]
}
/** A claim of the common makers. */
const common = ({ claim, holds, open, edges, fails }: grant.Claim): Claim => {
  const shownAlone = (list: typeof edges): readonly Shown[] => list.map(([says, given]) => [says, [given]])
  return { claim, holds: [holds], open, also: shownAlone(edges), fails: shownAlone(fails) }
}
export const so = (fact: YesNo, ...no: Words): Claim => common(grant.so(fact, ...no))
export const reaching = <U extends Unit>(...of: Parameters<typeof grant.reaching<U>>): Claim =>
  common(grant.reaching(...of))
/** Something that shuts the applicant out: how it is free of it, and how it is caught. */
export interface Bar {
  readonly bar: Condition
  readonly free: readonly Given[]
  readonly also: readonly Shown[]
  readonly shut: readonly Shown[]
  readonly open: Given
}
export const unless = (bar: YesNo | Condition, fact: YesNo, ...caught: Words): Bar => ({
  bar,
  free: [fact.fails()],
  also: [],
  shut: [[caught, [fact.holds()]]],
  open: fact.notKnown(),
})

const usual = '2022-06-01'
const appliedOn = (day: Dates['appliedOn']): Dates => ({ factsOn: usual, appliedOn: day, rulesOn: usual })
const under = (day: Dates['rulesOn']): Dates => ({ factsOn: usual, appliedOn: usual, rulesOn: day })

const sinceStart = applicationDay
  .onOrAfter('2019-01-06')
  .named('在本措施施行后申请', 'applied for under this document')
  .citing(fin2019('六/（三十三）¶1'))

const blacklisted = unless(
  finance.blacklisted.citing(fin2019('六/（三十一）¶1')),
  finance.blacklisted,
  '在失信联合惩戒黑名单上',
  'on the joint-punishment blacklist',
)
const leftEarly: Bar = {
  bar: finance.returnedOn
    .heldLessThan(years(3))
    .named('提前迁离后回迁不满三年', 'back for less than three years after leaving early')
    .citing(fin2019('六/（二十八）¶1')),
  free: [finance.returnedOn.doesNotApply()],
  also: [shown('回迁恰满三年', 'exactly three years after it came back', finance.returnedOn.of('2019-06-01'))],
  shut: [shown('回迁差一天满三年', 'came back a day short of three years', finance.returnedOn.of('2019-06-02'))],
  open: finance.returnedOn.notKnown(),
}

type Spec = Omit<MeasureSpec, 'when' | 'except'> & {
  readonly claims: readonly [Claim, ...Claim[]]
  readonly bars?: readonly Bar[]
  /** The same kind of support from another municipal policy; null for a service that is no preferential policy. */
  readonly other: YesNo | null
  /** What the ordinary case is given beside its claims, what it is called, and what it is paid. */
  readonly given?: readonly Given[]
  readonly ordinary: Words
  readonly paid: Expected | Figure
  /** What is payable while a claim is open whose fact the amount is made of. */
  readonly undecided?: Expected
  readonly rows?: readonly RowSpec[]
}
export interface Support {
  readonly measure: Measure
  readonly examples: Examples
}

/**
 * A measure of this document: applied for since its start, with no reason that shuts every applicant out, and rows
 * that show each claim and each bar, open ones too.
 */
export function support(id: string, spec: Spec): Support {
  const { claims, bars: own = [], other, given = [], ordinary, paid, undecided, rows = [], ...rest } = spec
  const bars = [...own, blacklisted, ...(other === null ? [] : [leftEarly, sameKind(other)])]
  const built = measure(id, {
    ...rest,
    when: all(...claims.map((c) => c.claim), sinceStart),
    except: bars.map((b) => b.bar),
  })
  const whileOpen = (unknown: Unknown): RowSpec[] => {
    const readsIt = (tree: Node | null): boolean =>
      tree !== null && factsOf(tree).some(({ fact }) => [unknown].flat().some((g) => g.fact.id === fact.id))
    const payable = readsIt(built.pay.amount) ? undecided : openAt(paid, readsIt(built.pay.total))
    return payable === undefined ? [] : [openRow(unknown, payable)]
  }
  return {
    measure: built,
    examples: examples(built, {
      on: usual,
      given: [...claims.flatMap((c) => c.holds), ...bars.flatMap((b) => b.free), ...given],
      rows: [
        [ordinary, [], paid],
        ...rows,
        ...claims.flatMap((c): RowSpec[] => [...met(c.also, paid), ...met(c.fails, notEligible)]),
        ...bars.flatMap((b): RowSpec[] => [...met(b.also, paid), ...met(b.shut, notEligible)]),
        [['施行第一天', 'on the first day'], [], paid, '2019-01-06'],
        [['有效期最后一天', 'on the last day'], [], paid, '2024-01-05'],
        [['所依规则在施行前', 'under the rules of the day before'], [], notEligible, under('2019-01-05')],
        [
          ['施行前已按旧措施申请', 'applied for before, under the older text'],
          [],
          notEligible,
          appliedOn('2019-01-05'),
        ],
        ...claims.flatMap((c) => [c.open, ...(c.alsoOpen ?? [])]).flatMap(whileOpen),
        ...bars.map((b) => b.open).flatMap(whileOpen),
        ...onceRow(spec),
      ],
    }),
  }
}

const sameKind = (fact: YesNo): Bar =>
  unless(fact.citing(fin2019('六/（三十一）¶1')), fact, '已享受市级同类支持', 'has the same kind of municipal support')
const met = (list: readonly Shown[], pays: Expected | Figure): RowSpec[] =>
  list.map(([says, given]): RowSpec => [says, given, pays])
const onceRow = ({ limit }: Spec): RowSpec[] =>
  limit?.once ? [[['此前已获即不再给', 'not a second time'], [paidBefore.of(fen(1))], notEligible]] : []

/** The ordinary case while a fact is open; the sum in all is left out where that fact decides it. */
function openAt(paid: Expected | Figure, withoutTotal: boolean): Expected {
  if (!('verdict' in paid)) return open(paid, paid)
  const { low, high } = paid
  return withoutTotal ? { verdict: 'open', low, high } : { ...paid, verdict: 'open' }
}
