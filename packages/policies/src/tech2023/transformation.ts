import { all, any, between, examples, measure, notEligible, open } from '@pengce/language'
import { fen, minus, percent, quantity, wan, yuan } from '@pengce/values'
import { manufacturing, offices, project, technicalUpgrade } from '@pengce/vocabulary'
import { ceilingRows } from '../rows.ts'
import { otherItems, tech2023 } from './source.ts'

const { totalInvestment, auditedCost } = project
const { traditionalDigital, auditedDigitalCost, green, coalSaved, carbonCut, benchmarkEnergy, integration } =
  technicalUpgrade
const tonnes = (n: number) => quantity('tonne', n)

export const traditionalDigitalGrant = measure('tech2023/traditional-digital', {
  title: ['传统优势产业数字化转型资助', 'Grant for traditional industries going digital'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('一/5¶1'),
  register: ['tech2023/一.5'],

  when: all(traditionalDigital, totalInvestment.atLeast(wan(100))),

  pays: auditedDigitalCost.times(percent(20)).cappedAt(wan(500)).asCeiling(),
  notWith: otherItems('tech2023/traditional-digital'),

  readings: {
    数字化转型费用: [
      '只以数字化转型费用为基数，不是全部投资',
      'the cost of going digital is the base, not the whole investment',
    ],
  },
})
export const traditionalDigitalExamples = examples(traditionalDigitalGrant, {
  on: '2025-06-01',
  given: [traditionalDigital.holds(), totalInvestment.of(wan(800)), auditedDigitalCost.of(wan(300))],
  rows: [
    ...ceilingRows(auditedDigitalCost, [
      [wan(300), wan(60)],
      [wan(2500), wan(500)],
      [wan(3000), wan(500)],
    ]),
    [['总投资恰为 100 万元', 'exactly one million'], [totalInvestment.of(wan(100))], between(yuan(0), wan(60))],
    [['差一分钱不到 100 万元', 'one fen short of it'], [totalInvestment.of(minus(wan(100), fen(1)))], notEligible],
    [['不是符合条件的项目', 'not a qualifying project'], [traditionalDigital.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [traditionalDigital.notKnown()], open(yuan(0), wan(60))],
  ],
})

export const greenUpgrade = measure('tech2023/green-upgrade', {
  title: ['绿色化改造资助', 'Grant for green upgrading'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('一/6¶1'),
  register: ['tech2023/一.6'],
  by: [offices.industry, offices.developmentReform, offices.districts],

  when: any(
    all(green.is('energy'), any(coalSaved.atLeast(tonnes(50)), carbonCut.atLeast(tonnes(150)), benchmarkEnergy)),
    green.is('waste'),
  ),

  pays: auditedCost.times(percent(30)).cappedAt(wan(1000)).asCeiling(),
  notWith: otherItems('tech2023/green-upgrade'),

  readings: {
    减少碳排放: ['未写期间，按年计', 'no period is given; read as yearly'],
  },
})
export const greenExamples = examples(greenUpgrade, {
  on: '2025-06-01',
  given: [
    green.of('energy'),
    coalSaved.of(tonnes(60)),
    carbonCut.of(tonnes(0)),
    benchmarkEnergy.fails(),
    auditedCost.of(wan(2000)),
  ],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(2000), wan(600)],
      [wan(3300), wan(990)],
      [wan(3400), wan(1000)],
    ]),
    [['恰好节能 50 吨标准煤', 'exactly 50 tonnes of coal'], [coalSaved.of(tonnes(50))], between(yuan(0), wan(600))],
    [['节能不足 50 吨', 'short of 50 tonnes'], [coalSaved.of(tonnes(49.999))], notEligible],
    [
      ['恰好减碳 150 吨', 'exactly 150 tonnes of carbon'],
      [coalSaved.of(tonnes(0)), carbonCut.of(tonnes(150))],
      between(yuan(0), wan(600)),
    ],
    [['减碳不足 150 吨', 'short of 150 tonnes'], [coalSaved.of(tonnes(0)), carbonCut.of(tonnes(149.999))], notEligible],
    [
      ['单位能耗达标杆', 'energy use at the benchmark'],
      [coalSaved.of(tonnes(0)), benchmarkEnergy.holds()],
      between(yuan(0), wan(600)),
    ],
    [
      ['固废利用不看节能量', 'waste recycling needs no saving'],
      [green.of('waste'), coalSaved.of(tonnes(0))],
      between(yuan(0), wan(600)),
    ],
    [['两类都不是', 'neither kind'], [green.of('none')], notEligible],
    [['类型尚待认定', 'open until it is judged'], [green.notKnown()], open(yuan(0), wan(600))],
  ],
})

export const integrationGrant = measure('tech2023/integration', {
  title: ['“两业”融合示范项目资助', 'Grant for joining manufacturing and services'],
  subject: 'project',
  support: 'project-investment',
  cites: tech2023('一/7¶1'),
  register: ['tech2023/一.7'],
  by: [offices.industry, offices.developmentReform, offices.districts],

  when: all(manufacturing.isManufacturer, integration, totalInvestment.atLeast(wan(1000))),

  pays: auditedCost.times(percent(20)).cappedAt(wan(1000)).asCeiling(),
  notWith: otherItems('tech2023/integration'),
})
export const integrationExamples = examples(integrationGrant, {
  on: '2025-06-01',
  given: [
    manufacturing.isManufacturer.holds(),
    integration.holds(),
    totalInvestment.of(wan(2000)),
    auditedCost.of(wan(1500)),
  ],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(1500), wan(300)],
      [wan(5000), wan(1000)],
      [wan(6000), wan(1000)],
    ]),
    [['总投资恰为 1000 万元', 'exactly ten million'], [totalInvestment.of(wan(1000))], between(yuan(0), wan(300))],
    [['差一分钱不到 1000 万元', 'one fen short of it'], [totalInvestment.of(minus(wan(1000), fen(1)))], notEligible],
    [['不是制造业企业', 'not a manufacturer'], [manufacturing.isManufacturer.fails()], notEligible],
    [['不是示范项目', 'not a demonstration project'], [integration.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [integration.notKnown()], open(yuan(0), wan(300))],
  ],
})
