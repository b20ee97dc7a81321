import { all, any, between, examples, measure, notEligible, open, yearly } from '@pengce/language'
import { fen, type Money, minus, percent, plus, wan, yi, yuan } from '@pengce/values'
import { enterprise, platform } from '@pengce/vocabulary'
import { ec2024 } from './source.ts'

const { kind } = platform
const { revenue } = enterprise

export const platformGrowthAward = measure('ec2024/platform-growth-award', {
  title: ['电子商务平台增长奖励', 'Growth award for e-commerce platforms'],
  support: 'growth',
  cites: [ec2024('一/（二）¶4'), ec2024('六/（二十二）¶1')],
  register: ['ec2024/（二）.¶4#1', 'ec2024/（二）.¶4#2', 'ec2024/（二十二）#2'],

  when: any(
    all(kind.is('commerce'), revenue.atLeast(yi(20)), revenue.growth.atLeast(percent(5))),
    all(kind.is('service'), revenue.atLeast(yi(1)), revenue.growth.atLeast(percent(10))),
  ),

  pays: yearly(revenue.increase.times(percent(0.5)).cappedAt(wan(300)).asCeiling()),

  readings: {
    每家企业最高: ['按每家企业每个年度计，不是累计', 'per enterprise and per year, not over the life of the policy'],
    年营业收入: [
      '平台主体的全部营业收入，不限于平台业务',
      'the whole revenue of the entity that runs the platform, not only that of the platform',
    ],
    同比增速: [
      '以上年为基数；上年没有收入的，本年达到规模即视为达到增速',
      'against the year before; from a base of nothing any qualifying revenue counts as growth enough',
    ],
    均为上限: [
      '算出的金额是上限，实际金额由当年预算决定，最低可以为零',
      "what is computed is a ceiling; the year's budget settles the figure, down to nothing",
    ],
  },
})

/** The year's budget settles the figure: anything up to the amount computed. */
const upTo = (ceiling: Money) => between(yuan(0), ceiling)

export const platformGrowthExamples = examples(platformGrowthAward, {
  on: '2025-03-01',
  given: [kind.of('commerce'), revenue.years(yi(24), yi(22))],
  rows: [
    [['商贸平台由 22 亿元增至 24 亿元', 'a trading platform grows from 2.2 to 2.4 billion'], [], upTo(wan(100))],
    [['恰好 20 亿元即达到规模', '2 billion is enough'], [revenue.years(yi(20), yi(19))], upTo(wan(50))],
    [
      ['差一分钱不到 20 亿元', 'one fen short of 2 billion'],
      [revenue.years(minus(yi(20), fen(1)), yi(19))],
      notEligible,
    ],
    [['恰好增长 5%', 'growth of exactly 5%'], [revenue.years(yi(21), yi(20))], upTo(wan(50))],
    [['增速差一分钱不到 5%', 'one fen short of 5%'], [revenue.years(minus(yi(21), fen(1)), yi(20))], notEligible],
    [
      ['增速差不到一分钱也不算', 'short by less than a fen is short'],
      [revenue.years(plus(yi(21), fen(1)), plus(yi(20), fen(1)))],
      notEligible,
    ],
    [['收入下降', 'revenue fell'], [revenue.years(yi(21), yi(22))], notEligible],
    [
      ['增长 6 亿元恰好封顶', 'an increase of 600 million just reaches the cap'],
      [revenue.years(yi(36), yi(30))],
      upTo(wan(300)),
    ],
    [
      ['增长额少一分钱则不到上限', 'one fen less stays below the cap'],
      [revenue.years(minus(yi(36), fen(1)), yi(30))],
      upTo(minus(wan(300), fen(1))),
    ],
    [
      ['增长 8 亿元以 300 万元为限', 'an increase of 800 million is capped'],
      [revenue.years(yi(38), yi(30))],
      upTo(wan(300)),
    ],
    [
      ['不足一分钱的尾数舍去', 'a fraction of a fen is dropped'],
      [revenue.years(plus(yi(24), yuan(1.99)), yi(22))],
      upTo(wan(100)),
    ],
    [
      ['全部营业收入计入，不只平台业务', 'all revenue of the entity counts, not only that of the platform'],
      [revenue.years(yi(40), yi(38))],
      upTo(wan(100)),
    ],
    [
      ['上年没有收入，本年达到规模', 'from nothing to the required size'],
      [revenue.years(yi(20), yi(0))],
      upTo(wan(300)),
    ],
    [
      ['服务平台由 1 亿元增至 1.2 亿元', 'a service platform grows from 100 to 120 million'],
      [kind.of('service'), revenue.years(yi(1.2), yi(1))],
      upTo(wan(10)),
    ],
    [
      ['服务平台恰好 1 亿元', 'a service platform at exactly 100 million'],
      [kind.of('service'), revenue.years(yi(1), wan(8000))],
      upTo(wan(10)),
    ],
    [
      ['服务平台差一分钱不到 1 亿元', 'a service platform one fen short of 100 million'],
      [kind.of('service'), revenue.years(minus(yi(1), fen(1)), wan(8000))],
      notEligible,
    ],
    [
      ['服务平台恰好增长 10%', 'a service platform growing by exactly 10%'],
      [kind.of('service'), revenue.years(yi(2.2), yi(2))],
      upTo(wan(10)),
    ],
    [
      ['服务平台增速差不到一分钱也不算', 'a service platform short by less than a fen'],
      [kind.of('service'), revenue.years(plus(yi(2.2), fen(1)), plus(yi(2), fen(1)))],
      notEligible,
    ],
    [
      ['服务平台增速差一分钱不到 10%', 'a service platform one fen short of 10%'],
      [kind.of('service'), revenue.years(minus(yi(2.2), fen(1)), yi(2))],
      notEligible,
    ],
    [
      ['服务平台同样以 300 万元为限', 'the same cap for a service platform'],
      [kind.of('service'), revenue.years(yi(15), yi(5))],
      upTo(wan(300)),
    ],
    [
      [
        '规模达到商贸标准也不能替代服务类增速',
        'size does not make up for growth: 9% is too little for a service platform',
      ],
      [kind.of('service'), revenue.years(yi(21.8), yi(20))],
      notEligible,
    ],
    [
      ['商贸平台不能用服务类的 1 亿元门槛', 'the lower threshold is for service platforms only'],
      [revenue.years(yi(2), yi(1))],
      notEligible,
    ],
    [['不是电商平台', 'not an e-commerce platform'], [kind.of('none'), revenue.years(yi(24), yi(20))], notEligible],
    [
      ['类别未知', 'open while the class is unknown'],
      [kind.notKnown(), revenue.years(yi(2), yi(1))],
      open(yuan(0), wan(50)),
    ],
    [['年收入未知', 'open while the revenue is unknown'], [revenue.notKnown()], open(yuan(0), wan(300))],
    [
      ['上年收入未知', 'open while the earlier year is unknown'],
      [revenue.previous.notKnown()],
      open(yuan(0), wan(300)),
    ],
  ],
})
