import type { Given } from '@pengce/language'
import { quantity, wan, yi } from '@pengce/values'
import { enterprise, headquarters } from '@pengce/vocabulary'

const h = headquarters
/** US dollars, as valuations are given. */
export const dollars = (n: number) => quantity('usd', n)

/** A headquarters of some years' standing, in the directory; on 2025-03-01. */
export const listed: readonly Given[] = [
  enterprise.inShenzhen.holds(),
  enterprise.legalPerson.holds(),
  h.bankUnit.fails(),
  h.functions.holds(),
  enterprise.operatingSince.of('2019-05-01'),
  h.subsidiaryApplies.fails(),
  h.revenue.of(yi(12)),
  h.fiscalContribution.of(wan(5000)),
  h.recognisedAs.of('existing'),
  h.agreement.fails(),
  enterprise.paidInCapital.of(yi(5)),
  h.groupRevenue.of(yi(100)),
  h.promisedRevenueYear2.of(yi(10)),
  h.promisedFiscalYear2.of(wan(4000)),
  h.promisedRevenueYear3.of(yi(50)),
  h.promisedFiscalYear3.of(wan(6000)),
  h.global500.fails(),
  h.multinationalRole.of('other'),
  enterprise.foundedOn.of('2005-06-01'),
  h.emergingIndustry.fails(),
  h.valuation.of(dollars(0)),
  h.strategyFit.fails(),
  h.keyRole.fails(),
  h.cityApproval.fails(),
]
