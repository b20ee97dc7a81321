import { all, between, examples, measure, notEligible, open } from '@pengce/language'
import { fen, minus, percent, wan, yi, yuan } from '@pengce/values'
import { manufacturer, offices, project, technicalUpgrade } from '@pengce/vocabulary'
import { ceilingRows } from '../rows.ts'
import { otherItems, tech2023 } from './source.ts'

const { inShenzhen, totalInvestment, auditedCost } = project
const { industrial } = manufacturer
const { upgrade, intelligent, industrialInternet } = technicalUpgrade

export const majorUpgrade = measure('tech2023/major-upgrade', {
  title: ['重大技术改造项目资助', 'Grant for major technical-upgrade projects'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('一/1¶1'),
  register: ['tech2023/一.1'],
  by: [offices.industry, offices.developmentReform, offices.districts],

  when: all(industrial, inShenzhen, upgrade, totalInvestment.atLeast(yi(5))),

  pays: auditedCost.times(percent(10)).cappedAt(yi(1)).asCeiling(),
  notWith: otherItems('tech2023/major-upgrade'),
})
const ordinary = [industrial.holds(), inShenzhen.holds(), upgrade.holds()]
export const majorExamples = examples(majorUpgrade, {
  on: '2025-06-01',
  given: [...ordinary, totalInvestment.of(yi(6)), auditedCost.of(yi(4))],
  rows: [
    ...ceilingRows(auditedCost, [
      [yi(4), wan(4000)],
      [yi(10), yi(1)],
      [yi(12), yi(1)],
    ]),
    [['总投资恰为 5 亿元', 'exactly half a billion'], [totalInvestment.of(yi(5))], between(yuan(0), wan(4000))],
    [['差一分钱不到 5 亿元', 'one fen short of it'], [totalInvestment.of(minus(yi(5), fen(1)))], notEligible],
    [['不是工业企业', 'not an industrial enterprise'], [industrial.fails()], notEligible],
    [['不在深圳实施', 'carried out elsewhere'], [inShenzhen.fails()], notEligible],
    [['不属于技术改造', 'no technical upgrade'], [upgrade.fails()], notEligible],
    [['审定费用未知', 'a range while the cost is unknown'], [auditedCost.notKnown()], between(yuan(0), yi(1))],
    [['总投资未知', 'open while the investment is unknown'], [totalInvestment.notKnown()], open(yuan(0), wan(4000))],
  ],
})

export const equipmentRenewal = measure('tech2023/equipment-renewal', {
  title: ['设备更新技改资助', 'Grant for renewing equipment'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('一/2¶1'),
  register: ['tech2023/一.2'],
  by: [offices.industry, offices.developmentReform, offices.districts],

  when: all(industrial, inShenzhen, upgrade, totalInvestment.atLeast(wan(2000))),

  pays: auditedCost.times(percent(10)).cappedAt(wan(1000)).asCeiling(),
  notWith: otherItems('tech2023/equipment-renewal'),

  readings: {
    淘汰老旧设备: ['是目的之一，不单独作为条件', 'one aim among several, not a test of its own'],
  },
})
export const equipmentExamples = examples(equipmentRenewal, {
  on: '2025-06-01',
  given: [...ordinary, totalInvestment.of(wan(6000)), auditedCost.of(wan(5000))],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(5000), wan(500)],
      [yi(1), wan(1000)],
      [yi(1.2), wan(1000)],
    ]),
    [['总投资恰为 2000 万元', 'exactly twenty million'], [totalInvestment.of(wan(2000))], between(yuan(0), wan(500))],
    [['差一分钱不到 2000 万元', 'one fen short of it'], [totalInvestment.of(minus(wan(2000), fen(1)))], notEligible],
    [
      ['5 亿元以上的项目也可选本项', 'a major project may choose this item'],
      [totalInvestment.of(yi(6))],
      between(yuan(0), wan(500)),
    ],
    [['不是工业企业', 'not an industrial enterprise'], [industrial.fails()], notEligible],
    [['不在深圳实施', 'carried out elsewhere'], [inShenzhen.fails()], notEligible],
    [['不属于技术改造', 'no technical upgrade'], [upgrade.fails()], notEligible],
    [['审定费用未知', 'a range while the cost is unknown'], [auditedCost.notKnown()], between(yuan(0), wan(1000))],
  ],
})

export const intelligentUpgrade = measure('tech2023/intelligent-upgrade', {
  title: ['智能化改造资助', 'Grant for intelligent upgrading'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('一/3¶1'),
  register: ['tech2023/一.3#1'],

  when: all(industrial, inShenzhen, intelligent, totalInvestment.atLeast(wan(1000))),

  pays: auditedCost.times(percent(20)).cappedAt(wan(5000)).asCeiling(),
  notWith: otherItems('tech2023/intelligent-upgrade'),

  readings: {
    分档: ['档次没有列出，按最高比例算上限', 'the tiers are not given; the ceiling takes the highest rate'],
  },
})
export const intelligentExamples = examples(intelligentUpgrade, {
  on: '2025-06-01',
  given: [
    industrial.holds(),
    inShenzhen.holds(),
    intelligent.holds(),
    totalInvestment.of(yi(1)),
    auditedCost.of(wan(8000)),
  ],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(8000), wan(1600)],
      [yi(2.5), wan(5000)],
      [yi(3), wan(5000)],
    ]),
    [['总投资恰为 1000 万元', 'exactly ten million'], [totalInvestment.of(wan(1000))], between(yuan(0), wan(1600))],
    [['差一分钱不到 1000 万元', 'one fen short of it'], [totalInvestment.of(minus(wan(1000), fen(1)))], notEligible],
    [['不属于智能化改造', 'no intelligent upgrade'], [intelligent.fails()], notEligible],
    [['不是工业企业', 'not an industrial enterprise'], [industrial.fails()], notEligible],
    [['不在深圳实施', 'carried out elsewhere'], [inShenzhen.fails()], notEligible],
    [['是否智能化尚待认定', 'open until it is judged'], [intelligent.notKnown()], open(yuan(0), wan(1600))],
  ],
})

export const industrialInternetGrant = measure('tech2023/industrial-internet', {
  title: ['工业互联网创新应用资助', 'Grant for industrial-internet applications'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('一/4¶1'),
  register: ['tech2023/一.4'],

  when: all(industrial, inShenzhen, industrialInternet, totalInvestment.atLeast(wan(500))),

  pays: auditedCost.times(percent(30)).cappedAt(wan(500)).asCeiling(),
  notWith: otherItems('tech2023/industrial-internet'),
})
export const industrialInternetExamples = examples(industrialInternetGrant, {
  on: '2025-06-01',
  given: [
    industrial.holds(),
    inShenzhen.holds(),
    industrialInternet.holds(),
    totalInvestment.of(wan(1200)),
    auditedCost.of(wan(1000)),
  ],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(1000), wan(300)],
      [wan(1600), wan(480)],
      [wan(1700), wan(500)],
    ]),
    [['总投资恰为 500 万元', 'exactly five million'], [totalInvestment.of(wan(500))], between(yuan(0), wan(300))],
    [['差一分钱不到 500 万元', 'one fen short of it'], [totalInvestment.of(minus(wan(500), fen(1)))], notEligible],
    [['不属于工业互联网应用', 'no such application'], [industrialInternet.fails()], notEligible],
    [['不是工业企业', 'not an industrial enterprise'], [industrial.fails()], notEligible],
    [['不在深圳实施', 'carried out elsewhere'], [inShenzhen.fails()], notEligible],
    [['类型尚待认定', 'open until it is judged'], [industrialInternet.notKnown()], open(yuan(0), wan(300))],
  ],
})
