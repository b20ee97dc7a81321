import { all, amountOf, any, examples, inKind, measure, notEligible, open } from '@pengce/language'
import { household, talent, talentHousing } from '@pengce/vocabulary'
import { atWork, clean, endings, twoMonthsBehind, workRefusals } from './ordinary.ts'
import { months } from './quantities.ts'
import { talent2014 } from './source.ts'
import { fullTime, groundToEnd, leading, otherHousing } from './terms.ts'

const { outstanding, tier } = talent
const { rentFreeTermEnded, renewalMonths } = talentHousing

export const leaseRenewal = measure('talent2014/lease-renewal', {
  title: ['免租期满续租', 'Renewal of the lease after the rent-free term'],
  subject: 'person',
  support: 'housing',
  cites: [talent2014('第十二条¶1'), talent2014('第十四条¶3')],
  register: ['talent2014/第十二条.1#2', 'talent2014/第十四条.3'],

  when: all(any(outstanding, leading), rentFreeTermEnded, fullTime, renewalMonths.below(months(36))),
  except: [otherHousing, groundToEnd],

  pays: inKind(
    ['按公租房租金标准续租的月数', 'months of renewal at the public-rental rent'],
    amountOf(months(36)).less(renewalMonths).orNothing(),
  ),

  readings: {
    续租: [
      '领军人才的 3 年免租期满后同样可以续租 3 年',
      'leading talent may renew for three years as well, once their three rent-free years are over',
    ],
  },
})

export const leaseRenewalExamples = examples(leaseRenewal, {
  on: '2025-03-01',
  given: [
    outstanding.holds(),
    tier.doesNotApply(),
    rentFreeTermEnded.holds(),
    ...atWork,
    renewalMonths.of(months(0)),
    ...clean,
    household.otherHousingSupport.fails(),
  ],
  rows: [
    [['杰出人才免租 10 年期满', 'an outstanding talent after ten years'], [], months(36)],
    [
      ['国家级领军人才同样可续租', 'a national-level leading talent as well'],
      [outstanding.fails(), tier.of('national')],
      months(36),
    ],
    [['地方级领军人才', 'one of local level'], [outstanding.fails(), tier.of('local')], months(36)],
    [['后备级人才', 'one of reserve level'], [outstanding.fails(), tier.of('reserve')], months(36)],
    [['两类人才都不是', 'neither kind of talent'], [outstanding.fails()], notEligible],
    [['免租期尚未届满', 'the rent-free term still runs'], [rentFreeTermEnded.fails()], notEligible],
    [['已续租 35 个月', 'one month of the renewal is left'], [renewalMonths.of(months(35))], months(1)],
    [['已续租满 3 年', 'three years of renewal are used up'], [renewalMonths.of(months(36))], notEligible],
    ...workRefusals,
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    ...endings([]),
    twoMonthsBehind([], months(36)),
    [
      ['免租期是否届满未知', 'open while the end of the term is unknown'],
      [rentFreeTermEnded.notKnown()],
      open(months(36), months(36)),
    ],
    [
      ['已续租多久未知', 'open while the months of renewal are unknown'],
      [renewalMonths.notKnown()],
      open(months(0), months(36)),
    ],
  ],
})
