import { all, between, examples, measure, notEligible, open, paidBefore, upTo, yearly } from '@pengce/language'
import { fen, minus, percent, plus, wan, yi, yuan } from '@pengce/values'
import { onlineRetail } from '@pengce/vocabulary'
import { ec2024 } from './source.ts'

const { firstCountedYearBeforeLast, otherAward, sales } = onlineRetail
const cites = [ec2024('一/（三）¶1'), ec2024('六/（二十二）¶1')] as const

export const firstCountedAward = measure('ec2024/first-counted-award', {
  title: ['首次纳统网络零售企业奖励', 'Award for online retailers counted for the first time'],
  support: 'above-scale',
  cites,
  register: ['ec2024/（三）#1', 'ec2024/（三）#3', 'ec2024/（二十二）#2'],

  when: all(firstCountedYearBeforeLast, sales.previous.atLeast(wan(5000)), sales.exceeds(sales.previous)),
  except: [otherAward.isOneOf('consumption-plan', 'same-sales')],

  pays: upTo(wan(50)),
  limit: { once: true },

  readings: {
    达到5000万元: [
      '须在首次纳统的当年达到',
      'the sales are those of the year in which the enterprise was first counted',
    ],
    网络零售额增长: ['没有规定幅度，多一分钱即为增长', 'no rate is set; one fen more is growth'],
    相关奖补项目: [
      '消费提升扶持计划的奖补一律排除；其他奖补只在依据同一销售数据时排除',
      'the named plan always bars; another award bars only where it rests on the same sales',
    ],
  },
})

export const firstCountedExamples = examples(firstCountedAward, {
  on: '2025-09-01',
  given: [firstCountedYearBeforeLast.holds(), sales.years(wan(6600), wan(6000)), otherAward.of('none')],
  rows: [
    [
      ['前年首次纳统 6000 万元，去年增长', 'first counted at 60 million, and grew the year after'],
      [],
      between(yuan(0), wan(50)),
    ],
    [
      ['纳统当年恰好 5000 万元', 'exactly 50 million when first counted'],
      [sales.years(wan(6000), wan(5000))],
      between(yuan(0), wan(50)),
    ],
    [
      ['纳统当年差一分钱', 'one fen short when first counted'],
      [sales.years(wan(6000), minus(wan(5000), fen(1)))],
      notEligible,
    ],
    [
      ['次年才达到 5000 万元不算', 'reaching 50 million only the year after is too late'],
      [sales.years(wan(8000), wan(4900))],
      notEligible,
    ],
    [['次年少一分钱是下降', 'one fen less is a fall'], [sales.years(minus(wan(6000), fen(1)), wan(6000))], notEligible],
    [['次年持平不是增长', 'the same sales again are not growth'], [sales.years(wan(6000), wan(6000))], notEligible],
    [
      ['次年多一分钱即为增长', 'one fen more is growth'],
      [sales.years(plus(wan(6000), fen(1)), wan(6000))],
      between(yuan(0), wan(50)),
    ],
    [['更早已纳统', 'counted before, or in another class'], [firstCountedYearBeforeLast.fails()], notEligible],
    [['已获消费提升扶持计划奖补', 'paid under the consumption plan'], [otherAward.of('consumption-plan')], notEligible],
    [['同一数据已获其他奖补', 'another award for the same sales'], [otherAward.of('same-sales')], notEligible],
    [
      ['其他奖补与该数据无关，不影响', 'another award for other facts does not bar it'],
      [otherAward.of('other-sales')],
      between(yuan(0), wan(50)),
    ],
    [['此前领过即不再给', 'paid once only'], [paidBefore.of(wan(50))], notEligible],
    [['此前只领过一分钱也一样', 'even where it was a single fen'], [paidBefore.of(fen(1))], notEligible],
    [['纳统当年零售额未知', 'open while those sales are unknown'], [sales.previous.notKnown()], open(yuan(0), wan(50))],
    [['次年零售额未知', 'open while the later sales are unknown'], [sales.notKnown()], open(yuan(0), wan(50))],
    [['是否另获奖补未知', 'open while other awards are unknown'], [otherAward.notKnown()], open(yuan(0), wan(50))],
    [['是否首次未知', 'open while it is unknown'], [firstCountedYearBeforeLast.notKnown()], open(yuan(0), wan(50))],
  ],
})

export const retailGrowthAward = measure('ec2024/retail-growth-award', {
  title: ['网络零售额大额增量奖励', 'Award for very large growth of online retail'],
  support: 'growth',
  cites,
  register: ['ec2024/（三）#2', 'ec2024/（三）#3', 'ec2024/（二十二）#2'],

  when: sales.increase.exceeds(yi(20)),
  except: [otherAward.isOneOf('consumption-plan', 'same-sales')],

  pays: yearly(sales.increase.times(percent(0.5)).cappedAt(wan(2500)).asCeiling()),

  readings: {
    零售额增长达到: [
      '增加的金额须超过 20 亿元，不是零售额本身，也不是增速；恰好等于不算',
      'the increase itself must be above two billion, not the sales and not a rate; exactly two billion is not enough',
    ],
    上年度: ['按每个数据年度各计一次', 'once for each year of data'],
    相关奖补项目: [
      '消费提升扶持计划的奖补一律排除；其他奖补只在依据同一销售数据时排除',
      'the named plan always bars; another award bars only where it rests on the same sales',
    ],
  },
})

export const retailGrowthExamples = examples(retailGrowthAward, {
  on: '2025-03-01',
  given: [sales.years(yi(90), yi(60)), otherAward.of('none')],
  rows: [
    [['增长 30 亿元', 'three billion more than the year before'], [], between(yuan(0), wan(1500))],
    [['增长恰好 20 亿元不含', 'an increase of exactly two billion'], [sales.years(yi(80), yi(60))], notEligible],
    [
      ['增长 20 亿元零一分，尾数舍去', 'one fen above two billion; the fraction of a fen is dropped'],
      [sales.years(plus(yi(80), fen(1)), yi(60))],
      between(yuan(0), wan(1000)),
    ],
    [
      ['尾数不足一分钱舍去', 'a fraction of a fen is dropped, not rounded'],
      [sales.years(plus(yi(90), yuan(1.99)), yi(60))],
      between(yuan(0), wan(1500)),
    ],
    [
      ['零售额超过 20 亿元但增长不足', 'sales above two billion, growth below'],
      [sales.years(yi(40), yi(30))],
      notEligible,
    ],
    [
      ['增长 50 亿元恰好封顶', 'five billion more just reaches the cap'],
      [sales.years(yi(110), yi(60))],
      between(yuan(0), wan(2500)),
    ],
    [
      ['增长额少一分钱则不到上限', 'one fen less stays below the cap'],
      [sales.years(minus(yi(110), fen(1)), yi(60))],
      between(yuan(0), minus(wan(2500), fen(1))),
    ],
    [
      ['增长 70 亿元以 2500 万元为限', 'seven billion more is capped'],
      [sales.years(yi(130), yi(60))],
      between(yuan(0), wan(2500)),
    ],
    [
      ['次年再次大额增长，按新的数据年度再计', 'a second very large rise counts for its own year'],
      [sales.years(yi(120), yi(90))],
      between(yuan(0), wan(1500)),
      '2026-03-01',
    ],
    [['已获消费提升扶持计划奖补', 'paid under the consumption plan'], [otherAward.of('consumption-plan')], notEligible],
    [['同一数据已获其他奖补', 'another award for the same sales'], [otherAward.of('same-sales')], notEligible],
    [
      ['其他奖补与该数据无关，不影响', 'another award for other facts does not bar it'],
      [otherAward.of('other-sales')],
      between(yuan(0), wan(1500)),
    ],
    [['是否另获奖补未知', 'open while other awards are unknown'], [otherAward.notKnown()], open(yuan(0), wan(1500))],
    [['上年零售额未知', 'open while last year is unknown'], [sales.notKnown()], open(yuan(0), wan(2500))],
  ],
})
