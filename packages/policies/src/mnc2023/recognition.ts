import {
  all,
  any,
  byCase,
  define,
  examples,
  type FigureFact,
  type Given,
  granted,
  inKind,
  measure,
  notEligible,
  open,
  type RowSpec,
  share,
} from '@pengce/language'
import { type Figure, percent, quantity, type Unit, years, yi } from '@pengce/values'
import { enterprise, multinational as firm, foreignInvestment, offices } from '@pengce/vocabulary'
import { openRow, otherThan, thresholdRows } from '../rows.ts'
import { mnc2023 } from './source.ts'

const { founder, authorised, functions, branch, paidInUsd, managed, parentAssetsUsd, serviceSector } = firm
const { operatingSince } = enterprise
const usd = (n: number) => quantity('usd', n)
const firms = (n: number) => quantity('item', n)
const on = '2025-06-01'
const setUpFromAbroad = founder.isOneOf('abroad', 'holding', 'hong-kong-macau-taiwan')

export const regionalMeaning = define('mnc2023/regional-meaning', {
  title: ['地区总部', 'Regional headquarters'],
  cites: [mnc2023('第三条¶1'), mnc2023('第三条¶2'), mnc2023('第四条¶1')],
  register: ['mnc2023/第四条.¶1', 'mnc2023/第三条.¶1', 'mnc2023/第三条.¶2'],
  says: [
    '境外母公司或境内投资性公司授权设在本市、对一定区域管理服务的总部；港澳台公司比照',
    'set up here and authorised by a parent abroad or a holding company to manage and serve a region; companies of Hong Kong, Macau and Taiwan by analogy',
  ],
  means: all(enterprise.inShenzhen, setUpFromAbroad, authorised, functions.is('management')),
})
export const institutionMeaning = define('mnc2023/institution-meaning', {
  title: ['总部型机构', 'Headquarters-type institution'],
  cites: mnc2023('第五条¶1'),
  register: ['mnc2023/第五条.¶1'],
  says: [
    '同样授权设立、承担研发销售贸易结算等职能的外资企业或其分支机构',
    'a foreign-invested enterprise or its branch, likewise authorised, for research, sales, trade, settlement and the like',
  ],
  means: all(enterprise.inShenzhen, setUpFromAbroad, authorised, functions.is('operations')),
})
export const unitMeaning = define('mnc2023/unit-meaning', {
  title: ['事业部总部', 'Business-unit headquarters'],
  cites: mnc2023('第六条¶1'),
  register: ['mnc2023/第六条.¶1'],
  says: [
    '母公司按职能、业务、产品、品牌等设事业部，授权在本市负责该事业部的投资管理服务',
    'authorised to run the investment, management and services of one of the parent’s business units for a region',
  ],
  means: all(enterprise.inShenzhen, setUpFromAbroad, authorised, functions.is('business-unit')),
})

const assetsFloor = byCase([[serviceSector, usd(50_000_000)]], usd(100_000_000)).named(
  '母公司资产门槛',
  'floor on the parent’s assets',
)
export const regional = measure('mnc2023/regional-headquarters', {
  title: ['认定为跨国公司地区总部', 'Recognition as regional headquarters'],
  support: 'recognition',
  cites: mnc2023('第四条¶2'),
  register: ['mnc2023/第四条.¶2'],
  by: [offices.commerce, offices.districts, offices.qianhai],

  when: all(
    regionalMeaning,
    foreignInvestment.invested,
    enterprise.legalPerson,
    paidInUsd.atLeast(usd(2_000_000)),
    managed.atLeast(firms(2)),
    parentAssetsUsd.atLeast(assetsFloor),
  ),
  except: [enterprise.dishonest],

  pays: inKind(['可申请认定为地区总部', 'may be recognised as regional headquarters']),

  readings: {
    服务业领域: ['看设立总部的企业是否服务业', 'the enterprise that sets up the headquarters must be in services'],
  },
})
const shared = [
  enterprise.inShenzhen.holds(),
  founder.of('abroad'),
  authorised.holds(),
  foreignInvestment.invested.holds(),
  enterprise.dishonest.fails(),
]
/** Who founded it, what it does, where it is: what all three kinds are asked, with the one function that each has. */
const sharedRows = (own: 'management' | 'operations' | 'business-unit'): RowSpec[] => [
  [['投资性公司设立', 'set up by a holding company'], [founder.of('holding')], granted],
  [['港澳台公司比照', 'by a company of Hong Kong'], [founder.of('hong-kong-macau-taiwan')], granted],
  [['不是境外母公司授权', 'set up by another'], [founder.of('other')], notEligible],
  [['没有授权', 'not authorised'], [authorised.fails()], notEligible],
  [['职能不符', 'other functions'], [otherThan(functions, own)], notEligible],
  [['不在深圳', 'not in Shenzhen'], [enterprise.inShenzhen.fails()], notEligible],
  [['不是外资企业', 'not foreign-invested'], [foreignInvestment.invested.fails()], notEligible],
  [['列入严重失信名单', 'on a list of the dishonest'], [enterprise.dishonest.holds()], notEligible],
  ...[founder, authorised, functions, enterprise.inShenzhen, foreignInvestment.invested, enterprise.dishonest].map(
    (fact) => openRow(fact.notKnown(), open()),
  ),
]
/** A floor: one part below is refused, the floor itself and one part above are taken; open while it is not known. */
const floor = <U extends Unit>(fact: FigureFact<U>, least: Figure<U>, ...also: readonly Given[]): RowSpec[] => [
  ...thresholdRows(fact, least, { below: notEligible, at: granted, above: granted }, ...also),
  openRow(fact.notKnown(), open(), ...also),
]
const noLegalPerson: RowSpec = [['没有独立法人资格', 'no legal person'], [enterprise.legalPerson.fails()], notEligible]
export const regionalExamples = examples(regional, {
  on,
  given: [
    ...shared,
    functions.of('management'),
    enterprise.legalPerson.holds(),
    paidInUsd.of(usd(3_000_000)),
    managed.of(firms(4)),
    parentAssetsUsd.of(usd(150_000_000)),
    serviceSector.fails(),
  ],
  rows: [
    [['各项齐备', 'all conditions met'], [], granted],
    ...sharedRows('management'),
    noLegalPerson,
    openRow(enterprise.legalPerson.notKnown(), open()),
    ...floor(paidInUsd, usd(2_000_000)),
    ...floor(managed, firms(2)),
    ...floor(parentAssetsUsd, usd(100_000_000)),
    ...floor(parentAssetsUsd, usd(50_000_000), serviceSector.holds()),
    [
      ['是否服务业不明，资产介于两条线', 'between the two floors while the sector is unknown'],
      [serviceSector.notKnown(), parentAssetsUsd.of(usd(80_000_000))],
      open(),
    ],
  ],
})

export const institution = measure('mnc2023/headquarters-institution', {
  title: ['认定为跨国公司总部型机构', 'Recognition as a headquarters-type institution'],
  support: 'recognition',
  cites: mnc2023('第五条¶2'),
  register: ['mnc2023/第五条.¶2'],
  by: [offices.commerce, offices.districts, offices.qianhai],

  when: all(
    institutionMeaning,
    foreignInvestment.invested,
    any(enterprise.legalPerson, branch),
    paidInUsd.atLeast(usd(1_000_000)),
    parentAssetsUsd.atLeast(usd(50_000_000)),
  ),
  except: [enterprise.dishonest],

  pays: inKind(['可申请认定为总部型机构', 'may be recognised as a headquarters-type institution']),
})
export const institutionExamples = examples(institution, {
  on,
  given: [
    ...shared,
    functions.of('operations'),
    enterprise.legalPerson.holds(),
    branch.fails(),
    paidInUsd.of(usd(2_000_000)),
    parentAssetsUsd.of(usd(80_000_000)),
  ],
  rows: [
    [['各项齐备', 'all conditions met'], [], granted],
    ...sharedRows('operations'),
    [['分支机构也可', 'a branch as well'], [enterprise.legalPerson.fails(), branch.holds()], granted],
    [['既无法人资格也非分支机构', 'neither'], [enterprise.legalPerson.fails()], notEligible],
    openRow([enterprise.legalPerson.notKnown(), branch.notKnown()], open()),
    ...floor(paidInUsd, usd(1_000_000)),
    ...floor(parentAssetsUsd, usd(50_000_000)),
  ],
})

export const unit = measure('mnc2023/business-unit', {
  title: ['认定为跨国公司事业部总部', 'Recognition as business-unit headquarters'],
  support: 'recognition',
  cites: mnc2023('第六条¶2'),
  register: ['mnc2023/第六条.¶2'],
  by: [offices.commerce, offices.districts, offices.qianhai],

  when: all(
    unitMeaning,
    foreignInvestment.invested,
    enterprise.legalPerson,
    paidInUsd.atLeast(usd(2_000_000)),
    parentAssetsUsd.atLeast(usd(100_000_000)),
    operatingSince.heldFor(years(1)),
    any(share(enterprise.revenue).of(firm.unitRevenue).atLeast(percent(5)), enterprise.revenue.atLeast(yi(5))),
  ),
  except: [enterprise.dishonest],

  pays: inKind(['可申请认定为事业部总部', 'may be recognised as business-unit headquarters']),

  readings: {
    持续经营1年: [
      '“或”只连接两项收入条件，一年经营是必须的',
      'the “or” joins the two tests of revenue; the year of operation is asked of all',
    ],
  },
})
export const unitExamples = examples(unit, {
  on,
  given: [
    ...shared,
    functions.of('business-unit'),
    enterprise.legalPerson.holds(),
    paidInUsd.of(usd(3_000_000)),
    parentAssetsUsd.of(usd(150_000_000)),
    operatingSince.of('2023-01-01'),
    enterprise.revenue.of(yi(3)),
    firm.unitRevenue.of(yi(40)),
  ],
  rows: [
    [['收入占事业部 7.5%', 'seven and a half per cent of the unit'], [], granted],
    ...sharedRows('business-unit'),
    noLegalPerson,
    openRow(enterprise.legalPerson.notKnown(), open()),
    ...floor(paidInUsd, usd(2_000_000)),
    ...floor(parentAssetsUsd, usd(100_000_000)),
    // Five per cent of the unit's four billion.
    ...floor(enterprise.revenue, yi(2)),
    // A smaller share than that.
    ...floor(enterprise.revenue, yi(5), firm.unitRevenue.of(yi(200))),
    [['经营恰满一年', 'exactly a year of operation'], [operatingSince.of('2024-06-01')], granted],
    [['经营一年零一天', 'a year and a day of operation'], [operatingSince.of('2024-05-31')], granted],
    [['经营不足一年', 'a day short of a year'], [operatingSince.of('2024-06-02')], notEligible],
    openRow(operatingSince.notKnown(), open()),
    openRow(firm.unitRevenue.notKnown(), open()),
  ],
})
