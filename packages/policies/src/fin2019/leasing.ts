import {
  amountOf,
  nothingDue,
  open,
  paidThisYear,
  perEvent,
  receivedThisYear,
  relation,
  text,
  totalOf,
  yearly,
} from '@pengce/language'
import { fen, minus, percent, plus, wan, yi, yuan } from '@pengce/values'
import { financialLeasing, leasedCraft, otherSupport } from '@pengce/vocabulary'
import { isLessor } from './lessor.ts'
import { fin2019 } from './source.ts'
import { shown, so, support } from './support.ts'

const { financing, equipmentPaid } = financialLeasing
const { newlyBought, registrationFee } = leasedCraft
const ceiling = wan(500)

const titles = {
  'fin2019/leasing-financing': ['金融租赁融资额补贴', 'Subsidy on financing by leasing companies'],
  'fin2019/leasing-equipment': ['金融租赁购置本地设备补贴', 'Subsidy on local equipment for leasing'],
  'fin2019/leasing-craft': ['金融租赁船舶飞机登记费补贴', 'Registration fees of leased ships and aircraft'],
} as const
type Item = keyof typeof titles
const items = ['fin2019/leasing-financing', 'fin2019/leasing-equipment', 'fin2019/leasing-craft'] as const
const hadThisYear = (id: Item) => receivedThisYear({ id, title: text(titles[id]) })

/** What the other two subsidies of the year leave of the common ceiling. */
const roomBeside = (one: Item, other: Item) =>
  amountOf(ceiling)
    .less(totalOf(hadThisYear(one), hadThisYear(other)))
    .orNothing()

export const leasingFinancing = support('fin2019/leasing-financing', {
  title: titles['fin2019/leasing-financing'],
  support: 'leasing-financing',
  cites: [fin2019('二/（十七）¶2'), fin2019('二/（十七）¶5')],
  register: ['fin2019/（十七）.¶2', 'fin2019/（十七）.¶5'],
  claims: [
    isLessor,
    {
      claim: financing.atLeast(wan(5000)),
      holds: [financing.of(yi(3))],
      also: [],
      fails: [
        shown('差一分钱不到 5000 万元', 'one fen short of fifty million', financing.of(minus(wan(5000), fen(1)))),
      ],
      open: financing.notKnown(),
    },
  ],
  other: otherSupport.business,

  pays: yearly(financing.times(percent(1))),
  limit: { perYear: roomBeside('fin2019/leasing-equipment', 'fin2019/leasing-craft') },

  readings: {
    不低于: [
      '只是本项的门槛，设备和船舶飞机两项没有',
      'a threshold of this item only, not of equipment, ships and aircraft',
    ],
    金融租赁公司: [
      '没有写须在深圳注册，为本市企业融资即可',
      'the text does not ask that it be registered here; financing enterprises of the city is enough',
    ],
  },

  ordinary: ['全年融资 3 亿元补 1%', 'one per cent of three hundred million'],
  paid: wan(300),
  undecided: open(yuan(0), wan(500)),
  rows: [
    [['恰为 5000 万元', 'exactly fifty million'], [financing.of(wan(5000))], wan(50)],
    [['一分钱以下舍去', 'parts of a fen fall away'], [financing.of(plus(yi(3), fen(1)))], wan(300)],
    [['5 亿元达到上限', 'the ceiling at five hundred million'], [financing.of(yi(5))], wan(500)],
    [['8 亿元仍以 500 万元为限', 'the ceiling at eight hundred million'], [financing.of(yi(8))], wan(500)],
    [
      ['本年度本项已获 350 万元', 'had three and a half million of it this year'],
      [paidThisYear.of(wan(350))],
      wan(150),
    ],
    [
      ['另两项本年度已获 450 万元', 'had four and a half million of the others this year'],
      [hadThisYear('fin2019/leasing-equipment').of(wan(400)), hadThisYear('fin2019/leasing-craft').of(wan(50))],
      wan(50),
    ],
    [
      ['另两项本年度已满 500 万元', 'the others have used it up'],
      [hadThisYear('fin2019/leasing-equipment').of(wan(500)), hadThisYear('fin2019/leasing-craft').of(wan(10))],
      nothingDue,
    ],
    [
      ['另两项恰好用到只剩一分钱', 'the others leave a single fen'],
      [
        hadThisYear('fin2019/leasing-equipment').of(wan(450)),
        hadThisYear('fin2019/leasing-craft').of(minus(wan(50), fen(1))),
      ],
      fen(1),
    ],
    [
      ['另两项恰好用完', 'the others come to the ceiling exactly'],
      [hadThisYear('fin2019/leasing-equipment').of(wan(450)), hadThisYear('fin2019/leasing-craft').of(wan(50))],
      nothingDue,
    ],
  ],
})

export const leasingEquipment = support('fin2019/leasing-equipment', {
  title: titles['fin2019/leasing-equipment'],
  support: 'leasing-equipment',
  cites: [fin2019('二/（十七）¶3'), fin2019('二/（十七）¶5')],
  register: ['fin2019/（十七）.¶3', 'fin2019/（十七）.¶5'],
  claims: [
    isLessor,
    {
      claim: equipmentPaid.exceeds(yuan(0)),
      holds: [equipmentPaid.of(wan(2000))],
      also: [],
      fails: [shown('没有购入', 'nothing bought', equipmentPaid.of(yuan(0)))],
      open: equipmentPaid.notKnown(),
    },
  ],
  other: otherSupport.business,

  pays: yearly(equipmentPaid.times(percent(1))),
  limit: { perYear: roomBeside('fin2019/leasing-financing', 'fin2019/leasing-craft') },

  ordinary: ['实付 2000 万元补 1%', 'one per cent of twenty million'],
  paid: wan(20),
  undecided: open(yuan(0), wan(500)),
  rows: [
    [['一分钱也是购入', 'one fen is a purchase, though it brings nothing'], [equipmentPaid.of(fen(1))], nothingDue],
    [['5 亿元达到上限', 'the ceiling at five hundred million'], [equipmentPaid.of(yi(5))], wan(500)],
    [['6 亿元仍以 500 万元为限', 'the ceiling at six hundred million'], [equipmentPaid.of(yi(6))], wan(500)],
    [['本年度本项已获 490 万元', 'had 4.9 million of it this year'], [paidThisYear.of(wan(490))], wan(10)],
    [
      ['另两项本年度已获 490 万元', 'had 4.9 million of the others this year'],
      [hadThisYear('fin2019/leasing-financing').of(wan(440)), hadThisYear('fin2019/leasing-craft').of(wan(50))],
      wan(10),
    ],
    [
      ['另两项本年度已满 500 万元', 'the others have used it up'],
      [hadThisYear('fin2019/leasing-financing').of(wan(500)), hadThisYear('fin2019/leasing-craft').of(wan(10))],
      nothingDue,
    ],
    [
      ['另两项恰好用完', 'the others come to the ceiling exactly'],
      [hadThisYear('fin2019/leasing-financing').of(wan(450)), hadThisYear('fin2019/leasing-craft').of(wan(50))],
      nothingDue,
    ],
  ],
})

export const leasingCraft = support('fin2019/leasing-craft', {
  title: titles['fin2019/leasing-craft'],
  subject: 'event',
  support: 'leasing-registration',
  cites: [fin2019('二/（十七）¶4'), fin2019('二/（十七）¶5')],
  register: ['fin2019/（十七）.¶4', 'fin2019/（十七）.¶5'],
  claims: [isLessor, so(newlyBought, '不是当年新购入', 'not newly bought in the year')],
  other: otherSupport.business,

  pays: perEvent(registrationFee.cappedAt(wan(10))),
  limit: { perYear: roomBeside('fin2019/leasing-financing', 'fin2019/leasing-equipment'), of: 'applicant' },

  given: [registrationFee.of(wan(6))],
  ordinary: ['登记费 6 万元全额补贴', 'the whole fee of sixty thousand'],
  paid: wan(6),
  rows: [
    [['登记费恰为 10 万元', 'a fee of exactly a hundred thousand'], [registrationFee.of(wan(10))], wan(10)],
    [
      ['登记费差一分钱到 10 万元', 'a fen short of a hundred thousand'],
      [registrationFee.of(minus(wan(10), fen(1)))],
      minus(wan(10), fen(1)),
    ],
    [
      ['登记费超过 10 万元一分钱', 'a fen above a hundred thousand'],
      [registrationFee.of(plus(wan(10), fen(1)))],
      wan(10),
    ],
    [['登记费 15 万元补 10 万元', 'a hundred thousand of a larger fee'], [registrationFee.of(wan(15))], wan(10)],
    [
      ['本年度本项已获 490 万元，恰好够一次', 'room for just one fee at the cap'],
      [registrationFee.of(wan(10)), paidThisYear.of(wan(490))],
      wan(10),
    ],
    [['本年度本项已获 496 万元', 'had 4.96 million of it this year'], [paidThisYear.of(wan(496))], wan(4)],
    [
      ['另两项本年度已获 495 万元', 'had 4.95 million of the others this year'],
      [hadThisYear('fin2019/leasing-financing').of(wan(95)), hadThisYear('fin2019/leasing-equipment').of(wan(400))],
      wan(5),
    ],
    [
      ['另两项本年度已满 500 万元', 'the others have used it up'],
      [hadThisYear('fin2019/leasing-financing').of(wan(500)), hadThisYear('fin2019/leasing-equipment').of(wan(1))],
      nothingDue,
    ],
    [
      ['另两项恰好用完', 'the others come to the ceiling exactly'],
      [hadThisYear('fin2019/leasing-financing').of(wan(450)), hadThisYear('fin2019/leasing-equipment').of(wan(50))],
      nothingDue,
    ],
    [
      ['登记费未知', 'a range while the fee is unknown'],
      [registrationFee.notKnown()],
      { verdict: 'yes', low: 0, high: wan(10).parts },
    ],
  ],
})

export const leasingCeiling = relation('fin2019/leasing-ceiling', {
  title: ['金融租赁年度总上限', 'Yearly ceiling for leasing companies'],
  cites: fin2019('二/（十七）¶5'),
  register: ['fin2019/（十七）.¶5'],
  says: [
    '同一金融租赁公司三项补贴每年合计不过 500 万元',
    'the three subsidies of one leasing company come to at most five million a year',
  ],
  bond: { kind: 'joint-ceiling', of: items, ceiling, per: 'year' },
})
