import { between, decided, examples, measure, notEligible, open, settledBetween, upTo, yearly } from '@pengce/language'
import { fen, minus, percent, plus, wan, yuan } from '@pengce/values'
import { softwareProject as kind, project, software } from '@pengce/vocabulary'
import { fixedShare } from '../fixed-share-reading.ts'
import { benefit, ceilingGrant, costGrant } from '../grant.ts'
import { chosen, so } from '../grant-claim.ts'
import { otherThan } from '../rows.ts'
import { on, soft2022 } from './source.ts'

export const showroom = costGrant('soft2022/showroom', {
  title: ['名企名品展示中心经费', 'Showrooms of famous software'],
  subject: 'project',
  support: 'showroom',
  cites: soft2022('六/（十五）¶1'),
  register: ['soft2022/（十五）.2'],
  on,
  claims: [so(kind.showroom, '不是展示中心或名品库', 'neither showroom nor library')],
  cost: project.auditedSpending,
  rate: percent(100),
  cap: null,
  points: [
    [wan(500), wan(500)],
    [wan(3000), wan(3000)],
  ],
  readings: {
    予以保障: ['比例未列，不超过符合条件的费用本身', 'no rate is given; never more than the qualifying costs'],
  },
})
export const listedOpenSource = benefit('soft2022/listed-open-source', {
  title: ['开源项目研发推广资助', 'Support for products on listed open source'],
  subject: 'project',
  support: 'open-source',
  cites: soft2022('六/（十六）¶1'),
  register: ['soft2022/（十六）.1'],
  on,
  claims: [so(kind.listedOpenSource, '达不到规模或影响力', 'short of scale or influence')],
  pays: decided(['予以资助，数额未列', 'support without a figure']),
  paid: ['达到规模和影响力', 'of scale and influence'],
})
export const distribution = costGrant('soft2022/distribution', {
  title: ['商业发行版销售资助', 'Grant on sales of commercial distributions'],
  support: 'open-source-sales',
  cites: soft2022('六/（十六）¶1'),
  register: ['soft2022/（十六）.2'],
  on,
  claims: [so(software.distribution, '销售额未达规模', 'sales short of the scale')],
  cost: software.distributionSales,
  rate: percent(30),
  cap: wan(1000),
  exact: true,
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
  readings: {
    '30%': fixedShare('1000 万元', 'ten million'),
    发行版公司: ['按公司合计销售额，不按产品数计', 'all sales of the company together, not for each product'],
  },
})
export const terminals = ceilingGrant('soft2022/terminals', {
  title: ['智能终端产量资助', 'Grant on output of smart terminals'],
  support: 'output',
  cites: soft2022('六/（十六）¶1'),
  register: ['soft2022/（十六）.3'],
  on,
  claims: [so(software.terminals, '没有采购并生产', 'does not buy and make them')],
  ceiling: wan(1000),
  paid: ['采购模组并生产终端', 'buys the modules and makes terminals'],
})
export const userPurchase = costGrant('soft2022/user-purchase', {
  title: ['开源软件终端采购资助', 'Grant for buying such software and terminals'],
  subject: 'project',
  support: 'purchase-of-software',
  cites: soft2022('六/（十六）¶1'),
  register: ['soft2022/（十六）.4'],
  on,
  claims: [so(kind.userPurchase, '不是符合条件的用户', 'not a qualifying user')],
  cost: kind.approvedPurchase,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
  readings: { 采购额: ['以主管部门认可的金额为准', 'the amount that the authority accepts'] },
})

const { pilot, cloudPurchase, approvedPurchase } = kind
const { auditedSpending } = project
export const industrialPilot = measure('soft2022/industrial-pilot', {
  title: ['工业软件应用试点资助', 'Grant for industrial-software pilots'],
  subject: 'project',
  support: 'pilot',
  cites: soft2022('六/（十七）¶1'),
  register: ['soft2022/（十七）.1'],

  when: pilot,

  pays: upTo(auditedSpending.cappedAt(wan(1000))),

  readings: { 总投入: ['没有比例，资助不超过投入本身', 'no rate: the grant is never more than the inputs'] },
})
export const industrialPilotExamples = examples(industrialPilot, {
  on,
  given: [pilot.holds(), auditedSpending.of(wan(600))],
  rows: [
    [['投入 600 万元', 'inputs of six million'], [], between(yuan(0), wan(600))],
    [
      ['投入恰为 1000 万元', 'inputs of exactly ten million'],
      [auditedSpending.of(wan(1000))],
      between(yuan(0), wan(1000)),
    ],
    [
      ['少一分钱则不到上限', 'one fen less stays below the cap'],
      [auditedSpending.of(minus(wan(1000), fen(1)))],
      between(yuan(0), minus(wan(1000), fen(1))),
    ],
    [
      ['多一分钱即封顶', 'capped one fen above'],
      [auditedSpending.of(plus(wan(1000), fen(1)))],
      between(yuan(0), wan(1000)),
    ],
    [['投入未知', 'a range while the inputs are unknown'], [auditedSpending.notKnown()], between(yuan(0), wan(1000))],
    [['不是试点用户', 'not a pilot user'], [pilot.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [pilot.notKnown()], open(yuan(0), wan(600))],
  ],
})

export const cloudGrant = measure('soft2022/cloud-purchase', {
  title: ['云服务低代码采购资助', 'Grant for buying cloud and low-code'],
  subject: 'project',
  support: 'purchase-of-software',
  cites: soft2022('六/（十七）¶1'),
  register: ['soft2022/（十七）.2'],

  when: cloudPurchase,

  pays: yearly(
    settledBetween(
      approvedPurchase.times(percent(3)).cappedAt(wan(500)),
      approvedPurchase.times(percent(10)).cappedAt(wan(500)),
    ),
  ),
  readings: {
    低代码产品: [
      '云服务和低代码分别看是否达标，分别计算上限',
      'cloud and low-code are each looked at by themselves, each with its ceiling',
    ],
  },
})
export const cloudExamples = examples(cloudGrant, {
  on,
  given: [cloudPurchase.holds(), approvedPurchase.of(wan(1000))],
  rows: [
    [['采购 1000 万元', 'purchases of ten million'], [], between(wan(30), wan(100))],
    [
      ['上端恰到 500 万元', 'the upper end reaches the cap'],
      [approvedPurchase.of(wan(5000))],
      between(wan(150), wan(500)),
    ],
    [
      ['上端差一分钱到上限', 'the upper end one fen below the cap'],
      [approvedPurchase.of(minus(wan(5000), fen(1)))],
      between(minus(wan(150), fen(1)), minus(wan(500), fen(1))),
    ],
    [['上端封顶', 'the upper end is capped'], [approvedPurchase.of(wan(6000))], between(wan(180), wan(500))],
    [
      ['下端差一分钱到上限', 'the lower end one fen below the cap'],
      [approvedPurchase.of(yuan(166_666_666.66))],
      between(minus(wan(500), fen(1)), wan(500)),
    ],
    [['下端恰到上限', 'the lower end reaches the cap'], [approvedPurchase.of(yuan(166_666_666.67))], wan(500)],
    [['两端都封顶', 'both ends are capped'], [approvedPurchase.of(wan(20000))], wan(500)],
    [['采购额未达标准', 'purchases too small'], [cloudPurchase.fails()], notEligible],
    [['采购额未知', 'a range while it is unknown'], [approvedPurchase.notKnown()], between(yuan(0), wan(500))],
    [['是否达标未知', 'open while it is unknown'], [cloudPurchase.notKnown()], open(wan(30), wan(100))],
  ],
})

export const intelligence = costGrant('soft2022/intelligence', {
  title: ['人工智能示范项目资助', 'Grant for demonstrations of AI'],
  subject: 'project',
  support: 'pilot',
  cites: soft2022('六/（十八）¶1'),
  register: ['soft2022/（十八）.1'],
  on,
  claims: [so(kind.intelligentDemonstration, '不是示范项目', 'not a demonstration')],
  cost: project.auditedSpending,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
})
export const firstVersionDeveloper = costGrant('soft2022/first-version-developer', {
  title: ['首版次软件开发商资助', 'Grant for developers of first versions'],
  subject: 'project',
  support: 'first-product',
  cites: soft2022('六/（十九）¶1'),
  register: ['soft2022/（十九）.2'],
  on,
  claims: [chosen(kind.firstVersion, 'developer', 'first-user', '不是开发商', 'not the developer')],
  cost: kind.approvedSales,
  rate: percent(30),
  cap: wan(1000),
  exact: true,
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
  notWith: ['mfg2021/first-products'],
  readings: {
    '30%': fixedShare('1000 万元', 'ten million'),
    一定时期内: ['期间由指南规定，以审定的销售额为准', 'the guide sets the period; the sales it approves count'],
  },
})
export const firstVersionUser = costGrant('soft2022/first-version-user', {
  title: ['首版次软件用户资助', 'Grant for users of first versions'],
  subject: 'project',
  support: 'first-product',
  cites: soft2022('六/（十九）¶1'),
  register: ['soft2022/（十九）.3'],
  on,
  claims: [chosen(kind.firstVersion, 'first-user', 'developer', '不是首个合同的用户', 'not the first user')],
  cost: kind.approvedPurchase,
  rate: percent(10),
  cap: wan(100),
  exact: true,
  points: [
    [wan(600), wan(60)],
    [wan(1000), wan(100)],
    [wan(1200), wan(100)],
  ],
  readings: {
    '10%': fixedShare('100 万元', 'a million'),
    首个销售合同: ['指该软件售出的第一份合同', 'the first contract under which the software was sold at all'],
  },
})
export const firstVersionInsurance = measure('soft2022/first-version-insurance', {
  title: ['首版次保险保费补贴', 'Subsidy of first-version insurance'],
  subject: 'project',
  support: 'insurance-premium',
  cites: soft2022('六/（十九）¶1'),
  register: ['soft2022/（十九）.5'],

  when: kind.firstVersion.is('insured'),

  pays: yearly(upTo(kind.premium.cappedAt(wan(300)))),

  readings: {
    一定比例: ['费率和比例未列，不超过保费本身', 'rate and share are not given; never more than the premium'],
  },
})
export const firstVersionInsuranceExamples = examples(firstVersionInsurance, {
  on,
  given: [kind.firstVersion.of('insured'), kind.premium.of(wan(80))],
  rows: [
    [['保费 80 万元', 'a premium of 800,000'], [], between(yuan(0), wan(80))],
    [
      ['保费恰为 300 万元', 'a premium of exactly three million'],
      [kind.premium.of(wan(300))],
      between(yuan(0), wan(300)),
    ],
    [
      ['少一分钱则不到上限', 'one fen less stays below the cap'],
      [kind.premium.of(minus(wan(300), fen(1)))],
      between(yuan(0), minus(wan(300), fen(1))),
    ],
    [['多一分钱即封顶', 'capped one fen above'], [kind.premium.of(plus(wan(300), fen(1)))], between(yuan(0), wan(300))],
    [['没有投保', 'not insured'], [otherThan(kind.firstVersion, 'insured')], notEligible],
    [['保费未知', 'a range while it is unknown'], [kind.premium.notKnown()], between(yuan(0), wan(300))],
    [['关系未知', 'open while the part is unknown'], [kind.firstVersion.notKnown()], open(yuan(0), wan(80))],
  ],
})
