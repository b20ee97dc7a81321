import {
  all,
  between,
  type Expected,
  examples,
  type Given,
  type MeasureSpec,
  measure,
  notEligible,
  open,
  paidBefore,
  type RowSpec,
  type Words,
} from '@pengce/language'
import { fen, type Money, yuan } from '@pengce/values'
import type { Claim, Grant } from '../grant.ts'
import { on } from './source.ts'

type Shown = Omit<MeasureSpec, 'when'> & {
  readonly claims: readonly [Claim, ...Claim[]]
  /** What it comes to for the ordinary case, and what is left open while a claim is not known. */
  readonly comes: { readonly yes: Expected; readonly open: Expected }
  readonly paid: Words
  /** Facts of the ordinary case beside those of the claims. */
  readonly also?: readonly Given[]
  readonly rows?: readonly RowSpec[]
}

/** A measure whose claims are shown as in the common grants, with further facts and rows of its own. */
export function shown(id: string, spec: Shown): Grant {
  const { claims, comes, paid, also = [], rows = [], ...rest } = spec
  const [first, ...others] = claims
  const built = measure(id, {
    ...rest,
    when: others.length === 0 ? first.claim : all(first.claim, ...others.map((c) => c.claim)),
  })
  const told: RowSpec[] = [
    [paid, [], comes.yes],
    ...claims.flatMap((c): RowSpec[] => [
      ...c.edges.map(([says, given]): RowSpec => [says, [given], comes.yes]),
      ...c.fails.map(([says, given]): RowSpec => [says, [given], notEligible]),
    ]),
    [['事实未明时尚不能确定', 'open while the fact is not known'], [first.open], comes.open],
    ...rows,
  ]
  if (spec.limit?.once) told.push([['此前已获即不再给', 'not a second time'], [paidBefore.of(fen(1))], notEligible])
  return {
    measure: built,
    examples: examples(built, { on, given: [...claims.map((c) => c.holds), ...also], rows: told }),
  }
}

/** Between nothing and a ceiling. */
export const within = (ceiling: Money) => ({ yes: between(yuan(0), ceiling), open: open(yuan(0), ceiling) })
/** A right or status without a figure. */
export const status = { yes: { verdict: 'yes', low: null, high: null }, open: open() } as const

/** A claim told through one fact of a wider condition; the other facts stand beside it. */
export const firstOf = (claim: Claim, whole: Claim['claim']): Claim => ({ ...claim, claim: whole })
