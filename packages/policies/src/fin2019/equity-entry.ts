import { all, any, byCase, define, given, not } from '@pengce/language'
import { fen, quantity, wan, yi, yuan } from '@pengce/values'
import { equityFund, finance } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { fund, manager } from './institutions.ts'
import { below } from './scale.ts'
import { fin2019 } from './source.ts'
import { type Claim, shown } from './support.ts'

const { kind } = finance
const { filed, allHere, capital, moneyOnly, smallestPersonalStake, form, investors } = equityFund
const { managerForm, managerInvestors, managerCapital } = equityFund
const people = (n: number) => quantity('person', n)
/** An unlisted joint-stock company may have 200 shareholders, the other forms 50 shareholders or partners. */
const mostInvestors = (of: typeof form) => byCase([[of.is('joint-stock'), people(200)]], people(50))

export const registeredAndFiled = define('fin2019/equity-filing', {
  title: ['均在深圳注册并已备案', 'registered here and filed'],
  cites: [fin2019('四/（二十一）¶2'), fin2019('四/（二十一）/1¶1')],
  register: ['fin2019/（二十一）.¶2'],
  says: [
    '在基金业协会备案；管理企业和它运营的全部股权投资企业都在深圳注册',
    'filed with the association; the manager and all the funds it runs are registered here',
  ],
  means: all(filed, allHere),
})
export const fundConditions = define('fin2019/equity-fund-conditions', {
  title: ['股权投资企业的出资与人数条件', 'capital and investors of the fund'],
  cites: fin2019('四/（二十一）/2¶1'),
  register: ['fin2019/（二十一）.¶4'],
  says: [
    '实收资本不低于 1 亿元、全部为货币，每名自然人出资不低于 500 万元；投资人至多 50 人，非上市股份公司至多 200 人，管理企业亦同',
    'at least a hundred million paid in, in money, five million from each natural person; at most 50 investors, or 200 in an unlisted joint-stock company, the manager alike',
  ],
  means: all(
    capital.atLeast(yi(1)),
    moneyOnly,
    not(all(smallestPersonalStake.below(wan(500)), smallestPersonalStake.exceeds(yuan(0)))),
    investors.atMost(mostInvestors(form)),
    managerInvestors.atMost(mostInvestors(managerForm)),
  ),
})
export const managerConditions = define('fin2019/equity-manager-conditions', {
  title: ['股权投资管理企业的资本条件', 'capital of the manager'],
  cites: fin2019('四/（二十一）/3¶1'),
  register: ['fin2019/（二十一）.¶5'],
  says: [
    '股份公司实收资本不低于 1000 万元，有限公司不低于 500 万元，合伙制未写门槛；受托管理的企业不低于 1 亿元一条见出资条件',
    'ten million paid in for a joint-stock company, five for a limited one, none written for a partnership; the hundred million of the fund it manages stands with the fund',
  ],
  means: all(
    given(managerForm.is('limited')).require(managerCapital.atLeast(wan(500))),
    given(managerForm.is('joint-stock')).require(managerCapital.atLeast(wan(1000))),
  ),
})

/** The conditions of entry to the support for equity investment. */
const entered = all(registeredAndFiled, fundConditions, managerConditions).named(
  '合乎股权投资扶持的申请条件',
  'meets the terms of entry for equity investment',
)
const ordinary = [
  filed.holds(),
  allHere.holds(),
  capital.of(yi(2)),
  moneyOnly.holds(),
  smallestPersonalStake.doesNotApply(),
  form.of('limited'),
  investors.of(people(8)),
  managerForm.of('limited'),
  managerInvestors.of(people(5)),
  managerCapital.of(wan(800)),
]
const fundRows = {
  also: [
    shown('最小自然人出资恰为 500 万元', 'the smallest stake exactly five million', smallestPersonalStake.of(wan(500))),
    shown('自然人没有出资', 'natural persons put in nothing', smallestPersonalStake.of(yuan(0))),
    shown('管理企业恰为 50 人', 'exactly fifty members of the manager', managerInvestors.of(people(50))),
    shown('有限公司制管理企业恰为 500 万元', 'exactly five million for a limited company', managerCapital.of(wan(500))),
    shown(
      '股份制管理企业 200 人、1000 万元',
      'a joint-stock manager of 200 with ten million',
      managerForm.of('joint-stock'),
      managerInvestors.of(people(200)),
      managerCapital.of(wan(1000)),
    ),
    shown(
      '合伙制管理企业没有资本门槛',
      'no least capital for a partnership',
      managerForm.of('partnership'),
      managerInvestors.of(people(50)),
      managerCapital.of(yuan(0)),
    ),
  ],
  fails: [
    shown('没有备案', 'not filed', filed.fails()),
    shown('有的企业不在深圳注册', 'one of them registered elsewhere', allHere.fails()),
    shown('有非货币出资', 'not all in money', moneyOnly.fails()),
    shown(
      '最小自然人出资不足 500 万元',
      'the smallest stake short of five million',
      smallestPersonalStake.of(below(wan(500))),
    ),
    shown('最小自然人出资一分钱', 'a stake of one fen', smallestPersonalStake.of(fen(1))),
    shown('管理企业超过 50 人', 'more than fifty members of the manager', managerInvestors.of(people(51))),
    shown('有限公司制管理企业资本不足', 'a limited manager short of capital', managerCapital.of(below(wan(500)))),
    shown(
      '股份制管理企业资本不足',
      'a joint-stock manager short of capital',
      managerForm.of('joint-stock'),
      managerCapital.of(below(wan(1000))),
    ),
    shown(
      '股份制管理企业超过 200 人',
      'a joint-stock manager of more than 200',
      managerForm.of('joint-stock'),
      managerCapital.of(wan(2000)),
      managerInvestors.of(people(201)),
    ),
    shown(
      '合伙制管理企业超过 50 人',
      'a partnership manager of more than fifty',
      managerForm.of('partnership'),
      managerInvestors.of(people(51)),
    ),
  ],
}
const capitalRows = {
  also: [shown('实收资本恰为 1 亿元', 'exactly a hundred million paid in', capital.of(yi(1)))],
  fails: [shown('实收资本不足 1 亿元', 'one fen short of a hundred million', capital.of(below(yi(1))))],
}
const companyRows = {
  also: [
    shown('有限公司恰为 50 人', 'exactly fifty shareholders', investors.of(people(50))),
    shown(
      '股份公司恰为 200 人',
      'exactly 200 in a joint-stock company',
      form.of('joint-stock'),
      investors.of(people(200)),
    ),
  ],
  fails: [
    shown('有限公司超过 50 人', 'more than fifty shareholders', investors.of(people(51))),
    shown('股份公司超过 200 人', 'more than 200 in one', form.of('joint-stock'), investors.of(people(201))),
  ],
}
const partnershipRows = {
  also: [shown('合伙企业恰为 50 人', 'exactly fifty partners', form.of('partnership'), investors.of(people(50)))],
  fails: [shown('合伙企业超过 50 人', 'more than fifty partners', form.of('partnership'), investors.of(people(51)))],
}

const claimOf = (
  ...parts: readonly { also: readonly ReturnType<typeof shown>[]; fails: typeof fundRows.fails }[]
): Claim => ({
  claim: entered,
  holds: ordinary,
  also: parts.flatMap((p) => p.also),
  fails: parts.flatMap((p) => p.fails),
  open: filed.notKnown(),
  alsoOpen: [capital, smallestPersonalStake, investors, managerInvestors, managerCapital].map((f) => f.notKnown()),
})
/** For measures where a fund of any form and size may come. */
export const entry: Claim = claimOf(fundRows, capitalRows, companyRows, partnershipRows)
/** For measures whose figure is the capital of a company. */
export const companyEntry: Claim = claimOf(fundRows, companyRows)
/** For measures about a partnership. */
export const partnershipEntry: Claim = {
  ...claimOf(fundRows, capitalRows, partnershipRows),
  holds: [...ordinary, form.of('partnership')],
}

export const isFund: Claim = {
  claim: fund,
  holds: [kind.of('equity-fund')],
  also: [shown('金融企业的直投类机构', 'a direct investment arm', kind.of('direct-fund'))],
  fails: [
    shown('管理企业不是投资企业', 'a manager is no fund', kind.of('equity-manager')),
    shown('其他各类机构都不是投资企业', 'no other institution is one', otherThan(kind, 'equity-fund', 'direct-fund')),
  ],
  open: kind.notKnown(),
}
export const isManager: Claim = {
  claim: manager,
  holds: [kind.of('equity-manager')],
  also: [shown('金融企业的直投类管理机构', 'a direct investment manager', kind.of('direct-manager'))],
  fails: [
    shown('投资企业不是管理企业', 'a fund is no manager', kind.of('equity-fund')),
    shown('其他各类机构都不是管理企业', 'no other is one', otherThan(kind, 'equity-manager', 'direct-manager')),
  ],
  open: kind.notKnown(),
}
export const isEither: Claim = {
  claim: any(fund, manager),
  holds: [kind.of('equity-fund')],
  also: [
    shown('股权投资管理企业', 'a manager', kind.of('equity-manager')),
    shown('直投类投资机构', 'a direct investment fund', kind.of('direct-fund')),
    shown('直投类管理机构', 'a direct investment manager', kind.of('direct-manager')),
  ],
  fails: [
    shown('银行不是股权投资企业', 'a bank is neither', kind.of('bank')),
    shown(
      '其他各类机构都不是',
      'nor is any other institution',
      otherThan(kind, 'equity-fund', 'equity-manager', 'direct-fund', 'direct-manager'),
    ),
  ],
  open: kind.notKnown(),
}
