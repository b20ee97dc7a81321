import {
  byTier,
  notEligible,
  nothingDue,
  open,
  paidBefore,
  perEvent,
  type RowSpec,
  received,
  totalOf,
} from '@pengce/language'
import { fen, type Money, minus, moneyText, wan, yi, yuan } from '@pengce/values'
import { equityFund, finance, otherSupport } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { newlyRegistered, promise } from './claims.ts'
import { companyEntry, isFund, isManager, partnershipEntry } from './equity-entry.ts'
import { below } from './scale.ts'
import { fin2019 } from './source.ts'
import { type Bar, type Claim, reaching, shown, so, support, unless } from './support.ts'

const { capital, form, raised, scaleAwarded } = equityFund
const { wellRun, earlierSettlementAward } = finance

const isCompany: Claim = {
  claim: form.isOneOf('limited', 'joint-stock'),
  holds: [form.of('limited')],
  also: [],
  fails: [shown('合伙制的由管理企业申请', 'for a partnership its manager applies', form.of('partnership'))],
  open: form.notKnown(),
}
const runsWell = so(wellRun, '运营不规范', 'not run by the rules')
const fundScale = byTier(capital, {
  at: 'reaches',
  tiers: [
    [yi(5), wan(500)],
    [yi(15), wan(1000)],
    [yi(30), wan(1500)],
  ],
})
const byFundCapital = (points: readonly (readonly [capital: Money, award: Money])[]): RowSpec[] =>
  points.map(([paid, award]) => [
    [
      `实缴 ${moneyText(paid.parts, 'zh')}，${moneyText(award.parts, 'zh')}`,
      `${moneyText(award.parts, 'en')} with ${moneyText(paid.parts, 'en')} paid in`,
    ],
    [capital.of(paid)],
    award,
  ])

export const fundSettlement = support('fin2019/fund-settlement', {
  title: ['公司制股权投资企业落户奖励', 'Settlement award for equity funds in company form'],
  support: 'settlement',
  cites: fin2019('四/（二十二）¶1'),
  register: ['fin2019/（二十二）.¶1', 'fin2019/（二十二）.¶8'],
  claims: [isFund, companyEntry, isCompany, newlyRegistered, promise],
  other: otherSupport.settlement,

  pays: fundScale,
  limit: { once: true },

  given: [capital.of(yi(6))],
  ordinary: ['实缴 6 亿元', 'six hundred million paid in'],
  paid: wan(500),
  rows: [
    ...byFundCapital([
      [yi(1), yuan(0)],
      [below(yi(5)), yuan(0)],
      [yi(5), wan(500)],
      [below(yi(15)), wan(500)],
      [yi(15), wan(1000)],
      [below(yi(30)), wan(1000)],
      [yi(30), wan(1500)],
      [yi(90), wan(1500)],
    ]),
    [['不到 1 亿元不合申请条件', 'below a hundred million it does not enter'], [capital.of(below(yi(1)))], notEligible],
    [['实缴多少未知', 'open while the capital is unknown'], [capital.notKnown()], open(yuan(0), wan(1500))],
  ],
})

const awarded = received(fundSettlement.measure)
const settled = totalOf(awarded, earlierSettlementAward)

export const fundTopUp = support('fin2019/fund-top-up', {
  title: ['公司制股权投资企业增资补差', 'Top-up for equity funds in company form'],
  support: 'settlement-top-up',
  cites: fin2019('四/（二十二）¶2'),
  register: ['fin2019/（二十二）.¶2', 'fin2019/（二十二）.¶8'],
  claims: [
    isFund,
    companyEntry,
    isCompany,
    runsWell,
    {
      claim: settled.exceeds(yuan(0)).named('已获得一次性落户奖励', 'has had the settlement award'),
      holds: [awarded.of(wan(500)), earlierSettlementAward.of(yuan(0))],
      also: [],
      fails: [shown('没有领过落户奖励', 'without a first award there is no difference', awarded.of(yuan(0)))],
      open: awarded.notKnown(),
    },
  ],
  other: otherSupport.growth,

  pays: fundScale.less(totalOf(settled, paidBefore)).orNothing(),

  readings: {
    已获得过: [
      '按以前文件领的落户奖励也算已获，并从差额中扣除',
      'an award under earlier policies counts as had, and comes off the difference',
    ],
  },

  given: [capital.of(yi(18))],
  ordinary: ['已领 500 万元，增资到 18 亿元', 'had five million; grown to 1.8 billion'],
  paid: wan(500),
  rows: [
    [['已领多少未知', 'open while what was had is unknown'], [awarded.notKnown()], open(yuan(0), wan(1000))],
    ...byFundCapital([
      [yi(1), yuan(0)],
      [yi(5), yuan(0)],
      [below(yi(15)), yuan(0)],
      [yi(15), wan(500)],
      [below(yi(30)), wan(500)],
      [yi(30), wan(1000)],
    ]),
    [['已补过 500 万元', 'five million of it already paid'], [paidBefore.of(wan(500))], nothingDue],
    [
      ['补过 500 万元后到 30 亿元', 'three billion after a first top-up'],
      [capital.of(yi(30)), paidBefore.of(wan(500))],
      wan(500),
    ],
    [
      ['落户奖励按以前文件领取', 'the award was had under an earlier policy'],
      [awarded.of(yuan(0)), earlierSettlementAward.of(wan(300))],
      wan(700),
    ],
    [['不到 1 亿元不合申请条件', 'below a hundred million it does not enter'], [capital.of(below(yi(1)))], notEligible],
    [['实缴多少未知', 'open while the capital is unknown'], [capital.notKnown()], open(yuan(0), wan(1000))],
    [
      ['领过 500 万元而缩到 3 亿元', 'shrunk to three hundred million'],
      [capital.of(yi(3))],
      nothingDue, //
    ],
    [['领过一分钱也算已获', 'one fen had is an award had'], [awarded.of(fen(1))], minus(wan(1000), fen(1))],
    [
      ['5 亿元而只领过 200 万元', 'five hundred million with two million had'],
      [capital.of(yi(5)), awarded.of(wan(200))],
      wan(300),
    ],
    [
      ['差一分钱不到 5 亿元', 'one fen short of five hundred million'],
      [capital.of(below(yi(5))), awarded.of(wan(200))],
      nothingDue,
    ],
  ],
})

const notCounted: Bar = unless(scaleAwarded, scaleAwarded, '该合伙企业已计发过', 'the fund was counted before')

export const managedScale = support('fin2019/managed-scale', {
  title: ['合伙制基金管理规模奖励', 'Award for the scale of partnership funds'],
  support: 'fund-scale',
  cites: fin2019('四/（二十二）¶3'),
  register: ['fin2019/（二十二）.¶3', 'fin2019/（二十二）.¶8'],
  claims: [
    isManager,
    partnershipEntry,
    {
      claim: form.is('partnership'),
      holds: [],
      also: [],
      fails: [shown('公司制的由企业自己申请', 'a company applies for itself', otherThan(form, 'partnership'))],
      open: form.notKnown(),
    },
    runsWell,
    reaching(
      raised,
      yi(10),
      yi(12),
      ['募集恰为 10 亿元', 'exactly one billion raised'],
      ['募集差一分钱到 10 亿元', 'one fen short of a billion'],
    ),
  ],
  bars: [notCounted],
  other: otherSupport.growth,

  pays: perEvent(
    byTier(raised, {
      at: 'reaches',
      tiers: [
        [yi(30), wan(1000)],
        [yi(50), wan(1500)],
      ],
      below: wan(500),
    }),
  ),

  readings: {
    实际募集资金规模: [
      '每只合伙企业各计一次，按申请时达到的最高一档；不合并几只，也没有写补差',
      'each partnership counts once, at the highest tier it then reaches; several are not added up, and no difference is written',
    ],
  },

  ordinary: ['实际募集 12 亿元，奖给管理企业', 'twelve hundred million raised; paid to the manager'],
  paid: wan(500),
  undecided: open(wan(500), wan(1500)),
  rows: [
    [['差一分钱到 30 亿元', 'one fen short of three billion'], [raised.of(below(yi(30)))], wan(500)],
    [['募集 30 亿元', 'three billion'], [raised.of(yi(30))], wan(1000)],
    [['差一分钱到 50 亿元', 'one fen short of five billion'], [raised.of(below(yi(50)))], wan(1000)],
    [['募集 50 亿元', 'five billion'], [raised.of(yi(50))], wan(1500)],
    [['募集 120 亿元', 'twelve billion'], [raised.of(yi(120))], wan(1500)],
  ],
})
