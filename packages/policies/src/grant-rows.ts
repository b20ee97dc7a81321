import {
  between,
  type Expected,
  type FigureFact,
  type Limit,
  type MeasureSpec,
  notEligible,
  nothingDue,
  open,
  paidBefore,
  paidThisYear,
  type RowSpec,
} from '@pengce/language'
import { fen, type Money, minus, plus, type Unit, yuan } from '@pengce/values'
import type { Claim } from './grant-claim.ts'
import { openRow } from './rows.ts'

/** A figure that is both a condition and the base leaves the verdict open as well. */
export const whileUnknown = <U extends Unit>(
  claims: readonly Claim[],
  base: FigureFact<U>,
  cap: Money | null,
): Expected => (claims.some((c) => c.open.fact.id === base.fact.id) ? open(yuan(0), cap) : between(yuan(0), cap))

/** Each claim at its edges, failing and open. A claim on the base of the amount has its edges among the points. */
export function claimRows(claims: readonly Claim[], yes: Expected, undecided: Expected, base?: string): RowSpec[] {
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
export function limitRows(limit: MeasureSpec['limit'], exact: boolean, ordinary: Money): RowSpec[] {
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
