import { between, examples, measure, notEligible, open, perEvent, settledBetween } from '@pengce/language'
import { percent, wan, yuan } from '@pengce/values'
import { event, industrialEvent, manufacturer, offices, project, technicalUpgrade } from '@pengce/vocabulary'
import { ceilingGrant, costGrant } from '../grant.ts'
import { reaching, so } from '../grant-claim.ts'
import { on, tech2023 } from './source.ts'

const { auditedCost } = project

export const platformGrant = costGrant('tech2023/platform', {
  title: ['工业互联网平台资助', 'Grant for industrial-internet platforms'],
  subject: 'project',
  support: 'platform',
  cites: tech2023('二/8¶1'),
  register: ['tech2023/二.8#1'],
  on,
  claims: [so(technicalUpgrade.platform, '不是平台项目', 'not a platform')],
  cost: auditedCost,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
})

export const integratorGrant = costGrant('tech2023/integrator', {
  title: ['工业互联网服务商资助', 'Grant for industrial-internet service providers'],
  subject: 'project',
  support: 'platform',
  cites: tech2023('二/8¶1'),
  register: ['tech2023/二.8#2'],
  on,
  claims: [so(technicalUpgrade.integrator, '没有综合集成能力', 'without full integration ability')],
  cost: auditedCost,
  rate: percent(30),
  cap: wan(300),
  points: [
    [wan(800), wan(240)],
    [wan(1000), wan(300)],
    [wan(1500), wan(300)],
  ],
})

export const eventGrant = costGrant('tech2023/event', {
  title: ['工业互联网重大活动资助', 'Grant for major industrial-internet events'],
  subject: 'event',
  support: 'event',
  cites: tech2023('二/8¶1'),
  register: ['tech2023/二.8#3'],
  on,
  claims: [so(industrialEvent.major, '不是重大活动', 'not a major event')],
  cost: event.auditedSpending,
  rate: percent(30),
  cap: wan(300),
  recurs: perEvent,
  points: [
    [wan(500), wan(150)],
    [wan(1000), wan(300)],
    [wan(1500), wan(300)],
  ],
})

export const digitalPlatformGrant = costGrant('tech2023/digital-platform', {
  title: ['数字化转型公共服务平台资助', 'Grant for public digital-transformation platforms'],
  subject: 'project',
  support: 'platform',
  cites: tech2023('二/9¶1'),
  register: ['tech2023/二.9#1'],
  by: [offices.industry, offices.scienceTechnology, offices.districts],
  on,
  claims: [
    so(technicalUpgrade.digitalPlatform, '不符合条件', 'not a qualifying platform'),
    reaching(
      technicalUpgrade.platformSpending,
      wan(100),
      wan(150),
      ['总投入恰为 100 万元', 'exactly one million spent'],
      ['差一分钱不到 100 万元', 'one fen short of it'],
    ),
  ],
  cost: auditedCost,
  rate: percent(20),
  cap: wan(500),
  points: [
    [wan(90), wan(18)],
    [wan(2500), wan(500)],
    [wan(3000), wan(500)],
  ],
  readings: {
    总投入: [
      '门槛看总投入，比例按审定投资建设费用',
      'the threshold is on spending, the rate on the audited construction cost',
    ],
  },
})

export const digitalPilotAward = ceilingGrant('tech2023/digital-pilot', {
  title: ['“数字领航”企业奖励', 'Award for national digital pilots'],
  support: 'honour',
  cites: tech2023('二/10¶1'),
  register: ['tech2023/二.10#1'],
  on,
  claims: [so(manufacturer.digitalPilot, '没有入选', 'not selected')],
  ceiling: wan(300),
  paid: ['新入选，最高 300 万元', 'newly selected: up to three million'],
  limit: { once: true },
})

export const fiveGFactoryAward = ceilingGrant('tech2023/5g-factory', {
  title: ['5G工厂试点示范奖励', 'Award for 5G factories'],
  support: 'honour',
  cites: tech2023('二/10¶1'),
  register: ['tech2023/二.10#2'],
  on,
  claims: [so(manufacturer.fiveGFactory, '没有入选', 'not selected')],
  ceiling: wan(100),
  paid: ['新入选，最高 100 万元', 'newly selected: up to one million'],
  limit: { once: true },
})

export const greenHonourAward = measure('tech2023/green-honour', {
  title: ['绿色制造示范奖励', 'Award for green-manufacturing honours'],
  support: 'honour',
  cites: tech2023('二/11¶1'),
  register: ['tech2023/二.11'],
  by: [offices.industry, offices.developmentReform, offices.districts],

  when: manufacturer.greenHonour,

  pays: perEvent(settledBetween(wan(5), wan(100))),

  readings: {
    定额奖励: ['各项荣誉的定额没有列出，只有上下限', 'the sum for each honour is not given, only the two ends'],
    首次获评: [
      '每项荣誉首次获评时各奖一次，不因另一项荣誉已奖而不给',
      'once for each honour when first had; an award for another honour does not bar it',
    ],
  },
})
export const greenHonourExamples = examples(greenHonourAward, {
  on,
  given: [manufacturer.greenHonour.holds()],
  rows: [
    [['首次获评，5 万至 100 万元', 'a first honour: 50,000 to one million'], [], between(wan(5), wan(100))],
    [['没有荣誉', 'no honour'], [manufacturer.greenHonour.fails()], notEligible],
    [['荣誉情况未知', 'open while it is unknown'], [manufacturer.greenHonour.notKnown()], open(wan(5), wan(100))],
  ],
})
