import { each, everyYear, noDate, type Target, target } from '@pengce/plan'
import { endOf, percent, yi } from '@pengce/values'
import {
  newFacilities,
  newFrontierPlatforms,
  newIndustryPlatforms,
  newTechnologyPurchases,
  powerUsage,
  runningFacilities,
  runningFrontierPlatforms,
  transportBase,
  typicalProjects,
} from '../indicators/facilities.ts'
import { gigabitHomes, stations } from '../indicators/network.ts'
import { roundly } from '../plan-readings.ts'
import { newinfra2020 } from './source.ts'

const by = endOf(2025)
const goal = { cites: [newinfra2020('一/（三）¶4'), newinfra2020('一/（三）¶1')], by } as const
const newOnes: readonly [string, string] = [
  '自 2020-07-30 起，建成或开工都算新建；建成并运营的数另有目标',
  'from 2020-07-30 on, both begun and finished count as new; those in operation have a target of their own',
]

/** The targets of the opinions on new infrastructure. */
export const targets: readonly Target[] = [
  target('newinfra2020/new-facilities', {
    ...goal,
    title: ['重大科技设施新建', 'New science facilities'],
    register: ['newinfra2020/一.（三）#1'],
    indicator: newFacilities,
    atLeast: 5,
    readings: { 新建: newOnes },
  }),
  target('newinfra2020/new-frontier-platforms', {
    ...goal,
    title: ['前沿交叉平台新建', 'New frontier platforms'],
    register: ['newinfra2020/一.（三）#2'],
    indicator: newFrontierPlatforms,
    atLeast: 3,
    readings: { 新建: newOnes },
  }),
  target('newinfra2020/new-industry-platforms', {
    ...goal,
    title: ['产业创新平台新建', 'New industry platforms'],
    register: ['newinfra2020/一.（三）#3'],
    indicator: newIndustryPlatforms,
    atLeast: 20,
    readings: {
      新建: [
        '自 2020-07-30 起，建成或开工都算新建，没有另写运营的数',
        'from 2020-07-30 on, both begun and finished count as new; no figure in operation is set',
      ],
    },
  }),
  target('newinfra2020/leading-position', {
    title: ['领先地位', 'A leading position'],
    cites: [newinfra2020('一/（三）¶1'), newinfra2020('一/（三）¶2'), newinfra2020('一/（三）¶3')],
    register: ['newinfra2020/一.（三）#4'],
    noFigure: [
      '规模与创新居世界前列，信息设施全球领先，融合设施国际先进',
      'among the first of the world in size and innovation; information leads, fused facilities are advanced',
    ],
    by,
  }),
  target('newinfra2020/stations', {
    title: ['5G 基站累计', '5G base stations built'],
    cites: newinfra2020('二/（一）¶1'),
    register: ['newinfra2020/二.（一）#1'],
    indicator: stations,
    atLeast: 50_000,
    by,
    servedBy: ['infra2022/remote-stations'],
  }),
  target('newinfra2020/gigabit-homes', {
    title: ['千兆基本覆盖', 'Gigabit for families and key places'],
    cites: newinfra2020('二/（一）¶1'),
    register: ['newinfra2020/二.（一）#2'],
    indicator: gigabitHomes,
    about: percent(100),
    by,
    servedBy: ['infra2022/gigabit'],
    readings: { 基本覆盖: roundly },
  }),
  target('newinfra2020/power-usage', {
    title: ['中小数据中心能效', 'Power usage of small data centres'],
    cites: newinfra2020('二/（二）¶1'),
    register: ['newinfra2020/二.（二）#1'],
    indicator: powerUsage,
    below: 1.25,
    by: noDate,
    scope: each(['每个低时延或边缘计算中小型数据中心', 'each small or medium centre for low delay or edge']),
    readings: {
      小于: ['恰为 1.25 不算；超大型中心没有规定', 'exactly 1.25 is not enough; very large centres have no figure'],
    },
  }),
  target('newinfra2020/typical-projects', {
    title: ['典型应用项目', 'Typical projects each year'],
    cites: newinfra2020('三/（一）¶1'),
    register: ['newinfra2020/三.（一）#1'],
    indicator: typicalProjects,
    atLeast: 50,
    by: everyYear(2021, 2025),
    servedBy: ['mfg2021/internet-application'],
    readings: {
      每年: [
        '从第一个整年 2021 年起逐年看，不平均',
        'from 2021, the first full year, each by itself and not on average',
      ],
    },
  }),
  target('newinfra2020/transport-base', {
    title: ['智能交通示范基地', 'Smart-transport base'],
    cites: newinfra2020('三/（二）¶1'),
    register: ['newinfra2020/三.（二）#1'],
    indicator: transportBase,
    done: true,
    by,
    readings: { 国内领先: ['没有标准，只看是否建成', 'it has no measure; only completion is asked'] },
  }),
  target('newinfra2020/running-facilities', {
    title: ['重大科技设施投运', 'Science facilities in operation'],
    cites: newinfra2020('四/（一）¶1'),
    register: ['newinfra2020/四.（一）#1'],
    indicator: runningFacilities,
    atLeast: 5,
    by,
  }),
  target('newinfra2020/running-frontier-platforms', {
    title: ['前沿交叉平台投运', 'Frontier platforms in operation'],
    cites: newinfra2020('四/（一）¶1'),
    register: ['newinfra2020/四.（一）#2'],
    indicator: runningFrontierPlatforms,
    atLeast: 3,
    by,
  }),
  target('newinfra2020/purchases', {
    title: ['新技术新产品采购', 'Purchases of new technology'],
    cites: newinfra2020('六/（一）¶1'),
    register: ['newinfra2020/六.（一）#1'],
    indicator: newTechnologyPurchases,
    about: yi(100),
    by: endOf(2020),
    readings: { 约100亿元: roundly },
  }),
]
