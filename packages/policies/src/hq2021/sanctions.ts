import { all, any, received, sanction } from '@pengce/language'
import { quantity, years } from '@pengce/values'
import { headquartersConduct } from '@pengce/vocabulary'
import { contributionAward } from './contribution.ts'
import { purchaseSubsidy } from './purchase.ts'
import { rentSubsidy } from './rent.ts'
import { agreedSettlementAward, settlementAward } from './settlement.ts'
import { hq2021 } from './source.ts'

const c = headquartersConduct

/** Everything drawn under the document. */
const allDrawn = received(settlementAward).plus(
  received(agreedSettlementAward),
  received(contributionAward),
  received(rentSubsidy),
  received(purchaseSubsidy),
)
const headquartersEnterprise = ['总部企业', 'headquarters enterprises'] as const

/** What follows from a breach. */
export const sanctions = [
  sanction('hq2021/interview', {
    title: ['一年复查不合格约谈', 'An interview after one failed re-check'],
    cites: hq2021('第二十七条¶1'),
    register: ['hq2021/第二十七条#2'],
    against: headquartersEnterprise,
    says: ['由行业主管部门会同区政府约谈', 'the department and the district call the enterprise in'],
    when: c.failedChecks.equals(quantity('item', 1)),
    effects: ['disciplinary'],
  }),
  sanction('hq2021/removal', {
    title: ['连续两年不合格调出名录', 'Removal after two failed re-checks'],
    cites: hq2021('第二十七条¶1'),
    register: ['hq2021/第二十七条#3'],
    against: headquartersEnterprise,
    says: ['调出总部企业名录', 'taken off the list of headquarters'],
    when: c.failedChecks.atLeast(quantity('item', 2)),
    effects: ['removal'],
  }),
  sanction('hq2021/repayment', {
    title: ['违规退回奖补', 'Repayment after a breach'],
    cites: [
      hq2021('第二十八条¶1'),
      hq2021('第二十一条¶1'),
      hq2021('第二十二条¶1'),
      hq2021('第二十三条¶1'),
      hq2021('第二十四条¶1'),
    ],
    register: ['hq2021/第二十八条#1'],
    against: headquartersEnterprise,
    says: [
      '重复享受、经营不满十年、用房十年内租售改用途或统计失职的，退回与违规有关的奖补，这里给出的总额是上限；记入信用，可以公开，涉罪移送',
      'support had twice, less than ten years here, offices let, sold or put to other use within ten years, or statistics neglected: what the breach concerns is repaid, at most the sum shown; it is put on record and may be published, suspected crimes are passed on',
    ],
    when: any(
      c.doubleSupport,
      all(c.ceasedHere, c.firstSupportedOn.heldLessThan(years(10))),
      all(c.officeMisused, c.officeBoughtOn.heldAtMost(years(10))),
      c.statisticsWithheld,
    ),
    imposes: allDrawn.asCeiling(),
    effects: ['repayment', 'credit-record', 'criminal'],
  }),
  sanction('hq2021/deception', {
    title: ['弄虚作假退回奖补', 'Repayment after deception'],
    cites: hq2021('第二十八条¶1'),
    register: ['hq2021/第二十八条#2'],
    against: headquartersEnterprise,
    says: [
      '退回以此获得的奖补，这里给出的总额是上限；记入信用，可以公开，涉罪移送',
      'what was so obtained is repaid, at most the sum shown; it is put on record and may be published, suspected crimes are passed on',
    ],
    when: c.obtainedByDeception,
    imposes: allDrawn.asCeiling(),
    effects: ['repayment', 'credit-record', 'criminal'],
  }),
  sanction('hq2021/promise-broken', {
    title: ['未履行承诺和协议', 'Promise or agreement not kept'],
    cites: [hq2021('第二十九条¶1'), hq2021('第二十二条¶2')],
    register: ['hq2021/第二十九条'],
    against: ['签订合作协议的总部企业', 'headquarters with an agreement'],
    says: [
      '先限期整改；逾期的记入信用，可以公开；本条没有要求退回奖补',
      'first an order to put it right in time, then a record that may be published; this article asks no repayment',
    ],
    when: c.promiseBroken,
    effects: ['credit-record'],
  }),
]
