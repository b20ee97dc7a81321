import { between, examples, inAll, notEligible, open, paidBefore, type RowSpec } from '@pengce/language'
import { type Figure, wan, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { leadingTalentRent } from './leading-talent-rent.ts'
import {
  certificateRows,
  paidSome,
  rentSubsidyApplicant,
  runningRows,
  supportRefusals,
  workRefusals,
} from './ordinary.ts'
import { homes, months } from './quantities.ts'

const { tier, inPost } = talent
const { rentSubsidyMonths, rentFreeMonths, provincialSubsidy } = talentHousing

const levels = [
  ['national', ['国家级', 'national level'], 4800],
  ['local', ['地方级', 'local level'], 3200],
  ['reserve', ['后备级', 'reserve level'], 2560],
] as const
/** Provincial money that leaves part of a month's standard, before anything is drawn and in the last month. */
export const provincialRows: readonly RowSpec[] = levels.flatMap(([level, [zh, en], rate]): RowSpec[] => {
  const lastMonth = [tier.of(level), rentSubsidyMonths.of(months(35)), provincialSubsidy.of(yuan(rate - 100))]
  return [
    [
      [`${zh}扣除省级补贴后只剩 100 元`, `${en}: a hundred yuan left after provincial money`],
      [tier.of(level), provincialSubsidy.of(yuan(36 * rate - 100))],
      inAll(yuan(100), yuan(100)),
    ],
    [
      [`${zh}最后一个月，此前没有扣过`, `${en}, the last month, nothing taken off before`],
      [...lastMonth, paidBefore.of(yuan(35 * rate))],
      inAll(yuan(100), yuan(100)),
    ],
    [
      [`${zh}最后一个月，此前扣过 1000 元`, `${en}, the last month, a thousand yuan taken off before`],
      [...lastMonth, paidBefore.of(yuan(35 * rate - 1000))],
      inAll(yuan(1100), yuan(1100)),
    ],
    [
      [`${zh}最后一个月，此前按更高标准领过`, `${en}, the last month, more than this standard drawn before`],
      [...lastMonth, paidBefore.of(yuan(35 * rate + 1000))],
      inAll(yuan(100), yuan(100)),
    ],
  ]
})
/** Each figure that decides, not known. `due` is what an ordinary applicant gets. */
export const unknownRentRows = (due: Figure<'money'>): readonly RowSpec[] => [
  [
    ['住过几个月免租房未知', 'open while the rent-free months are unknown'],
    [rentFreeMonths.notKnown()],
    open(due, due),
  ],
  [['住房套数未知', 'open while the homes owned are unknown'], [household.commodityHomes.notKnown()], open(due, due)],
  [
    ['证书有效期未知', 'open while the end of the certificate is unknown'],
    [talent.certificateUntil.notKnown()],
    open(due, due),
  ],
  [['已领几个月未知', 'open while the months drawn are unknown'], [rentSubsidyMonths.notKnown()], open(yuan(0), due)],
  [
    ['省级补贴未知', 'a range while the provincial money is unknown'],
    [provincialSubsidy.notKnown()],
    between(yuan(0), due),
  ],
]

export const leadingTalentRentExamples = examples(leadingTalentRent, {
  on: '2025-03-01',
  given: [...rentSubsidyApplicant],
  rows: [
    [['国家级，不问户籍', 'national level, whatever the hukou'], [], inAll(yuan(4800), yuan(172_800))],
    [
      ['地方级，有本市户籍', 'local level with Shenzhen hukou'],
      [tier.of('local'), person.hukou.holds()],
      inAll(yuan(3200), yuan(115_200)),
    ],
    [
      ['后备级，有本市户籍', 'reserve level with Shenzhen hukou'],
      [tier.of('reserve'), person.hukou.holds()],
      inAll(yuan(2560), yuan(92_160)),
    ],
    [['地方级，没有本市户籍', 'local level without Shenzhen hukou'], [tier.of('local')], notEligible],
    [['后备级，没有本市户籍', 'reserve level without Shenzhen hukou'], [tier.of('reserve')], notEligible],
    [['不是领军人才', 'not a leading talent'], [tier.doesNotApply()], notEligible],
    ...supportRefusals,
    [['住过免租金住房一个月', 'a month in a rent-free home'], [rentFreeMonths.of(months(1))], notEligible],
    [['住过免租金住房一年', 'a year in a rent-free home'], [rentFreeMonths.of(months(12))], notEligible],
    [['已有一套商品住房', 'owns a commodity home'], [household.commodityHomes.of(homes(1))], notEligible],
    [['有两套商品住房', 'owns two homes'], [household.commodityHomes.of(homes(2))], notEligible],
    ...workRefusals,
    ...certificateRows(yuan(4800)),
    [
      ['被新单位录用后续发', 'a new employer brings the rest back'],
      [rentSubsidyMonths.of(months(12)), paidSome],
      yuan(4800),
    ],
    [['已领 35 个月，还剩一个月', 'one month is left'], [rentSubsidyMonths.of(months(35)), paidSome], yuan(4800)],
    [['已领满 36 个月', 'all 36 months are drawn'], [rentSubsidyMonths.of(months(36)), paidSome], notEligible],
    [['机关事业单位在编人员', 'on the establishment of a public body'], [inPost.holds()], notEligible],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    ...runningRows([paidSome], yuan(4800)),
    [
      ['省级货币补贴从总额中扣除', 'provincial money is taken off the sum'],
      [provincialSubsidy.of(wan(2))],
      inAll(yuan(4800), yuan(152_800)),
    ],
    ...provincialRows.map(([says, given, pays]): RowSpec => [says, [...given, person.hukou.holds()], pays]),
    ...unknownRentRows(yuan(4800)),
    [
      ['已领 12 个月，还剩 24 个月', '24 months are left after twelve'],
      [rentSubsidyMonths.of(months(12)), paidBefore.of(yuan(57_600))],
      inAll(yuan(4800), yuan(115_200)),
    ],
    [
      ['前 12 个月没有扣过，余下的要扣', 'the months to come bear what the twelve before did not'],
      [rentSubsidyMonths.of(months(12)), paidBefore.of(yuan(57_600)), provincialSubsidy.of(wan(2))],
      inAll(yuan(4800), yuan(95_200)),
    ],
    [
      ['前 12 个月已经扣完，不再扣', 'what was taken off before is not taken off again'],
      [rentSubsidyMonths.of(months(12)), paidBefore.of(yuan(37_600)), provincialSubsidy.of(wan(2))],
      inAll(yuan(4800), yuan(115_200)),
    ],
    [
      ['省级货币补贴超过总额', 'provincial money above the sum'],
      [provincialSubsidy.of(wan(20))],
      inAll(yuan(0), yuan(0)),
    ],
    [
      ['户籍未知时地方级待定', 'open at local level while the hukou is unknown'],
      [tier.of('local'), person.hukou.notKnown()],
      open(yuan(3200), yuan(3200)),
    ],
    [['层级未知', 'open while the level is unknown'], [tier.notKnown()], open(yuan(0), yuan(4800))],
  ],
})
