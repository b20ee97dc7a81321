import { all, between, examples, measure, notEligible, open } from '@pengce/language'
import { fen, minus, percent, quantity, wan, yuan } from '@pengce/values'
import { manufacturer, project, technicalUpgrade } from '@pengce/vocabulary'
import { ceilingRows } from '../rows.ts'
import { creditOffices, on, tech2023 } from './source.ts'

const { interestPaid, interestSubsidised, interestMonths } = project
const { upgrade, financedByUpgradeCredit } = technicalUpgrade
const month = (n: number) => quantity('month', n)

export const upgradeInterest = measure('tech2023/upgrade-interest', {
  title: ['技改贷款与租赁贴息', 'Interest subsidy for upgrade loans and leases'],
  subject: 'project',
  support: 'interest',
  cites: tech2023('三/12¶1'),
  register: ['tech2023/三.12#2', 'tech2023/三.12#3'],
  by: creditOffices,

  when: all(manufacturer.industrial, upgrade, financedByUpgradeCredit, interestMonths.atMost(month(36))),
  except: [interestSubsidised],

  pays: interestPaid.times(percent(50)).cappedAt(wan(500)).asCeiling(),

  readings: {
    最高500万元: ['按每次申请计，不再另设总额', 'for each application; no other total is set'],
    同一笔: [
      '一笔贷款或租赁只申请一次，所贴利息不超过三年',
      'one application for a loan or lease, for the interest of at most three years',
    ],
  },
})
export const upgradeInterestExamples = examples(upgradeInterest, {
  on,
  given: [
    manufacturer.industrial.holds(),
    upgrade.holds(),
    financedByUpgradeCredit.holds(),
    interestMonths.of(month(12)),
    interestSubsidised.fails(),
    interestPaid.of(wan(300)),
  ],
  rows: [
    ...ceilingRows(interestPaid, [
      [wan(300), wan(150)],
      [minus(wan(1000), fen(1)), minus(wan(500), fen(1))],
      [wan(1000), wan(500)],
      [wan(1200), wan(500)],
    ]),
    [['贴息恰满 36 个月', 'exactly 36 months'], [interestMonths.of(month(36))], between(yuan(0), wan(150))],
    [['超过 36 个月', 'more than 36 months'], [interestMonths.of(month(37))], notEligible],
    [['同一笔已贴过息', 'the same loan had a subsidy'], [interestSubsidised.holds()], notEligible],
    [['普通贷款', 'an ordinary loan'], [financedByUpgradeCredit.fails()], notEligible],
    [['不属于技术改造', 'no technical upgrade'], [upgrade.fails()], notEligible],
    [['不是工业企业', 'not an industrial enterprise'], [manufacturer.industrial.fails()], notEligible],
    [['贴息月数未知', 'open while the months are unknown'], [interestMonths.notKnown()], open(yuan(0), wan(150))],
    [['利息未知', 'a range while the interest is unknown'], [interestPaid.notKnown()], between(yuan(0), wan(500))],
  ],
})
