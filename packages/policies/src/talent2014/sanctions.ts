import { all, always, amountOf, any, received, sanction } from '@pengce/language'
import { quantity, wan, years } from '@pengce/values'
import { directedRental, talentHousing } from '@pengce/vocabulary'
import { earlierHomePurchase } from './earlier-purchase.ts'
import { homePurchase } from './home-purchase.ts'
import { purchaseTopUp } from './purchase-later.ts'
import { talent2014 } from './source.ts'
import { groundToEnd } from './terms.ts'

const { purchaseSubsidyFirstPaidOn, transferSought } = talentHousing
const { notCorrected } = directedRental

const lesserBreach = any(
  directedRental.letToIneligible,
  directedRental.lettingNotPublished,
  directedRental.lettingNotFiled,
  directedRental.sublettingTolerated,
  directedRental.unpaidMonths.atLeast(quantity('month', 3)),
)
const graverBreach = any(
  directedRental.altered,
  directedRental.useChanged,
  directedRental.illegalActivity,
  directedRental.unlawfullySold,
)
const unit = ['承租或买受单位', 'the unit that leases or bought'] as const

/** What follows from a breach. */
export const sanctions = [
  sanction('talent2014/transfer-repayment', {
    title: ['十年内转让退回补贴', 'Repayment on transfer within ten years'],
    cites: [talent2014('第十九条¶1'), talent2014('第三十五条¶1（一）')],
    register: ['talent2014/第十九条'],
    against: ['领取购房补贴的领军人才', 'leading talent who drew the purchase subsidy'],
    says: [
      '首次领取起十年内申请转让该房屋的，退回已领的全部购房补贴',
      'whoever seeks to transfer the home within ten years of the first instalment repays all of it',
    ],
    when: all(transferSought, purchaseSubsidyFirstPaidOn.heldAtMost(years(10))),
    imposes: received(homePurchase, 'person').plus(
      received(purchaseTopUp, 'person'),
      received(earlierHomePurchase, 'person'),
    ),
    effects: ['repayment'],
  }),
  sanction('talent2014/officials', {
    title: ['工作人员失职', 'Officials who fail their duty'],
    cites: talent2014('第二十六条¶1'),
    register: ['talent2014/第二十六条'],
    against: ['主管部门及其工作人员', 'the departments and their officials'],
    says: ['依法追究行政责任，涉嫌犯罪的移送', 'administrative liability; suspected crimes are passed on'],
    when: always,
    effects: ['disciplinary', 'criminal'],
  }),
  sanction('talent2014/deception', {
    title: ['骗取安居待遇', 'Benefits got by deception'],
    cites: talent2014('第二十七条¶1'),
    register: ['talent2014/第二十七条'],
    against: ['隐瞒、虚报或以不正当手段骗取待遇的申请人', 'applicants who hide, misstate or bribe'],
    says: [
      '由住房保障部门依保障性住房条例等处理，罚款数额在该条例',
      'dealt with under the regulation on subsidised housing, which holds the fines',
    ],
    when: always,
    effects: ['fine', 'refusal'],
  }),
  sanction('talent2014/benefit-ends', {
    title: ['解约收房或终止补贴', 'Lease or payment ended'],
    cites: [
      talent2014('第二十八条¶1'),
      talent2014('第二十八条¶1（一）'),
      talent2014('第二十八条¶1（二）'),
      talent2014('第二十八条¶1（三）'),
      talent2014('第二十八条¶1（四）'),
    ],
    register: ['talent2014/第二十八条'],
    against: ['已租住住房或领取补贴的杰出人才、领军人才', 'talent who have a home or draw a subsidy'],
    says: [
      '认定被撤销、受刑罚、擅自转租或欠费累计三个月（不要求连续），书面通知单位后收房或停发',
      'recognition withdrawn, a criminal punishment, subletting, or three months of arrears in all: the employer is told in writing and the home or the payment ends',
    ],
    when: groundToEnd,
    effects: ['removal'],
  }),
  sanction('talent2014/lesser-breach', {
    title: ['定向房较轻违规', 'Lesser breaches with directed homes'],
    cites: [
      talent2014('第二十九条¶1'),
      talent2014('第二十九条¶1（一）'),
      talent2014('第二十九条¶1（二）'),
      talent2014('第二十九条¶1（三）'),
      talent2014('第二十九条¶1（四）'),
      talent2014('第二十九条¶1（五）'),
    ],
    register: ['talent2014/第二十九条.1#1'],
    against: unit,
    says: ['责令限期改正，并罚 3 万元', 'ordered to put it right in time and fined 30,000'],
    when: lesserBreach,
    imposes: amountOf(wan(3)),
    effects: ['fine'],
  }),
  sanction('talent2014/lesser-breach-uncorrected', {
    title: ['较轻违规逾期未改', 'Lesser breaches not put right'],
    cites: talent2014('第二十九条¶1'),
    register: ['talent2014/第二十九条.1#1', 'talent2014/第二十九条.1#2'],
    against: unit,
    says: [
      '期满未改的另罚 10 万元，并提请取消重点单位资格；与前一罚款分开计',
      'not put right in time: a separate fine of 100,000, and removal from the list is proposed',
    ],
    when: all(lesserBreach, notCorrected),
    imposes: amountOf(wan(10)),
    effects: ['fine', 'removal'],
  }),
  sanction('talent2014/graver-breach', {
    title: ['定向房较重违规', 'Graver breaches with directed homes'],
    cites: [
      talent2014('第二十九条¶2'),
      talent2014('第二十九条¶2（一）'),
      talent2014('第二十九条¶2（二）'),
      talent2014('第二十九条¶2（三）'),
      talent2014('第二十九条¶2（四）'),
    ],
    register: ['talent2014/第二十九条.2#1'],
    against: unit,
    says: ['责令限期改正，并罚 5 万元', 'ordered to put it right in time and fined 50,000'],
    when: graverBreach,
    imposes: amountOf(wan(5)),
    effects: ['fine'],
  }),
  sanction('talent2014/graver-breach-uncorrected', {
    title: ['较重违规逾期未改', 'Graver breaches not put right'],
    cites: talent2014('第二十九条¶2'),
    register: ['talent2014/第二十九条.2#1', 'talent2014/第二十九条.2#2'],
    against: unit,
    says: [
      '期满未改的另罚 20 万元，并提请取消重点单位资格；与前一罚款分开计',
      'not put right in time: a separate fine of 200,000, and removal from the list is proposed',
    ],
    when: all(graverBreach, notCorrected),
    imposes: amountOf(wan(20)),
    effects: ['fine', 'removal'],
  }),
  sanction('talent2014/record', {
    title: ['不良行为记录', 'Record of misconduct'],
    cites: [talent2014('第三十条¶1'), talent2014('第三十条¶2')],
    register: ['talent2014/第三十条.1', 'talent2014/第三十条.2'],
    against: ['受处罚、被解约或被停发的单位和人才', 'units and talent fined, or whose lease or payment was ended'],
    says: [
      '记入不良行为并在部门网站公示，提供征信机构；公示多久没有规定',
      'recorded, published on the website of the department and passed to credit agencies; no length is set',
    ],
    when: any(groundToEnd, lesserBreach, graverBreach),
    effects: ['credit-record'],
  }),
]
