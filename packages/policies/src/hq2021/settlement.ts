import {
  all,
  any,
  between,
  byCase,
  decided,
  examples,
  inInstalments,
  measure,
  notEligible,
  nothingDue,
  open,
  paidBefore,
  totalOf,
} from '@pengce/language'
import { fen, minus, wan, yi, yuan } from '@pengce/values'
import { headquarters, otherSupport } from '@pengce/vocabulary'
import { hq2021 } from './source.ts'

const h = headquarters

const keptYear2 = all(
  h.revenueYear2.atLeast(h.promisedRevenueYear2),
  h.fiscalYear2.atLeast(h.promisedFiscalYear2),
).named('完成第二年承诺', 'kept the promise for year two')
const keptYear3 = all(
  h.revenueYear3.atLeast(h.promisedRevenueYear3),
  h.fiscalYear3.atLeast(h.promisedFiscalYear3),
).named('完成第三年承诺', 'kept the promise for year three')

export const settlementAward = measure('hq2021/settlement-award', {
  title: ['新引进总部企业落户奖', 'Settlement award for introduced headquarters'],
  support: 'settlement',
  cites: [hq2021('第五条¶1'), hq2021('第三条¶1（二）'), hq2021('第三十三条¶1')],
  register: ['hq2021/第五条.1', 'hq2021/第二十一条'],

  when: all(h.recognisedAs.is('introduced'), any(keptYear2, keptYear3)),
  except: [h.awardAgreed, otherSupport.settlement.citing(hq2021('第二十一条¶1'))],

  pays: inInstalments(
    totalOf(byCase([[keptYear2, wan(500)]]), byCase([[keptYear3, wan(500)]])).less(paidBefore),
    ['完成第二年承诺', 'the promise for year two is kept'],
    ['完成第三年承诺', 'the promise for year three is kept'],
  ),

  readings: {
    分别: [
      '两年各算各的；第二年没有完成、第三年完成的，只给第三年的一份',
      'each year by itself: missing year two loses its half only',
    ],
    第二年: [
      '注册后的第二个自然年，协议另有约定的从约定',
      'the second calendar year after registration, unless the agreement says otherwise',
    ],
    其承诺产值规模: [
      '以企业自己的承诺为准；承诺高于最低数的，须达到承诺数',
      'what the enterprise itself promised, also where that is above the least it had to',
    ],
  },
})

const year2 = [h.revenueYear2.of(yi(12)), h.fiscalYear2.of(wan(5000))]
const year3 = [h.revenueYear3.of(yi(55)), h.fiscalYear3.of(wan(7000))]
const notYet = [h.revenueYear3.doesNotApply(), h.fiscalYear3.doesNotApply()]

export const settlementExamples = examples(settlementAward, {
  on: '2025-03-01',
  given: [
    h.recognisedAs.of('introduced'),
    h.promisedRevenueYear2.of(yi(11)),
    h.promisedFiscalYear2.of(wan(4500)),
    h.promisedRevenueYear3.of(yi(50)),
    h.promisedFiscalYear3.of(wan(6000)),
    ...year2,
    ...notYet,
    h.awardAgreed.fails(),
    otherSupport.settlement.fails(),
  ],
  rows: [
    [['完成第二年承诺，先得一份', 'year two is kept: the first half'], [], wan(500)],
    [
      ['第二年各项恰好达到承诺', 'year two just kept'],
      [h.revenueYear2.of(yi(11)), h.fiscalYear2.of(wan(4500))],
      wan(500),
    ],
    [
      ['第二年产值差一分钱', 'revenue of year two one fen short'],
      [h.revenueYear2.of(minus(yi(11), fen(1)))],
      notEligible,
    ],
    [
      ['第二年财力差一分钱', 'contribution of year two one fen short'],
      [h.fiscalYear2.of(minus(wan(4500), fen(1)))],
      notEligible,
    ],
    [
      ['达到最低数但没有达到自己的承诺', 'above the least, below what was promised'],
      [h.revenueYear2.of(yi(10.5))],
      notEligible,
    ],
    [['两年都完成、尚未领过', 'both kept, nothing drawn yet'], year3, wan(1000)],
    [['第二份', 'the second half'], [...year3, paidBefore.of(wan(500))], wan(500)],
    [
      ['第三年各项恰好达到承诺', 'year three just kept'],
      [h.revenueYear3.of(yi(50)), h.fiscalYear3.of(wan(6000)), paidBefore.of(wan(500))],
      wan(500),
    ],
    [
      ['第三年产值差一分钱，只有第二年的一份', 'revenue of year three one fen short'],
      [...year3, h.revenueYear3.of(minus(yi(50), fen(1)))],
      wan(500),
    ],
    [
      ['第三年财力差一分钱，只有第二年的一份', 'contribution of year three one fen short'],
      [...year3, h.fiscalYear3.of(minus(wan(6000), fen(1)))],
      wan(500),
    ],
    [
      ['第二年没有完成，第三年恰好完成', 'year two missed, year three just kept'],
      [h.revenueYear2.of(yi(9)), h.revenueYear3.of(yi(50)), h.fiscalYear3.of(wan(6000))],
      wan(500),
    ],
    [
      ['第二年没有完成，第三年产值差一分钱', 'year two missed, revenue of year three one fen short'],
      [h.revenueYear2.of(yi(9)), ...year3, h.revenueYear3.of(minus(yi(50), fen(1)))],
      notEligible,
    ],
    [
      ['第二年没有完成，第三年财力差一分钱', 'year two missed, contribution of year three one fen short'],
      [h.revenueYear2.of(yi(9)), ...year3, h.fiscalYear3.of(minus(wan(6000), fen(1)))],
      notEligible,
    ],
    [
      ['已领两份，事后第三年的数改小', 'both halves are drawn and year three is corrected down'],
      [...year3, h.revenueYear3.of(yi(40)), paidBefore.of(wan(1000))],
      nothingDue,
    ],
    [
      ['第二年没有完成，第三年完成', 'year two missed, year three kept'],
      [h.revenueYear2.of(yi(9)), ...year3],
      wan(500),
    ],
    [
      ['第二年的一份已领，第三年未到', 'the first half is drawn, year three is not over'],
      [paidBefore.of(wan(500))],
      nothingDue,
    ],
    [['两份都已领过', 'both halves are drawn'], [...year3, paidBefore.of(wan(1000))], nothingDue],
    [['两年都没有完成', 'neither promise kept'], [h.revenueYear2.of(yi(9))], notEligible],
    [['不是新引进企业', 'not a newly introduced headquarters'], [h.recognisedAs.of('existing')], notEligible],
    [
      ['世界500强机构不适用本条', 'not for headquarters of a Global 500 company'],
      [h.recognisedAs.of('global500')],
      notEligible,
    ],
    [['高估值企业不适用本条', 'not for enterprises of high valuation'], [h.recognisedAs.of('valued')], notEligible],
    [
      ['市政府批准的企业不适用本条', 'not for those approved by the city'],
      [h.recognisedAs.of('approved')],
      notEligible,
    ],
    [['没有认定', 'not recognised'], [h.recognisedAs.of('none')], notEligible],
    [['协议另行约定了奖励', 'the agreement settles the award itself'], [h.awardAgreed.holds()], notEligible],
    [
      ['已享受市级其他落户奖励', 'has had another municipal settlement award'],
      [otherSupport.settlement.holds()],
      notEligible,
    ],
    [
      ['第二年财力未知', 'open while the contribution of year two is unknown'],
      [h.fiscalYear2.notKnown()],
      open(yuan(0), wan(500)),
    ],
    [
      ['第二年产值未知', 'open while the revenue of year two is unknown'],
      [h.revenueYear2.notKnown()],
      open(yuan(0), wan(500)),
    ],
    [
      ['第二年完成，第三年财力未知', 'year two kept, the contribution of year three unknown'],
      [...year3, h.fiscalYear3.notKnown()],
      between(wan(500), wan(1000)),
    ],
    [
      ['第二年完成，第三年产值未知', 'year two kept, the revenue of year three unknown'],
      [...year3, h.revenueYear3.notKnown()],
      between(wan(500), wan(1000)),
    ],
  ],
})

export const agreedSettlementAward = measure('hq2021/agreed-settlement-award', {
  title: ['特别重大企业另行约定的落户奖', 'Settlement award agreed with enterprises of special weight'],
  support: 'settlement',
  cites: hq2021('第五条¶1'),
  register: ['hq2021/第五条.2'],

  when: all(h.recognisedAs.is('introduced'), h.awardAgreed),
  except: [otherSupport.settlement.citing(hq2021('第二十一条¶1'))],

  pays: decided(['按与市政府的合作协议', 'as the agreement with the municipal government says']),

  notWith: ['hq2021/settlement-award'],

  readings: {
    另行约定: ['代替标准奖励，不是另加一份', 'in place of the standard award, not beside it'],
  },
})

export const agreedSettlementExamples = examples(agreedSettlementAward, {
  on: '2025-03-01',
  given: [h.recognisedAs.of('introduced'), h.awardAgreed.holds(), otherSupport.settlement.fails()],
  rows: [
    [['协议约定了奖励', 'the agreement settles the award'], [], between(yuan(0), null)],
    [['协议没有约定', 'the agreement does not'], [h.awardAgreed.fails()], notEligible],
    [['既有企业', 'an existing headquarters'], [h.recognisedAs.of('existing')], notEligible],
    [['世界500强机构', 'a headquarters of a Global 500 company'], [h.recognisedAs.of('global500')], notEligible],
    [['高估值企业', 'an enterprise of high valuation'], [h.recognisedAs.of('valued')], notEligible],
    [['市政府批准的企业', 'approved by the city'], [h.recognisedAs.of('approved')], notEligible],
    [['没有认定', 'not recognised'], [h.recognisedAs.of('none')], notEligible],
    [
      ['已享受市级其他落户奖励', 'has had another municipal settlement award'],
      [otherSupport.settlement.holds()],
      notEligible,
    ],
    [['是否约定未知', 'open while it is unknown'], [h.awardAgreed.notKnown()], open(yuan(0), null)],
  ],
})
