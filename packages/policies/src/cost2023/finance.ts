import {
  all,
  between,
  examples,
  measure,
  notEligible,
  nothingDue,
  open,
  paidThisYear,
  perEvent,
  upTo,
  yearly,
} from '@pengce/language'
import { fen, minus, percent, plus, quantity, wan, yi, yuan } from '@pengce/values'
import { cargoFlight, costRelief, enterprise, industrialLease, manufacturing, offices } from '@pengce/vocabulary'
import { ceilingGrant } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { sumRows } from '../rows.ts'
import { cost2023, on } from './source.ts'

const { signedOn, tenantAboveScale, term, filed, year, rentOfYear } = industrialLease
const { bondIssuedOn, bondSize, bondSubsidised } = costRelief
const month = (n: number) => quantity('month', n)
const nth = (n: number) => quantity('year', n)
const flights = (n: number) => quantity('item', n)

export const longLeaseAward = measure('cost2023/long-lease-award', {
  title: ['长租约业主奖励', 'Award to landlords for long leases'],
  subject: 'project',
  support: 'lease',
  cites: cost2023('一/2¶1'),
  register: ['cost2023/一.2#3'],
  window: { from: '2024-01-01', until: null },
  by: [offices.housing, offices.industry, offices.districts],

  when: all(
    signedOn.onOrAfter('2024-01-01'),
    signedOn.onOrBefore('2026-12-31'),
    tenantAboveScale,
    term.atLeast(month(60)),
    filed,
    year.atLeast(nth(1)),
    year.atMost(nth(3)),
  ),

  pays: yearly(rentOfYear.times(percent(1)).cappedAt(wan(10))),

  readings: {
    前三年: [
      '有效期内签订的租约给足三年，文件到期后仍给',
      'a lease signed while the document is in force has its three years, past the end of it if need be',
    ],
    合同租金: [
      '以当年的合同租金计，每份租约每年至多 10 万元',
      'the rent of the year; at most 100,000 for each lease and year',
    ],
  },
})
export const longLeaseExamples = examples(longLeaseAward, {
  on,
  given: [
    signedOn.of('2024-05-01'),
    tenantAboveScale.holds(),
    term.of(month(72)),
    filed.holds(),
    year.of(nth(2)),
    rentOfYear.of(wan(600)),
  ],
  rows: [
    ...sumRows(rentOfYear, [
      [wan(600), wan(6)],
      [minus(wan(1000), fen(1)), minus(wan(10), fen(1))],
      [wan(1000), wan(10)],
      [wan(1500), wan(10)],
    ]),
    [['施行首日签订', 'signed on the first day'], [signedOn.of('2024-01-01')], wan(6)],
    [['施行前一天签订', 'signed the day before'], [signedOn.of('2023-12-31')], notEligible],
    [
      ['文件末日签订，2028 年申请第二年', 'signed on the last day, applied for in 2028'],
      [signedOn.of('2026-12-31')],
      wan(6),
      '2028-06-01',
    ],
    [
      ['文件到期后签订的租约', 'a lease signed after the document ended'],
      [signedOn.of('2027-01-01')],
      notEligible,
      '2028-06-01',
    ],
    [['恰好五年', 'exactly five years'], [term.of(month(60))], wan(6)],
    [['不足五年', 'a month short of five years'], [term.of(month(59))], notEligible],
    [['承租方不是规上企业', 'the tenant is below scale'], [tenantAboveScale.fails()], notEligible],
    [['没有备案', 'not filed'], [filed.fails()], notEligible],
    [['第一年', 'the first year'], [year.of(nth(1))], wan(6)],
    [['第三年', 'the third year'], [year.of(nth(3))], wan(6)],
    [['第四年', 'the fourth year'], [year.of(nth(4))], notEligible],
    [['尚未生效', 'not yet in effect'], [year.of(nth(0))], notEligible],
    [['租金未知', 'a range while the rent is unknown'], [rentOfYear.notKnown()], between(yuan(0), wan(10))],
    [['备案情况未知', 'open while filing is unknown'], [filed.notKnown()], open(wan(6), wan(6))],
    [['签订日期未知', 'open while the day of signing is unknown'], [signedOn.notKnown()], open(wan(6), wan(6))],
    [['租期未知', 'open while the term is unknown'], [term.notKnown()], open(wan(6), wan(6))],
    [['第几年未知', 'open while the year is unknown'], [year.notKnown()], open(wan(6), wan(6))],
  ],
})

export const bondSubsidy = measure('cost2023/bond-subsidy', {
  title: ['制造业企业发债补贴', 'Subsidy for issuing bonds'],
  support: 'bond',
  cites: cost2023('三/10¶1'),
  register: ['cost2023/三.10#1', 'cost2023/三.10#2'],
  by: [offices.localFinance, offices.smallBusiness, offices.industry, offices.districts],

  when: all(manufacturing.isManufacturer, enterprise.aboveScale, bondIssuedOn.onOrAfter('2024-01-01')),
  except: [bondSubsidised],

  pays: perEvent(bondSize.times(percent(2)).cappedAt(wan(50))),

  readings: { 最高50万元: ['按每次发行计', 'for each issue'] },
})
export const bondExamples = examples(bondSubsidy, {
  on,
  given: [
    manufacturing.isManufacturer.holds(),
    enterprise.aboveScale.holds(),
    bondIssuedOn.of('2024-08-01'),
    bondSubsidised.fails(),
    bondSize.of(wan(2000)),
  ],
  rows: [
    ...sumRows(bondSize, [
      [wan(2000), wan(40)],
      [minus(wan(2500), fen(1)), minus(wan(50), fen(1))],
      [wan(2500), wan(50)],
      [yi(1), wan(50)],
    ]),
    [['施行首日发行', 'issued on the first day'], [bondIssuedOn.of('2024-01-01')], wan(40)],
    [['施行前一天发行', 'issued the day before'], [bondIssuedOn.of('2023-12-31')], notEligible],
    [['规模以下', 'below scale'], [enterprise.aboveScale.fails()], notEligible],
    [['不是制造业', 'not a manufacturer'], [manufacturing.isManufacturer.fails()], notEligible],
    [['已享受区的同类补贴', 'had a district subsidy'], [bondSubsidised.holds()], notEligible],
    [['发行日期未知', 'open while the day is unknown'], [bondIssuedOn.notKnown()], open(wan(40), wan(40))],
    [['发行规模未知', 'a range while the size is unknown'], [bondSize.notKnown()], between(yuan(0), wan(50))],
    [['是否规上未知', 'open while scale is unknown'], [enterprise.aboveScale.notKnown()], open(wan(40), wan(40))],
  ],
})

const listing = {
  support: 'listing',
  cites: cost2023('三/11¶1'),
  by: [offices.smallBusiness, offices.localFinance, offices.securitiesRegulator, offices.districts],
  on,
  limit: { once: true },
} as const
const maker = so(manufacturing.isManufacturer, '不是制造业企业', 'not a manufacturer')

export const neeqAward = ceilingGrant('cost2023/neeq-award', {
  title: ['新三板首次挂牌奖励', 'Award for first quotation on the NEEQ'],
  ...listing,
  register: ['cost2023/三.11#1'],
  claims: [maker, so(costRelief.neeqFirst, '没有首次挂牌', 'not first quoted')],
  ceiling: wan(50),
  paid: ['首次挂牌', 'first quoted'],
})
export const neeqInnovationAward = ceilingGrant('cost2023/neeq-innovation-award', {
  title: ['新三板创新层奖励', 'Award for the innovation tier'],
  ...listing,
  register: ['cost2023/三.11#2'],
  claims: [
    maker,
    so(costRelief.neeqFirst, '没有首次挂牌', 'not first quoted'),
    so(costRelief.neeqInnovation, '没有进入创新层', 'not in the innovation tier'),
  ],
  ceiling: wan(30),
  paid: ['挂牌后进入创新层', 'in the innovation tier'],
  readings: { 再给予: ['在挂牌奖励之外另给', 'on top of the award for quotation'] },
})
export const domesticListingAward = ceilingGrant('cost2023/domestic-listing-award', {
  title: ['境内上市辅导奖励', 'Award for preparing a domestic listing'],
  ...listing,
  register: ['cost2023/三.11#3'],
  claims: [maker, so(costRelief.domesticListingReady, '未完成股改或辅导', 'not restructured or not tutored')],
  ceiling: wan(150),
  paid: ['完成股改和辅导', 'restructured and tutored'],
  readings: {
    上市辅导: ['与新三板奖励各奖一事，可以先后都得', 'another step than the NEEQ awards; both may be had'],
  },
})
export const overseasListingAward = ceilingGrant('cost2023/overseas-listing-award', {
  title: ['直接境外上市奖励', 'Award for listing abroad'],
  ...listing,
  register: ['cost2023/三.11#4'],
  claims: [maker, so(costRelief.listedAbroad, '没有直接境外上市', 'not listed directly abroad')],
  ceiling: wan(80),
  paid: ['直接境外上市', 'listed directly abroad'],
  readings: { 直接在境外: ['以红筹等方式间接上市不算', 'an indirect listing does not count'] },
})

export const cargoRoute = measure('cost2023/cargo-route', {
  title: ['国际货运航线补贴', 'Subsidy for international cargo routes'],
  subject: 'event',
  support: 'route',
  cites: cost2023('五/15¶1'),
  register: ['cost2023/五.15#1', 'cost2023/五.15#2'],
  by: [offices.transport],

  when: all(cargoFlight.strategicRoute, cargoFlight.flights.atLeast(flights(1))),

  pays: yearly(upTo(cargoFlight.flights.each(wan(25)))),
  limit: { perYear: wan(5500) },

  readings: { 每条航线: ['一条航线一年合计以 5500 万元为限', 'fifty-five million for a route and year in all'] },
})
export const cargoExamples = examples(cargoRoute, {
  on,
  given: [cargoFlight.strategicRoute.holds(), cargoFlight.flights.of(flights(100))],
  rows: [
    [['100 班，每班最高 25 万元', 'a hundred flights'], [], between(yuan(0), wan(2500))],
    [
      ['220 班恰到上限', '220 flights reach the ceiling'],
      [cargoFlight.flights.of(flights(220))],
      between(yuan(0), wan(5500)),
    ],
    [
      ['更多班次仍以 5500 万元为限', 'more flights stay at it'],
      [cargoFlight.flights.of(flights(300))],
      between(yuan(0), wan(5500)),
    ],
    [
      ['本年已获 4000 万元', 'forty million had this year'],
      [cargoFlight.flights.of(flights(300)), paidThisYear.of(wan(4000))],
      between(yuan(0), wan(1500)),
    ],
    [
      ['本年已获的离上限差一分钱', 'one fen below the ceiling this year'],
      [paidThisYear.of(minus(wan(5500), fen(1)))],
      between(yuan(0), fen(1)),
    ],
    [['本年已获的恰到上限', 'the ceiling used up'], [paidThisYear.of(wan(5500))], nothingDue],
    [['本年已获的超过上限', 'beyond the ceiling'], [paidThisYear.of(plus(wan(5500), fen(1)))], nothingDue],
    [['班次未知', 'open while the flights are unknown'], [cargoFlight.flights.notKnown()], open(yuan(0), wan(5500))],
    [['只有一班', 'one flight'], [cargoFlight.flights.of(flights(1))], between(yuan(0), wan(25))],
    [['没有班次', 'no flight'], [cargoFlight.flights.of(flights(0))], notEligible],
    [['不是战略性航线', 'not a strategic route'], [cargoFlight.strategicRoute.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [cargoFlight.strategicRoute.notKnown()], open(yuan(0), wan(2500))],
  ],
})
