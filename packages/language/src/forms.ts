import { type Figure, type Money, PARTS, type Rate, type Unit } from '@pengce/values'
import { Amount, type Operand, toNode } from './amount.ts'
import type { Condition } from './condition.ts'
import { ofUnit } from './constant.ts'
import { paidBefore } from './history.ts'
import type { Node, Row } from './tree.ts'

export interface FirstCrossing<U extends Unit> {
  /** The highest figure of all earlier years. */
  readonly peakBefore: Amount<U>
  /** 突破 exceeds, 达到 reaches. */
  readonly crossing: 'exceeds' | 'reaches'
  /** Rising thresholds, each with the award for passing it. */
  readonly tiers: readonly (readonly [threshold: Figure<U>, award: Money])[]
  /** Whether a later tier pays only what earlier ones have not. */
  readonly topUp: 'difference' | 'none'
}

/** The highest tier passed now and in no earlier year; with top-up, less everything already paid under the measure. */
export function firstCrossing<U extends Unit>(figure: Amount<U>, spec: FirstCrossing<U>): Amount<'money'> {
  const passes = (a: Amount<U>, threshold: Figure<U>): Node => ({
    kind: 'compare',
    op: spec.crossing,
    left: a.node,
    right: toNode(threshold),
  })
  const rows = spec.tiers.toReversed().map(
    ([threshold, award]): Row => ({
      when: {
        kind: 'all',
        of: [passes(figure, threshold), { kind: 'not', of: passes(spec.peakBefore, threshold) }],
      },
      gives: toNode(award),
    }),
  )
  const award: Node = { kind: 'firstMatch', rows, otherwise: ofUnit('money', 0) }
  const form = { name: 'first-crossing', op: spec.crossing, topUp: spec.topUp } as const
  if (spec.topUp === 'none') return new Amount('money', { ...award, form })
  return new Amount('money', {
    kind: 'greatest',
    of: [ofUnit('money', 0), { kind: 'difference', from: award, less: paidBefore.node }],
    form,
  })
}

/** The row of the highest threshold that is passed; below the first, `below` (nothing unless said). */
export function byTier<U extends Unit, V extends Unit>(
  figure: Amount<U>,
  spec: {
    readonly at: 'reaches' | 'exceeds'
    readonly tiers: readonly [
      readonly [threshold: Figure<U>, amount: Operand<V>],
      ...(readonly [threshold: Figure<U>, amount: Operand<V>])[],
    ]
    readonly below?: Operand<V>
  },
): Amount<V> {
  const rows = spec.tiers.toReversed().map(
    ([threshold, amount]): Row => ({
      when: { kind: 'compare', op: spec.at, left: figure.node, right: toNode(threshold) },
      gives: toNode(amount),
    }),
  )
  const unit = spec.tiers[0][1].unit
  const otherwise = spec.below === undefined ? ofUnit(unit, 0) : toNode(spec.below)
  return new Amount(unit, { kind: 'firstMatch', rows, otherwise, form: { name: 'table' } })
}

/** The amount of the first case that holds, in the order written; otherwise `otherwise` (nothing unless said). */
export function byCase<V extends Unit>(
  cases: readonly [readonly [Condition, Operand<V>], ...(readonly [Condition, Operand<V>])[]],
  otherwise?: Operand<V>,
): Amount<V> {
  const unit = cases[0][1].unit
  return new Amount(unit, {
    kind: 'firstMatch',
    rows: cases.map(([when, then]) => ({ when: when.node, gives: toNode(then) })),
    otherwise: otherwise === undefined ? ofUnit(unit, 0) : toNode(otherwise),
    form: { name: 'table' },
  })
}

/** Slices with a rate each (超额累进): up to the first limit at its rate, from there to the next at the next … */
export function inBands<U extends Unit>(
  figure: Amount<U>,
  bands: readonly (readonly [upTo: Figure<U> | null, rate: Rate])[],
): Amount<U> {
  let from = 0
  const slices: Node[] = bands.map(([limit, rate]): Node => {
    const below: Node = limit === null ? figure.node : { kind: 'least', of: [figure.node, toNode(limit)] }
    const inside: Node = {
      kind: 'greatest',
      of: [ofUnit(figure.unit, 0), { kind: 'difference', from: below, less: ofUnit(figure.unit, from) }],
    }
    from = limit?.parts ?? from
    return { kind: 'product', left: inside, right: toNode(rate), divisor: PARTS.rate, rounding: 'down' }
  })
  return new Amount(figure.unit, { kind: 'sum', of: slices, form: { name: 'bands' } })
}

/** Counts the claims that hold, as a number of items: for standards paid per item of a list. */
export function countOf(...claims: readonly [Condition, ...Condition[]]): Amount<'item'> {
  return new Amount('item', {
    kind: 'sum',
    of: claims.map(
      (claim): Node => ({
        kind: 'firstMatch',
        rows: [{ when: claim.node, gives: ofUnit('item', 1) }],
        otherwise: ofUnit('item', 0),
      }),
    ),
  })
}
