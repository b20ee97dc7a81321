import { factsAbout } from '@pengce/language'

const { yesNo, choice, quantity, yearlyMoney } = factsAbout('enterprise', 'multinational')
const staff = factsAbout('person', 'multinational-staff')

/** Multinational headquarters. */
export const multinational = {
  founder: choice('founder', {
    label: ['设立总部的母公司', 'who set up the headquarters'],
    options: {
      abroad: ['在境外注册的母公司', 'a parent registered abroad'],
      holding: ['境内的外商投资性公司', 'a foreign-invested holding company in China'],
      'hong-kong-macau-taiwan': ['港澳台地区符合条件的公司', 'a qualifying company of Hong Kong, Macau or Taiwan'],
      other: ['其他', 'another'],
    },
    source: 'registry',
  }),
  authorised: yesNo('authorised', {
    label: ['经母公司授权在一定区域内履行职能', 'authorised by the parent for a region'],
    source: 'declared',
  }),
  functions: choice('functions', {
    label: ['履行的职能', 'functions it carries'],
    options: {
      management: ['管理和服务', 'management and services'],
      operations: ['研发、销售、贸易、结算等', 'research, sales, trade, settlement and the like'],
      'business-unit': ['事业部的投资、管理和服务', 'investment, management and services of a business unit'],
      none: ['均不是', 'none of these'],
    },
    source: 'declared',
  }),
  branch: yesNo('branch', {
    label: ['是外商投资企业的分支机构', 'a branch of a foreign-invested enterprise'],
    source: 'registry',
  }),
  paidInUsd: quantity('usd', 'paid-in-usd', {
    label: ['实缴注册资本（美元）', 'paid-in capital in US dollars'],
    note: ['分支机构填总公司拨付的营运资金', 'for a branch, the operating funds allotted to it'],
    source: 'registry',
    reachable: true,
  }),
  managed: quantity('item', 'managed', {
    label: ['授权管理的境内外独立法人企业数', 'independent companies it is authorised to manage'],
    source: 'declared',
    reachable: true,
  }),
  parentAssetsUsd: quantity('usd', 'parent-assets-usd', {
    label: ['母公司资产总额（美元）', 'total assets of the parent in US dollars'],
    source: 'declared',
  }),
  serviceSector: yesNo('service-sector', {
    label: ['设立总部的是服务业企业', 'the enterprise setting it up is in services'],
    source: 'registry',
  }),
  unitRevenue: yearlyMoney('unit-revenue', {
    label: ['母公司该事业部营业收入', 'revenue of the parent’s business unit'],
    source: 'declared',
  }),
  recognised: yesNo('recognised', {
    label: ['经认定的跨国公司总部企业', 'a recognised multinational headquarters'],
    source: 'authority-record',
    reachable: true,
  }),
  awardConditions: yesNo('award-conditions', {
    label: ['符合外资奖励政策条件', 'meets the conditions of the foreign-investment awards'],
    source: 'judgement',
  }),
  inFreeTradeArea: yesNo('in-free-trade-area', {
    label: ['设在前海蛇口自贸片区', 'in the Qianhai-Shekou free-trade area'],
    source: 'registry',
  }),
  bondedCentre: yesNo('bonded-centre', {
    label: ['设立保税物流或分拨中心', 'sets up a bonded logistics or distribution centre'],
    source: 'authority-record',
    reachable: true,
  }),
  customsQualified: yesNo('customs-qualified', {
    label: ['符合海关便利条件', 'qualifies for customs ease'],
    source: 'judgement',
  }),
}
export const multinationalStaff = {
  atHeadquarters: staff.yesNo('at-headquarters', {
    label: ['受聘于经认定的跨国公司总部', 'works for a recognised headquarters'],
    note: ['引进入户的，所属研发机构也算', 'for registration, its research bodies count as well'],
    source: 'social-insurance',
  }),
  executive: staff.yesNo('executive', {
    label: ['总部的高级管理人员', 'an executive of the headquarters'],
    source: 'declared',
  }),
  keyContributor: staff.yesNo('key-contributor', {
    label: ['在企业发展和技术创新中贡献突出', 'an outstanding contributor to its growth or technology'],
    source: 'judgement',
  }),
  foreignLongTerm: staff.yesNo('foreign-long-term', {
    label: ['在总部长期工作的外籍人员', 'a foreigner who works there for long'],
    source: 'police',
  }),
  foreignPermit: staff.yesNo('foreign-permit', {
    label: ['符合外国人来华工作许可条件', 'meets the rules for a foreigner’s work permit'],
    source: 'authority-record',
  }),
  childQualifies: staff.yesNo('child-qualifies', {
    label: ['子女符合公办学校入学条件', 'the child qualifies for a public school'],
    source: 'authority-record',
  }),
  seniorChinese: staff.yesNo('senior-chinese', {
    label: ['从市外引进的中方高级技术或管理人员', 'senior Chinese staff brought from elsewhere'],
    source: 'declared',
  }),
  introductionConditions: staff.yesNo('introduction-conditions', {
    label: ['符合本市人才引进条件', 'meets the talent-introduction conditions'],
    source: 'judgement',
  }),
}
