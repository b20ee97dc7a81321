import type { Words } from '@pengce/language'
import { type Money, moneyText } from '@pengce/values'
import { project } from '@pengce/vocabulary'
import { costGrant, type Grant } from '../grant.ts'
import { type Claim, reaching } from '../grant-claim.ts'
import { on, otherItems, type upgradeItems } from './source.ts'

type CostGrant = Parameters<typeof costGrant>[1]
type Item = Pick<CostGrant, 'title' | 'cites' | 'register' | 'by' | 'rate' | 'cap' | 'points'> & {
  readonly claims: readonly [Claim, ...Claim[]]
  /** What the investment must come to, and what it is in the ordinary case. */
  readonly least: Money
  readonly usual: Money
  /** The audited cost unless said. */
  readonly cost?: CostGrant['cost']
  readonly readings?: Readonly<Record<string, Words>>
}

/** One of items 1 to 7: a share of a cost for a project from a certain investment, instead of the other items. */
export function upgradeItem(id: (typeof upgradeItems)[number], spec: Item): Grant {
  const { claims, least, usual, cost = project.auditedCost, ...rest } = spec
  const invested = reaching(
    project.totalInvestment,
    least,
    usual,
    [`总投资恰为 ${moneyText(least.parts, 'zh')}`, `an investment of exactly ${moneyText(least.parts, 'en')}`],
    [`差一分钱不到 ${moneyText(least.parts, 'zh')}`, `one fen short of ${moneyText(least.parts, 'en')}`],
  )
  return costGrant(id, {
    subject: 'project',
    support: 'project-investment',
    ...rest,
    notWith: otherItems(id),
    on,
    cost,
    claims: [...claims, invested],
  })
}
