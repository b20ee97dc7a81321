import { all, any, between, examples, measure, notEligible, open } from '@pengce/language'
import { fen, minus, percent, quantity, wan, yuan } from '@pengce/values'
import { manufacturing, offices, project, technicalUpgrade } from '@pengce/vocabulary'
import { so } from '../grant-claim.ts'
import { ceilingRows } from '../rows.ts'
import { on, otherItems, tech2023 } from './source.ts'
import { upgradeItem } from './upgrade-item.ts'

const { auditedCost } = project
const { traditionalDigital, auditedDigitalCost, green, coalSaved, carbonCut, benchmarkEnergy, integration } =
  technicalUpgrade
const tonnes = (n: number) => quantity('tonne', n)

export const traditionalDigitalGrant = upgradeItem('tech2023/traditional-digital', {
  title: ['传统优势产业数字化转型资助', 'Grant for traditional industries going digital'],
  cites: tech2023('一/5¶1'),
  register: ['tech2023/一.5'],
  claims: [so(traditionalDigital, '不是符合条件的项目', 'not a qualifying project')],
  least: wan(100),
  usual: wan(800),
  cost: auditedDigitalCost,
  rate: percent(20),
  cap: wan(500),
  points: [
    [wan(300), wan(60)],
    [wan(2500), wan(500)],
    [wan(3000), wan(500)],
  ],
  readings: {
    数字化转型费用: [
      '只以数字化转型费用为基数，不是全部投资',
      'the cost of going digital is the base, not the whole investment',
    ],
  },
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
  on,
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
      [yuan(33_333_333.33), minus(wan(1000), fen(1))],
      [yuan(33_333_333.34), wan(1000)],
      [wan(3400), wan(1000)],
    ]),
    [['恰好节能 50 吨标准煤', 'exactly 50 tonnes of coal'], [coalSaved.of(tonnes(50))], between(yuan(0), wan(600))],
    [['节能不足 50 吨', 'short of 50 tonnes'], [coalSaved.of(tonnes(49.999))], notEligible],
    [
      ['恰好减碳 150 吨', 'exactly 150 tonnes of carbon'],
      [coalSaved.of(tonnes(0)), carbonCut.of(tonnes(150))],
      between(yuan(0), wan(600)),
    ],
    [
      ['减碳 160 吨', '160 tonnes of carbon'],
      [coalSaved.of(tonnes(0)), carbonCut.of(tonnes(160))],
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
    [['节能量未知', 'open while the saving is unknown'], [coalSaved.notKnown()], open(yuan(0), wan(600))],
    [
      ['减碳量未知', 'open while the cut is unknown'],
      [coalSaved.of(tonnes(0)), carbonCut.notKnown()],
      open(yuan(0), wan(600)),
    ],
    [['审定费用未知', 'a range while the cost is unknown'], [auditedCost.notKnown()], between(yuan(0), wan(1000))],
  ],
})

export const integrationGrant = upgradeItem('tech2023/integration', {
  title: ['“两业”融合示范项目资助', 'Grant for joining manufacturing and services'],
  cites: tech2023('一/7¶1'),
  register: ['tech2023/一.7'],
  by: [offices.industry, offices.developmentReform, offices.districts],
  claims: [
    so(manufacturing.isManufacturer, '不是制造业企业', 'not a manufacturer'),
    so(integration, '不是示范项目', 'not a demonstration project'),
  ],
  least: wan(1000),
  usual: wan(2000),
  rate: percent(20),
  cap: wan(1000),
  points: [
    [wan(1500), wan(300)],
    [wan(5000), wan(1000)],
    [wan(6000), wan(1000)],
  ],
})
