import { all, between, decided, examples, measure, notEligible, open } from '@pengce/language'
import { yuan } from '@pengce/values'
import { household, talent, talentHousing } from '@pengce/vocabulary'
import { atWork, clean, endings, paidSome, twoMonthsBehind, workRefusals } from './ordinary.ts'
import { talent2014 } from './source.ts'
import { assessmentFailed, otherHousing, paymentEnded, working } from './terms.ts'

const { purchaseAcceptedBefore2015 } = talentHousing

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
