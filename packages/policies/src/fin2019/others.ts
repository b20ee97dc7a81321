import { nothingDue, paidBefore, yearly } from '@pengce/language'
import { fen, minus, plus, quantity, wan, years, yi } from '@pengce/values'
import { enterprise, finance, otherSupport } from '@pengce/vocabulary'
import { capitalAtLeast, isKind, promise } from './claims.ts'
import { branchRent, branchRentRows, rentBars, rented, rentRows } from './rent.ts'
import { fin2019, holdingBenefit } from './source.ts'
import { type Claim, reaching, shown, so, support } from './support.ts'

const { municipalApproval, wellRun, concentratesResources } = finance
const { inShenzhen, registeredOn } = enterprise
const items = (n: number) => quantity('item', n)

const registeredHere = so(inShenzhen, '不在深圳注册', 'registered elsewhere')
const approvedByCity = so(municipalApproval, '未经市政府批准', 'not approved by the municipal government')

export const holdingAward = support(holdingBenefit.id, {
  title: holdingBenefit.words,
  support: 'holding',
  cites: fin2019('二/（十六）¶2'),
  register: ['fin2019/（十六）.¶2'],
  claims: [
    isKind('holding'),
    registeredHere,
    reaching(
      finance.controlledHeadquarters,
      items(2),
      items(3),
      ['恰好两家', 'exactly two'],
      ['只控股一家', 'one only'],
    ),
    capitalAtLeast(yi(50), yi(80)),
    approvedByCity,
  ],
  other: otherSupport.settlement,

  pays: wan(1000),
  limit: { once: true },

  readings: {
    相对控股: [
      '所控股的总部须在深圳注册，总部的定义如此',
      'the headquarters it controls are registered here, as headquarters are by definition',
    ],
  },

  ordinary: ['控股三家不同类型的总部', 'controls three headquarters of different types'],
  paid: wan(1000),
})

const establishedFor3: Claim = {
  claim: registeredOn.heldFor(years(3)),
  holds: [registeredOn.of('2015-04-01')],
  also: [shown('设立恰满三年', 'exactly three years old', registeredOn.of('2019-06-01'))],
  fails: [shown('设立不满三年', 'registered a day short of three years', registeredOn.of('2019-06-02'))],
  open: registeredOn.notKnown(),
}
const runsWell = so(wellRun, '运营不规范', 'not run by the rules')
const keyVenue = so(concentratesResources, '资源集聚作用不突出', 'does not draw resources together')

/** Rent at the rates of branches for those set up three years or more ago. */
const establishedTenant = {
  support: 'rent',
  bars: rentBars,
  other: otherSupport.rent,
  pays: yearly(branchRent, { atMost: years(3) }),
  limit: { inTotal: wan(100) },
  readings: {
    设立3年以上: [
      '只借用分支机构的比例，至多三年；注册后三年的期限不适用，否则无人可得',
      'only the rates of branches are borrowed, for three years at most; the three years after registration do not apply, or nobody could have it',
    ],
  },
  given: rented,
  paid: wan(30),
  rows: [
    ...branchRentRows,
    [['累计已获 70 万元，恰好够一年', 'room for just a year'], [paidBefore.of(wan(70))], wan(30)],
    [['差一分钱够一年', 'a fen short of a year'], [paidBefore.of(plus(wan(70), fen(1)))], minus(wan(30), fen(1))],
    [['累计已获 85 万元', 'had 850,000 in all'], [paidBefore.of(wan(85))], wan(15)],
    [['累计已满 100 万元', 'had a million in all'], [paidBefore.of(wan(100))], nothingDue],
  ],
} as const
const establishedVenue = [
  isKind('trading-venue'),
  registeredHere,
  establishedFor3,
  runsWell,
  keyVenue,
  capitalAtLeast(yi(5), yi(6)),
] as const

export const microcreditRent = support('fin2019/microcredit-rent', {
  title: ['小额贷款公司租房补贴', 'Rent subsidy for microcredit companies'],
  cites: [fin2019('四/（二十三）¶1'), fin2019('三/（十八）¶4')],
  register: ['fin2019/（二十三）.1', ...rentRows],
  claims: [isKind('microcredit'), establishedFor3, runsWell, capitalAtLeast(yi(5), yi(6))],
  ...establishedTenant,

  ordinary: ['设立七年的小贷公司，按指导价 30%', 'seven years old, thirty per cent of the guide price'],
})

export const venueRent = support('fin2019/venue-rent', {
  title: ['交易场所租房补贴', 'Rent subsidy for trading venues'],
  cites: [fin2019('四/（二十四）¶1'), fin2019('三/（十八）¶4')],
  register: ['fin2019/（二十四）.1', ...rentRows],
  claims: establishedVenue,
  ...establishedTenant,

  ordinary: ['设立七年的交易场所，按指导价 30%', 'seven years old, thirty per cent of the guide price'],
})

export const venueSettlement = support('fin2019/venue-settlement', {
  title: ['交易场所落户奖励', 'Settlement award for trading venues'],
  support: 'settlement',
  cites: fin2019('四/（二十四）¶1'),
  register: ['fin2019/（二十四）.1'],
  claims: [...establishedVenue, promise],
  other: otherSupport.settlement,

  pays: wan(500),
  limit: { once: true },

  ordinary: ['设立七年的交易场所', 'seven years old'],
  paid: wan(500),
})
