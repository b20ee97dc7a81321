import {
  all,
  between,
  examples,
  measure,
  notEligible,
  open,
  paidBefore,
  perEvent,
  settledBetween,
  upTo,
} from '@pengce/language'
import { fen, minus, percent, wan, yuan } from '@pengce/values'
import { industrialEvent, manufacturer, offices, project, technicalUpgrade } from '@pengce/vocabulary'
import { ceilingRows } from '../rows.ts'
import { tech2023 } from './source.ts'

const { auditedCost } = project
const { platform, integrator, digitalPlatform, platformSpending } = technicalUpgrade

export const platformGrant = measure('tech2023/platform', {
  title: ['工业互联网平台资助', 'Grant for industrial-internet platforms'],
  subject: 'project',
  support: 'platform',
  cites: tech2023('二/8¶1'),
  register: ['tech2023/二.8#1'],

  when: platform,

  pays: auditedCost.times(percent(30)).cappedAt(wan(1000)).asCeiling(),
})
export const platformExamples = examples(platformGrant, {
  on: '2025-06-01',
  given: [platform.holds(), auditedCost.of(wan(2000))],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(2000), wan(600)],
      [wan(3300), wan(990)],
      [wan(3400), wan(1000)],
    ]),
    [['不是平台项目', 'not a platform'], [platform.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [platform.notKnown()], open(yuan(0), wan(600))],
  ],
})

export const integratorGrant = measure('tech2023/integrator', {
  title: ['工业互联网服务商资助', 'Grant for industrial-internet service providers'],
  subject: 'project',
  support: 'platform',
  cites: tech2023('二/8¶1'),
  register: ['tech2023/二.8#2'],

  when: integrator,

  pays: auditedCost.times(percent(30)).cappedAt(wan(300)).asCeiling(),
})
export const integratorExamples = examples(integratorGrant, {
  on: '2025-06-01',
  given: [integrator.holds(), auditedCost.of(wan(800))],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(800), wan(240)],
      [wan(1000), wan(300)],
      [wan(1500), wan(300)],
    ]),
    [['没有综合集成能力', 'without full integration ability'], [integrator.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [integrator.notKnown()], open(yuan(0), wan(240))],
  ],
})

export const eventGrant = measure('tech2023/event', {
  title: ['工业互联网重大活动资助', 'Grant for major industrial-internet events'],
  subject: 'event',
  support: 'event',
  cites: tech2023('二/8¶1'),
  register: ['tech2023/二.8#3'],

  when: industrialEvent.major,

  pays: perEvent(industrialEvent.auditedSpending.times(percent(30)).cappedAt(wan(300)).asCeiling()),
})
export const eventExamples = examples(eventGrant, {
  on: '2025-06-01',
  given: [industrialEvent.major.holds(), industrialEvent.auditedSpending.of(wan(500))],
  rows: [
    ...ceilingRows(industrialEvent.auditedSpending, [
      [wan(500), wan(150)],
      [wan(1000), wan(300)],
      [wan(1500), wan(300)],
    ]),
    [['不是重大活动', 'not a major event'], [industrialEvent.major.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [industrialEvent.major.notKnown()], open(yuan(0), wan(150))],
  ],
})

export const digitalPlatformGrant = measure('tech2023/digital-platform', {
  title: ['数字化转型公共服务平台资助', 'Grant for public digital-transformation platforms'],
  subject: 'project',
  support: 'platform',
  cites: tech2023('二/9¶1'),
  register: ['tech2023/二.9#1'],
  by: [offices.industry, offices.scienceTechnology, offices.districts],

  when: all(digitalPlatform, platformSpending.atLeast(wan(100))),

  pays: auditedCost.times(percent(20)).cappedAt(wan(500)).asCeiling(),

  readings: {
    总投入: [
      '门槛看总投入，比例按审定投资建设费用',
      'the threshold is on spending, the rate on the audited construction cost',
    ],
  },
})
export const digitalPlatformExamples = examples(digitalPlatformGrant, {
  on: '2025-06-01',
  given: [digitalPlatform.holds(), platformSpending.of(wan(150)), auditedCost.of(wan(90))],
  rows: [
    ...ceilingRows(auditedCost, [
      [wan(90), wan(18)],
      [wan(2500), wan(500)],
      [wan(3000), wan(500)],
    ]),
    [['总投入恰为 100 万元', 'exactly one million spent'], [platformSpending.of(wan(100))], between(yuan(0), wan(18))],
    [['差一分钱不到 100 万元', 'one fen short of it'], [platformSpending.of(minus(wan(100), fen(1)))], notEligible],
    [['不符合条件', 'not a qualifying platform'], [digitalPlatform.fails()], notEligible],
    [['尚待认定', 'open until it is judged'], [digitalPlatform.notKnown()], open(yuan(0), wan(18))],
  ],
})

export const digitalPilotAward = measure('tech2023/digital-pilot', {
  title: ['“数字领航”企业奖励', 'Award for national digital pilots'],
  support: 'honour',
  cites: tech2023('二/10¶1'),
  register: ['tech2023/二.10#1'],

  when: manufacturer.digitalPilot,

  pays: upTo(wan(300)),
  limit: { once: true },
})
export const digitalPilotExamples = examples(digitalPilotAward, {
  on: '2025-06-01',
  given: [manufacturer.digitalPilot.holds()],
  rows: [
    [['新入选，最高 300 万元', 'newly selected: up to three million'], [], between(yuan(0), wan(300))],
    [['没有入选', 'not selected'], [manufacturer.digitalPilot.fails()], notEligible],
    [['此前已奖', 'paid before'], [paidBefore.of(fen(1))], notEligible],
    [['入选情况未知', 'open while it is unknown'], [manufacturer.digitalPilot.notKnown()], open(yuan(0), wan(300))],
  ],
})

export const fiveGFactoryAward = measure('tech2023/5g-factory', {
  title: ['5G工厂试点示范奖励', 'Award for 5G factories'],
  support: 'honour',
  cites: tech2023('二/10¶1'),
  register: ['tech2023/二.10#2'],

  when: manufacturer.fiveGFactory,

  pays: upTo(wan(100)),
  limit: { once: true },
})
export const fiveGFactoryExamples = examples(fiveGFactoryAward, {
  on: '2025-06-01',
  given: [manufacturer.fiveGFactory.holds()],
  rows: [
    [['新入选，最高 100 万元', 'newly selected: up to one million'], [], between(yuan(0), wan(100))],
    [['没有入选', 'not selected'], [manufacturer.fiveGFactory.fails()], notEligible],
    [['此前已奖', 'paid before'], [paidBefore.of(fen(1))], notEligible],
    [['入选情况未知', 'open while it is unknown'], [manufacturer.fiveGFactory.notKnown()], open(yuan(0), wan(100))],
  ],
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
  on: '2025-06-01',
  given: [manufacturer.greenHonour.holds()],
  rows: [
    [['首次获评，5 万至 100 万元', 'a first honour: 50,000 to one million'], [], between(wan(5), wan(100))],
    [['没有荣誉', 'no honour'], [manufacturer.greenHonour.fails()], notEligible],
    [['荣誉情况未知', 'open while it is unknown'], [manufacturer.greenHonour.notKnown()], open(wan(5), wan(100))],
  ],
})
