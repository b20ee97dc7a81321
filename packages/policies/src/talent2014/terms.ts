import { all, any, applicationDay, clarify, define, given, none, paidBefore } from '@pengce/language'
import { quantity, yuan } from '@pengce/values'
import { household, offices, person, talent, talentHousing } from '@pengce/vocabulary'
import { talent2014 } from './source.ts'

const { tier, finalAssessment } = talent

/** A recognised leading talent, of whichever level. */
export const leading = tier.isOneOf('national', 'local', 'reserve')

/** Hukou is asked of the two lower levels only. */
export const hukouWhereAsked = given(tier.isOneOf('local', 'reserve')).require(person.hukou)

export const fullTime = define('talent2014/full-time', {
  title: ['在本市用人单位全职工作', 'works full time for a Shenzhen employer'],
  cites: [talent2014('第三十一条¶3'), talent2014('第八条¶2')],
  register: ['talent2014/第三十一条.3', 'talent2014/第八条.2#1'],
  says: [
    '申请单位与签合同、缴社保、报税的单位是同一家；社保或报税一中断即视为离开',
    'the applying employer is also that of contract, social insurance and tax; a gap in either means the talent has left',
  ],
  means: all(talent.sameLocalEmployer, none(talent.contributionsInterrupted)),
})

export const boughtWithSupport = define('talent2014/bought-with-support', {
  title: ['享受过购房优惠政策', 'has had support for buying a home'],
  cites: talent2014('第三十一条¶1'),
  register: ['talent2014/第三十一条.1#1', 'talent2014/第三十一条.1#2'],
  says: [
    '买过政策性住房、享受过购房补贴或海外高层次人才奖励补贴，或者购房补贴因违法被终止',
    'a policy home, a purchase subsidy or the bonus for overseas talent, or a purchase subsidy ended for a breach',
  ],
  means: any(
    household.boughtPolicyHousing,
    talentHousing.purchaseSubsidyEnjoyed,
    talentHousing.overseasTalentBonus,
    talentHousing.subsidyEndedForBreach,
  ),
})

export const drewRentSubsidy = define('talent2014/drew-rent-subsidy', {
  title: ['领取过领军人才租房补贴', 'has drawn the rent subsidy for leading talent'],
  cites: [talent2014('第十四条¶1'), talent2014('第三十一条¶1')],
  register: ['talent2014/第三十一条.1#3'],
  says: [
    '本人或共同申请人领过即算；2015 年以前的高层次人才购房贴息按租房补贴看待',
    'by the applicant or a joint applicant; the interest subsidy from before 2015 counts as rent subsidy',
  ],
  means: any(
    talentHousing.rentSubsidyMonths.atLeast(quantity('month', 1)),
    talentHousing.spouseDrewRentSubsidy,
    talentHousing.earlierInterestSubsidy.exceeds(yuan(0)),
  ),
})

export const livedRentFree = talentHousing.rentFreeMonths
  .atLeast(quantity('month', 1))
  .named('租住过免租金住房', 'has lived in a rent-free home')
export const ownsHome = household.commodityHomes
  .atLeast(quantity('item', 1))
  .named('拥有商品住房', 'owns a commodity home')

/** Payments under the measure have begun. */
const underWay = paidBefore.exceeds(yuan(0)).named('已开始领取', 'payments have begun')

/** In full-time work; whoever retires while payments run keeps them. */
export const working = any(
  fullTime,
  all(underWay, talent.retired).named('领取期间退休', 'retired while payments run').citing(talent2014('第十七条¶1')),
)

export const certificateValid = define('talent2014/certificate-valid', {
  title: ['人才认定证书在有效期内', 'the talent certificate is valid'],
  cites: talent2014('第三十三条¶1'),
  register: ['talent2014/第三十三条.1'],
  says: ['申请当天不晚于证书有效期的最后一天', 'applied for not later than the last day of the certificate'],
  means: talent.certificateUntil.onOrAfter(applicationDay),
})

/** Within the certificate; once payments run, a passed final assessment stands in its place. */
export const inTime = any(
  certificateValid,
  all(underWay, finalAssessment.is('pass'))
    .named('续发且期末评估合格', 'payments run and the final assessment was passed')
    .citing(talent2014('第三十三条¶2')),
)
export const assessmentFailed = finalAssessment
  .is('fail')
  .named('人才期末评估不合格', 'failed the final assessment')
  .citing(talent2014('第三十三条¶2'))

/** The four grounds on which a lease or a payment is ended. */
export const groundToEnd = any(
  talent.certificateWithdrawn,
  talent.punishedForCrime,
  talentHousing.sublet,
  talentHousing.unpaidMonths.atLeast(quantity('month', 3)),
)
  .named('有应当终止待遇的情形', 'a ground to end the benefit')
  .citing(talent2014('第二十八条¶1'))
export const paymentEnded = all(underWay, groundToEnd)
export const leaseEnded = all(livedRentFree, groundToEnd)

export const otherHousing = household.otherHousingSupport.citing(talent2014('第九条¶3'))

export const policyHousing = clarify('talent2014/policy-housing', {
  title: ['政策性住房的范围', 'What a policy home is'],
  cites: talent2014('第三十一条¶2'),
  register: ['talent2014/第三十一条.2'],
  says: [
    '各类带政策优惠的住房：准成本、全成本、社会微利、全成本微利、经济适用、安居型商品房和政府赠与房等，列举未尽',
    'every home that carries a policy discount, such as cost-price, low-profit, affordable and price-limited homes and gifts of government; the list is open',
  ],
  facts: [household.boughtPolicyHousing, household.ownsPolicyHousing],
})

/** Public rental homes are let at both levels. */
export const lettingOffices = [offices.housingSecurity, offices.districts]
