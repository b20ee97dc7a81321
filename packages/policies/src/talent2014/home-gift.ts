import { all, any, examples, granted, inKind, measure, notEligible, open } from '@pengce/language'
import { quantity } from '@pengce/values'
import { household, person, talent, talentHousing } from '@pengce/vocabulary'
import { atWork, certificateRows, certified, clean, endings, twoMonthsBehind, workRefusals } from './ordinary.ts'
import { talent2014 } from './source.ts'
import { assessmentFailed, certificateValid, fullTime, groundToEnd, otherHousing } from './terms.ts'

const { outstanding, finalAssessment } = talent
const { fullTimeYearsSinceLease, giftApproved } = talentHousing
const year = (n: number) => quantity('year', n)

export const homeGift = measure('talent2014/home-gift', {
  title: ['杰出人才住房赠与', 'Gift of the rented home to outstanding talent'],
  subject: 'person',
  support: 'housing',
  cites: [talent2014('第十三条¶1'), talent2014('第十三条¶2'), talent2014('第三十三条¶2')],
  register: ['talent2014/第十三条.1', 'talent2014/第三十三条.2#1', 'talent2014/第三十三条.2#2'],

  when: all(
    outstanding,
    fullTimeYearsSinceLease.atLeast(year(10)),
    talent.outstandingContribution,
    person.hukou,
    fullTime,
    any(certificateValid, finalAssessment.is('pass').citing(talent2014('第三十三条¶2'))),
    giftApproved.citing(talent2014('第十三条¶2')),
  ),
  except: [otherHousing, groundToEnd, assessmentFailed],

  pays: inKind(['所租住房产权赠与本人', 'ownership of the rented home']),

  readings: {
    工作满10年: [
      '从签订免租金住房租赁合同起算，此前的工作年限不计入',
      'counted from the rent-free lease; work before it does not count',
    ],
  },
})

export const homeGiftExamples = examples(homeGift, {
  on: '2025-03-01',
  given: [
    outstanding.holds(),
    fullTimeYearsSinceLease.of(year(10)),
    talent.outstandingContribution.holds(),
    person.hukou.holds(),
    ...atWork,
    ...certified,
    giftApproved.holds(),
    ...clean,
    household.otherHousingSupport.fails(),
  ],
  rows: [
    [['签约后全职工作满 10 年，经审定同意', 'ten years of full-time work since the lease, and agreed'], [], granted],
    [['签约以前的年限不计', 'years before the lease do not count'], [fullTimeYearsSinceLease.of(year(9))], notEligible],
    [['没有签过租赁合同', 'there was no such lease'], [fullTimeYearsSinceLease.doesNotApply()], notEligible],
    [['不是杰出人才', 'not an outstanding talent'], [outstanding.fails()], notEligible],
    [['贡献不突出', 'no outstanding contribution'], [talent.outstandingContribution.fails()], notEligible],
    [['没有本市户籍', 'without Shenzhen hukou'], [person.hukou.fails()], notEligible],
    [['联席会议没有同意', 'the joint meeting refused'], [giftApproved.fails()], notEligible],
    ...workRefusals,
    ...certificateRows(granted),
    [['签约后全职工作 12 年', 'twelve years since the lease'], [fullTimeYearsSinceLease.of(year(12))], granted],
    [
      ['证书过期但期末评估合格', 'the certificate has run out, the final assessment was passed'],
      [talent.certificateUntil.of('2024-12-31'), finalAssessment.of('pass')],
      granted,
    ],
    [['期末评估不合格', 'the final assessment was failed'], [finalAssessment.of('fail')], notEligible],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    ...endings([]),
    twoMonthsBehind([], granted),
    [
      ['签约后年限未知', 'open while the years since the lease are unknown'],
      [fullTimeYearsSinceLease.notKnown()],
      open(),
    ],
    [['贡献尚待认定', 'open until the contribution is judged'], [talent.outstandingContribution.notKnown()], open()],
    [['联席会议尚未审定', 'open until the joint meeting decides'], [giftApproved.notKnown()], open()],
  ],
})
