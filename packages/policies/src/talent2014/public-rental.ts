import { all, between, byTier, examples, granted, inKind, measure, none, notEligible, open } from '@pengce/language'
import { quantity } from '@pengce/values'
import { household, person, publicRental } from '@pengce/vocabulary'
import { homes, squareMetres } from './quantities.ts'
import { talent2014 } from './source.ts'
import { lettingOffices, otherHousing, ownsHome } from './terms.ts'

const { keyUnitEmployee, queueRulesMet, rentedBefore2015 } = publicRental
const people = (n: number) => quantity('person', n)

export const publicRentalHome = measure('talent2014/public-rental', {
  title: ['重点单位人才租住公租房', 'Public rental home for staff of key units'],
  subject: 'person',
  support: 'housing',
  cites: [
    talent2014('第二十三条¶1'),
    talent2014('第二十三条¶1（一）'),
    talent2014('第二十三条¶1（二）'),
    talent2014('第二十三条¶1（三）'),
    talent2014('第二十三条¶1（四）'),
    talent2014('第二十五条¶2'),
  ],
  register: ['talent2014/第二十三条', 'talent2014/第二十五条.2#2'],
  by: lettingOffices,

  when: all(keyUnitEmployee, none(ownsHome, household.ownsPolicyHousing).citing(talent2014('第二十五条¶2'))),
  except: [otherHousing],

  pays: inKind(
    ['租住公租房的建筑面积', 'floor area of the public rental home'],
    byTier(household.size, {
      at: 'reaches',
      tiers: [
        [people(2), squareMetres(35)],
        [people(3), squareMetres(50)],
        [people(4), squareMetres(65)],
      ],
      below: squareMetres(20),
    }),
    { per: 'month' },
  ),

  notWith: ['talent2014/leading-talent-rent', 'talent2014/earlier-leading-talent-rent', 'talent2014/home-purchase'],

  readings: {
    左右: ['以所列面积为准，实际配租可以略有出入', 'a guide: what is let may differ a little from the figure'],
    未拥有商品住房: [
      '以家庭为单位，配偶和未成年子女名下的也算',
      'the family counts: homes of the spouse and minor children too',
    ],
  },
})

export const publicRentalHomeExamples = examples(publicRentalHome, {
  on: '2025-03-01',
  given: [
    keyUnitEmployee.holds(),
    household.commodityHomes.of(homes(0)),
    household.ownsPolicyHousing.fails(),
    household.otherHousingSupport.fails(),
    household.size.of(people(1)),
  ],
  rows: [
    [['单人', 'one person'], [], squareMetres(20)],
    [['两人', 'two people'], [household.size.of(people(2))], squareMetres(35)],
    [['三人', 'three people'], [household.size.of(people(3))], squareMetres(50)],
    [['四人', 'four people'], [household.size.of(people(4))], squareMetres(65)],
    [['六人仍为 65 平方米', 'six people, the same as four'], [household.size.of(people(6))], squareMetres(65)],
    [['不是重点单位职工', 'not employed by the key unit'], [keyUnitEmployee.fails()], notEligible],
    [
      ['家庭有一套商品住房（在配偶名下也算）', 'the family owns a home, be it the spouse'],
      [household.commodityHomes.of(homes(1))],
      notEligible,
    ],
    [['家庭有两套商品住房', 'the family owns two homes'], [household.commodityHomes.of(homes(2))], notEligible],
    [['有政策性住房', 'owns a policy home'], [household.ownsPolicyHousing.holds()], notEligible],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    [
      ['商品住房情况未知', 'open while the homes are unknown'],
      [household.commodityHomes.notKnown()],
      open(squareMetres(20), squareMetres(20)),
    ],
    [
      ['家庭人数未知', 'a range while the size of the family is unknown'],
      [household.size.notKnown()],
      between(squareMetres(20), squareMetres(65)),
    ],
  ],
})

export const publicRentalQueue = measure('talent2014/public-rental-queue', {
  title: ['户籍人才轮候公租房', 'Queue for public rental homes, talent with hukou'],
  subject: 'person',
  support: 'housing',
  cites: [talent2014('第二十一条¶2'), talent2014('第三十五条¶1（四）')],
  register: ['talent2014/第二十一条.2', 'talent2014/第三十五条.1（四）'],
  by: lettingOffices,

  when: all(person.hukou, queueRulesMet),
  except: [otherHousing],

  pays: inKind(['按公租房轮候规定轮候租住', 'a place in the queue under the rules on public rental homes']),

  notWith: ['talent2014/leading-talent-rent', 'talent2014/earlier-leading-talent-rent', 'talent2014/home-purchase'],
})

export const publicRentalQueueExamples = examples(publicRentalQueue, {
  on: '2025-03-01',
  given: [person.hukou.holds(), queueRulesMet.holds(), household.otherHousingSupport.fails()],
  rows: [
    [['有本市户籍且符合轮候规定', 'with hukou and within the rules of the queue'], [], granted],
    [['没有本市户籍', 'without Shenzhen hukou'], [person.hukou.fails()], notEligible],
    [['不符合轮候规定', 'the rules of the queue are not met'], [queueRulesMet.fails()], notEligible],
    [['正在享受其他住房保障', 'enjoys other housing support'], [household.otherHousingSupport.holds()], notEligible],
    [['是否符合轮候规定尚待认定', 'open until the rules are applied'], [queueRulesMet.notKnown()], open()],
  ],
})

export const earlierRentalRenewal = measure('talent2014/earlier-rental-renewal', {
  title: ['2015年前个人承租公租房续租', 'Renewal of a personal public rental lease from before 2015'],
  subject: 'person',
  support: 'housing',
  cites: [talent2014('第三十五条¶1（四）'), talent2014('第三十五条¶2')],
  register: ['talent2014/第三十五条.1（四）', 'talent2014/第三十五条.2'],
  by: lettingOffices,

  when: all(rentedBefore2015, queueRulesMet),

  pays: inKind(['公租房续租', 'renewal of the public rental lease']),
})

export const earlierRentalRenewalExamples = examples(earlierRentalRenewal, {
  on: '2016-03-01',
  given: [rentedBefore2015.holds(), queueRulesMet.holds()],
  rows: [
    [['旧租约到期，符合轮候与配租条件', 'the old lease has run out, the rules of the queue are met'], [], granted],
    [
      ['不符合轮候条件，退租或按市场指导租金', 'otherwise leave, or pay the market guidance rent'],
      [queueRulesMet.fails()],
      notEligible,
    ],
    [['2015 年起才承租', 'leased in 2015 or later'], [rentedBefore2015.fails()], notEligible],
    [['是否符合条件尚待认定', 'open until the rules are applied'], [queueRulesMet.notKnown()], open()],
  ],
})
