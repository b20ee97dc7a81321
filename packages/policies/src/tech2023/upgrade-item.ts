import { open, type Words } from '@pengce/language'
import { type Money, moneyText, yuan } from '@pengce/values'
import { project } from '@pengce/vocabulary'
import { also, type Claim, costGrant, type Grant, reaching } from '../grant.ts'
import { on, otherItems, type upgradeItems } from './source.ts'

const { totalInvestment, auditedCost } = project

type CostGrant = Parameters<typeof costGrant>[1]
type Item = Pick<CostGrant, 'title' | 'cites' | 'register' | 'by' | 'rate' | 'cap' | 'points'> & {
  readonly claims: readonly Claim[]
  /** What the investment must come to, and what it is in the ordinary case. */
  readonly least: Money
  readonly usual: Money
  /** The audited cost unless said. */
  readonly cost?: CostGrant['cost']
  readonly readings?: Readonly<Record<string, Words>>
}

/** One of items 1 to 7: a share of a cost for a project from a certain investment, instead of the other items. */
export function upgradeItem(id: (typeof upgradeItems)[number], spec: Item): Grant {
  const { claims, least, usual, cost = auditedCost, ...rest } = spec
  const [ordinaryCost, ceiling] = rest.points[0]
  const invested = reaching(
    totalInvestment,
    least,
    usual,
    [`总投资恰为 ${moneyText(least.parts, 'zh')}`, `an investment of exactly ${moneyText(least.parts, 'en')}`],
    [`差一分钱不到 ${moneyText(least.parts, 'zh')}`, `one fen short of ${moneyText(least.parts, 'en')}`],
  )
  const [first = invested, ...more] = [...claims, invested]
  const grant = costGrant(id, {
    subject: 'project',
    support: 'project-investment',
    ...rest,
    notWith: otherItems(id),
    on,
    cost,
    claims: [first, ...more],
  })
  return also(grant, {
    on,
    given: [...claims.map((c) => c.holds), invested.holds, cost.of(ordinaryCost)],
    rows: [[['总投资未知', 'open while the investment is unknown'], [invested.open], open(yuan(0), ceiling)]],
  })
}
