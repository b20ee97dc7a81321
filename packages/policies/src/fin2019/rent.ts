import {
  all,
  amountOf,
  any,
  between,
  byCase,
  granted,
  inAll,
  inKind,
  lowestOf,
  open,
  type RowSpec,
  yearly,
} from '@pengce/language'
import { fen, percent, plus, quantity, wan, years, yuan } from '@pengce/values'
import { enterprise, finance, otherSupport, premises } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { isLikeBranch } from './branch-claims.ts'
import { isHeadquarters, ownScaleHeadquarters } from './headquarters-claims.ts'
import { isLikeHeadquarters } from './like-headquarters.ts'
import { noLand, notPreferential, officeRows } from './offices.ts'
import { fin2019 } from './source.ts'
import { type Bar, type Claim, shown, so, support, unless } from './support.ts'

const { purchaseSubsidised, guideRent, actualRent, keyBuilding } = premises
const { kind, registrationYear } = finance
const year = (n: number) => quantity('year', n)

/** No rent subsidy once there was a purchase subsidy. */
const notBought: Bar = unless(
  purchaseSubsidised.citing(fin2019('六/（二十七）¶1')),
  purchaseSubsidised,
  '已享受购房补贴',
  'has had a purchase subsidy',
)
export const rentBars: readonly Bar[] = [noLand, notBought, notPreferential]
export const rentRows = [...officeRows, 'fin2019/（二十七）.2'] as const

/** The rent that counts: at the guide price, or as paid where that is less. */
const rentBase = lowestOf(guideRent, actualRent).named('计补租金', 'rent that counts')
const branchRate = byCase([[keyBuilding, percent(40)]], percent(30))
export const branchRent = rentBase.times(branchRate)
/** An ordinary tenant: the guide price is below what it pays. */
export const rented = [guideRent.of(wan(100)), actualRent.of(wan(120)), keyBuilding.fails()]
/** Of the first three years after registration in Shenzhen, this one and those to come. */
export const threeYearsLeft = amountOf(year(4)).less(registrationYear).orNothing()
/** Within so many years of registration in Shenzhen. */
export const withinYears = (last: number): Claim => ({
  claim: registrationYear.atMost(year(last)),
  holds: [registrationYear.of(year(1))],
  also: [],
  fails: [shown('注册后年限已过', 'a year too late', registrationYear.of(year(last + 1)))],
  open: registrationYear.notKnown(),
})
/** Rows every rent subsidy at branch rates has: guide price, actual rent, key building. */
export const branchRentRows: readonly RowSpec[] = [
  [['实际租金低于指导价', 'paid less than the guide price'], [actualRent.of(wan(80))], wan(24)],
  [['实际租金等于指导价', 'paid just the guide price'], [actualRent.of(wan(100))], wan(30)],
  [['实际租金未知', 'a range while the rent paid is unknown'], [actualRent.notKnown()], between(yuan(0), wan(30))],
  [['指导价未知', 'a range while the guide price is unknown'], [guideRent.notKnown()], between(yuan(0), wan(36))],
  [['入驻金融重点楼宇', 'in a key building'], [keyBuilding.holds()], wan(40)],
  [['一分钱以下舍去', 'parts of a fen fall away'], [guideRent.of(plus(wan(100), fen(1)))], wan(30)],
]

export const headquartersRent = support('fin2019/headquarters-rent', {
  title: ['金融总部租房补贴', 'Rent subsidy for financial headquarters'],
  support: 'rent',
  cites: fin2019('二/（十五）¶3'),
  register: ['fin2019/（十五）.¶3', ...rentRows],
  claims: [isLikeHeadquarters, withinYears(5)],
  bars: rentBars,
  other: otherSupport.rent,

  pays: yearly(
    rentBase.times(
      byCase(
        [[registrationYear.atMost(year(3)), byCase([[keyBuilding, percent(50)]], percent(30))]],
        byCase([[keyBuilding, percent(25)]], percent(15)),
      ),
    ),
  ),

  readings: {
    注册后5年内: [
      '从在深圳注册之日起算，不从起租之日起算',
      'counted from registration in Shenzhen, not from the start of the lease',
    ],
  },

  given: rented,
  ordinary: ['第一年，按指导价 30%', 'thirty per cent of the guide price in the first year'],
  paid: wan(30),
  rows: [
    [['注册第几年未知', 'open while the year is unknown'], [registrationYear.notKnown()], open(wan(15), wan(30))],
    [['指导价未知', 'a range while the guide price is unknown'], [guideRent.notKnown()], between(yuan(0), wan(36))],
    [['第三年仍为 30%', 'still thirty in the third year'], [registrationYear.of(year(3))], wan(30)],
    [['第四年减为 15%', 'fifteen from the fourth year'], [registrationYear.of(year(4))], wan(15)],
    [['第五年', 'the fifth year'], [registrationYear.of(year(5))], wan(15)],
    [['重点楼宇第一年 50%', 'fifty in a key building'], [keyBuilding.holds()], wan(50)],
    [['重点楼宇第三年', 'its third year'], [keyBuilding.holds(), registrationYear.of(year(3))], wan(50)],
    [
      ['重点楼宇第四年 25%', 'twenty-five from its fourth'],
      [keyBuilding.holds(), registrationYear.of(year(4))],
      wan(25),
    ],
    [['实际租金低于指导价', 'paid less than the guide price'], [actualRent.of(wan(80))], wan(24)],
    [['实际租金等于指导价', 'paid just the guide price'], [actualRent.of(wan(100))], wan(30)],
    [['实际租金未知', 'a range while the rent paid is unknown'], [actualRent.notKnown()], between(yuan(0), wan(30))],
    [['一分钱以下舍去', 'parts of a fen fall away'], [guideRent.of(plus(wan(100), fen(1)))], wan(30)],
    [
      ['是否重点楼宇未知', 'a range while the building is unknown'],
      [keyBuilding.notKnown()],
      { verdict: 'yes', low: wan(30).parts, high: wan(50).parts },
    ],
  ],
})

export const association: Claim = {
  claim: all(kind.is('association'), enterprise.inShenzhen, finance.municipalApproval).named(
    '经市政府批准的全国性金融行业协会',
    'national financial association let in by the city',
  ),
  holds: [kind.of('association'), enterprise.inShenzhen.holds(), finance.municipalApproval.holds()],
  also: [],
  fails: [
    shown(
      '协会未经市政府批准',
      'an association not let in',
      kind.of('association'),
      enterprise.inShenzhen.holds(),
      finance.municipalApproval.fails(),
    ),
    shown(
      '协会不在深圳注册',
      'an association registered elsewhere',
      kind.of('association'),
      finance.municipalApproval.holds(),
      enterprise.inShenzhen.fails(),
    ),
    shown('不是全国性金融行业协会', 'no such association', otherThan(kind, 'association')),
  ],
  open: finance.municipalApproval.notKnown(),
}
const branchOrAssociation: Claim = {
  ...isLikeBranch,
  claim: any(isLikeBranch.claim, association.claim),
  holds: [...isLikeBranch.holds, finance.municipalApproval.fails()],
  also: [...isLikeBranch.also, shown('经批准的全国性协会', 'a national association let in', ...association.holds)],
  fails: [
    ...isLikeBranch.fails,
    ...association.fails.slice(0, 2),
    shown(
      '经市政府批准的其他机构',
      'any other body let in by the city',
      ...association.holds,
      finance.onlyBranch.fails(),
      otherThan(kind, 'association'),
    ),
  ],
}

export const branchRentSubsidy = support('fin2019/branch-rent', {
  title: ['分支机构租房补贴', 'Rent subsidy for branches'],
  subject: ['enterprise', 'organisation'],
  support: 'rent',
  cites: [fin2019('三/（十八）¶4'), fin2019('三/（十八）¶5')],
  register: ['fin2019/（十八）.¶4', 'fin2019/（十八）.¶5', ...rentRows],
  claims: [branchOrAssociation, withinYears(3)],
  bars: rentBars,
  other: otherSupport.rent,

  pays: yearly(branchRent, { atMost: years(3), left: threeYearsLeft }),

  readings: {
    注册后3年内: [
      '从在深圳注册之日起算，不从起租之日起算',
      'counted from registration in Shenzhen, not from the start of the lease',
    ],
  },

  given: rented,
  ordinary: ['按指导价 30%，三年合计 90 万元', 'thirty per cent of the guide price, 900,000 in three years'],
  paid: inAll(wan(30), wan(90)),
  rows: [
    ...branchRentRows,
    [['第二年，还剩两年', 'two years are left in the second'], [registrationYear.of(year(2))], inAll(wan(30), wan(60))],
    [['第三年', 'the third year'], [registrationYear.of(year(3))], inAll(wan(30), wan(30))],
  ],
})

export const innovativePremises = support('fin2019/innovative-premises', {
  title: ['中小金融总部创新型产业用房', 'Innovative industry premises for small headquarters'],
  support: 'premises',
  cites: fin2019('二/（十五）¶4'),
  register: ['fin2019/（十五）.¶4'],
  claims: [
    { ...isHeadquarters, also: [...isHeadquarters.also, ownScaleHeadquarters] },
    so(finance.smallHeadquarters, '不属于中小总部', 'not small or medium'),
  ],
  other: null,

  pays: inKind([
    '纳入创新型产业用房保障，按深府办〔2016〕3号办理',
    'a place in the city’s innovative industry premises, under 深府办〔2016〕3号',
  ]),

  ordinary: ['中小金融总部', 'a small financial headquarters'],
  paid: granted,
})
