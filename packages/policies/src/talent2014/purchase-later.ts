import {
  all,
  any,
  between,
  byCase,
  decided,
  examples,
  given,
  lowestOf,
  measure,
  none,
  notEligible,
  open,
  received,
  upTo,
} from '@pengce/language'
import { fen, minus, wan, yuan } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { ceilingInAll, homePurchase } from './home-purchase.ts'
import {
  atWork,
  certificateRows,
  certified,
  clean,
  endings,
  noSupportYet,
  paidSome,
  supportRefusals,
  twoMonthsBehind,
  workRefusals,
} from './ordinary.ts'
import { talent2014 } from './source.ts'
import {
  assessmentFailed,
  certificateValid,
  fullTime,
  groundToEnd,
  otherHousing,
  paymentEnded,
  working,
} from './terms.ts'

const { tierWhenPaid, raisedTier } = talent
const { employerShareInAll, purchaseAcceptedBefore2015 } = talentHousing
const drawn = received(homePurchase, 'person')

export const purchaseTopUp = measure('talent2014/purchase-top-up', {
  title: ['层级提升购房补贴差额', 'Difference of the purchase subsidy after a rise in level'],
  subject: 'person',
  support: 'purchase',
  cites: talent2014('第十八条¶2'),
  register: ['talent2014/第十八条.2'],

  when: all(
    drawn.exceeds(yuan(0)),
    any(
      all(tierWhenPaid.is('reserve'), raisedTier.isOneOf('local', 'national')),
      all(tierWhenPaid.is('local'), raisedTier.is('national')),
    ),
    given(raisedTier.is('local')).require(person.hukou),
    none(household.boughtPolicyHousing, talentHousing.overseasTalentBonus, talentHousing.subsidyEndedForBreach).citing(
      talent2014('第三十一条¶1'),
    ),
    fullTime,
    certificateValid,
  ),
  except: [otherHousing, groundToEnd],

  pays: upTo(
    lowestOf(
      byCase([[raisedTier.is('national'), ceilingInAll.national]], ceilingInAll.local).less(
        byCase([[tierWhenPaid.is('local'), ceilingInAll.local]], ceilingInAll.reserve),
      ),
      employerShareInAll.less(drawn),
    ).orNothing(),
  ),

  readings: {
    差额: [
      '两级总额之差为限，并且政府累计所补不超过用人单位历年所补',
      'up to the difference of the two ceilings, and government never pays more than the employer did in all',
    ],
    已经领取购房补贴: [
      '已领的购房补贴不妨碍补差，其他购房优惠仍然妨碍',
      'the purchase subsidy drawn is no bar to the difference; other support for buying a home still is',
    ],
    套数的限制: ['提升后不问有几套商品住房', 'the number of homes no longer matters'],
  },
})

export const purchaseTopUpExamples = examples(purchaseTopUp, {
  on: '2025-03-01',
  given: [
    drawn.of(wan(40)),
    tierWhenPaid.of('reserve'),
    raisedTier.of('local'),
    person.hukou.holds(),
    ...noSupportYet.filter((g) => g.fact !== talentHousing.purchaseSubsidyEnjoyed.fact),
    ...atWork,
    ...certified.slice(0, 1),
    household.otherHousingSupport.fails(),
    ...clean,
    employerShareInAll.of(wan(60)),
  ],
  rows: [
    [['后备级升地方级，最高补 10 万元', 'from reserve to local level: up to 100,000'], [], between(yuan(0), wan(10))],
    [
      ['后备级升国家级，最高补 35 万元', 'from reserve to national level: up to 350,000'],
      [raisedTier.of('national'), employerShareInAll.of(wan(90))],
      between(yuan(0), wan(35)),
    ],
    [
      ['地方级升国家级，最高补 25 万元', 'from local to national level: up to 250,000'],
      [tierWhenPaid.of('local'), drawn.of(wan(50)), raisedTier.of('national'), employerShareInAll.of(wan(90))],
      between(yuan(0), wan(25)),
    ],
    [
      ['单位累计只补了 46 万元', 'the employer paid 460,000 in all'],
      [employerShareInAll.of(wan(46))],
      between(yuan(0), wan(6)),
    ],
    [
      ['单位补的还没有政府多', 'the employer paid less than government did'],
      [employerShareInAll.of(wan(30))],
      between(yuan(0), yuan(0)),
    ],
    [
      ['升国家级不问户籍', 'hukou is not asked at national level'],
      [raisedTier.of('national'), person.hukou.fails(), employerShareInAll.of(wan(90))],
      between(yuan(0), wan(35)),
    ],
    [['升地方级须有本市户籍', 'hukou is asked at local level'], [person.hukou.fails()], notEligible],
    [['没有领过购房补贴', 'no purchase subsidy was drawn'], [drawn.of(yuan(0))], notEligible],
    [['领过一分钱也算领过', 'one fen drawn is a subsidy drawn'], [drawn.of(fen(1))], between(yuan(0), wan(10))],
    [
      ['单位恰好多补 10 万元', 'the employer paid a hundred thousand more exactly'],
      [employerShareInAll.of(wan(50))],
      between(yuan(0), wan(10)),
    ],
    [
      ['单位多补的差一分钱到 10 万元', 'a fen short of a hundred thousand more'],
      [employerShareInAll.of(minus(wan(50), fen(1)))],
      between(yuan(0), minus(wan(10), fen(1))),
    ],
    [
      ['证书有效期未知', 'open while the end of the certificate is unknown'],
      [talent.certificateUntil.notKnown()],
      open(yuan(0), wan(10)),
    ],
    [['层级没有变化', 'the level did not change'], [raisedTier.doesNotApply()], notEligible],
    [['仍为后备级', 'still at reserve level'], [raisedTier.of('reserve')], notEligible],
    [
      ['国家级已是最高', 'national level is the highest'],
      [tierWhenPaid.of('national'), raisedTier.of('national')],
      notEligible,
    ],
    [['层级下降', 'the level fell'], [tierWhenPaid.of('local'), raisedTier.of('reserve')], notEligible],
    [['地方级评为地方级', 'local level again'], [tierWhenPaid.of('local'), raisedTier.of('local')], notEligible],
    ...supportRefusals.filter((row) => !row[0][0].startsWith('享受过购房补贴')),
    ...workRefusals,
    ...certificateRows(between(yuan(0), wan(10))),
    twoMonthsBehind([], between(yuan(0), wan(10))),
    ...endings([]),
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    [
      ['单位累计补多少未知', "a range while the employer's sum is unknown"],
      [employerShareInAll.notKnown()],
      between(yuan(0), wan(10)),
    ],
    [
      ['提升后的层级未知', 'open while the new level is unknown'],
      [raisedTier.notKnown(), employerShareInAll.of(wan(90))],
      open(yuan(0), wan(35)),
    ],
  ],
})

export const earlierHomePurchase = measure('talent2014/earlier-home-purchase', {
  title: ['2015年前受理的领军人才购房补贴', 'Purchase subsidy for leading talent accepted before 2015'],
  subject: 'person',
  support: 'purchase',
  cites: [talent2014('第三十五条¶1（一）'), talent2014('第三十五条¶2')],
  register: ['talent2014/第三十五条.1（一）', 'talent2014/第三十五条.2'],

  when: all(purchaseAcceptedBefore2015, working),
  except: [otherHousing, assessmentFailed, paymentEnded],

  pays: decided(['标准和条件按市政府令第229号', 'by the standard and conditions of Order 229']),

  notWith: ['talent2014/home-purchase'],

  readings: {
    其他按照本办法: [
      '标准和条件以外的都照本办法：退休可续领，评估不合格或有终止情形的停发，十年内转让的退回',
      'all but standard and conditions is as here: the retired keep it, a failed assessment or a ground to end stops it, and a transfer within ten years pays it back',
    ],
  },
})

export const earlierHomePurchaseExamples = examples(earlierHomePurchase, {
  on: '2016-03-01',
  given: [
    purchaseAcceptedBefore2015.holds(),
    ...atWork,
    talent.retired.fails(),
    talent.finalAssessment.of('pending'),
    ...clean,
    household.otherHousingSupport.fails(),
  ],
  rows: [
    [['2015 年前已受理，按旧标准发放', 'accepted before 2015, paid by the old standard'], [], between(yuan(0), null)],
    [['2015 年起才受理', 'accepted in 2015 or later'], [purchaseAcceptedBefore2015.fails()], notEligible],
    ...workRefusals,
    [
      ['领取期间退休，照常续发', 'retired while payments run'],
      [paidSome, talent.sameLocalEmployer.fails(), talent.retired.holds()],
      between(yuan(0), null),
    ],
    [
      ['还没有领取就退休', 'retired before the first payment'],
      [talent.sameLocalEmployer.fails(), talent.retired.holds()],
      notEligible,
    ],
    [['期末评估不合格', 'failed the final assessment'], [talent.finalAssessment.of('fail')], notEligible],
    [['期末评估合格', 'passed the final assessment'], [talent.finalAssessment.of('pass')], between(yuan(0), null)],
    [
      ['领取以前的刑罚不影响', 'a punishment before the first payment does not matter'],
      [talent.punishedForCrime.holds()],
      between(yuan(0), null),
    ],
    twoMonthsBehind([paidSome], between(yuan(0), null)),
    ...endings([paidSome]),
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    [
      ['受理日期未知', 'open while the acceptance is unknown'],
      [purchaseAcceptedBefore2015.notKnown()],
      open(yuan(0), null),
    ],
  ],
})
