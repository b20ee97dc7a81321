import {
  amountOf,
  byTier,
  lowestOf,
  nothingDue,
  open,
  paidBefore,
  perEvent,
  received,
  relation,
  totalOf,
} from '@pengce/language'
import { fen, minus, plus, wan, yi, yuan } from '@pengce/values'
import { capitalIncrease, enterprise, finance, otherSupport } from '@pengce/vocabulary'
import { capitalAtLeast } from './claims.ts'
import { isHeadquarters } from './headquarters-claims.ts'
import { isLikeHeadquarters } from './like-headquarters.ts'
import { relocation } from './relocation.ts'
import { byCapital, most, standard } from './scale.ts'
import { settlement, smallSettlement } from './settlement.ts'
import { fin2019, topUpBenefit } from './source.ts'
import { type Claim, reaching, shown, support } from './support.ts'

const { paidInCapital } = enterprise
const { kind, earlierSettlementAward } = finance
const awarded = received(settlement.measure)
const awardedSmall = received(smallSettlement.measure)
const moved = received(relocation.measure)
const settled = totalOf(awarded, awardedSmall, earlierSettlementAward)

const hadSettlement: Claim = {
  claim: settled.exceeds(yuan(0)).named('已获得一次性落户奖励', 'has had the settlement award'),
  holds: [awarded.of(wan(800)), earlierSettlementAward.of(yuan(0))],
  also: [],
  fails: [shown('没有领过落户奖励', 'without a first award there is no difference', awarded.of(yuan(0)))],
  open: awarded.notKnown(),
}

/** The award the present capital would bring, less what was had of it; never beyond what all of it may come to. */
export const topUp = support(topUpBenefit.id, {
  title: topUpBenefit.words,
  support: 'settlement-top-up',
  cites: [fin2019('二/（十二）¶2'), fin2019('二/（十）¶3')],
  register: ['fin2019/（十二）.¶2'],
  claims: [isHeadquarters, hadSettlement],
  other: otherSupport.growth,

  pays: lowestOf(
    standard.less(totalOf(settled, paidBefore)),
    amountOf(most).less(totalOf(settled, moved, paidBefore)),
  ).orNothing(),

  readings: {
    高一级: ['10 亿元以上每多 1 亿元也算高一级', 'above one billion each further hundred million is a higher step too'],
    已获得: [
      '按以前文件领的落户奖励也算已获，并从差额中扣除',
      'an award under earlier policies counts as had, and comes off the difference',
    ],
    合计不超过: [
      '补差是落户奖励的一部分，与搬迁补贴合计仍以 5000 万元为限',
      'the difference is part of the award: with the relocation subsidy it stays within fifty million',
    ],
  },

  given: [paidInCapital.of(yi(6))],
  ordinary: ['已领 800 万元，增资到 6 亿元补 200 万元', 'had eight million; two more at six hundred million'],
  paid: wan(200),
  rows: [
    [['已领多少未知', 'open while what was had is unknown'], [awarded.notKnown()], open(yuan(0), wan(1000))],
    ...byCapital([
      [minus(yi(5), fen(1)), yuan(0)],
      [yi(5), wan(200)],
      [minus(yi(10), fen(1)), wan(200)],
      [yi(10), wan(1200)],
      [minus(yi(11), fen(1)), wan(1200)],
      [yi(12), wan(1400)],
      [yi(40), wan(4200)],
      [yi(60), wan(4200)],
    ]),
    [['已补过 200 万元', 'two million of it already paid'], [paidBefore.of(wan(200))], nothingDue],
    [
      ['补过 200 万元后再到 10 亿元', 'ten hundred million after a first top-up'],
      [paidInCapital.of(yi(10)), paidBefore.of(wan(200))],
      wan(1000),
    ],
    [
      ['落户奖励按以前文件领取', 'the award was had under an earlier policy'],
      [awarded.of(yuan(0)), earlierSettlementAward.of(wan(500))],
      wan(500),
    ],
    [
      ['以前领 200 万元，增资到 2 亿元', 'two million had before; now two hundred million'],
      [awarded.of(yuan(0)), earlierSettlementAward.of(wan(200)), paidInCapital.of(yi(2))],
      wan(600),
    ],
    [
      ['以前领 200 万元，还不到 2 亿元', 'two million had before; still short of two hundred million'],
      [awarded.of(yuan(0)), earlierSettlementAward.of(wan(200)), paidInCapital.of(minus(yi(2), fen(1)))],
      wan(300),
    ],
    [['领过一分钱也算已获', 'one fen had is an award had'], [awarded.of(fen(1))], minus(wan(1000), fen(1))],
    [
      ['与已领搬迁补贴合计到 5000 万元为止', 'stops where award and relocation reach fifty million'],
      [awarded.of(wan(3500)), moved.of(wan(1000)), paidInCapital.of(yi(40)), paidBefore.of(wan(300))],
      wan(200),
    ],
    [
      ['合计已满 5000 万元', 'fifty million already reached'],
      [awarded.of(wan(3500)), moved.of(wan(1500)), paidInCapital.of(yi(40))],
      nothingDue,
    ],
    [
      ['财务公司按自己的标准补差', 'a finance company by its own scale'],
      [kind.of('finance-company'), awarded.of(yuan(0)), awardedSmall.of(wan(200)), paidInCapital.of(yi(5))],
      wan(300),
    ],
    [
      ['村镇银行不到 2 亿元没有标准', 'no scale for a village bank below two hundred million'],
      [kind.of('village-bank'), awarded.of(fen(1)), paidInCapital.of(minus(yi(2), fen(1)))],
      nothingDue,
    ],
    [
      ['村镇银行恰为 2 亿元', 'a village bank at two hundred million'],
      [kind.of('village-bank'), awarded.of(wan(50)), paidInCapital.of(yi(2))],
      wan(150),
    ],
    [
      ['小标准的奖励也计入上限', 'the smaller award counts towards fifty million'],
      [awarded.of(wan(3000)), awardedSmall.of(wan(500)), moved.of(wan(1000)), paidInCapital.of(yi(40))],
      wan(500),
    ],
    [
      ['村镇银行未到高一级', 'a village bank short of the higher step'],
      [kind.of('village-bank'), awarded.of(yuan(0)), awardedSmall.of(wan(200)), paidInCapital.of(minus(yi(5), fen(1)))],
      nothingDue,
    ],
  ],
})

const { counted } = capitalIncrease

export const increaseAward = support('fin2019/capital-increase', {
  title: ['金融总部增资奖励', 'Award for capital increases of financial headquarters'],
  subject: 'event',
  support: 'capital-increase',
  cites: fin2019('二/（十二）¶3'),
  register: ['fin2019/（十二）.¶3'],
  claims: [
    isLikeHeadquarters,
    capitalAtLeast(yi(40), yi(60)),
    reaching(
      counted,
      yi(5),
      yi(8),
      ['恰增 5 亿元', 'exactly five hundred million more'],
      ['差一分钱到 5 亿元', 'one fen short of five hundred million more'],
    ),
  ],
  other: otherSupport.growth,

  pays: perEvent(
    byTier(counted, {
      at: 'reaches',
      tiers: [
        [yi(10), wan(200)],
        [yi(20), wan(500)],
        [yi(30), wan(1000)],
      ],
      below: wan(100),
    }),
  ),

  readings: {
    增加的实收资本金: ['每次增资分别计算，不累计', 'each increase is counted by itself, not added up'],
    '40亿元以上': ['增资后恰为 40 亿元即可', 'exactly four billion after the increase is enough'],
  },

  ordinary: ['因业务发展增资 8 亿元', 'eight hundred million added for business'],
  paid: wan(100),
  undecided: open(wan(100), wan(1000)),
  rows: [
    [['差一分钱到 10 亿元', 'one fen short of a billion'], [counted.of(minus(yi(10), fen(1)))], wan(100)],
    [['增加 10 亿元', 'one billion more'], [counted.of(yi(10))], wan(200)],
    [['差一分钱到 20 亿元', 'one fen short of two billion'], [counted.of(minus(yi(20), fen(1)))], wan(200)],
    [['增加 20 亿元', 'two billion more'], [counted.of(yi(20))], wan(500)],
    [['差一分钱到 30 亿元', 'one fen short of three billion'], [counted.of(minus(yi(30), fen(1)))], wan(500)],
    [['增加 30 亿元', 'three billion more'], [counted.of(yi(30))], wan(1000)],
    [['增加 45 亿元', 'four and a half billion more'], [counted.of(plus(yi(45), fen(1)))], wan(1000)],
    [
      ['专营机构没有自有资本', 'a specialised institution has no capital of its own'],
      [
        kind.of('bank-specialised'),
        finance.independentUnit.holds(),
        enterprise.arrival.of('new'),
        paidInCapital.doesNotApply(),
      ],
      { verdict: 'no', low: null, high: null },
    ],
  ],
})

export const withIncrease = relation('fin2019/top-up-with-increase', {
  title: ['补差与增资奖励可同得', 'Top-up and increase award together'],
  cites: [fin2019('二/（十二）¶2'), fin2019('二/（十二）¶3')],
  register: ['fin2019/（十二）.¶2', 'fin2019/（十二）.¶3'],
  says: [
    '同一次增资可以既补落户奖励差额又得增资奖励，两者所奖不同',
    'one increase may bring both the difference and the increase award, which reward different things',
  ],
  bond: { kind: 'together', of: ['fin2019/top-up', 'fin2019/capital-increase'] },
  otherReading: {
    says: ['同一次增资只能得其中一项', 'one increase brings one of the two only'],
    bonds: [
      {
        kind: 'at-most-one',
        of: ['fin2019/top-up', 'fin2019/capital-increase'],
        scope: 'same-matter',
        picks: 'applicant',
      },
    ],
  },
})
export const joint = relation('fin2019/settlement-with-relocation', {
  title: ['落户与搬迁合计上限', 'Award and relocation together'],
  cites: fin2019('二/（十）¶3'),
  register: ['fin2019/（十）.¶2', 'fin2019/（十）.¶3'],
  says: [
    '同一企业的落户奖励（含补差）与搬迁补贴合计不过 5000 万元',
    'the award, its top-up included, and the relocation subsidy of one enterprise come to at most fifty million',
  ],
  bond: {
    kind: 'joint-ceiling',
    of: ['fin2019/settlement', 'fin2019/top-up', 'fin2019/relocation'],
    ceiling: most,
    per: 'total',
  },
})
