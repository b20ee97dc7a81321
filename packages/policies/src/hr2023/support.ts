import {
  all,
  between,
  decided,
  examples,
  measure,
  notEligible,
  nothingDue,
  open,
  paidThisYear,
  relation,
  upTo,
  yearly,
} from '@pengce/language'
import { quantity, wan, yuan } from '@pengce/values'
import { enterprise, hrService, offices } from '@pengce/vocabulary'
import { hr2023 } from './source.ts'

const { institution, scarceTalentReferrals, highLevelReferrals, placements, overseasBranch, listing } = hrService
const people = (n: number) => quantity('person', n)

export const referralAward = measure('hr2023/referral-award', {
  title: ['引进紧缺人才奖励', 'Award for bringing in scarce talent'],
  support: 'referral',
  cites: hr2023('四/13¶1'),
  register: ['hr2023/四.13.¶1#1', 'hr2023/四.13.¶1#2'],
  by: [offices.humanResources, offices.talent, offices.finance],

  when: all(institution, scarceTalentReferrals.atLeast(people(1))),

  pays: yearly(upTo(scarceTalentReferrals.each(wan(10)))),
  limit: { perYear: wan(30) },

  readings: {
    单笔: ['一名人才为一笔', 'one candidate is one deal'],
    每年: ['按自然年计，且不含引进高层次人才的奖励', 'the calendar year, not counting awards for high-level talent'],
  },
})

export const referralExamples = examples(referralAward, {
  on: '2025-03-01',
  given: [institution.holds(), scarceTalentReferrals.of(people(1))],
  rows: [
    [['引进一人，最高 10 万元', 'one person: up to 100,000'], [], between(yuan(0), wan(10))],
    [
      ['引进三人，最高 30 万元', 'three people: up to 300,000'],
      [scarceTalentReferrals.of(people(3))],
      between(yuan(0), wan(30)),
    ],
    [
      ['引进四人仍以 30 万元为限', 'four people: the yearly ceiling'],
      [scarceTalentReferrals.of(people(4))],
      between(yuan(0), wan(30)),
    ],
    [
      ['本年度已获 25 万元', 'the ceiling less what was paid this year'],
      [scarceTalentReferrals.of(people(4)), paidThisYear.of(wan(25))],
      between(yuan(0), wan(5)),
    ],
    [['本年度已满 30 万元', 'the ceiling used up'], [paidThisYear.of(wan(30))], nothingDue],
    [['没有引进', 'nobody brought in'], [scarceTalentReferrals.of(people(0))], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['人数未知', 'open while the number is unknown'], [scarceTalentReferrals.notKnown()], open(yuan(0), wan(30))],
  ],
})

export const highLevelReferralAward = measure('hr2023/high-level-referral-award', {
  title: ['引进高层次人才奖励', 'Award for bringing in high-level talent'],
  support: 'referral',
  cites: hr2023('四/13¶2'),
  register: ['hr2023/四.13.¶2'],
  by: [offices.humanResources, offices.talent, offices.finance],

  when: all(institution, highLevelReferrals.atLeast(people(1))),

  pays: decided(['金额由主管部门确定，文件未列标准', 'settled by the authority; the document gives no standard']),
})

export const highLevelReferralExamples = examples(highLevelReferralAward, {
  on: '2025-03-01',
  given: [institution.holds(), highLevelReferrals.of(people(1))],
  rows: [
    [['引进一人并已全职到岗', 'one person, in post full time'], [], between(yuan(0), null)],
    [['没有引进', 'nobody brought in'], [highLevelReferrals.of(people(0))], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['人数未知', 'open while the number is unknown'], [highLevelReferrals.notKnown()], open(yuan(0), null)],
  ],
})

export const placementSubsidy = measure('hr2023/placement-subsidy', {
  title: ['职业介绍补贴', 'Subsidy for placing staff'],
  support: 'placement',
  cites: hr2023('四/12¶1'),
  register: ['hr2023/四.12#1'],

  when: all(institution, placements.atLeast(people(1))),

  pays: decided(['标准按另行规定', 'the standard is set by other rules']),
})

export const placementExamples = examples(placementSubsidy, {
  on: '2025-03-01',
  given: [institution.holds(), placements.of(people(1))],
  rows: [
    [['介绍一人并参保满三个月', 'one person placed and insured for three months'], [], between(yuan(0), null)],
    [['没有介绍', 'nobody placed'], [placements.of(people(0))], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['人数未知', 'open while the number is unknown'], [placements.notKnown()], open(yuan(0), null)],
  ],
})

export const listingAward = measure('hr2023/listing-award', {
  title: ['人力资源服务机构上市挂牌奖励', 'Award for first listing or quotation'],
  support: 'listing',
  cites: hr2023('一/1¶2'),
  register: ['hr2023/一.1.¶2'],
  by: [offices.humanResources, offices.industry, offices.finance, offices.localFinance, offices.districts],

  when: all(institution, enterprise.inShenzhen, listing.isOneOf('exchange', 'neeq')),

  pays: decided(['金额按本市上市挂牌扶持规定', 'the amount is set by the municipal rules on listing']),
})

export const listingExamples = examples(listingAward, {
  on: '2025-03-01',
  given: [institution.holds(), enterprise.inShenzhen.holds(), listing.of('exchange')],
  rows: [
    [['首次上市', 'first listed'], [], between(yuan(0), null)],
    [['新三板首次挂牌', 'first quoted on the NEEQ'], [listing.of('neeq')], between(yuan(0), null)],
    [['没有上市挂牌', 'neither'], [listing.of('none')], notEligible],
    [['不在本市', 'not registered in Shenzhen'], [enterprise.inShenzhen.fails()], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['上市情况未知', 'open while it is unknown'], [listing.notKnown()], open(yuan(0), null)],
  ],
})

export const overseasSupport = measure('hr2023/overseas-support', {
  title: ['人力资源服务机构境外设点资助', 'Support for branches abroad'],
  support: 'overseas',
  cites: hr2023('三/10¶1'),
  register: ['hr2023/三.10#1'],
  by: [offices.humanResources, offices.finance, offices.commerce],

  when: all(institution, overseasBranch),

  pays: decided(['按年度指南的条件和标准', 'on the terms of the yearly guide']),
})

export const overseasExamples = examples(overseasSupport, {
  on: '2025-03-01',
  given: [institution.holds(), overseasBranch.holds()],
  rows: [
    [['已备案的境外分支', 'a branch abroad that was filed'], [], between(yuan(0), null)],
    [['没有境外分支', 'no branch abroad'], [overseasBranch.fails()], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['备案情况未知', 'open while the filing is unknown'], [overseasBranch.notKnown()], open(yuan(0), null)],
  ],
})

export const higherOf = relation('hr2023/higher-of', {
  title: ['同类政策就高不重复', 'The higher of the same kind, not both'],
  cites: hr2023('末¶2'),
  register: ['hr2023/末.¶2#3'],
  says: [
    '本文件内部以及与市级其他文件之间，同类政策只取较高的一项；区级政策不受此限',
    'inside the document and against other municipal policies only the higher of the same kind is paid; district policies stand outside',
  ],
  bond: { kind: 'same-support', supports: 'any', against: 'municipal', picks: 'higher' },
})
