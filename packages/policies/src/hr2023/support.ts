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
import { fen, minus, plus, quantity, wan, yuan } from '@pengce/values'
import { enterprise, hrService, offices } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { among, reaching, so } from '../grant-claim.ts'
import { hr2023, on } from './source.ts'

const { institution, scarceTalentReferrals, highLevelReferrals, placements, overseasBranch, listing } = hrService
const people = (n: number) => quantity('person', n)
const agency = so(institution, '不是人力资源服务机构', 'not a human-resource institution')

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
  on,
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
    [
      ['本年度已获的离上限差一分钱', 'one fen below the ceiling'],
      [paidThisYear.of(minus(wan(30), fen(1)))],
      between(yuan(0), fen(1)),
    ],
    [['本年度已满 30 万元', 'the ceiling used up'], [paidThisYear.of(wan(30))], nothingDue],
    [['本年度已获的超过上限', 'beyond the ceiling'], [paidThisYear.of(plus(wan(30), fen(1)))], nothingDue],
    [['没有引进', 'nobody brought in'], [scarceTalentReferrals.of(people(0))], notEligible],
    [['不是人力资源服务机构', 'not a human-resource institution'], [institution.fails()], notEligible],
    [['人数未知', 'open while the number is unknown'], [scarceTalentReferrals.notKnown()], open(yuan(0), wan(30))],
  ],
})

export const highLevelReferralAward = benefit('hr2023/high-level-referral-award', {
  title: ['引进高层次人才奖励', 'Award for bringing in high-level talent'],
  support: 'referral',
  cites: hr2023('四/13¶2'),
  register: ['hr2023/四.13.¶2'],
  by: [offices.humanResources, offices.talent, offices.finance],
  on,
  claims: [
    agency,
    reaching(highLevelReferrals, people(1), people(2), ['引进一人', 'one person'], ['没有引进', 'nobody brought in']),
  ],
  pays: decided(['金额由主管部门确定，文件未列标准', 'settled by the authority; the document gives no standard']),
  paid: ['引进两人并已全职到岗', 'two people, in post full time'],
})

export const placementSubsidy = benefit('hr2023/placement-subsidy', {
  title: ['职业介绍补贴', 'Subsidy for placing staff'],
  support: 'placement',
  cites: hr2023('四/12¶1'),
  register: ['hr2023/四.12#1'],
  on,
  claims: [
    agency,
    reaching(placements, people(1), people(2), ['介绍一人', 'one person'], ['没有介绍', 'nobody placed']),
  ],
  pays: decided(['标准按另行规定', 'the standard is set by other rules']),
  paid: ['介绍两人并参保满三个月', 'two people placed and insured for three months'],
})

export const listingAward = benefit('hr2023/listing-award', {
  title: ['人力资源服务机构上市挂牌奖励', 'Award for first listing or quotation'],
  support: 'listing',
  cites: hr2023('一/1¶2'),
  register: ['hr2023/一.1.¶2'],
  by: [offices.humanResources, offices.industry, offices.finance, offices.localFinance, offices.districts],
  on,
  claims: [
    agency,
    so(enterprise.inShenzhen, '不在本市', 'not registered in Shenzhen'),
    among(
      listing,
      ['exchange', ['neeq', ['新三板首次挂牌', 'first quoted on the NEEQ']]],
      [['none', ['没有上市挂牌', 'neither']]],
    ),
  ],
  pays: decided(['金额按本市上市挂牌扶持规定', 'the amount is set by the municipal rules on listing']),
  paid: ['首次上市', 'first listed'],
})

export const overseasSupport = benefit('hr2023/overseas-support', {
  title: ['人力资源服务机构境外设点资助', 'Support for branches abroad'],
  support: 'overseas',
  cites: hr2023('三/10¶1'),
  register: ['hr2023/三.10#1'],
  by: [offices.humanResources, offices.finance, offices.commerce],
  on,
  claims: [agency, so(overseasBranch, '没有境外分支', 'no branch abroad')],
  pays: decided(['按年度指南的条件和标准', 'on the terms of the yearly guide']),
  paid: ['已备案的境外分支', 'a branch abroad that was filed'],
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
