import { byCase, inAll, nothingDue, open, paidBefore, yearly } from '@pengce/language'
import { fen, minus, percent, plus, quantity, wan, years, yi, yuan } from '@pengce/values'
import { equityFund, finance, otherSupport, premises } from '@pengce/vocabulary'
import { newlyRegistered, promise } from './claims.ts'
import { entry, isEither, isManager } from './equity-entry.ts'
import { byPrice, noLand, notPreferential, officeRows, priceUnknown } from './offices.ts'
import { branchRent, branchRentRows, rentBars, rented, rentRows, threeYearsLeft, withinYears } from './rent.ts'
import { fin2019 } from './source.ts'
import { so, support } from './support.ts'

const { managementFee, recognised } = equityFund
const { registrationYear } = finance
const { price } = premises
const year = (n: number) => quantity('year', n)

const isRecognised = so(recognised, '未经认定', 'not recognised as qualifying')

export const equityPurchase = support('fin2019/equity-purchase', {
  title: ['股权投资企业购房补贴', 'Purchase subsidy for equity investment'],
  support: 'purchase',
  cites: fin2019('四/（二十二）¶4'),
  register: ['fin2019/（二十二）.¶4', 'fin2019/（二十二）.¶8', ...officeRows],
  claims: [isEither, entry, isRecognised, promise],
  bars: [noLand, notPreferential],
  other: otherSupport.purchase,

  pays: price.times(percent(1.5)).cappedAt(wan(500)),
  limit: { once: true },

  given: [price.of(yi(1))],
  ordinary: ['1 亿元购房补 1.5%', 'one and a half per cent of a hundred million'],
  paid: wan(150),
  rows: [
    ...byPrice([
      [plus(yi(3.2), fen(1)), wan(480)],
      [yuan(333_333_333.33), minus(wan(500), fen(1))],
      [yuan(333_333_333.34), wan(500)],
      [yi(9), wan(500)],
    ]),
    priceUnknown(wan(500)),
  ],
})

export const equityRent = support('fin2019/equity-rent', {
  title: ['股权投资企业租房补贴', 'Rent subsidy for equity investment'],
  support: 'rent',
  cites: [fin2019('四/（二十二）¶5'), fin2019('三/（十八）¶4')],
  register: ['fin2019/（二十二）.¶5', 'fin2019/（二十二）.¶8', ...rentRows],
  claims: [isEither, entry, isRecognised, withinYears(3)],
  bars: rentBars,
  other: otherSupport.rent,

  pays: yearly(branchRent, { atMost: years(3), left: threeYearsLeft }),
  limit: { inTotal: wan(500) },

  given: rented,
  ordinary: ['按指导价 30%', 'thirty per cent of the guide price'],
  paid: wan(30),
  rows: [
    ...branchRentRows,
    [['第三年', 'the third year'], [registrationYear.of(year(3))], inAll(wan(30), wan(30))],
    [['累计已获 490 万元', 'had 4.9 million in all'], [paidBefore.of(wan(490))], wan(10)],
    [['累计已获 470 万元，恰好够一年', 'room for just a year'], [paidBefore.of(wan(470))], wan(30)],
    [['差一分钱够一年', 'a fen short of a year'], [paidBefore.of(plus(wan(470), fen(1)))], minus(wan(30), fen(1))],
    [['累计已满 500 万元', 'had five million in all'], [paidBefore.of(wan(500))], nothingDue],
  ],
})

export const managementFees = support('fin2019/management-fees', {
  title: ['股权投资管理费收入奖励', 'Award on management fees'],
  support: 'fund-fee',
  cites: fin2019('四/（二十二）¶6'),
  register: ['fin2019/（二十二）.¶6', 'fin2019/（二十二）.¶8'],
  claims: [isManager, entry, newlyRegistered, withinYears(5)],
  other: otherSupport.business,

  pays: yearly(managementFee.times(byCase([[registrationYear.atMost(year(2)), percent(4)]], percent(2)))),

  given: [managementFee.of(wan(3000))],
  ordinary: ['第一年管理费 3000 万元，奖 4%', 'four per cent of thirty million in the first year'],
  paid: wan(120),
  rows: [
    [['一分钱以下舍去', 'parts of a fen fall away'], [managementFee.of(plus(wan(3000), fen(1)))], wan(120)],
    [['注册第几年未知', 'open while the year is unknown'], [registrationYear.notKnown()], open(wan(60), wan(120))],
    [['第二年仍为 4%', 'still four in the second year'], [registrationYear.of(year(2))], wan(120)],
    [['第三年减为 2%', 'two from the third year'], [registrationYear.of(year(3))], wan(60)],
    [['第五年', 'the fifth year'], [registrationYear.of(year(5))], wan(60)],
    [
      ['管理费未知', 'a range while the fees are unknown'],
      [managementFee.notKnown()],
      { verdict: 'yes', low: 0, high: null },
    ],
  ],
})
