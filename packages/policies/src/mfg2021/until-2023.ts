import { percent, quantity, wan, yi, yuan } from '@pengce/values'
import { manufacturingProject as kind, manufacturing, project, technicalUpgrade } from '@pengce/vocabulary'
import { ceilingGrant, costGrant } from '../grant.ts'
import { among, so, within } from '../grant-claim.ts'
import { mfg2021, toEndOf2023 } from './source.ts'

const on = '2023-06-01'
const month = (n: number) => quantity('month', n)

export const renovation = costGrant('mfg2021/renovation', {
  title: ['技术改造项目资助（2021）', 'Technical-renovation grant (2021)'],
  subject: 'project',
  support: 'project-investment',
  cites: mfg2021('二/（八）¶1'),
  register: ['mfg2021/（八）.1'],
  window: toEndOf2023,
  on,
  claims: [so(technicalUpgrade.upgrade, '不属于技术改造', 'no technical upgrade')],
  cost: project.investment,
  rate: percent(20),
  cap: wan(5000),
  points: [
    [yi(1), wan(2000)],
    [yi(2.5), wan(5000)],
    [yi(3), wan(5000)],
  ],
  readings: {
    分档分类: ['档次没有列出，按最高比例算上限', 'the classes are not given; the ceiling takes the highest rate'],
  },
})
export const renovationInterest = costGrant('mfg2021/renovation-interest', {
  title: ['技术改造贷款租赁贴息（2021）', 'Interest subsidy for renovation (2021)'],
  subject: 'project',
  support: 'interest',
  cites: mfg2021('二/（八）¶1'),
  register: ['mfg2021/（八）.2'],
  window: toEndOf2023,
  on,
  claims: [
    so(technicalUpgrade.upgrade, '不属于技术改造', 'no technical upgrade'),
    within(
      project.interestMonths,
      month(36),
      month(12),
      ['恰满三年', 'exactly three years'],
      ['超过三年', 'more than three years'],
    ),
  ],
  cost: project.interestPaid,
  rate: percent(50),
  cap: wan(500),
  points: [
    [wan(300), wan(150)],
    [wan(1000), wan(500)],
    [wan(1200), wan(500)],
  ],
  limit: { inTotal: wan(500) },
  readings: { 最高500万元: ['一个项目各年合计以此为限', 'the limit for all years of one project'] },
})
export const internetPlatform = costGrant('mfg2021/internet-platform', {
  title: ['工业互联网平台资助（2021）', 'Industrial-internet platform grant (2021)'],
  subject: 'project',
  support: 'platform',
  cites: mfg2021('二/（九）¶1'),
  register: ['mfg2021/（九）.1'],
  window: toEndOf2023,
  on,
  claims: [
    so(kind.platformBuilding, '不是平台建设项目', 'not a platform'),
    among(
      kind.platformBuilder,
      ['leader', ['provider', ['服务商', 'a service provider']]],
      [['other', ['不是龙头企业或服务商', 'neither a leader nor a provider']]],
    ),
  ],
  cost: project.investment,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
})
export const internetProvider = ceilingGrant('mfg2021/internet-provider', {
  title: ['工业互联网服务商资助（2021）', 'Industrial-internet provider grant (2021)'],
  support: 'platform',
  cites: mfg2021('二/（九）¶1'),
  register: ['mfg2021/（九）.2'],
  window: toEndOf2023,
  on,
  claims: [so(manufacturing.internetProvider, '不符合条件', 'does not qualify')],
  ceiling: wan(100),
  paid: ['符合条件的服务商', 'a qualifying provider'],
})
export const internetApplication = ceilingGrant('mfg2021/internet-application', {
  title: ['工业互联网融合应用资助（2021）', 'Industrial-internet application grant (2021)'],
  subject: 'project',
  support: 'project-investment',
  cites: mfg2021('二/（九）¶1'),
  register: ['mfg2021/（九）.3'],
  window: toEndOf2023,
  on,
  claims: [so(kind.application, '不符合条件', 'does not qualify')],
  ceiling: wan(300),
  paid: ['符合条件的应用项目', 'a qualifying application'],
})
export const internetEvent = ceilingGrant('mfg2021/internet-event', {
  title: ['工业互联网活动与公共平台资助（2021）', 'Industrial-internet events and platforms (2021)'],
  subject: 'project',
  support: 'platform',
  cites: mfg2021('二/（九）¶1'),
  register: ['mfg2021/（九）.4'],
  window: toEndOf2023,
  on,
  claims: [so(kind.eventOrPlatform, '不符合条件', 'does not qualify')],
  ceiling: wan(300),
  paid: ['符合条件的活动或平台', 'a qualifying event or platform'],
})
export const greenTransformation = costGrant('mfg2021/green-transformation', {
  title: ['绿色化改造项目资助（2021）', 'Green-transformation grant (2021)'],
  subject: 'project',
  support: 'project-investment',
  cites: mfg2021('二/（十）¶1'),
  register: ['mfg2021/（十）.1'],
  window: toEndOf2023,
  on,
  claims: [so(kind.greenTransformation, '不属于这些项目', 'none of these projects')],
  cost: project.investment,
  rate: percent(30),
  cap: wan(1000),
  points: [
    [wan(2000), wan(600)],
    [yuan(33_333_333.34), wan(1000)],
    [wan(3400), wan(1000)],
  ],
})
export const greenHonour = ceilingGrant('mfg2021/green-honour', {
  title: ['绿色示范荣誉奖励（2021）', 'Award for green honours (2021)'],
  support: 'honour',
  cites: mfg2021('二/（十）¶1'),
  register: ['mfg2021/（十）.2'],
  window: toEndOf2023,
  on,
  claims: [so(manufacturing.greenHonour, '没有荣誉', 'no honour')],
  ceiling: wan(100),
  paid: ['获得绿色制造荣誉', 'holds a green honour'],
})
