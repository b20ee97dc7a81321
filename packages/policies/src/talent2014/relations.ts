import { relation } from '@pengce/language'
import { talent2014 } from './source.ts'

export const oneOfThree = relation('talent2014/one-of-three', {
  title: ['租房补贴、购房补贴、公租房三选一', 'One of rent subsidy, purchase subsidy and public rental home'],
  cites: talent2014('第九条¶1'),
  register: ['talent2014/第九条.1'],
  says: [
    '同时符合的只能享受一项，由申请人选；先后享受按扣减规定办理',
    'whoever meets several takes one, of their own choice; one after another is possible, with what was drawn taken off',
  ],
  bond: {
    kind: 'at-most-one',
    of: [
      'talent2014/leading-talent-rent',
      'talent2014/earlier-leading-talent-rent',
      'talent2014/home-purchase',
      'talent2014/earlier-home-purchase',
      'talent2014/public-rental',
      'talent2014/public-rental-queue',
    ],
    scope: 'same-time',
    picks: 'applicant',
    endedBy: ['talent2014/home-purchase', 'talent2014/earlier-home-purchase'],
  },
})

export const rentTakenOff = relation('talent2014/rent-taken-off', {
  title: ['购房补贴扣减已领租房补贴', 'Rent subsidy is taken off the purchase subsidy'],
  cites: talent2014('第十八条¶1'),
  register: ['talent2014/第十八条.1#1'],
  says: [
    '先领租房补贴再申请购房补贴的，已领数额从购房补贴总额中减去',
    'what was drawn for rent before is taken off the whole purchase subsidy',
  ],
  bond: {
    kind: 'deducts',
    from: ['talent2014/home-purchase'],
    paid: ['talent2014/leading-talent-rent', 'talent2014/earlier-leading-talent-rent'],
  },
})

export const homeOrRent = relation('talent2014/home-or-rent', {
  title: ['免租金住房与租房补贴二选一', 'A rent-free home or the rent subsidy'],
  cites: [talent2014('第十四条¶1'), talent2014('第十五条¶1')],
  register: ['talent2014/第十四条.1', 'talent2014/第十五条.1'],
  says: [
    '领过租房补贴的不能再住免租金住房，住过免租金住房的不能再领租房补贴',
    'whoever drew the rent subsidy gets no rent-free home, and the other way round',
  ],
  bond: {
    kind: 'at-most-one',
    of: ['talent2014/leading-talent-home', 'talent2014/leading-talent-rent', 'talent2014/earlier-leading-talent-rent'],
    scope: 'ever',
    picks: 'applicant',
  },
})
