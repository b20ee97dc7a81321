import { type Expected, type Given, notEligible, paidBefore, type RowSpec } from '@pengce/language'
import { type CivilDate, type Figure, fen, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { homes, months } from './quantities.ts'

/** In full-time work for one Shenzhen employer. */
export const atWork: readonly Given[] = [talent.sameLocalEmployer.holds(), talent.contributionsInterrupted.fails()]
/** The certificate still runs and nothing has been assessed yet. */
export const certified: readonly Given[] = [
  talent.certificateUntil.of('2026-12-31'),
  talent.finalAssessment.of('pending'),
]
/** No support for buying a home so far. */
export const noSupportYet: readonly Given[] = [
  household.boughtPolicyHousing.fails(),
  talentHousing.purchaseSubsidyEnjoyed.fails(),
  talentHousing.overseasTalentBonus.fails(),
  talentHousing.subsidyEndedForBreach.fails(),
]
/** No ground to end a lease or a payment. */
export const clean: readonly Given[] = [
  talent.certificateWithdrawn.fails(),
  talent.punishedForCrime.fails(),
  talentHousing.sublet.fails(),
  talentHousing.unpaidMonths.of(months(0)),
]

/** Work and certificate, each failing alone. */
export const workRefusals: readonly RowSpec[] = [
  [['单位不一致', 'employer, insurer and taxpayer are not the same'], [talent.sameLocalEmployer.fails()], notEligible],
  [
    ['社保或纳税申报中断视为离开', 'a gap in social insurance or tax means having left'],
    [talent.contributionsInterrupted.holds()],
    notEligible,
  ],
]
/** Support for buying a home had before, of each kind alone. */
export const supportRefusals: readonly RowSpec[] = [
  [['买过政策性住房', 'has bought a policy home'], [household.boughtPolicyHousing.holds()], notEligible],
  [['享受过购房补贴', 'has had a purchase subsidy'], [talentHousing.purchaseSubsidyEnjoyed.holds()], notEligible],
  [['享受过海外人才奖励', 'has had the overseas bonus'], [talentHousing.overseasTalentBonus.holds()], notEligible],
  [
    ['购房补贴因违法被终止，视为已享受', 'a subsidy ended for a breach counts as had'],
    [talentHousing.subsidyEndedForBreach.holds()],
    notEligible,
  ],
]
/** The grounds to end what has begun, each alone. `begun` says that it has. */
export const endings = (begun: readonly Given[]): readonly RowSpec[] => [
  [
    ['人才认定文件被撤销', 'the recognition was withdrawn'],
    [...begun, talent.certificateWithdrawn.holds()],
    notEligible,
  ],
  [['被刑事处罚', 'punished for a crime'], [...begun, talent.punishedForCrime.holds()], notEligible],
  [['擅自转租', 'sublet the home'], [...begun, talentHousing.sublet.holds()], notEligible],
  [
    ['累计三个月未按时缴租', 'three months in all not paid in time'],
    [...begun, talentHousing.unpaidMonths.of(months(3))],
    notEligible,
  ],
  [['累计五个月未按时缴租', 'five months in all'], [...begun, talentHousing.unpaidMonths.of(months(5))], notEligible],
]
/** The certificate on its last day, and the day after. `due` is what an ordinary applicant gets. */
export const certificateRows = (
  due: Expected | Figure,
  [today, yesterday]: readonly [CivilDate, CivilDate] = ['2025-03-01', '2025-02-28'],
): readonly RowSpec[] => [
  [['证书有效期最后一天', 'on the last day of the certificate'], [talent.certificateUntil.of(today)], due],
  [['证书已过期', 'the certificate has run out'], [talent.certificateUntil.of(yesterday)], notEligible],
]
/** What changes once payments have begun, beside the same without. `begun` says that they have. */
export const runningRows = (
  begun: readonly Given[],
  due: Expected | Figure,
  yesterday: CivilDate = '2025-02-28',
): readonly RowSpec[] => {
  const lapsed = talent.certificateUntil.of(yesterday)
  const passed = talent.finalAssessment.of('pass')
  const left = talent.sameLocalEmployer.fails()
  return [
    [['证书过期，期末评估合格，续发', 'payments run on after a passed assessment'], [...begun, lapsed, passed], due],
    [
      ['评估合格也不能首次申请', 'a passed assessment does not open a first application'],
      [lapsed, passed],
      notEligible,
    ],
    [['证书过期，尚未评估', 'the certificate has run out, nothing was assessed'], [...begun, lapsed], notEligible],
    [
      ['期末评估不合格，停止续发', 'payments stop after a failed assessment'],
      [...begun, talent.finalAssessment.of('fail')],
      notEligible,
    ],
    [['领取期间退休，照常续发', 'retired while payments run'], [...begun, left, talent.retired.holds()], due],
    [['退休后不能首次申请', 'no first application after retirement'], [left, talent.retired.holds()], notEligible],
    [['离职当月即停发', 'nothing from the month of leaving'], [...begun, left], notEligible],
    [
      ['领取以前的刑罚不影响申请', 'a ground to end payment is none to refuse the first'],
      [talent.punishedForCrime.holds()],
      due,
    ],
    twoMonthsBehind(begun, due),
    ...endings(begun),
  ]
}
/** Two months of arrears are not yet a ground to end anything. `begun` says that it has begun. */
export const twoMonthsBehind = (begun: readonly Given[], due: Expected | Figure): RowSpec => [
  ['欠租累计两个月还不到终止的程度', 'two months of arrears are not yet three'],
  [...begun, talentHousing.unpaidMonths.of(months(2))],
  due,
]
/** What ends a rent-free lease once it has begun, and what does not. */
export const leaseRows = (due: Expected | Figure): readonly RowSpec[] => {
  const { rentFreeMonths } = talentHousing
  return [
    ...endings([rentFreeMonths.of(months(1))]),
    [
      ['入住半年后被刑事处罚', 'punished for a crime after half a year in the home'],
      [rentFreeMonths.of(months(6)), talent.punishedForCrime.holds()],
      notEligible,
    ],
    [
      ['入住以前的刑罚不影响申请', 'a ground to end a lease is none to refuse the first'],
      [talent.punishedForCrime.holds()],
      due,
    ],
    twoMonthsBehind([rentFreeMonths.of(months(6))], due),
  ]
}
/** Something was paid before, however little. */
export const paidSome: Given = paidBefore.of(fen(1))

/** A national-level leading talent without hukou here, who meets every condition of the rent subsidy. */
export const rentSubsidyApplicant: readonly Given[] = [
  talent.tier.of('national'),
  person.hukou.fails(),
  ...noSupportYet,
  talentHousing.rentFreeMonths.of(months(0)),
  household.commodityHomes.of(homes(0)),
  ...atWork,
  ...certified,
  talent.retired.fails(),
  talentHousing.rentSubsidyMonths.of(months(0)),
  household.otherHousingSupport.fails(),
  ...clean,
  talent.inPost.fails(),
  talentHousing.provincialSubsidy.of(yuan(0)),
]
