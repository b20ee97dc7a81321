import { factsAbout } from '@pengce/language'

const person = factsAbout('person', 'public-rental')
const { yesNo, choice, quantity } = factsAbout('enterprise', 'public-rental')

/** Public rental homes, seen from the tenant. */
export const publicRental = {
  keyUnitEmployee: person.yesNo('key-unit-employee', {
    label: ['承租公租房的重点企事业单位的本单位职工', 'employed by the key unit that leases the homes'],
    note: ['经本级政府批准的单位同样计入', 'a unit approved by its level of government counts as well'],
    source: 'social-insurance',
  }),
  queueRulesMet: person.yesNo('queue-rules-met', {
    label: ['符合公租房轮候规定的条件', 'meets the rules on queuing for public rental homes'],
    source: 'judgement',
  }),
  rentedBefore2015: person.yesNo('rented-before-2015', {
    label: ['在2015年以前已承租的公租房合同到期', 'a public rental lease from before 2015 has run out'],
    source: 'authority-record',
  }),
}

/** Units to which public rental homes are let for their staff. */
export const directedRental = {
  status: choice('unit-status', {
    label: ['定向配租的单位资格', 'standing of the unit for directed letting'],
    options: {
      listed: ['列入重点企事业单位名录', 'on the list of key units'],
      approved: ['经本级政府批准的其他单位', 'another unit, approved by its level of government'],
      cancelled: ['重点企事业单位资格已被取消', 'struck off the list of key units'],
      none: ['都不是', 'none of these'],
    },
    source: 'authority-record',
  }),
  firstTermEnded: yesNo('first-term-ended', {
    label: ['定向配租的首次租期已满', 'the first term of the directed lease has ended'],
    source: 'authority-record',
  }),
  renewals: quantity('item', 'renewals', {
    label: ['定向配租已续租的次数', 'times the directed lease was renewed'],
    source: 'authority-record',
  }),
  letToIneligible: yesNo('let-to-ineligible', {
    label: ['向不符合条件的职工或外单位人员出租', 'let to ineligible staff or to outsiders'],
    source: 'authority-record',
  }),
  lettingNotPublished: yesNo('letting-not-published', {
    label: ['未依法公示配租条件、程序及结果', 'conditions, procedure and result of the letting not published'],
    source: 'authority-record',
  }),
  lettingNotFiled: yesNo('letting-not-filed', {
    label: ['未将配租情况报备案', 'the letting not filed'],
    source: 'authority-record',
  }),
  sublettingTolerated: yesNo('subletting-tolerated', {
    label: ['未及时查处职工违规转租', 'subletting by staff not dealt with in time'],
    source: 'authority-record',
  }),
  unpaidMonths: quantity('month', 'unit-unpaid-months', {
    label: ['单位未按时缴交租金或费用的累计月数', 'months in all of rent or costs the unit did not pay in time'],
    source: 'authority-record',
  }),
  altered: yesNo('altered', {
    label: ['擅自改建、扩建配租（售）住房', 'homes altered or extended without leave'],
    source: 'authority-record',
  }),
  useChanged: yesNo('use-changed', {
    label: ['擅自改变配租（售）住房用途', 'use of the homes changed without leave'],
    source: 'authority-record',
  }),
  illegalActivity: yesNo('illegal-activity', {
    label: ['利用配租（售）住房从事非法活动', 'homes used for unlawful activity'],
    source: 'authority-record',
  }),
  unlawfullySold: yesNo('unlawfully-sold', {
    label: ['违规出售配租（售）住房', 'homes sold against the rules'],
    source: 'authority-record',
  }),
  notCorrected: yesNo('not-corrected', {
    label: ['责令改正后逾期未改正', 'not put right within the time ordered'],
    source: 'authority-record',
  }),
}
