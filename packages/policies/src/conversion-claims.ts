import { addDays, type CivilDate, percent, wan, years } from '@pengce/values'
import { bank, soleTrade } from '@pengce/vocabulary'
import { type Claim, so } from './grant-claim.ts'

/** What the plan for turning sole traders into enterprises and the opinions on market entities ask in the same terms. */

export const converted = so(soleTrade.converted, '不是转型企业', 'not a converted firm')
/** Converted at most three years before; `full` is the day exactly three years before the day of the examples. */
export const convertedWithinThreeYears = (full: CivilDate): Claim => ({
  claim: soleTrade.convertedOn.heldAtMost(years(3)),
  holds: soleTrade.convertedOn.of('2021-05-01'),
  open: soleTrade.convertedOn.notKnown(),
  fails: [[['三年零一天', 'three years and a day ago'], soleTrade.convertedOn.of(addDays(full, -1))]],
  edges: [
    [['恰满三年', 'exactly three years ago'], soleTrade.convertedOn.of(full)],
    [['差一天满三年', 'a day less than three years'], soleTrade.convertedOn.of(addDays(full, 1))],
  ],
})
/** How the three years are counted. */
export const withinThreeYears = {
  '3年内': ['满三年的当天仍在内', 'the third anniversary itself still counts'],
} as const

/** An award for the bodies that run a specialised market; what it comes to each document says. */
export const marketOperator = {
  title: ['专业市场运营主体奖励', 'Reward for market operators'],
  subject: ['enterprise', 'organisation'],
  claims: [so(soleTrade.marketOperator, '成效不突出', 'results not outstanding')],
  paid: ['成效突出的运营主体', 'outstanding results'],
} as const
/** Once for a sole trader that converts straight into one of the larger firms. */
export const straightConversion = {
  title: ['直接转为规上限上企业奖励', 'Award for converting straight into a larger firm'],
  claims: [
    converted,
    so(soleTrade.convertedDirectly, '不是直接转为规上或限上', 'not converted straight'),
    so(soleTrade.inStatistics, '没有入库', 'not in the statistics'),
  ],
  ceiling: wan(20),
  paid: ['直接转为规上工业企业并入库', 'converted straight and taken in'],
  limit: { once: true },
} as const
/** From the pool for bad loans, which fixes the share itself. */
export const badLoans = {
  title: ['转型企业不良贷款补偿', 'Compensation of bad loans'],
  support: 'risk',
  claims: [
    so(bank.isBank, '不是银行', 'not a bank'),
    so(soleTrade.badLoan, '不符合资金池规定', 'outside the rules of the pool'),
  ],
  cost: bank.badLoanPrincipal,
  rate: percent(100),
  cap: null,
  points: [
    [wan(300), wan(300)],
    [wan(800), wan(800)],
  ],
  readings: {
    风险补偿: ['比例按资金池规定，不超过不良本金', 'the pool fixes the share; never more than the bad principal'],
  },
} as const
