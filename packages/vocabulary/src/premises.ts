import { factsAbout } from '@pengce/language'

const { yesNo, money } = factsAbout('enterprise', 'premises')

/** Offices that an enterprise buys or rents for its own use. */
export const premises = {
  price: money('price', {
    label: ['本部自用办公用房的购房价', 'price of offices bought for own use'],
    note: ['含本部配套经营用房', 'supporting business premises included'],
    source: 'property-register',
    reachable: true,
  }),
  firstPurchase: yesNo('first-purchase', {
    label: ['首次购置本部自用办公用房', 'the first purchase of offices for own use'],
    source: 'property-register',
  }),
  ownsOffice: yesNo('owns-office', {
    label: ['在本市已有自有办公用房', 'already owns offices in Shenzhen'],
    note: ['本次购置的不算', 'those now bought do not count'],
    source: 'property-register',
  }),
  purchaseSubsidised: yesNo('purchase-subsidised', {
    label: ['已享受购房补贴', 'has had a subsidy for buying offices'],
    source: 'authority-record',
  }),
  preferential: yesNo('preferential', {
    label: ['租购的是市级政府优惠价提供的用房', 'the premises come from the city at a preferential price'],
    note: [
      '指产业用房和总部用房；区级提供的不算',
      'industrial and headquarters premises; those of a district do not count',
    ],
    source: 'authority-record',
  }),
  guideRent: money('guide-rent', {
    label: ['自用办公用房按市场指导价计的年租金', 'yearly rent of the offices at the guide price'],
    note: ['含本部配套经营用房', 'supporting business premises included'],
    source: 'authority-record',
  }),
  actualRent: money('actual-rent', {
    label: ['自用办公用房的实际年租金', 'yearly rent actually paid for the offices'],
    note: ['含本部配套经营用房', 'supporting business premises included'],
    source: 'declared',
    reachable: true,
  }),
  keyBuilding: yesNo('key-building', {
    label: ['入驻市政府认定的产业基地或金融重点楼宇', 'in a recognised industrial base or key financial building'],
    source: 'authority-record',
    reachable: true,
  }),
}
