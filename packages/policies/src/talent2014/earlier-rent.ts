import { all, examples, inAll, measure, notEligible, open } from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { rentClaims, rentPayment } from './leading-talent-rent.ts'
import { provincialRows, unknownRentRows } from './leading-talent-rent-examples.ts'
import {
  certificateRows,
  paidSome,
  rentSubsidyApplicant,
  runningRows,
  supportRefusals,
  workRefusals,
} from './ordinary.ts'
import { homes, months } from './quantities.ts'
import { talent2014 } from './source.ts'
import { leading } from './terms.ts'

const { tier, inPost } = talent
const { rentSubsidyMonths, rentFreeMonths, provincialSubsidy, rentAcceptedBefore2015 } = talentHousing

export const earlierLeadingTalentRent = measure('talent2014/earlier-leading-talent-rent', {
  title: ['2015年前受理的领军人才租房补贴', 'Rent subsidy for leading talent accepted before 2015'],
  subject: 'person',
  support: 'rent',
  cites: [
    talent2014('第三十五条¶1（二）'),
    talent2014('第三十五条¶2'),
    talent2014('第十五条¶2（一）'),
    talent2014('第十五条¶2（二）'),
    talent2014('第十五条¶2（三）'),
    talent2014('第九条¶5'),
  ],
  register: ['talent2014/第三十五条.1（二）', 'talent2014/第三十五条.2'],

  when: all(rentAcceptedBefore2015, leading, ...rentClaims),
  ...rentPayment,

  notWith: [
    'talent2014/leading-talent-rent',
    'talent2014/home-purchase',
    'talent2014/public-rental',
    'talent2014/public-rental-queue',
  ],

  readings: {
    不受户籍条件限制: [
      '地方级、后备级也不问户籍；其余条件照本办法',
      'hukou is not asked of any level; the other conditions are those of these rules',
    ],
  },
})

export const earlierLeadingTalentRentExamples = examples(earlierLeadingTalentRent, {
  on: '2016-03-01',
  given: [
    ...rentSubsidyApplicant.filter((g) => g.fact !== person.hukou.fact),
    rentAcceptedBefore2015.holds(),
    tier.of('local'),
  ],
  rows: [
    [
      ['地方级，2015 年前已受理，不问户籍', 'local level, accepted before 2015, whatever the hukou'],
      [],
      inAll(yuan(3200), yuan(115_200)),
    ],
    [['国家级', 'national level'], [tier.of('national')], inAll(yuan(4800), yuan(172_800))],
    [['后备级', 'reserve level'], [tier.of('reserve')], inAll(yuan(2560), yuan(92_160))],
    [['2015 年起才受理', 'accepted in 2015 or later'], [rentAcceptedBefore2015.fails()], notEligible],
    [['不是领军人才', 'not a leading talent'], [tier.doesNotApply()], notEligible],
    [['购买商品住房后终止', 'a commodity home ends it'], [household.commodityHomes.of(homes(1))], notEligible],
    [['有两套商品住房', 'owns two homes'], [household.commodityHomes.of(homes(2))], notEligible],
    [['住过免租金住房一个月', 'a month in a rent-free home'], [rentFreeMonths.of(months(1))], notEligible],
    [['住过免租金住房一年', 'a year in a rent-free home'], [rentFreeMonths.of(months(12))], notEligible],
    ...supportRefusals,
    ...workRefusals,
    [
      ['已领 35 个月，还剩一个月', 'one month is left'],
      [rentSubsidyMonths.of(months(35)), paidSome],
      inAll(yuan(3200), yuan(3200)),
    ],
    [['已领满 36 个月', 'all 36 months are drawn'], [rentSubsidyMonths.of(months(36)), paidSome], notEligible],
    [['机关事业单位在编人员', 'on the establishment of a public body'], [inPost.holds()], notEligible],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    ...certificateRows(yuan(3200), ['2016-03-01', '2016-02-29']),
    ...runningRows([paidSome], yuan(3200), '2016-02-29'),
    [
      ['省级货币补贴从总额中扣除', 'provincial money is taken off the sum'],
      [provincialSubsidy.of(wan(2))],
      inAll(yuan(3200), yuan(95_200)),
    ],
    ...provincialRows,
    ...unknownRentRows(yuan(3200)),
    [
      ['省级货币补贴超过总额', 'provincial money above the sum'],
      [provincialSubsidy.of(wan(20))],
      inAll(yuan(0), yuan(0)),
    ],
    [
      ['受理日期未知', 'open while the acceptance is unknown'],
      [rentAcceptedBefore2015.notKnown()],
      open(yuan(3200), yuan(3200)),
    ],
  ],
})
