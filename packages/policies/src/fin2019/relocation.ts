import { amountOf, between, lowestOf, nothingDue, received, text, totalOf } from '@pengce/language'
import { wan, yi } from '@pengce/values'
import { enterprise, finance, otherSupport } from '@pengce/vocabulary'
import { isHeadquarters } from './headquarters-claims.ts'
import { below, byCapital, most, standard, steps } from './scale.ts'
import { fin2019, settlementBenefit, topUpBenefit } from './source.ts'
import { type Claim, shown, support } from './support.ts'

const { paidInCapital, arrival } = enterprise
const { kind } = finance

const movedIn: Claim = {
  claim: arrival.is('moved'),
  holds: [arrival.of('moved')],
  also: [],
  fails: [
    shown('新注册的没有搬迁', 'a newly registered one has not moved', arrival.of('new')),
    shown('早已在深圳', 'was here before', arrival.of('here')),
  ],
  open: arrival.notKnown(),
}
const awarded = received({ id: settlementBenefit.id, title: text(settlementBenefit.words) })
const toppedUp = received({ id: topUpBenefit.id, title: text(topUpBenefit.words) })

export const relocation = support('fin2019/relocation', {
  title: ['金融总部搬迁费用补贴', 'Relocation subsidy for financial headquarters'],
  support: 'relocation',
  cites: fin2019('二/（十）¶3'),
  register: ['fin2019/（十）.¶3'],
  claims: [isHeadquarters, movedIn],
  other: otherSupport.settlement,

  pays: lowestOf(standard, amountOf(most).less(totalOf(awarded, toppedUp))).orNothing(),
  limit: { once: true },

  readings: {
    参照: [
      '与落户奖励同额，不以实际搬迁费用为限；两项合计到 5000 万元为止，已领的落户奖励和补差都计入',
      'as much as the settlement award, whatever the move cost, until the two reach fifty million; the award and its top-up count as had',
    ],
    其一次性落户奖励: [
      '财务公司、村镇银行按各自的落户标准',
      'finance companies and village banks go by their own scale',
    ],
  },

  given: [paidInCapital.of(yi(3))],
  ordinary: ['迁入的总部与落户奖励同额', 'as much again as the settlement award'],
  paid: wan(800),
  rows: [
    ...steps,
    ...byCapital([
      [yi(25), wan(3500)],
      [yi(60), wan(5000)],
    ]),
    [
      ['已领落户奖励 3500 万元', 'had thirty-five million as the award'],
      [paidInCapital.of(yi(25)), awarded.of(wan(3500))],
      wan(1500),
    ],
    [
      ['落户奖励和补差共 4200 万元', 'award and top-up of forty-two million'],
      [paidInCapital.of(yi(32)), awarded.of(wan(3500)), toppedUp.of(wan(700))],
      wan(800),
    ],
    [
      ['落户奖励已达 5000 万元', 'the award alone was fifty million'],
      [paidInCapital.of(yi(40)), awarded.of(wan(5000))],
      nothingDue,
    ],
    [
      ['实收资本未知时是一个范围', 'a range while the capital is unknown'],
      [paidInCapital.notKnown()],
      between(wan(500), most),
    ],
    [
      ['不足 5 亿元的财务公司', 'a finance company below five hundred million'],
      [kind.of('finance-company'), paidInCapital.of(below(yi(5)))],
      wan(200),
    ],
    [
      ['迁入的财务公司', 'a finance company that moved in'],
      [kind.of('finance-company'), paidInCapital.of(yi(5))],
      wan(500),
    ],
    [['迁入的村镇银行', 'a village bank that moved in'], [kind.of('village-bank'), paidInCapital.of(yi(2))], wan(200)],
    [
      ['不足 2 亿元的财务公司没有标准可参照', 'no scale for a finance company below two hundred million'],
      [kind.of('finance-company'), paidInCapital.of(below(yi(2)))],
      nothingDue,
    ],
  ],
})
