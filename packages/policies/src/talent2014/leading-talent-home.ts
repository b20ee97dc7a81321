import { all, amountOf, between, examples, inKind, measure, none, notEligible, open, upTo } from '@pengce/language'
import { fen, years, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import {
  atWork,
  certificateRows,
  certified,
  clean,
  leaseRows,
  noSupportYet,
  supportRefusals,
  workRefusals,
} from './ordinary.ts'
import { homes, months, squareMetres } from './quantities.ts'
import { talent2014 } from './source.ts'
import {
  boughtWithSupport,
  certificateValid,
  drewRentSubsidy,
  fullTime,
  hukouWhereAsked,
  leading,
  leaseEnded,
  otherHousing,
  ownsHome,
} from './terms.ts'

const { tier } = talent
const { rentFreeMonths, rentSubsidyMonths, spouseDrewRentSubsidy, earlierInterestSubsidy } = talentHousing

export const leadingTalentHome = measure('talent2014/leading-talent-home', {
  title: ['领军人才免租金住房', 'Rent-free home for leading talent'],
  subject: 'person',
  support: 'housing',
  cites: [
    talent2014('第十四条¶1'),
    talent2014('第十四条¶2（一）'),
    talent2014('第十四条¶2（二）'),
    talent2014('第十四条¶2（三）'),
    talent2014('第十四条¶3'),
  ],
  register: ['talent2014/第十四条.1', 'talent2014/第十四条.2', 'talent2014/第十四条.3', 'talent2014/第九条.3'],

  when: all(
    leading,
    hukouWhereAsked,
    none(boughtWithSupport, ownsHome, drewRentSubsidy),
    fullTime,
    certificateValid,
    rentFreeMonths.below(months(36)),
  ),
  except: [otherHousing, leaseEnded],

  pays: inKind(
    ['免租金租住的住房建筑面积', 'floor area of a home free of rent'],
    upTo(tier.pays({ national: squareMetres(150), local: squareMetres(100), reserve: squareMetres(80) })),
    { per: 'month', atMost: years(3), left: amountOf(months(36)).less(rentFreeMonths).orNothing() },
  ),

  readings: {
    参照: [
      '管理和续租照杰出人才的规定，但免租期是 3 年而不是 10 年',
      'management and renewal follow the rules for outstanding talent; the rent-free term is three years, not ten',
    ],
  },
})

export const leadingTalentHomeExamples = examples(leadingTalentHome, {
  on: '2025-03-01',
  given: [
    tier.of('national'),
    person.hukou.fails(),
    ...noSupportYet,
    household.commodityHomes.of(homes(0)),
    rentSubsidyMonths.of(months(0)),
    spouseDrewRentSubsidy.fails(),
    earlierInterestSubsidy.of(yuan(0)),
    ...atWork,
    ...certified.slice(0, 1),
    rentFreeMonths.of(months(0)),
    ...clean,
    household.otherHousingSupport.fails(),
  ],
  rows: [
    [['国家级，不问户籍', 'national level, whatever the hukou'], [], between(squareMetres(0), squareMetres(150))],
    [
      ['地方级，有本市户籍', 'local level with Shenzhen hukou'],
      [tier.of('local'), person.hukou.holds()],
      between(squareMetres(0), squareMetres(100)),
    ],
    [
      ['后备级，有本市户籍', 'reserve level with Shenzhen hukou'],
      [tier.of('reserve'), person.hukou.holds()],
      between(squareMetres(0), squareMetres(80)),
    ],
    [['地方级，没有本市户籍', 'local level without Shenzhen hukou'], [tier.of('local')], notEligible],
    [['后备级，没有本市户籍', 'reserve level without Shenzhen hukou'], [tier.of('reserve')], notEligible],
    [['不是领军人才', 'not a leading talent'], [tier.doesNotApply()], notEligible],
    ...supportRefusals,
    [['已有一套商品住房', 'owns a commodity home'], [household.commodityHomes.of(homes(1))], notEligible],
    [['有两套商品住房', 'owns two homes'], [household.commodityHomes.of(homes(2))], notEligible],
    [
      ['本人领过一个月租房补贴', 'has drawn the rent subsidy for a month'],
      [rentSubsidyMonths.of(months(1))],
      notEligible,
    ],
    [['本人领过一年租房补贴', 'has drawn it for a year'], [rentSubsidyMonths.of(months(12))], notEligible],
    [['配偶领过租房补贴', 'the spouse has drawn it'], [spouseDrewRentSubsidy.holds()], notEligible],
    [
      ['2015 年前领过购房贴息，多少不论', 'drew the old interest subsidy, however little'],
      [earlierInterestSubsidy.of(fen(1))],
      notEligible,
    ],
    ...workRefusals,
    ...certificateRows(between(squareMetres(0), squareMetres(150))),
    [
      ['已住 35 个月', 'in the last month of three years'],
      [rentFreeMonths.of(months(35))],
      between(squareMetres(0), squareMetres(150)),
    ],
    [
      ['三年已满', 'three years are used up, though outstanding talent has ten'],
      [rentFreeMonths.of(months(36))],
      notEligible,
    ],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    ...leaseRows(between(squareMetres(0), squareMetres(150))),
    [
      ['户籍未知时地方级待定', 'open at local level while the hukou is unknown'],
      [tier.of('local'), person.hukou.notKnown()],
      open(squareMetres(0), squareMetres(100)),
    ],
    [
      ['住房套数未知', 'open while the homes owned are unknown'],
      [household.commodityHomes.notKnown()],
      open(squareMetres(0), squareMetres(150)),
    ],
    [
      ['领过几个月租房补贴未知', 'open while the months of rent subsidy are unknown'],
      [rentSubsidyMonths.notKnown()],
      open(squareMetres(0), squareMetres(150)),
    ],
    [
      ['证书有效期未知', 'open while the end of the certificate is unknown'],
      [talent.certificateUntil.notKnown()],
      open(squareMetres(0), squareMetres(150)),
    ],
    [
      ['已住几个月未知', 'open while the months in the home are unknown'],
      [rentFreeMonths.notKnown()],
      open(squareMetres(0), squareMetres(150)),
    ],
    [['层级未知', 'open while the level is unknown'], [tier.notKnown()], open(squareMetres(0), squareMetres(150))],
  ],
})
