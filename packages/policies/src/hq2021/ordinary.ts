import { type Expected, type Given, notEligible, type RowSpec } from '@pengce/language'
import { type Figure, fen, minus, plus, quantity, wan, yi, yuan } from '@pengce/values'
import { enterprise, headquarters } from '@pengce/vocabulary'

const h = headquarters
const dollars = (n: number) => quantity('usd', n)

/** A headquarters of some years' standing, in the directory; on 2025-03-01. */
export const listed: readonly Given[] = [
  enterprise.inShenzhen.holds(),
  enterprise.legalPerson.holds(),
  h.bankUnit.fails(),
  h.functions.holds(),
  h.operatingSince.of('2019-05-01'),
  h.subsidiaryApplies.fails(),
  h.revenue.of(yi(12)),
  h.fiscalContribution.of(wan(5000)),
  h.recognisedAs.of('existing'),
  h.agreement.fails(),
  enterprise.paidInCapital.of(yi(5)),
  h.groupRevenue.of(yi(100)),
  h.promisedRevenueYear2.of(yi(10)),
  h.promisedFiscalYear2.of(wan(4000)),
  h.promisedRevenueYear3.of(yi(50)),
  h.promisedFiscalYear3.of(wan(6000)),
  h.global500.fails(),
  h.multinationalRole.of('other'),
  h.foundedOn.of('2005-06-01'),
  h.emergingIndustry.fails(),
  h.valuation.of(dollars(0)),
  h.strategyFit.fails(),
  h.keyRole.fails(),
  h.cityApproval.fails(),
]

const fresh = [h.recognisedAs.of('none'), h.operatingSince.of('2024-09-01'), h.agreement.holds()]
const ofGlobal500 = [
  h.recognisedAs.of('none'),
  h.agreement.holds(),
  h.global500.holds(),
  h.multinationalRole.of('regional'),
]
const valued = [
  h.recognisedAs.of('none'),
  h.agreement.holds(),
  h.foundedOn.of('2018-06-01'),
  h.emergingIndustry.holds(),
  h.valuation.of(dollars(1_500_000_000)),
]
const approved = [
  h.recognisedAs.of('none'),
  h.agreement.holds(),
  h.strategyFit.holds(),
  h.keyRole.holds(),
  h.cityApproval.holds(),
]
const oneFenLess = (figure: Figure<'money'>) => minus(figure, fen(1))

/** Item one of Article 3: each threshold and each condition. `due` is what a recognised headquarters gets. */
const existingRows = (due: Expected | Figure): readonly RowSpec[] => [
  [['产值恰好 10 亿元', 'revenue of exactly a billion'], [h.revenue.of(yi(10))], due],
  [['产值差一分钱', 'one fen short of a billion'], [h.revenue.of(oneFenLess(yi(10)))], notEligible],
  [['地方财力恰好 4000 万元', 'a contribution of exactly 40 million'], [h.fiscalContribution.of(wan(4000))], due],
  [['地方财力差一分钱', 'one fen short of 40 million'], [h.fiscalContribution.of(oneFenLess(wan(4000)))], notEligible],
  [['恰好持续经营一年', 'a year of business to the day'], [h.operatingSince.of('2024-03-01')], due],
  [['差一天不满一年', 'one day short of a year'], [h.operatingSince.of('2024-03-02')], notEligible],
  [['尚未列入目录', 'not in the directory yet'], [h.recognisedAs.of('none')], notEligible],
  [['不在本市', 'not set up in Shenzhen'], [enterprise.inShenzhen.fails()], notEligible],
  [['没有法人资格', 'no legal person'], [enterprise.legalPerson.fails()], notEligible],
  [
    ['商业银行专营机构不要求法人资格', 'a bank institution need not be one'],
    [enterprise.legalPerson.fails(), h.bankUnit.holds()],
    due,
  ],
  [['不行使总部职能', 'it does not act as a headquarters'], [h.functions.fails()], notEligible],
  [
    ['下属公司另行申请，扣除后产值恰好够', 'just enough revenue without the subsidiary that applies itself'],
    [h.subsidiaryApplies.holds(), h.subsidiaryRevenue.of(yi(2)), h.subsidiaryFiscal.of(wan(1000))],
    due,
  ],
  [
    ['扣除下属公司后产值不足', 'too little revenue without it'],
    [h.subsidiaryApplies.holds(), h.subsidiaryRevenue.of(plus(yi(2), fen(1))), h.subsidiaryFiscal.of(yuan(0))],
    notEligible,
  ],
  [
    ['扣除下属公司后财力不足', 'too little contribution without it'],
    [h.subsidiaryApplies.holds(), h.subsidiaryRevenue.of(yuan(0)), h.subsidiaryFiscal.of(plus(wan(1000), fen(1)))],
    notEligible,
  ],
]

/** Item two: each threshold and each condition. */
const introducedRows = (due: Expected | Figure): readonly RowSpec[] => {
  const short: readonly (readonly [zh: string, en: string, Given])[] = [
    ['实缴资本差一分钱', 'paid-in capital one fen short', enterprise.paidInCapital.of(oneFenLess(yi(5)))],
    ['集团产值差一分钱', 'group revenue one fen short', h.groupRevenue.of(oneFenLess(yi(100)))],
    ['没有签订协议', 'no agreement', h.agreement.fails()],
    ['第二年承诺产值不足', 'too little revenue promised for year two', h.promisedRevenueYear2.of(oneFenLess(yi(10)))],
    [
      '第二年承诺财力不足',
      'too little contribution promised for year two',
      h.promisedFiscalYear2.of(oneFenLess(wan(4000))),
    ],
    ['第三年承诺产值不足', 'too little revenue promised for year three', h.promisedRevenueYear3.of(oneFenLess(yi(50)))],
    [
      '第三年承诺财力不足',
      'too little contribution promised for year three',
      h.promisedFiscalYear3.of(oneFenLess(wan(6000))),
    ],
    ['已满一年，不再是新引进', 'a year in business is no longer new', h.operatingSince.of('2024-03-01')],
    ['没有法人资格', 'no legal person', enterprise.legalPerson.fails()],
    ['不行使总部职能', 'it does not act as a headquarters', h.functions.fails()],
  ]
  return [
    [['新引进企业，各项恰好达到', 'newly introduced, every figure just reached'], fresh, due],
    [
      ['新引进企业，各项都有富余', 'newly introduced, every figure well above'],
      [
        ...fresh,
        enterprise.paidInCapital.of(yi(8)),
        h.groupRevenue.of(yi(300)),
        h.promisedRevenueYear2.of(yi(20)),
        h.promisedFiscalYear2.of(wan(8000)),
        h.promisedRevenueYear3.of(yi(60)),
        h.promisedFiscalYear3.of(wan(9000)),
      ],
      due,
    ],
    [
      ['差一天满一年，仍是新引进', 'one day short of a year is still new'],
      [...fresh, h.operatingSince.of('2024-03-02')],
      due,
    ],
    ...short.map(
      ([zh, en, fact]): RowSpec => [[`新引进企业，${zh}`, `newly introduced: ${en}`], [...fresh, fact], notEligible],
    ),
  ]
}

/** Items three to five: each condition. */
const otherRows = (due: Expected | Figure): readonly RowSpec[] => [
  [['世界500强的地区总部', 'a regional headquarters of a Global 500 company'], ofGlobal500, due],
  [['世界500强的职能总部', 'a functional headquarters'], [...ofGlobal500, h.multinationalRole.of('functional')], due],
  [['其他机构不算', 'some other body'], [...ofGlobal500, h.multinationalRole.of('other')], notEligible],
  [['不是世界500强设立', 'not of a Global 500 company'], [...ofGlobal500, h.global500.fails()], notEligible],
  [
    ['地区总部也须签协议', 'a regional headquarters needs the agreement as well'],
    [...ofGlobal500, h.agreement.fails()],
    notEligible,
  ],
  [
    ['500强机构没有法人资格', 'the body is no legal person'],
    [...ofGlobal500, enterprise.legalPerson.fails()],
    notEligible,
  ],
  [['500强机构不在本市', 'the body is not in Shenzhen'], [...ofGlobal500, enterprise.inShenzhen.fails()], notEligible],
  [
    ['高估值企业，不要求总部职能', 'an enterprise of high valuation, no headquarters'],
    [...valued, h.functions.fails()],
    due,
  ],
  [['成立恰好十年', 'founded ten years ago to the day'], [...valued, h.foundedOn.of('2015-03-01')], due],
  [['成立超过十年', 'founded more than ten years ago'], [...valued, h.foundedOn.of('2015-02-28')], notEligible],
  [
    ['恰好 10 亿美元不算超过', 'exactly a billion dollars'],
    [...valued, h.valuation.of(dollars(1_000_000_000))],
    notEligible,
  ],
  [
    ['超过 10 亿美元一美分', 'one cent above a billion dollars'],
    [...valued, h.valuation.of(dollars(1_000_000_000.01))],
    due,
  ],
  [['产业方向不符', 'in other industries'], [...valued, h.emergingIndustry.fails()], notEligible],
  [['高估值企业没有签协议', 'highly valued, without the agreement'], [...valued, h.agreement.fails()], notEligible],
  [['高估值企业不在本市', 'highly valued, not in Shenzhen'], [...valued, enterprise.inShenzhen.fails()], notEligible],
  [['市政府批准的总部企业', 'approved by the city'], approved, due],
  [['不符合产业战略', 'out of line with the strategy'], [...approved, h.strategyFit.fails()], notEligible],
  [['没有支撑或引领作用', 'of no weight for its industry'], [...approved, h.keyRole.fails()], notEligible],
  [['市政府没有批准', 'not approved'], [...approved, h.cityApproval.fails()], notEligible],
  [['获批企业没有签协议', 'approved, without the agreement'], [...approved, h.agreement.fails()], notEligible],
  [['获批企业不行使总部职能', 'approved, but no headquarters'], [...approved, h.functions.fails()], notEligible],
]

/** Recognised earlier in one of the four other ways: the figures of item one are not asked again. */
const earlierRows = (due: Expected | Figure): readonly RowSpec[] => {
  const small = h.revenue.of(yi(1))
  return [
    [['此前以新引进认定', 'recognised earlier as newly introduced'], [small, h.recognisedAs.of('introduced')], due],
    [
      ['此前以世界500强认定', 'recognised earlier as of a Global 500 company'],
      [small, h.recognisedAs.of('global500')],
      due,
    ],
    [['此前以高估值认定', 'recognised earlier as highly valued'], [small, h.recognisedAs.of('valued')], due],
    [['此前经市政府批准', 'approved earlier'], [small, h.recognisedAs.of('approved')], due],
    [['在目录内但上年产值不足', 'in the directory, too little revenue last year'], [small], notEligible],
  ]
}

/** Every way to be recognised, and every way to miss it. */
export const recognitionRows = (due: Expected | Figure): readonly RowSpec[] => [
  ...existingRows(due),
  ...introducedRows(due),
  ...otherRows(due),
  ...earlierRows(due),
]
