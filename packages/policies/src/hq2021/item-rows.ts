import { type Expected, type Given, notEligible, type RowSpec } from '@pengce/language'
import { type Figure, fen, minus, plus, wan, yi, yuan } from '@pengce/values'
import { enterprise, headquarters } from '@pengce/vocabulary'

const h = headquarters
/** Newly introduced, the other facts being those of the ordinary case. */
export const fresh = [h.recognisedAs.of('none'), enterprise.operatingSince.of('2024-09-01'), h.agreement.holds()]
const oneFenLess = (figure: Figure<'money'>) => minus(figure, fen(1))

/** Item one of Article 3: each threshold and each condition. `due` is what a recognised headquarters gets. */
export const existingRows = (due: Expected | Figure): readonly RowSpec[] => [
  [['产值恰好 10 亿元', 'revenue of exactly a billion'], [h.revenue.of(yi(10))], due],
  [['产值差一分钱', 'one fen short of a billion'], [h.revenue.of(oneFenLess(yi(10)))], notEligible],
  [['地方财力恰好 4000 万元', 'a contribution of exactly 40 million'], [h.fiscalContribution.of(wan(4000))], due],
  [['地方财力差一分钱', 'one fen short of 40 million'], [h.fiscalContribution.of(oneFenLess(wan(4000)))], notEligible],
  [['恰好持续经营一年', 'a year of business to the day'], [enterprise.operatingSince.of('2024-03-01')], due],
  [['差一天不满一年', 'one day short of a year'], [enterprise.operatingSince.of('2024-03-02')], notEligible],
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
export const introducedRows = (due: Expected | Figure): readonly RowSpec[] => {
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
    ['已满一年，不再是新引进', 'a year in business is no longer new', enterprise.operatingSince.of('2024-03-01')],
    ['没有法人资格', 'no legal person', enterprise.legalPerson.fails()],
    ['不在本市', 'not set up in Shenzhen', enterprise.inShenzhen.fails()],
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
      [...fresh, enterprise.operatingSince.of('2024-03-02')],
      due,
    ],
    [
      ['新引进的商业银行专营机构', 'a newly introduced bank institution'],
      [...fresh, enterprise.legalPerson.fails(), h.bankUnit.holds()],
      due,
    ],
    ...short.map(
      ([zh, en, fact]): RowSpec => [[`新引进企业，${zh}`, `newly introduced: ${en}`], [...fresh, fact], notEligible],
    ),
  ]
}
