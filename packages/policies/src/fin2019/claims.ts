import { each, type Text } from '@pengce/language'
import type { Money } from '@pengce/values'
import { enterprise, finance } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { fin2019 } from './source.ts'
import { type Claim, reaching, shown, so } from './support.ts'

const { kind, approval } = finance
const { arrival, paidInCapital } = enterprise
export type Kind = Parameters<typeof kind.of>[0]
export type Approval = Parameters<typeof approval.of>[0]

/** The name of a kind, for the sentence of a row. */
export const kindOf = (of: Kind): Text => kind.fact.options[of] ?? kind.fact.label

/** A specialised body of special contribution, which the city may treat like headquarters or a branch. */
export const specialist = [kind.of('specialist'), enterprise.legalPerson.holds(), finance.specialContribution.holds()]

/** An institution of one of the kinds named, the ordinary case standing first. */
export const isKind = (...kinds: readonly [Kind, ...Kind[]]): Claim => ({
  claim: kind.isOneOf(...kinds),
  holds: [kind.of(kinds[0])],
  also:
    kinds.length === 1
      ? []
      : [shown('所列的另一类机构', 'another kind named', each(...kinds.slice(1).map((k) => kind.of(k))))],
  fails: [shown('不是所列机构', 'none of the kinds named', otherThan(kind, ...kinds))],
  open: kind.notKnown(),
})
/** Newly registered in Shenzhen, or newly moved in. */
export const newOrMoved: Claim = {
  claim: arrival.isOneOf('new', 'moved'),
  holds: [arrival.of('new')],
  also: [shown('新迁入的也按此奖励', 'one that moved in has it too', arrival.of('moved'))],
  fails: [shown('早已在深圳', 'was here before', arrival.of('here'))],
  open: arrival.notKnown(),
}
export const newlyRegistered: Claim = {
  claim: arrival.is('new'),
  holds: [arrival.of('new')],
  also: [],
  fails: [
    shown('新迁入不是新注册', 'moving in is not registering anew', arrival.of('moved')),
    shown('早已在深圳', 'was here before', arrival.of('here')),
  ],
  open: arrival.notKnown(),
}
export const promise: Claim = {
  ...so(finance.promisesToStay, '不承诺十五年不迁离', 'does not promise to stay'),
  claim: finance.promisesToStay.citing(fin2019('六/（二十八）¶1')),
}
export const capitalAtLeast = (least: Money, ordinary: Money): Claim =>
  reaching(
    paidInCapital,
    least,
    ordinary,
    ['实收资本恰达门槛', 'exactly the least capital'],
    ['差一分钱不到门槛', 'one fen short of it'],
  )
