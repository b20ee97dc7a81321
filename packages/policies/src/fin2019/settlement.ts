import { byTier, open, type RowSpec } from '@pengce/language'
import { wan, yi } from '@pengce/values'
import { enterprise, finance, financialKinds, otherSupport } from '@pengce/vocabulary'
import { capitalAtLeast, isKind, newOrMoved, promise } from './claims.ts'
import { isHeadquarters } from './headquarters-claims.ts'
import { below, byCapital, hasOwnScale, most, settlementScale, steps } from './scale.ts'
import { fin2019, settlementBenefit } from './source.ts'
import { type Bar, shown, support } from './support.ts'

const { paidInCapital } = enterprise
const { kind } = finance

const ownScaleBar: Bar = {
  bar: hasOwnScale.named('财务公司或村镇银行', 'a finance company or village bank').citing(fin2019('二/（十一）¶2')),
  free: [],
  also: [],
  shut: [
    shown(
      '财务公司按专门标准',
      'a finance company has a scale of its own',
      kind.of('finance-company'),
      paidInCapital.of(yi(12)),
    ),
    shown('村镇银行按专门标准', 'a village bank has a scale of its own', kind.of('village-bank')),
  ],
  open: kind.notKnown(),
}

/** Every other kind of headquarters is paid alike. */
const otherKinds: readonly RowSpec[] = (
  [
    'trust',
    'leasing',
    'consumer-finance',
    'auto-finance',
    'bank-asset-management',
    'financial-asset-investment',
    'fund-management',
    'futures',
    'insurance',
    'insurance-asset-management',
    'mutual-insurance',
  ] as const
).map((of) => [[`${financialKinds[of][0]}亦同`, `${financialKinds[of][1]} alike`], [kind.of(of)], wan(800)])

export const settlement = support(settlementBenefit.id, {
  title: settlementBenefit.words,
  support: 'settlement',
  cites: [fin2019('二/（十）¶2'), fin2019('二/（十）¶3')],
  register: ['fin2019/（十）.¶2'],
  claims: [isHeadquarters, newOrMoved, promise],
  bars: [ownScaleBar],
  other: otherSupport.settlement,

  pays: settlementScale.cappedAt(most),
  limit: { once: true },

  readings: {
    每增加1亿元: [
      '满 1 亿元才加 100 万元，不足 1 亿元的部分不加',
      'one million more for each whole hundred million; a part of one adds nothing',
    ],
    '（含）': [
      '恰好 2 亿、5 亿、10 亿元的归上一档',
      'exactly two, five or ten hundred million falls in the higher tier',
    ],
    新迁入: [
      '新迁入的总部与新注册的一样享受落户奖励',
      'headquarters that move in have the award as newly registered ones do',
    ],
    金融企业总部: [
      '财务公司、村镇银行虽也是总部，只按第十一条的标准',
      'finance companies and village banks are headquarters too but have the scale of article 11 only',
    ],
  },

  given: [paidInCapital.of(yi(3))],
  ordinary: ['实收资本 3 亿元的新注册银行', 'a newly registered bank with three hundred million'],
  paid: wan(800),
  rows: [
    ...steps,
    ...byCapital([
      [yi(25.5), wan(3500)],
      [yi(39), wan(4900)],
      [yi(41), wan(5000)],
      [yi(200), wan(5000)],
    ]),
    ...otherKinds,
    [
      ['实收资本未知时是一个范围', 'a range while the capital is unknown'],
      [paidInCapital.notKnown()],
      { verdict: 'yes', low: wan(500).parts, high: most.parts },
    ],
  ],
})

export const smallSettlement = support('fin2019/finance-company-settlement', {
  title: ['财务公司与村镇银行落户奖励', 'Settlement award for finance companies and village banks'],
  support: 'settlement',
  cites: [fin2019('二/（十一）¶2'), fin2019('二/（十）¶3')],
  register: ['fin2019/（十一）.¶2'],
  claims: [isKind('finance-company', 'village-bank'), newOrMoved, capitalAtLeast(yi(2), yi(3)), promise],
  other: otherSupport.settlement,

  pays: byTier(paidInCapital, { at: 'reaches', tiers: [[yi(5), wan(500)]], below: wan(200) }),
  limit: { once: true },

  readings: {
    新迁入: [
      '从外地迁入的也按本标准，与其他总部一样',
      'one that moves in has this scale too, as other headquarters have theirs',
    ],
  },

  ordinary: ['实收资本 3 亿元的财务公司', 'a finance company with three hundred million'],
  paid: wan(200),
  undecided: open(wan(200), wan(500)),
  rows: byCapital([
    [below(yi(5)), wan(200)],
    [yi(5), wan(500)],
    [yi(12), wan(500)],
  ]),
})
