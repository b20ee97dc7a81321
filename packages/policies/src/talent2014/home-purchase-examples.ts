import { between, examples, inAll, notEligible, open, paidBefore } from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { earlierRentDrawn, homePurchase, rentDrawn, toppedUp } from './home-purchase.ts'
import { lowerRows, risenRows } from './home-purchase-level-rows.ts'
import {
  atWork,
  certificateRows,
  certified,
  clean,
  noSupportYet,
  paidSome,
  runningRows,
  supportRefusals,
  workRefusals,
} from './ordinary.ts'
import { homes, months, squareMetres, yearsDrawn } from './quantities.ts'

const { tier } = talent
const { commodityHomes } = household
const { employerShare, purchaseInstalments, rentFreeMonths, rentFreeArea, publicRent } = talentHousing
const { earlierInterestSubsidy, provincialSubsidy } = talentHousing

const oneHome = [
  tier.of('national'),
  person.hukou.fails(),
  ...noSupportYet,
  commodityHomes.of(homes(1)),
  ...atWork,
  talent.retired.fails(),
  ...certified,
  purchaseInstalments.of(yearsDrawn(0)),
  household.otherHousingSupport.fails(),
  ...clean,
  employerShare.of(wan(15)),
  earlierInterestSubsidy.of(yuan(0)),
  rentFreeMonths.of(months(0)),
  rentFreeArea.of(squareMetres(0)),
  publicRent.of(yuan(0)),
  provincialSubsidy.of(yuan(0)),
  toppedUp.of(yuan(0)),
]
/** The second instalment is due: one of the highest kind was paid. */
const second = [paidBefore.of(wan(15)), purchaseInstalments.of(yearsDrawn(1))]

export const homePurchaseExamples = examples(homePurchase, {
  on: '2025-03-01',
  given: oneHome,
  rows: [
    [['国家级，单位每年补 15 万元', 'national level, the employer pays 150,000 a year'], [], inAll(wan(15), wan(75))],
    [
      ['单位补 12 万元，政府同样补 12 万元', 'government matches 120,000'],
      [employerShare.of(wan(12))],
      inAll(wan(12), wan(60)),
    ],
    [
      ['单位补 20 万元，政府以 15 万元为限', 'government stops at the ceiling of the year'],
      [employerShare.of(wan(20))],
      inAll(wan(15), wan(75)),
    ],
    [['单位当年没有补', 'the employer paid nothing this year'], [employerShare.of(yuan(0))], inAll(yuan(0), yuan(0))],
    ...lowerRows,
    ...risenRows,
    [['不是领军人才', 'not a leading talent'], [tier.doesNotApply()], notEligible],
    ...supportRefusals,
    [['没有商品住房也符合', 'whoever owns no home meets it as well'], [commodityHomes.of(homes(0))], wan(15)],
    [['首次申请时有两套', 'two homes at the first application'], [commodityHomes.of(homes(2))], notEligible],
    [
      ['续发之初又购一套', 'a second home bought as instalments begin'],
      [commodityHomes.of(homes(2)), paidSome],
      wan(15),
    ],
    [
      ['总额已经发完', 'the whole sum is paid'],
      [paidBefore.of(wan(75)), purchaseInstalments.of(yearsDrawn(4))],
      inAll(yuan(0), yuan(0)),
    ],
    [['层级未知', 'open while the level is unknown'], [tier.notKnown()], open(yuan(0), wan(15))],
    [
      ['续发期间又购一套，余额照发', 'a second home bought while instalments run'],
      [commodityHomes.of(homes(2)), ...second],
      inAll(wan(15), wan(60)),
    ],
    ...workRefusals,
    ...certificateRows(wan(15)),
    [
      ['第五年', 'the fifth year'],
      [paidBefore.of(wan(60)), purchaseInstalments.of(yearsDrawn(4))],
      inAll(wan(15), wan(15)),
    ],
    [
      ['五年已发完', 'five instalments were paid'],
      [paidBefore.of(wan(60)), purchaseInstalments.of(yearsDrawn(5))],
      notEligible,
    ],
    [
      ['前几年没有用足，第五年仍以 15 万元为限', 'room left unused in earlier years does not carry over'],
      [paidBefore.of(wan(40)), purchaseInstalments.of(yearsDrawn(4)), employerShare.of(wan(30))],
      inAll(wan(15), wan(15)),
    ],
    [
      ['总额只剩 3 万元', 'only 30,000 of the sum is left'],
      [paidBefore.of(wan(72)), purchaseInstalments.of(yearsDrawn(4))],
      inAll(wan(3), wan(3)),
    ],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    ...runningRows([paidSome, purchaseInstalments.of(yearsDrawn(1))], wan(15)),
    [
      ['已领租房补贴 57600 元，从总额扣减', 'rent subsidy drawn is taken off'],
      [rentDrawn.of(yuan(57_600))],
      inAll(wan(15), yuan(692_400)),
    ],
    [
      ['第五年只发扣减租房补贴后的余额', 'the fifth year pays only what is left after the rent subsidy'],
      [rentDrawn.of(yuan(57_600)), paidBefore.of(wan(60)), purchaseInstalments.of(yearsDrawn(4))],
      inAll(yuan(92_400), yuan(92_400)),
    ],
    [
      ['2015 年前受理的租房补贴同样扣减', 'so is that accepted before 2015'],
      [earlierRentDrawn.of(yuan(57_600))],
      inAll(wan(15), yuan(692_400)),
    ],
    [
      ['旧购房贴息视为租房补贴', 'the old interest subsidy counts as rent subsidy'],
      [earlierInterestSubsidy.of(wan(6))],
      inAll(wan(15), wan(69)),
    ],
    [
      ['住过 20 个月 150 平方米的免租房，按每平方米 30 元扣减', 'twenty months of 150 square metres at 30 yuan'],
      [rentFreeMonths.of(months(20)), rentFreeArea.of(squareMetres(150)), publicRent.of(yuan(30))],
      inAll(wan(15), wan(66)),
    ],
    [
      ['面积有小数时逐月舍去不足一分', 'part of a fen is dropped month by month'],
      [rentFreeMonths.of(months(10)), rentFreeArea.of(squareMetres(0.33)), publicRent.of(yuan(0.99))],
      inAll(wan(15), yuan(749_996.8)),
    ],
    [
      ['省级货币补贴从总额中扣除', 'provincial money is taken off'],
      [provincialSubsidy.of(wan(5))],
      inAll(wan(15), wan(70)),
    ],
    [
      ['扣除省级补贴后只剩 5 万元，第一年就发完', 'provincial money leaves 50,000, paid in the first year'],
      [provincialSubsidy.of(wan(70))],
      inAll(wan(5), wan(5)),
    ],
    [
      ['单位补 12 万元，总额只剩 2 万元', '20,000 is left where the employer pays 120,000'],
      [employerShare.of(wan(12)), provincialSubsidy.of(wan(58))],
      inAll(wan(2), wan(2)),
    ],
    [
      ['已领租房补贴和省级补贴后只剩 42400 元', '42,400 is left after rent subsidy and provincial money'],
      [rentDrawn.of(yuan(57_600)), provincialSubsidy.of(wan(65))],
      inAll(yuan(42_400), yuan(42_400)),
    ],
    [
      ['2015 年前受理的租房补贴，同样只剩 42400 元', 'the same where the rent subsidy was accepted before 2015'],
      [earlierRentDrawn.of(yuan(57_600)), provincialSubsidy.of(wan(65))],
      inAll(yuan(42_400), yuan(42_400)),
    ],
    [
      ['旧购房贴息 6 万元，只剩 4 万元', '40,000 is left after the old interest subsidy'],
      [earlierInterestSubsidy.of(wan(6)), provincialSubsidy.of(wan(65))],
      inAll(wan(4), wan(4)),
    ],
    [
      ['免租期租金 9 万元，只剩 1 万元', '10,000 is left after the rent saved'],
      [
        rentFreeMonths.of(months(20)),
        rentFreeArea.of(squareMetres(150)),
        publicRent.of(yuan(30)),
        provincialSubsidy.of(wan(65)),
      ],
      inAll(wan(1), wan(1)),
    ],
    [['扣减超过总额', 'more to take off than the sum'], [provincialSubsidy.of(wan(80))], inAll(yuan(0), yuan(0))],
    [
      ['单位补多少未知', "open to the year's ceiling while the employer's share is unknown"],
      [employerShare.notKnown()],
      between(yuan(0), wan(15)),
    ],
    [
      ['已发几年未知', 'open while the instalments paid are unknown'],
      [purchaseInstalments.notKnown()],
      open(yuan(0), wan(15)),
    ],
    [
      ['省级货币补贴未知', 'a range while the provincial money is unknown'],
      [provincialSubsidy.notKnown()],
      between(yuan(0), wan(15)),
    ],
    [
      ['补过多少差额未知', 'a range while the difference paid is unknown'],
      [toppedUp.notKnown(), paidBefore.of(wan(60)), purchaseInstalments.of(yearsDrawn(4))],
      between(yuan(0), wan(15)),
    ],
    [
      ['证书有效期未知', 'open while the end of the certificate is unknown'],
      [talent.certificateUntil.notKnown()],
      open(wan(15), wan(15)),
    ],
    [
      ['商品住房套数未知', 'open while the number of homes is unknown'],
      [commodityHomes.notKnown()],
      open(wan(15), wan(15)),
    ],
  ],
})
