import { all, any, type Given, notEligible, nothingDue, open, type RowSpec } from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { soleTrade } from '@pengce/vocabulary'
import { openRow, thresholdRows } from './rows.ts'

const { taxPeriod, monthlySales, quarterlySales } = soleTrade

/** Sales of at most 100,000 yuan a month or 300,000 a quarter, by the period the payer files for. */
export const smallTurnover = any(
  all(taxPeriod.is('month'), monthlySales.atMost(wan(10))),
  all(taxPeriod.is('quarter'), quarterlySales.atMost(wan(30))),
)
/** A monthly payer with 80,000 yuan; the quarter would be too much, and does not count. */
export const smallTurnoverFacts: readonly Given[] = [
  taxPeriod.of('month'),
  monthlySales.of(wan(8)),
  quarterlySales.of(wan(40)),
]
const sides = { below: nothingDue, at: nothingDue, above: notEligible }
/** The rows of what is free of charge within the small turnover. */
export const smallTurnoverRows: readonly RowSpec[] = [
  [['月销售 8 万元', 'eighty thousand a month'], [], nothingDue],
  ...thresholdRows(monthlySales, wan(10), sides),
  ...thresholdRows(quarterlySales, wan(30), sides, taxPeriod.of('quarter')),
  [
    ['按月纳税的只看月销售额', 'a monthly payer goes by the month alone'],
    [monthlySales.of(wan(20)), quarterlySales.of(wan(25))],
    notEligible,
  ],
  openRow(taxPeriod.notKnown(), open(yuan(0), yuan(0))),
  openRow(monthlySales.notKnown(), open(yuan(0), yuan(0))),
  openRow([taxPeriod.of('quarter'), quarterlySales.notKnown()], open(yuan(0), yuan(0))),
]
