import { assumed, type Likely, likelyOptions, likelyReaching, likelyYes, type YesNo } from '@pengce/language'
import { percent, quantity, type Rate, wan, yi } from '@pengce/values'
import { bank } from '../bank.ts'
import { businessLicence } from '../business-licence.ts'
import { builder } from '../construction-industry.ts'
import { costRelief } from '../cost-relief.ts'
import { employer } from '../employment.ts'
import { enterprise } from '../enterprise.ts'
import { finance } from '../finance.ts'
import { financialTalentBody } from '../financial-talent.ts'
import { foreignInvestment } from '../foreign-investment.ts'
import { headquarters } from '../headquarters.ts'
import { hrService } from '../hr-service.ts'
import { industrySupport } from '../industry-support.ts'
import { liquidityRelief } from '../liquidity-relief.ts'
import { manufacturing } from '../manufacturing.ts'
import { marketEntity } from '../market-entity.ts'
import { multinational } from '../multinational.ts'
import { platform } from '../platform.ts'
import { trade } from '../smart-construction.ts'
import { software } from '../software.ts'
import { soleTrade } from '../sole-trade.ts'
import { manufacturer } from '../technical-upgrade.ts'
import { telecomFirm } from '../telecom.ts'

const highTech = assumed(
  '假设：国家高新技术企业约占企业的百分之一；只影响提问次序',
  'assumed: about one enterprise in a hundred is a national high-tech enterprise; it only orders questions',
)
const special = assumed(
  '假设：具备这一身份、称号或情形的企业约五十分之一；只影响提问次序',
  'assumed: about one enterprise in fifty is of this kind or holds this title; it only orders questions',
)
const trades = assumed(
  '假设：属于这一行业的企业约十分之一；只影响提问次序',
  'assumed: about one enterprise in ten is in this trade; it only orders questions',
)
const nearlyAll = assumed(
  '假设：使用本工具的企业绝大多数如此；只影响提问次序',
  'assumed: so of nearly all enterprises that use this; it only orders questions',
)
const scale = assumed(
  '假设：规模越大的企业越少，每大十倍约少到五分之一；只影响提问次序',
  'assumed: the larger the fewer, about a fifth as many for every ten times the size; it only orders questions',
)

const each = (of: readonly YesNo[], share: Rate, basis: Likely['basis']): readonly Likely[] =>
  of.map((fact) => likelyYes(fact, share, basis))
const sizes = [
  [wan(10), percent(80)],
  [wan(100), percent(50)],
  [wan(1000), percent(12)],
  [yi(1), percent(2.4)],
  [yi(10), percent(0.5)],
  [yi(100), percent(0.1)],
] as const

const shares: readonly Likely[] = [
  ...each([enterprise.inShenzhen, businessLicence.held, businessLicence.company], percent(95), nearlyAll),
  ...each([enterprise.legalPerson, employer.insuredAsUnit, liquidityRelief.privateEnterprise], percent(90), nearlyAll),
  likelyYes(enterprise.highTech, percent(1), highTech),
  ...each(
    [
      manufacturing.isManufacturer,
      manufacturer.industrial,
      builder.enterprise,
      software.enterprise,
      trade.foreignTrade,
      soleTrade.commerce,
      enterprise.aboveScale,
      industrySupport.technologyFirm,
      marketEntity.partnership,
    ],
    percent(10),
    trades,
  ),
  ...each(
    [
      bank.isBank,
      enterprise.dishonest,
      enterprise.listed,
      employer.domesticService,
      employer.motherPostBase,
      finance.blacklisted,
      finance.promisesToStay,
      financialTalentBody.association,
      foreignInvestment.invested,
      foreignInvestment.researchCentre,
      headquarters.functions,
      headquarters.agreement,
      headquarters.global500,
      headquarters.bankUnit,
      hrService.institution,
      liquidityRelief.inLibrary,
      manufacturing.littleGiant,
      manufacturing.provincialSpecialised,
      manufacturing.supplyChain,
      manufacturing.clusterBody,
      marketEntity.demonstrationPlatform,
      marketEntity.municipalSpecialised,
      marketEntity.stateOwned,
      marketEntity.municipalCapital,
      marketEntity.unicornPool,
      marketEntity.ventureBody,
      multinational.recognised,
      multinational.branch,
      software.key,
      software.exemplaryCollege,
      soleTrade.converted,
      telecomFirm.terminalMaker,
      software.listed,
      costRelief.listedAbroad,
      costRelief.neeqFirst,
    ],
    percent(2),
    special,
  ),
  likelyOptions(finance.kind, { none: percent(98) }, percent(0.05), special),
  likelyOptions(finance.approval, { none: percent(98.2) }, percent(0.3), special),
  likelyOptions(telecomFirm.kind, { other: percent(98) }, percent(0.5), special),
  likelyOptions(headquarters.recognisedAs, { none: percent(98) }, percent(0.4), special),
  likelyOptions(platform.kind, { none: percent(98) }, percent(1), special),
  likelyOptions(
    enterprise.size,
    { large: percent(0.5), medium: percent(2.5), small: percent(17), micro: percent(80) },
    percent(0),
    assumed(
      '假设：微型企业约五分之四；只影响提问次序',
      'assumed: about four in five are micro; it only orders questions',
    ),
  ),
  likelyOptions(
    enterprise.arrival,
    { new: percent(8), moved: percent(2), here: percent(90) },
    percent(0),
    assumed(
      '假设：约十分之一是当年新设或迁入；只影响提问次序',
      'assumed: about one in ten is new or moved in; it only orders questions',
    ),
  ),
  ...[
    enterprise.revenue,
    enterprise.paidInCapital,
    enterprise.registeredCapital,
    enterprise.totalAssets,
    headquarters.revenue,
    manufacturing.output,
    hrService.revenue,
  ].map((fact) => likelyReaching(fact, sizes, scale)),
  likelyReaching(
    enterprise.employees,
    [
      [quantity('person', 1), percent(95)],
      [quantity('person', 10), percent(30)],
      [quantity('person', 100), percent(4)],
      [quantity('person', 1000), percent(0.4)],
    ],
    scale,
  ),
]

export const likely: ReadonlyMap<string, Likely> = new Map(shares.map((share) => [share.fact, share]))
