import { factsAbout } from '@pengce/language'

const { yesNo, yearlyMoney, money, quantity, choice } = factsAbout('enterprise', 'headquarters')

/** Headquarters enterprises: how they are recognised, what they bring, what they were promised. */
export const headquarters = {
  functions: yesNo('functions', {
    label: ['对一定区域内的企业行使总部管理服务职能', 'manages enterprises of a region as their headquarters'],
    note: [
      '如控股投资、经营决策、研发、销售、结算',
      'holding, operating decisions, research, central sales, settlement and the like',
    ],
    source: 'judgement',
  }),
  bankUnit: yesNo('bank-unit', {
    label: ['商业银行专营机构', 'a specialised institution of a commercial bank'],
    source: 'registry',
  }),
  revenue: yearlyMoney('revenue', {
    label: ['纳入本市统计核算的产值规模（营业收入）', 'revenue counted in the statistics of Shenzhen'],
    note: [
      '含分支机构，以及并表且实际控制的本市公司',
      'branches included, and companies here that are consolidated and controlled',
    ],
    source: 'statistics',
    reachable: true,
  }),
  fiscalContribution: yearlyMoney('fiscal-contribution', {
    label: ['在本市形成的地方财力', 'local fiscal contribution in Shenzhen'],
    note: [
      '企业所得税、增值税等九项税费的地方分成，范围同产值规模；个人所得税、土地增值税、契税等不计',
      'the local share of nine taxes and charges such as corporate income tax and VAT, over the same companies as revenue; individual income tax, land value added tax and deed tax do not count',
    ],
    source: 'tax',
  }),
  subsidiaryApplies: yesNo('subsidiary-applies', {
    label: ['有下属公司另行申请总部企业支持', 'a subsidiary applies for headquarters support of its own'],
    source: 'declared',
  }),
  subsidiaryRevenue: yearlyMoney('subsidiary-revenue', {
    label: ['另行申请的下属公司的产值规模（营业收入）', 'revenue of the subsidiaries that apply themselves'],
    source: 'statistics',
  }),
  subsidiaryFiscal: yearlyMoney('subsidiary-fiscal', {
    label: ['另行申请的下属公司形成的地方财力', 'local fiscal contribution of the subsidiaries that apply themselves'],
    source: 'tax',
  }),
  recognisedAs: choice('recognised-as', {
    label: ['已获认定的总部企业类别', 'kind of headquarters it is recognised as'],
    options: {
      existing: ['列入总部企业目录的既有企业', 'an existing enterprise in the directory'],
      introduced: ['签约的新引进企业', 'newly introduced, with an agreement'],
      global500: ['世界500强设立的总部机构', 'headquarters of a Fortune Global 500 company'],
      valued: ['高估值企业', 'an enterprise of high valuation'],
      approved: ['市政府批准的重点企业', 'a key enterprise approved by the city'],
      none: ['未获认定或已调出', 'not recognised, or removed'],
    },
    source: 'authority-record',
    reachable: true,
  }),
  agreement: yesNo('agreement', {
    label: ['与市政府签订合作协议', 'has a cooperation agreement with the municipal government'],
    source: 'authority-record',
    reachable: true,
  }),
  groupRevenue: yearlyMoney('group-revenue', {
    label: ['本企业或其控股母公司的产值规模（营业收入）', 'revenue of the enterprise or of its controlling parent'],
    note: ['母公司以第三方审计报告为准', "a parent's as its audit report gives it"],
    source: 'declared',
  }),
  promisedRevenueYear2: money('promised-revenue-year-2', {
    label: ['承诺的第二年产值规模（营业收入）', 'revenue promised for year two'],
    source: 'authority-record',
  }),
  promisedFiscalYear2: money('promised-fiscal-year-2', {
    label: ['承诺的第二年地方财力', 'fiscal contribution promised for year two'],
    source: 'authority-record',
  }),
  promisedRevenueYear3: money('promised-revenue-year-3', {
    label: ['承诺的第三年产值规模（营业收入）', 'revenue promised for year three'],
    source: 'authority-record',
  }),
  promisedFiscalYear3: money('promised-fiscal-year-3', {
    label: ['承诺的第三年地方财力', 'fiscal contribution promised for year three'],
    source: 'authority-record',
  }),
  revenueYear2: money('revenue-year-2', {
    label: ['第二年在本市新增的产值规模（营业收入）', 'new revenue here in year two'],
    note: [
      '注册次年为第二年，协议另有约定的从约定；还没有结果的选“不适用”',
      'the year after registration, unless the agreement says otherwise; “does not apply” before it is over',
    ],
    source: 'statistics',
    reachable: true,
  }),
  fiscalYear2: money('fiscal-year-2', {
    label: ['第二年在本市新增的地方财力', 'new fiscal contribution here in year two'],
    source: 'tax',
  }),
  revenueYear3: money('revenue-year-3', {
    label: ['第三年在本市新增的产值规模（营业收入）', 'new revenue here in year three'],
    note: ['还没有结果的选“不适用”', '“does not apply” before the year is over'],
    source: 'statistics',
    reachable: true,
  }),
  fiscalYear3: money('fiscal-year-3', {
    label: ['第三年在本市新增的地方财力', 'new fiscal contribution here in year three'],
    source: 'tax',
  }),
  awardAgreed: yesNo('award-agreed', {
    label: ['落户奖励在合作协议中另行约定', 'the settlement award is agreed in the cooperation agreement'],
    note: ['只适用于重点引进的特别重大企业', 'only for introduced enterprises of special weight'],
    source: 'authority-record',
  }),
  global500: yesNo('global-500', {
    label: ['由世界500强跨国公司设立', 'set up by a Fortune Global 500 multinational'],
    source: 'declared',
  }),
  multinationalRole: choice('multinational-role', {
    label: ['跨国公司在本市设立的机构', 'what the multinational has set up here'],
    options: {
      regional: ['地区总部', 'a regional headquarters'],
      functional: [
        '具有研发、销售、贸易、结算等职能的总部机构',
        'a headquarters for research, sales, trade or settlement',
      ],
      other: ['其他机构', 'something else'],
    },
    source: 'authority-record',
  }),
  emergingIndustry: yesNo('emerging-industry', {
    label: ['符合战略性新兴产业和未来产业方向', 'in line with the emerging and future industries'],
    source: 'judgement',
  }),
  valuation: quantity('usd', 'valuation', {
    label: ['经第三方评审的估值或市值（美元）', 'valuation or market value in US dollars, reviewed by a third party'],
    source: 'authority-record',
  }),
  strategyFit: yesNo('strategy-fit', {
    label: ['符合深圳产业发展战略和产业政策', "in line with Shenzhen's industrial strategy"],
    source: 'judgement',
  }),
  keyRole: yesNo('key-role', {
    label: ['有重大产业支撑或科技引领作用', 'supports an industry or leads in technology'],
    source: 'judgement',
  }),
  cityApproval: yesNo('city-approval', {
    label: ['作为总部企业经市政府批准', 'approved as headquarters by the municipal government'],
    source: 'judgement',
  }),
  officeRent: money('office-rent', {
    label: ['当年总部自用办公用房实际租金', 'rent paid this year for headquarters offices of its own use'],
    note: [
      '附属设施、配套用房和政策性优惠用房的租金不计',
      'rent for ancillary facilities, supporting premises and preferential premises does not count',
    ],
    source: 'declared',
    reachable: true,
  }),
  rentSubsidyYears: quantity('year', 'rent-subsidy-years', {
    label: ['已享受总部租房补助的年数', 'years of headquarters rent subsidy already had'],
    source: 'authority-record',
  }),
  officePrice: money('office-price', {
    label: ['首次购置总部自用办公用房的房价', 'price of the first headquarters offices bought for own use'],
    note: [
      '附属设施、配套用房和政策性优惠用房不计',
      'ancillary facilities, supporting premises and preferential premises do not count',
    ],
    source: 'property-register',
    reachable: true,
  }),
  scaleFitsContribution: yesNo('scale-fits-contribution', {
    label: ['总部大厦规模与地方贡献相适应', 'the building fits the contribution of the enterprise'],
    source: 'judgement',
  }),
  outboundProject: yesNo('outbound-project', {
    label: ['有符合条件的境外投资项目', 'has a qualifying project of investment abroad'],
    source: 'judgement',
  }),
  tradesAbroad: yesNo('trades-abroad', {
    label: ['有进出口货物', 'imports or exports goods'],
    source: 'declared',
  }),
}
