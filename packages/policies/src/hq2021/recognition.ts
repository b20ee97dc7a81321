import { all, any, define } from '@pengce/language'
import { quantity, wan, years, yi } from '@pengce/values'
import { enterprise, headquarters } from '@pengce/vocabulary'
import { ownFiscal, ownRevenue } from './scope.ts'
import { hq2021 } from './source.ts'

const { agreement, recognisedAs } = headquarters
const { foundedOn, operatingSince } = enterprise

export const headquartersBody = define('hq2021/headquarters', {
  title: ['属于总部企业', 'a headquarters enterprise'],
  cites: hq2021('第二条¶1'),
  register: ['hq2021/第二条'],
  says: [
    '设在本市、有独立法人资格（商业银行专营机构不要求）、对区域内企业行使总部职能',
    'set up here, a legal person of its own (not asked of specialised bank institutions), running enterprises of a region',
  ],
  means: all(enterprise.inShenzhen, any(enterprise.legalPerson, headquarters.bankUnit), headquarters.functions),
})

export const existing = define('hq2021/existing', {
  title: ['既有总部企业', 'existing headquarters'],
  cites: hq2021('第三条¶1（一）'),
  register: ['hq2021/第三条.1', 'hq2021/第三十二条'],
  says: [
    '在本市持续经营满一年，上年产值不低于 10 亿元、地方财力不低于 4000 万元；满一年算到申请当天',
    'a year of unbroken business here by the day of application; a billion of revenue and 40 million of contribution the year before',
  ],
  means: all(
    headquartersBody,
    operatingSince.heldFor(years(1)),
    ownRevenue(1).atLeast(yi(10)),
    ownFiscal(1).atLeast(wan(4000)),
  ),
})

export const introduced = define('hq2021/introduced', {
  title: ['新引进总部企业', 'newly introduced headquarters'],
  cites: [hq2021('第三条¶1（二）'), hq2021('第三十三条¶1')],
  register: ['hq2021/第三条.2', 'hq2021/第三十三条'],
  says: [
    '经营不满一年，实缴资本不低于 5 亿元，自身或母公司上年产值不低于 100 亿元，签约承诺第二年 10 亿元和 4000 万元、第三年 50 亿元和 6000 万元',
    'less than a year in business, 500 million paid in, ten billion of revenue of its own or its parent, and an agreement that promises a billion and 40 million for year two, five billion and 60 million for year three',
  ],
  means: all(
    headquartersBody,
    operatingSince.heldLessThan(years(1)),
    enterprise.paidInCapital.atLeast(yi(5)),
    headquarters.groupRevenue.atLeast(yi(100)),
    agreement,
    headquarters.promisedRevenueYear2.atLeast(yi(10)),
    headquarters.promisedFiscalYear2.atLeast(wan(4000)),
    headquarters.promisedRevenueYear3.atLeast(yi(50)),
    headquarters.promisedFiscalYear3.atLeast(wan(6000)),
  ),
})

export const ofGlobal500 = define('hq2021/of-global-500', {
  title: ['世界500强设立的总部机构', 'headquarters of a Fortune Global 500 company'],
  cites: hq2021('第三条¶1（三）'),
  register: ['hq2021/第三条.3'],
  says: [
    '世界 500 强跨国公司在本市的地区总部或职能总部，独立法人；两种都须签合作协议',
    'a regional or functional headquarters here, a legal person of its own; both kinds need the agreement',
  ],
  means: all(
    enterprise.inShenzhen,
    headquarters.global500,
    headquarters.multinationalRole.isOneOf('regional', 'functional'),
    enterprise.legalPerson,
    agreement,
  ),
})

export const highlyValued = define('hq2021/highly-valued', {
  title: ['高估值企业', 'an enterprise of high valuation'],
  cites: hq2021('第三条¶1（四）'),
  register: ['hq2021/第三条.4'],
  says: [
    '成立不超过十年、产业方向相符、估值或市值超过 10 亿美元并已签约；不要求行使总部职能',
    'founded not more than ten years ago, in the right industries, worth more than a billion US dollars, with the agreement; it need not act as a headquarters',
  ],
  means: all(
    enterprise.inShenzhen,
    foundedOn.heldAtMost(years(10)),
    headquarters.emergingIndustry,
    headquarters.valuation.exceeds(quantity('usd', 1_000_000_000)),
    agreement,
  ),
})

export const approvedByCity = define('hq2021/approved-by-city', {
  title: ['市政府批准的总部企业', 'headquarters approved by the city'],
  cites: hq2021('第三条¶1（五）'),
  register: ['hq2021/第三条.5'],
  says: [
    '总部企业，符合产业战略、有支撑或引领作用，经市政府批准并签约',
    'a headquarters in line with strategy, of weight for an industry or its technology, approved by the city, with the agreement',
  ],
  means: all(headquartersBody, headquarters.strategyFit, headquarters.keyRole, headquarters.cityApproval, agreement),
})

/** Listed in the directory and still meeting the figures, or recognised in one of the four other ways. */
export const recognised = any(
  all(existing, recognisedAs.is('existing').citing(hq2021('第十八条¶1'))).named(
    '目录内的既有总部企业',
    'an existing headquarters in the directory',
  ),
  introduced,
  ofGlobal500,
  highlyValued,
  approvedByCity,
  recognisedAs.isOneOf('introduced', 'global500', 'valued', 'approved').citing(hq2021('第十九条¶1')),
)
  .named('可享受支持的总部企业', 'a headquarters enterprise that may be supported')
  .citing(hq2021('第三条¶1'))
