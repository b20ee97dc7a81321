import { type Expected, examples, notEligible, open, type RowSpec, type Words } from '@pengce/language'
import { fen, type Money, minus, plus, wan, yi, yuan } from '@pengce/values'
import { enterprise, headquarters, otherSupport } from '@pengce/vocabulary'
import { contributionAward } from './contribution.ts'

const h = headquarters

/** Four years of a figure, the year before the application first. */
type FourYears = readonly [Money, Money, Money, Money]
const inWan = (a: number, b: number, c: number, d: number): FourYears => [wan(a), wan(b), wan(c), wan(d)]
const goodRevenue = inWan(150_000, 130_000, 120_000, 110_000)
const goodFiscal = inWan(8000, 6000, 5000, 4500)

/** A sentence, revenue and contribution of four years, and what follows. */
type Course = readonly [says: Words, revenue: FourYears, fiscal: FourYears, due: Expected | Money]
const courses: readonly Course[] = [
  [['财力由 6000 万元增至 8000 万元', 'a contribution up from 60 to 80 million'], goodRevenue, goodFiscal, wan(600)],
  [
    ['不足一分钱的尾数舍去', 'a fraction of a fen is dropped'],
    goodRevenue,
    [plus(wan(8000), fen(3)), wan(6000), wan(5000), wan(4500)],
    wan(600),
  ],
  [
    ['奖励恰好 2000 万元', 'the award just reaches the cap'],
    goodRevenue,
    [plus(wan(12_666), yuan(6666.67)), wan(6000), wan(5000), wan(4500)],
    wan(2000),
  ],
  [
    ['增量很大，以 2000 万元为限', 'a great increase is capped'],
    goodRevenue,
    inWan(20_000, 6000, 5000, 4500),
    wan(2000),
  ],
  [['接近上限但未到', 'just below the cap'], goodRevenue, inWan(12_000, 6000, 5000, 4500), wan(1800)],
  [
    ['最早一年产值恰好 10 亿元', 'exactly a billion three years ago'],
    inWan(150_000, 130_000, 100_000, 90_000),
    goodFiscal,
    wan(600),
  ],
  [
    ['最早一年产值差一分钱', 'one fen short of a billion three years ago'],
    [wan(150_000), wan(130_000), minus(yi(10), fen(1)), wan(90_000)],
    goodFiscal,
    notEligible,
  ],
  [
    ['最早一年财力恰好 4000 万元', 'exactly 40 million three years ago'],
    goodRevenue,
    inWan(8000, 6000, 4000, 3900),
    wan(600),
  ],
  [
    ['最早一年财力差一分钱', 'one fen short of 40 million three years ago'],
    goodRevenue,
    [wan(8000), wan(6000), minus(wan(4000), fen(1)), wan(3900)],
    notEligible,
  ],
  [
    ['每年产值都只多一分钱', 'revenue one fen up each year'],
    [plus(yi(13), fen(3)), plus(yi(13), fen(2)), plus(yi(13), fen(1)), yi(13)],
    goodFiscal,
    wan(600),
  ],
  [
    ['去年产值持平', 'revenue stood still last year'],
    inWan(130_000, 130_000, 120_000, 110_000),
    goodFiscal,
    notEligible,
  ],
  [
    ['前年产值持平', 'revenue stood still the year before'],
    inWan(150_000, 120_000, 120_000, 110_000),
    goodFiscal,
    notEligible,
  ],
  [
    ['最早一年的增长要看第四个年度', 'the first year is held against a fourth'],
    inWan(150_000, 130_000, 120_000, 120_000),
    goodFiscal,
    notEligible,
  ],
  [
    ['每年财力都只多一分钱', 'the contribution one fen up each year'],
    goodRevenue,
    [plus(wan(6000), fen(3)), plus(wan(6000), fen(2)), plus(wan(6000), fen(1)), wan(6000)],
    yuan(0),
  ],
  [['去年财力持平', 'the contribution stood still last year'], goodRevenue, inWan(6000, 6000, 5000, 4500), notEligible],
  [
    ['前年财力持平', 'the contribution stood still the year before'],
    goodRevenue,
    inWan(8000, 5000, 5000, 4500),
    notEligible,
  ],
  [
    ['三年前财力没有增长', 'the contribution did not grow three years ago'],
    goodRevenue,
    inWan(8000, 6000, 5000, 5000),
    notEligible,
  ],
  [
    ['中间有一年下降，即使去年大增', 'one fall in between, whatever last year'],
    goodRevenue,
    inWan(9000, 5000, 6000, 4500),
    notEligible,
  ],
]
const alone = ([says, revenue, fiscal, due]: Course): RowSpec => [
  says,
  [h.revenue.years(...revenue), h.fiscalContribution.years(...fiscal)],
  due,
]

/** What the subsidiaries bring that apply themselves; it is taken off each year. */
const theirRevenue = inWan(70_000, 9000, 40_000, 21_000)
const theirFiscal = inWan(300, 1700, 200, 900)
const muchEarlier = inWan(300, 1700, 9000, 900)
const together = (own: FourYears, theirs: FourYears): FourYears => [
  plus(own[0], theirs[0]),
  plus(own[1], theirs[1]),
  plus(own[2], theirs[2]),
  plus(own[3], theirs[3]),
]
const beside = (revenue: FourYears, fiscal: FourYears, theirs: FourYears) => [
  h.subsidiaryApplies.holds(),
  ...h.subsidiaryRevenue.years(...theirRevenue),
  ...h.subsidiaryFiscal.years(...theirs),
  ...h.revenue.years(...together(revenue, theirRevenue)),
  ...h.fiscalContribution.years(...together(fiscal, theirs)),
]
const withSubsidiaries = ([[zh, en], revenue, fiscal, due]: Course): RowSpec => [
  [`扣除另行申请的下属公司后，${zh}`, `without the subsidiaries that apply themselves: ${en}`],
  beside(revenue, fiscal, theirFiscal),
  due,
]

export const contributionExamples = examples(contributionAward, {
  on: '2025-03-01',
  given: [
    enterprise.inShenzhen.holds(),
    enterprise.legalPerson.holds(),
    h.bankUnit.fails(),
    h.functions.holds(),
    enterprise.operatingSince.of('2012-05-01'),
    h.subsidiaryApplies.fails(),
    h.recognisedAs.of('existing'),
    h.revenue.years(...goodRevenue),
    h.fiscalContribution.years(...goodFiscal),
    otherSupport.contribution.fails(),
  ],
  rows: [
    ...courses.map(alone),
    ...courses.map(withSubsidiaries),
    [
      ['下属公司三年前财力很大，各年都扣除后再比', 'subsidiaries that brought much three years ago count in no year'],
      beside(goodRevenue, goodFiscal, muchEarlier),
      wan(600),
    ],
    [['恰好经营满三年', 'three years of business to the day'], [enterprise.operatingSince.of('2022-03-01')], wan(600)],
    [['差一天不满三年', 'one day short of three years'], [enterprise.operatingSince.of('2022-03-02')], notEligible],
    [['尚未列入目录', 'not in the directory'], [h.recognisedAs.of('none')], notEligible],
    [['新引进企业此后连续三年达标', 'introduced, three good years since'], [h.recognisedAs.of('introduced')], wan(600)],
    [['世界500强机构同样', 'of a Global 500 company as well'], [h.recognisedAs.of('global500')], wan(600)],
    [['高估值企业同样', 'one of high valuation as well'], [h.recognisedAs.of('valued')], wan(600)],
    [['市政府批准的企业同样', 'one approved by the city as well'], [h.recognisedAs.of('approved')], wan(600)],
    [['不在本市', 'not set up in Shenzhen'], [enterprise.inShenzhen.fails()], notEligible],
    [['没有法人资格', 'no legal person'], [enterprise.legalPerson.fails()], notEligible],
    [
      ['商业银行专营机构不要求法人资格', 'a bank institution need not be one'],
      [enterprise.legalPerson.fails(), h.bankUnit.holds()],
      wan(600),
    ],
    [['不行使总部职能', 'it does not act as a headquarters'], [h.functions.fails()], notEligible],
    [
      ['已享受市级其他贡献奖励', 'has had another municipal award of it'],
      [otherSupport.contribution.holds()],
      notEligible,
    ],
    [['去年财力未知', 'open while last year is unknown'], [h.fiscalContribution.notKnown()], open(yuan(0), wan(2000))],
    [['去年产值未知', 'open while the revenue is unknown'], [h.revenue.notKnown()], open(wan(600), wan(600))],
    [
      ['何时起经营未知', 'open while the day is unknown'],
      [enterprise.operatingSince.notKnown()],
      open(wan(600), wan(600)),
    ],
    [
      ['其他奖励未知', 'open while other awards are unknown'],
      [otherSupport.contribution.notKnown()],
      open(wan(600), wan(600)),
    ],
  ],
})
