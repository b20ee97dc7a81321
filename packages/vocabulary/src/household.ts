import { factsAbout } from '@pengce/language'
import { quantity as size } from '@pengce/values'

const { yesNo, quantity } = factsAbout('household')

/** What a family can be asked: the applicant, the spouse and their minor children. */
export const household = {
  size: quantity('person', 'size', {
    label: ['家庭人数', 'number of people in the family'],
    note: ['申请人、配偶和未成年子女', 'the applicant, the spouse and their minor children'],
    least: size('person', 1),
    source: 'police',
  }),
  commodityHomes: quantity('item', 'commodity-homes', {
    label: ['在本市拥有的商品住房套数', 'commodity homes owned in Shenzhen'],
    note: ['申请人、配偶和未成年子女合计', 'by the applicant, the spouse and their minor children together'],
    source: 'property-register',
  }),
  ownsPolicyHousing: yesNo('owns-policy-housing', {
    label: ['在本市拥有政策性住房', 'owns a policy home in Shenzhen'],
    source: 'property-register',
  }),
  boughtPolicyHousing: yesNo('bought-policy-housing', {
    label: ['在本市购买过政策性住房', 'has bought a policy home in Shenzhen'],
    note: ['已经转让的也算', 'one since transferred counts as well'],
    source: 'property-register',
  }),
  otherHousingSupport: yesNo('other-housing-support', {
    label: ['正在享受其他住房保障政策', 'enjoys another housing support policy'],
    note: ['人才安居以外的住房保障', 'housing support other than that for talent'],
    source: 'authority-record',
  }),
}
