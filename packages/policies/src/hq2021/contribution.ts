import { all, examples, highestOf, measure, notEligible, open, yearly } from '@pengce/language'
import { fen, type Money, minus, percent, plus, wan, years, yi, yuan } from '@pengce/values'
import { enterprise, headquarters } from '@pengce/vocabulary'
import { listed } from './ordinary.ts'
import { headquartersBody } from './recognition.ts'
import { ownFiscal, ownRevenue } from './scope.ts'
import { hq2021 } from './source.ts'

const h = headquarters

const grewEachYear = all(
  ownRevenue(1).exceeds(ownRevenue(2)),
  ownRevenue(2).exceeds(ownRevenue(3)),
  ownRevenue(3).exceeds(ownRevenue(4)),
  ownFiscal(1).exceeds(ownFiscal(2)),
  ownFiscal(2).exceeds(ownFiscal(3)),
  ownFiscal(3).exceeds(ownFiscal(4)),
).named('连续3年正增长', 'grew in each of three years')

const reachedEachYear = all(
  ownRevenue(1).atLeast(yi(10)),
  ownRevenue(2).atLeast(yi(10)),
  ownRevenue(3).atLeast(yi(10)),
  ownFiscal(1).atLeast(wan(4000)),
  ownFiscal(2).atLeast(wan(4000)),
  ownFiscal(3).atLeast(wan(4000)),
)
  .named('连续3年达到既有总部企业的标准', 'reached the figures of an existing headquarters in each of three years')
  .citing(hq2021('第三条¶1（一）'))

export const contributionAward = measure('hq2021/contribution-award', {
  title: ['总部企业贡献奖', 'Contribution award for headquarters'],
  support: 'contribution',
  cites: [hq2021('第六条¶1'), hq2021('第三条¶1（一）'), hq2021('第三十条¶1'), hq2021('第三十二条¶1')],
  register: ['hq2021/第六条', 'hq2021/第二十一条', 'hq2021/第三十二条'],

  when: all(
    headquartersBody,
    h.recognisedAs.isOneOf('existing', 'introduced', 'global500', 'valued', 'approved').citing(hq2021('第十八条¶1')),
    h.operatingSince.heldFor(years(3)),
    grewEachYear,
    reachedEachYear,
  ),
  except: [h.otherContributionAward.citing(hq2021('第二十一条¶1'))],

  pays: yearly(
    ownFiscal(1)
      .less(highestOf(ownFiscal(2), ownFiscal(3)))
      .times(percent(30))
      .cappedAt(wan(2000)),
  ),

  readings: {
    连续3年: [
      '申请前三个年度每年都比上一年增长，因此要看四个年度的数；三年都合第三条第一项，最早一年也须已经营满一年',
      'each of the three years before the application above the one before it, so that four years are looked at; a year of business is asked at the first of the three as well',
    ],
    前两年度最高值: ['指上一年度之前的两个年度', 'of the two years before the preceding year'],
    原则上: [
      '按 2000 万元计算；市政府可以特别决定更高的数额',
      'computed with the ceiling of 20 million; the city may decide otherwise in a special case',
    ],
  },
})

const revenue = (a: Money, b: Money, c: Money, d: Money) => h.revenue.years(a, b, c, d)
const fiscal = (a: Money, b: Money, c: Money, d: Money) => h.fiscalContribution.years(a, b, c, d)

export const contributionExamples = examples(contributionAward, {
  on: '2025-03-01',
  given: [
    ...listed.slice(0, 6),
    h.recognisedAs.of('existing'),
    revenue(yi(15), yi(13), yi(12), yi(11)),
    fiscal(wan(8000), wan(6000), wan(5000), wan(4500)),
    h.otherContributionAward.fails(),
  ],
  rows: [
    [['地方财力由 6000 万元增至 8000 万元', 'a contribution up from 60 to 80 million'], [], wan(600)],
    [
      ['不足一分钱的尾数舍去', 'a fraction of a fen is dropped'],
      [fiscal(plus(wan(8000), fen(3)), wan(6000), wan(5000), wan(4500))],
      wan(600),
    ],
    [
      ['增量折成奖励恰好 2000 万元', 'the increase just reaches the cap'],
      [fiscal(plus(wan(12_666), yuan(6666.67)), wan(6000), wan(5000), wan(4500))],
      wan(2000),
    ],
    [
      ['增量很大，以 2000 万元为限', 'a great increase is capped'],
      [fiscal(yi(2), wan(6000), wan(5000), wan(4500))],
      wan(2000),
    ],
    [['接近上限但未到', 'just below the cap'], [fiscal(wan(12_000), wan(6000), wan(5000), wan(4500))], wan(1800)],
    [
      ['最早一年产值恰好 10 亿元', 'exactly a billion three years ago'],
      [revenue(yi(15), yi(13), yi(10), yi(9))],
      wan(600),
    ],
    [
      ['最早一年产值差一分钱', 'one fen short three years ago'],
      [revenue(yi(15), yi(13), minus(yi(10), fen(1)), yi(9))],
      notEligible,
    ],
    [
      ['最早一年财力恰好 4000 万元', 'exactly 40 million three years ago'],
      [fiscal(wan(8000), wan(6000), wan(4000), wan(3900))],
      wan(600),
    ],
    [
      ['最早一年财力差一分钱', 'one fen short of 40 million three years ago'],
      [fiscal(wan(8000), wan(6000), minus(wan(4000), fen(1)), wan(3900))],
      notEligible,
    ],
    [['去年产值持平', 'revenue stood still last year'], [revenue(yi(13), yi(13), yi(12), yi(11))], notEligible],
    [
      ['去年产值只多一分钱', 'revenue one fen up last year'],
      [revenue(plus(yi(13), fen(1)), yi(13), yi(12), yi(11))],
      wan(600),
    ],
    [['前年产值持平', 'revenue stood still the year before'], [revenue(yi(15), yi(12), yi(12), yi(11))], notEligible],
    [
      ['第三年的增长要看第四个年度', 'the third year is held against a fourth'],
      [revenue(yi(15), yi(13), yi(12), yi(12))],
      notEligible,
    ],
    [
      ['去年财力持平', 'the contribution stood still last year'],
      [fiscal(wan(6000), wan(6000), wan(5000), wan(4500))],
      notEligible,
    ],
    [
      ['前年财力持平', 'the contribution stood still the year before'],
      [fiscal(wan(8000), wan(5000), wan(5000), wan(4500))],
      notEligible,
    ],
    [
      ['三年前财力没有增长', 'the contribution did not grow three years ago'],
      [fiscal(wan(8000), wan(6000), wan(5000), wan(5000))],
      notEligible,
    ],
    [
      ['三年间有一年下降，即使去年大增', 'one fall in between, whatever last year'],
      [fiscal(wan(9000), wan(5000), wan(6000), wan(4500))],
      notEligible,
    ],
    [['恰好经营满三年', 'three years of business to the day'], [h.operatingSince.of('2022-03-01')], wan(600)],
    [['差一天不满三年', 'one day short of three years'], [h.operatingSince.of('2022-03-02')], notEligible],
    [['尚未列入目录', 'not in the directory'], [h.recognisedAs.of('none')], notEligible],
    [
      ['新引进企业此后连续三年达标', 'introduced earlier, three good years since'],
      [h.recognisedAs.of('introduced')],
      wan(600),
    ],
    [['世界500强机构同样', 'of a Global 500 company as well'], [h.recognisedAs.of('global500')], wan(600)],
    [['高估值企业同样', 'one of high valuation as well'], [h.recognisedAs.of('valued')], wan(600)],
    [['市政府批准的企业同样', 'one approved by the city as well'], [h.recognisedAs.of('approved')], wan(600)],
    [['不在本市', 'not set up in Shenzhen'], [enterprise.inShenzhen.fails()], notEligible],
    [
      ['已享受市级其他贡献奖励', 'has had another municipal award of the kind'],
      [h.otherContributionAward.holds()],
      notEligible,
    ],
    [
      ['下属公司另行申请，各年都扣除', 'subsidiaries that apply themselves are left out in every year'],
      [
        h.subsidiaryApplies.holds(),
        h.subsidiaryRevenue.years(yi(2), yi(1), yi(1), yi(1)),
        h.subsidiaryFiscal.years(wan(1000), wan(500), wan(500), wan(500)),
      ],
      wan(450),
    ],
    [['去年财力未知', 'open while last year is unknown'], [h.fiscalContribution.notKnown()], open(yuan(0), wan(2000))],
    [
      ['其他奖励未知', 'open while other awards are unknown'],
      [h.otherContributionAward.notKnown()],
      open(wan(600), wan(600)),
    ],
  ],
})
