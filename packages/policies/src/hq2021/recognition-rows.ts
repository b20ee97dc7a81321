import { type Expected, notEligible, type RowSpec } from '@pengce/language'
import { type Figure, yi } from '@pengce/values'
import { enterprise, headquarters } from '@pengce/vocabulary'
import { openRow } from '../rows.ts'
import { existingRows, fresh, introducedRows } from './item-rows.ts'
import { dollars } from './ordinary.ts'

const h = headquarters
const ofGlobal500 = [
  h.recognisedAs.of('none'),
  h.agreement.holds(),
  h.global500.holds(),
  h.multinationalRole.of('regional'),
]
const valued = [
  h.recognisedAs.of('none'),
  h.agreement.holds(),
  enterprise.foundedOn.of('2018-06-01'),
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
  [['成立恰好十年', 'founded ten years ago to the day'], [...valued, enterprise.foundedOn.of('2015-03-01')], due],
  [
    ['成立超过十年', 'founded more than ten years ago'],
    [...valued, enterprise.foundedOn.of('2015-02-28')],
    notEligible,
  ],
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
  [
    ['获批的商业银行专营机构', 'an approved bank institution'],
    [...approved, enterprise.legalPerson.fails(), h.bankUnit.holds()],
    due,
  ],
  [
    ['获批企业没有法人资格', 'approved, but no legal person'],
    [...approved, enterprise.legalPerson.fails()],
    notEligible,
  ],
  [['获批企业不在本市', 'approved, not in Shenzhen'], [...approved, enterprise.inShenzhen.fails()], notEligible],
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

/** Each figure and each day that decides, not known. */
const unknownRows = (undecided: Expected): readonly RowSpec[] =>
  [
    [h.revenue.notKnown()],
    [enterprise.operatingSince.notKnown()],
    ...[
      enterprise.paidInCapital,
      h.groupRevenue,
      h.promisedRevenueYear2,
      h.promisedFiscalYear2,
      h.promisedRevenueYear3,
      h.promisedFiscalYear3,
    ].map((figure) => [...fresh, figure.notKnown()]),
    [...valued, enterprise.foundedOn.notKnown()],
    [...valued, h.valuation.notKnown()],
  ].map((given) => openRow(given, undecided))

/** Every way to be recognised, and every way to miss it; `undecided` is what is left while it is open. */
export const recognitionRows = (due: Expected | Figure, undecided: Expected): readonly RowSpec[] => [
  ...existingRows(due),
  ...introducedRows(due),
  ...otherRows(due),
  ...earlierRows(due),
  ...unknownRows(undecided),
]
