import { between, byTier, open } from '@pengce/language'
import { wan, yi } from '@pengce/values'
import { enterprise, finance, otherSupport } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { subsidiaryOf } from './branch-claims.ts'
import { capitalAtLeast, newOrMoved, promise } from './claims.ts'
import { fundSubsidiary, futuresSubsidiary, leasingSubsidiary, securitiesSubsidiary } from './institutions.ts'
import { below, byCapital } from './scale.ts'
import { fin2019 } from './source.ts'
import { shown, support } from './support.ts'
import { nationalIntermediary } from './treated.ts'

const { kind, approval } = finance
const { paidInCapital } = enterprise

export const leasingSubsidiarySettlement = support('fin2019/leasing-subsidiary-settlement', {
  title: ['金融租赁专业子公司落户奖励', 'Settlement award for leasing subsidiaries'],
  support: 'settlement',
  cites: [fin2019('三/（十九）¶3'), fin2019('三/（十九）¶7')],
  register: ['fin2019/（十九）.¶3', 'fin2019/（十九）.¶7'],
  claims: [subsidiaryOf(leasingSubsidiary, 'leasing-subsidiary', ['banking']), promise],
  other: otherSupport.settlement,

  pays: byTier(paidInCapital, { at: 'reaches', tiers: [[yi(3), wan(500)]], below: wan(300) }),
  limit: { once: true },

  readings: {
    等金融企业: [
      '只列了证券、基金、期货，金融租赁公司的子公司也以三家为限',
      'three kinds of parent are named; the subsidiaries of a leasing company are three at most as well',
    ],
  },

  given: [paidInCapital.of(yi(1))],
  ordinary: ['实收资本 1 亿元', 'one hundred million paid in'],
  paid: wan(300),
  rows: [
    ...byCapital([
      [below(yi(3)), wan(300)],
      [yi(3), wan(500)],
      [yi(10), wan(500)],
    ]),
    [['实收资本未知', 'a range while the capital is unknown'], [paidInCapital.notKnown()], between(wan(300), wan(500))],
  ],
})

export const securitiesSubsidiarySettlement = support('fin2019/securities-subsidiary-settlement', {
  title: ['证券专业子公司落户奖励', 'Settlement award for securities subsidiaries'],
  support: 'settlement',
  cites: fin2019('三/（十九）¶4'),
  register: ['fin2019/（十九）.¶4', 'fin2019/（十九）.¶7'],
  claims: [
    subsidiaryOf(securitiesSubsidiary, 'securities-subsidiary', ['securities', 'securities-filed']),
    capitalAtLeast(yi(1), yi(1.5)),
    promise,
  ],
  other: otherSupport.settlement,

  pays: byTier(paidInCapital, { at: 'reaches', tiers: [[yi(2), wan(500)]], below: wan(200) }),
  limit: { once: true },

  ordinary: ['实收资本 1.5 亿元', 'one hundred and fifty million paid in'],
  paid: wan(200),
  undecided: open(wan(200), wan(500)),
  rows: byCapital([
    [below(yi(2)), wan(200)],
    [yi(2), wan(500)],
    [yi(8), wan(500)],
  ]),
})

export const fundSubsidiarySettlement = support('fin2019/fund-subsidiary-settlement', {
  title: ['基金专业子公司落户奖励', 'Settlement award for fund subsidiaries'],
  support: 'settlement',
  cites: fin2019('三/（十九）¶5'),
  register: ['fin2019/（十九）.¶5', 'fin2019/（十九）.¶7'],
  claims: [
    subsidiaryOf(fundSubsidiary, 'fund-subsidiary', ['securities', 'securities-filed']),
    capitalAtLeast(wan(3000), wan(5000)),
    promise,
  ],
  other: otherSupport.settlement,

  pays: byTier(paidInCapital, { at: 'reaches', tiers: [[yi(1), wan(500)]], below: wan(200) }),
  limit: { once: true },

  ordinary: ['实收资本 5000 万元', 'fifty million paid in'],
  paid: wan(200),
  undecided: open(wan(200), wan(500)),
  rows: byCapital([
    [below(yi(1)), wan(200)],
    [yi(1), wan(500)],
    [yi(3), wan(500)],
  ]),
})

export const futuresSubsidiarySettlement = support('fin2019/futures-subsidiary-settlement', {
  title: ['期货子公司与基金外包公司落户奖励', 'Settlement award for futures subsidiaries and fund outsourcing'],
  support: 'settlement',
  cites: fin2019('三/（十九）¶6'),
  register: ['fin2019/（十九）.¶6', 'fin2019/（十九）.¶7'],
  claims: [
    subsidiaryOf(futuresSubsidiary, 'futures-subsidiary', ['association-filed']),
    capitalAtLeast(wan(2000), wan(3000)),
    promise,
  ],
  other: otherSupport.settlement,

  pays: byTier(paidInCapital, { at: 'reaches', tiers: [[wan(5000), wan(200)]], below: wan(100) }),
  limit: { once: true },

  ordinary: ['实收资本 3000 万元', 'thirty million paid in'],
  paid: wan(100),
  undecided: open(wan(100), wan(200)),
  rows: byCapital([
    [below(wan(5000)), wan(100)],
    [wan(5000), wan(200)],
    [yi(1), wan(200)],
  ]),
})

export const intermediarySettlement = support('fin2019/intermediary-settlement', {
  title: ['全国性保险中介落户奖励', 'Settlement award for national insurance intermediaries'],
  support: 'settlement',
  cites: fin2019('三/（二十）¶2'),
  register: ['fin2019/（二十）.¶2'],
  claims: [
    {
      claim: nationalIntermediary,
      holds: [
        kind.of('intermediary'),
        approval.of('banking'),
        finance.nationalLicence.holds(),
        paidInCapital.of(wan(6000)),
      ],
      also: [shown('实收资本恰为 5000 万元', 'exactly fifty million', paidInCapital.of(wan(5000)))],
      fails: [
        shown('实收资本不足 5000 万元', 'one fen short of fifty million', paidInCapital.of(below(wan(5000)))),
        shown('未经银保监会批准', 'not approved', approval.of('none')),
        shown('只在区域内经营', 'licensed for a region only', finance.nationalLicence.fails()),
        shown('不是保险中介', 'no insurance intermediary', otherThan(kind, 'intermediary')),
        shown('由其他部门批准或备案', 'let in by another body', otherThan(approval, 'banking')),
      ],
      open: finance.nationalLicence.notKnown(),
    },
    newOrMoved,
  ],
  other: otherSupport.settlement,

  pays: byTier(paidInCapital, {
    at: 'reaches',
    tiers: [
      [yi(1), wan(200)],
      [yi(2), wan(500)],
    ],
    below: wan(100),
  }),
  limit: { once: true },

  readings: {
    全国性: ['不在承诺十五年不迁离的机构之列', 'intermediaries are not among those who must promise to stay'],
  },

  ordinary: ['实收资本 6000 万元', 'sixty million paid in'],
  paid: wan(100),
  rows: [
    ...byCapital([
      [below(yi(1)), wan(100)],
      [yi(1), wan(200)],
      [below(yi(2)), wan(200)],
      [yi(2), wan(500)],
      [yi(5), wan(500)],
    ]),
    [['实收资本未知', 'open while the capital is unknown'], [paidInCapital.notKnown()], open(wan(100), wan(500))],
  ],
})
