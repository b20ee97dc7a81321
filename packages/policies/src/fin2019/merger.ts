import { byTier, open, perEvent, type RowSpec } from '@pengce/language'
import { type Money, moneyText, wan, yi } from '@pengce/values'
import { financialMerger, otherSupport } from '@pengce/vocabulary'
import { isKind } from './claims.ts'
import { headquartersOf } from './headquarters-claims.ts'
import { below } from './scale.ts'
import { fin2019 } from './source.ts'
import { type Claim, reaching, so, support } from './support.ts'

const { price, targetFinancial, targetElsewhere, staysHere } = financialMerger

const target = [
  so(targetFinancial, '被并购方不是金融企业', 'the target is no financial enterprise'),
  so(targetElsewhere, '被并购方就在深圳', 'the target is in Shenzhen'),
  so(staysHere, '重组后迁往外地', 'afterwards it is registered or works elsewhere'),
]
const priced = (least: Money, ordinary: Money): Claim =>
  reaching(
    price,
    least,
    ordinary,
    ['交易额恰达门槛', 'exactly the least price'],
    ['差一分钱不到门槛', 'one fen short of it'],
  )
const atPrices = (points: readonly (readonly [price: Money, award: Money])[]): RowSpec[] =>
  points.map(([paid, award]) => [
    [
      `交易额 ${moneyText(paid.parts, 'zh')}，${moneyText(award.parts, 'zh')}`,
      `${moneyText(award.parts, 'en')} at a price of ${moneyText(paid.parts, 'en')}`,
    ],
    [price.of(paid)],
    award,
  ])
export const bankMerger = support('fin2019/bank-merger', {
  title: ['银行、信托、租赁等并购奖励', 'Merger award for banks, trusts, leasing and the like'],
  subject: 'event',
  support: 'merger',
  cites: fin2019('二/（十三）¶2'),
  register: ['fin2019/（十三）.¶2'],
  claims: [
    isKind('bank', 'village-bank', 'trust', 'leasing', 'bank-asset-management', 'financial-asset-investment'),
    ...target,
    priced(yi(10), yi(12)),
  ],
  other: otherSupport.growth,

  pays: perEvent(
    byTier(price, {
      at: 'reaches',
      tiers: [
        [yi(30), wan(500)],
        [yi(50), wan(1000)],
      ],
      below: wan(200),
    }),
  ),

  readings: {
    银行: [
      '收购方没有写须为总部，只看类别和重组后所在地',
      'the text does not ask that the buyer be a headquarters; its kind and where it stays count',
    ],
  },

  ordinary: ['银行以 12 亿元并购外地金融企业', 'a bank buys one elsewhere for 1.2 billion'],
  paid: wan(200),
  undecided: open(wan(200), wan(1000)),
  rows: atPrices([
    [below(yi(30)), wan(200)],
    [yi(30), wan(500)],
    [below(yi(50)), wan(500)],
    [yi(50), wan(1000)],
    [yi(80), wan(1000)],
  ]),
})

export const securitiesMerger = support('fin2019/securities-merger', {
  title: ['证券、保险总部并购奖励', 'Merger award for securities and insurance headquarters'],
  subject: 'event',
  support: 'merger',
  cites: fin2019('二/（十三）¶3'),
  register: ['fin2019/（十三）.¶3'],
  claims: [headquartersOf('securities', 'securities', 'insurance'), ...target, priced(yi(5), yi(6))],
  other: otherSupport.growth,

  pays: perEvent(
    byTier(price, {
      at: 'reaches',
      tiers: [
        [yi(10), wan(200)],
        [yi(20), wan(500)],
        [yi(30), wan(1000)],
      ],
      below: wan(100),
    }),
  ),

  ordinary: ['证券公司以 6 亿元并购外地机构', 'a securities firm buys one elsewhere for 600 million'],
  paid: wan(100),
  undecided: open(wan(100), wan(1000)),
  rows: atPrices([
    [below(yi(10)), wan(100)],
    [yi(10), wan(200)],
    [below(yi(20)), wan(200)],
    [yi(20), wan(500)],
    [below(yi(30)), wan(500)],
    [yi(30), wan(1000)],
    [yi(50), wan(1000)],
  ]),
})

export const fundMerger = support('fin2019/fund-merger', {
  title: ['基金、期货、保险资管总部并购奖励', 'Merger award for fund, futures and insurance asset managers'],
  subject: 'event',
  support: 'merger',
  cites: fin2019('二/（十三）¶4'),
  register: ['fin2019/（十三）.¶4'],
  claims: [
    headquartersOf('securities', 'fund-management', 'futures', 'insurance-asset-management'),
    ...target,
    priced(yi(1), yi(1.5)),
  ],
  other: otherSupport.growth,

  pays: perEvent(
    byTier(price, {
      at: 'reaches',
      tiers: [
        [yi(2), wan(200)],
        [yi(5), wan(500)],
      ],
      below: wan(100),
    }),
  ),

  ordinary: ['基金公司以 1.5 亿元并购外地机构', 'a fund manager buys one elsewhere for 150 million'],
  paid: wan(100),
  undecided: open(wan(100), wan(500)),
  rows: atPrices([
    [below(yi(2)), wan(100)],
    [yi(2), wan(200)],
    [below(yi(5)), wan(200)],
    [yi(5), wan(500)],
    [yi(9), wan(500)],
  ]),
})
