import {
  all,
  amountOf,
  between,
  byCase,
  examples,
  inAll,
  lowestOf,
  measure,
  monthly,
  notEligible,
  nothingDue,
  obligation,
  open,
  paidBefore,
  upTo,
  yearly,
} from '@pengce/language'
import { fen, minus, months, percent, quantity, wan, years, yuan } from '@pengce/values'
import { hrPark, hrService } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { hr2023, on } from './source.ts'

const { level, operatingSince } = hrPark
const { institution, tenancy, tenancyMonth, tenancyRent } = hrService
const month = (n: number) => quantity('month', n)

export const parkOpeningSubsidy = measure('hr2023/park-opening-subsidy', {
  title: ['人力资源服务产业园开园补贴', 'Opening subsidy for human-resource industrial parks'],
  subject: 'site',
  support: 'park-opening',
  cites: hr2023('三/8¶1'),
  register: ['hr2023/三.8#1'],

  when: level.isOneOf('national', 'provincial', 'municipal'),

  pays: level.pays({ national: wan(500), provincial: wan(300), municipal: wan(200) }).less(paidBefore),

  readings: {
    一次性: [
      '园区升级后只补差额，总额以最高级别为限',
      'a park that rises a level is paid the difference only, up to the amount of its highest level',
    ],
  },
})

export const parkOpeningExamples = examples(parkOpeningSubsidy, {
  on,
  given: [level.of('national')],
  rows: [
    [['国家级产业园', 'a national park'], [], wan(500)],
    [['省级产业园', 'a provincial park'], [level.of('provincial')], wan(300)],
    [['市级产业园', 'a municipal park'], [level.of('municipal')], wan(200)],
    [['市级升国家级补差额', 'raised from municipal to national'], [paidBefore.of(wan(200))], wan(300)],
    [['已领的差一分钱', 'one fen short of what this level brings'], [paidBefore.of(minus(wan(500), fen(1)))], fen(1)],
    [['已按本级领过', 'already paid at this level'], [paidBefore.of(wan(500))], nothingDue],
    [
      ['已领的比本级还多', 'had more than its level brings'],
      [level.of('municipal'), paidBefore.of(wan(300))],
      nothingDue,
    ],
    [['未评定级别', 'without a level'], [level.doesNotApply()], notEligible],
    [['级别未知', 'open while the level is unknown'], [level.notKnown()], open(yuan(0), wan(500))],
  ],
})

export const parkOperatingSubsidy = measure('hr2023/park-operating-subsidy', {
  title: ['人力资源服务产业园运营补贴', 'Operating subsidy for human-resource industrial parks'],
  subject: 'site',
  support: 'park-operation',
  cites: hr2023('三/8¶1'),
  register: ['hr2023/三.8#2'],

  when: all(level.isOneOf('national', 'provincial', 'municipal'), operatingSince.heldLessThan(years(5))),

  pays: yearly(level.pays({ national: wan(100), provincial: wan(50), municipal: wan(30) }), {
    atMost: years(5),
    left: byCase(
      [
        [operatingSince.heldFor(years(4)), quantity('year', 1)],
        [operatingSince.heldFor(years(3)), quantity('year', 2)],
        [operatingSince.heldFor(years(2)), quantity('year', 3)],
        [operatingSince.heldFor(years(1)), quantity('year', 4)],
      ],
      quantity('year', 5),
    ),
  }),

  readings: {
    运营起5年内: [
      '自开始运营之日起满 5 年的前一天为止',
      'up to the day before the fifth anniversary of the first day of operation',
    ],
  },
})

export const parkOperatingExamples = examples(parkOperatingSubsidy, {
  on,
  given: [level.of('national'), operatingSince.of('2024-01-01')],
  rows: [
    [
      [
        '国家级每年 100 万元，第二年起还有四年',
        'a national park, one million a year, four years to come in the second',
      ],
      [],
      inAll(wan(100), wan(400)),
    ],
    [
      ['第一年最后一天', 'the last day of the first year'],
      [operatingSince.of('2024-03-02')],
      inAll(wan(100), wan(500)),
    ],
    [['第三年第一天', 'the first day of the third year'], [operatingSince.of('2023-03-01')], inAll(wan(100), wan(300))],
    [
      ['第四年第一天', 'the first day of the fourth year'],
      [operatingSince.of('2022-03-01')],
      inAll(wan(100), wan(200)),
    ],
    [['第五年第一天', 'the first day of the fifth year'], [operatingSince.of('2021-03-01')], inAll(wan(100), wan(100))],
    [
      ['第二年第一天', 'the first day of the second year'],
      [operatingSince.of('2024-03-01')],
      inAll(wan(100), wan(400)),
    ],
    [
      ['第二年最后一天', 'the last day of the second year'],
      [operatingSince.of('2023-03-02')],
      inAll(wan(100), wan(400)),
    ],
    [
      ['第三年最后一天', 'the last day of the third year'],
      [operatingSince.of('2022-03-02')],
      inAll(wan(100), wan(300)),
    ],
    [
      ['第四年最后一天', 'the last day of the fourth year'],
      [operatingSince.of('2021-03-02')],
      inAll(wan(100), wan(200)),
    ],
    [['省级每年 50 万元', 'a provincial park'], [level.of('provincial')], wan(50)],
    [['市级每年 30 万元', 'a municipal park'], [level.of('municipal')], wan(30)],
    [
      ['第五年最后一天', 'the last day of the fifth year'],
      [operatingSince.of('2020-03-02')],
      inAll(wan(100), wan(100)),
    ],
    [['满五年的次日', 'the day after the fifth anniversary'], [operatingSince.of('2020-02-29')], notEligible],
    [['满五年当天', 'the fifth anniversary'], [operatingSince.of('2020-03-01')], notEligible],
    [['未评定级别', 'without a level'], [level.doesNotApply()], notEligible],
    [
      ['开始运营日期未知', 'open while the first day is unknown'],
      [operatingSince.notKnown()],
      open(wan(100), wan(100)),
    ],
  ],
})

export const operatingSubsidyUse = obligation('hr2023/operating-subsidy-use', {
  title: ['运营补贴限定用途', 'What the operating subsidy may be spent on'],
  cites: hr2023('三/8¶1'),
  register: ['hr2023/三.8#3'],
  who: ['产业园运营单位', 'the operator of the park'],
  binds: ['hr2023/park-operating-subsidy'],
  says: [
    '运营补贴主要用于公共平台、设施设备、信息化、管理、宣传和入驻机构场租减免',
    'spent mainly on shared platforms, equipment, information systems, running and promoting the park, and rent relief',
  ],
})

const monthsLeft = amountOf(month(49)).less(tenancyMonth).orNothing()
/** What is left of the first 24 months, in which the whole rent is spared; at half rent there are 24 at most. */
const monthsInFull = amountOf(month(25)).less(tenancyMonth).orNothing()

export const parkRentRelief = measure('hr2023/park-rent-relief', {
  title: ['入驻市级产业园场租减免', 'Rent relief in parks built with municipal money'],
  support: 'rent',
  cites: hr2023('三/8¶1'),
  register: ['hr2023/三.8#4'],

  when: all(institution, tenancy.is('municipal'), tenancyMonth.atLeast(month(1)), tenancyMonth.atMost(month(48))),

  pays: monthly(byCase([[tenancyMonth.atMost(month(24)), tenancyRent]], tenancyRent.times(percent(50))), {
    atMost: months(48),
    left: monthsLeft,
    inAll: monthsInFull.each(tenancyRent).plus(lowestOf(monthsLeft, month(24)).each(tenancyRent.times(percent(50)))),
  }),

  readings: {
    年度周期: [
      '核准进驻的当月为第 1 个月，每 12 个月为一个周期',
      'the month of approval is month 1; twelve months make a cycle',
    ],
  },
})

export const parkRentReliefExamples = examples(parkRentRelief, {
  on,
  given: [institution.holds(), tenancy.of('municipal'), tenancyMonth.of(month(1)), tenancyRent.of(yuan(20_001))],
  rows: [
    [
      ['核准当月起全免，满两年后减半', 'the whole rent from the month of approval, half of it after two years'],
      [],
      inAll(yuan(20_001), yuan(720_036)),
    ],
    [
      ['第 24 个月仍全免', 'the whole rent in month 24'],
      [tenancyMonth.of(month(24))],
      inAll(yuan(20_001), yuan(260_013)),
    ],
    [
      ['第 25 个月减半', 'half the rent in month 25'],
      [tenancyMonth.of(month(25))],
      inAll(yuan(10_000.5), yuan(240_012)),
    ],
    [
      ['第 26 个月，还剩 23 个月', '23 months are left in month 26'],
      [tenancyMonth.of(month(26))],
      inAll(yuan(10_000.5), yuan(230_011.5)),
    ],
    [
      ['第 48 个月仍减半', 'half the rent in month 48'],
      [tenancyMonth.of(month(48))],
      inAll(yuan(10_000.5), yuan(10_000.5)),
    ],
    [['第 49 个月起不再减免', 'nothing from month 49'], [tenancyMonth.of(month(49))], notEligible],
    [['尚未进驻', 'before it has moved in'], [tenancyMonth.of(month(0))], notEligible],
    [
      ['区级园按区的规定，未入驻的没有', 'a district park has rules of its own'],
      [otherThan(tenancy, 'municipal')],
      notEligible,
    ],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['场租未知', 'a range while the rent is unknown'], [tenancyRent.notKnown()], between(yuan(0), null)],
    [
      ['第几个月未知', 'open while the month is unknown'],
      [tenancyMonth.notKnown()],
      open(yuan(10_000.5), yuan(20_001)),
    ],
  ],
})

export const districtParkRentRelief = measure('hr2023/district-park-rent-relief', {
  title: ['入驻区级产业园场租优惠', 'Rent relief in parks built with district money'],
  support: 'rent',
  cites: hr2023('三/8¶1'),
  register: ['hr2023/三.8#5'],

  when: all(institution, tenancy.is('district')),

  pays: monthly(upTo(tenancyRent)),

  readings: {
    场租优惠: ['幅度由区规定，不超过场租本身', 'the district fixes how much; never more than the rent itself'],
  },
})

export const districtParkRentReliefExamples = examples(districtParkRentRelief, {
  on,
  given: [institution.holds(), tenancy.of('district'), tenancyRent.of(yuan(20_001))],
  rows: [
    [['入驻区级园', 'tenant of a district park'], [], between(yuan(0), yuan(20_001))],
    [['场租更高', 'a higher rent'], [tenancyRent.of(wan(5))], between(yuan(0), wan(5))],
    [
      ['入驻市级园按市的标准', 'a municipal park falls under the municipal rule'],
      [otherThan(tenancy, 'district')],
      notEligible,
    ],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['入驻情况未知', 'open while the park is unknown'], [tenancy.notKnown()], open(yuan(0), yuan(20_001))],
    [['场租未知', 'no ceiling while the rent is unknown'], [tenancyRent.notKnown()], between(yuan(0), null)],
  ],
})
