import { each, noDate, type Target, target } from '@pengce/plan'
import { endOf, yi } from '@pengce/values'
import { manufacturingParks, parkArea } from '../indicators/industrial-land.ts'
import { clusterFunds, clusterItems, emergingValueAdded } from '../indicators/industry.ts'
import { orMore, roundly } from '../plan-readings.ts'
import { sei2022 } from './source.ts'

/** The targets of the opinions on emerging and future industries. */
export const targets: readonly Target[] = [
  target('sei2022/value-added', {
    title: ['战新产业增加值', 'Value added of emerging industries'],
    cites: sei2022('二/（三）¶1'),
    register: ['sei2022/二.（三）#1'],
    indicator: emergingValueAdded,
    exceeds: yi(15_000),
    by: endOf(2025),
    readings: {
      超过: ['恰为 1.5 万亿元不算', 'exactly 1.5 trillion is not enough'],
      到2025年: ['按 2025 年全年数看', 'the figure of the year 2025'],
    },
  }),
  target('sei2022/clusters', {
    title: ['集群格局', 'The picture of the clusters'],
    cites: sei2022('二/（三）¶1'),
    register: ['sei2022/二.（三）#2'],
    noFigure: [
      '龙头企业、关键技术、园区与灯塔工厂各有一批，千亿级集群更强，短板补齐，未来产业成长',
      'leading firms, key technologies, parks and lighthouse plants; strong clusters stronger, gaps filled, future industries growing',
    ],
    by: endOf(2025),
  }),
  target('sei2022/six-items', {
    title: ['集群六份清单', 'Six items for each cluster'],
    cites: sei2022('四/（一）¶1'),
    register: ['sei2022/四.（一）#1'],
    indicator: clusterItems,
    atLeast: 6,
    by: noDate,
    scope: each(['每个集群', 'each cluster']),
    readings: { 六个一: ['六项齐备才算一个集群完成', 'a cluster is complete only with all six'] },
  }),
  target('sei2022/cluster-funds', {
    title: ['一集群一专项基金', 'One dedicated fund for each cluster'],
    cites: sei2022('四/（四）¶1'),
    register: ['sei2022/四.（四）'],
    indicator: clusterFunds,
    atLeast: 1,
    by: noDate,
    scope: each(['每个集群', 'each cluster']),
  }),
  target('sei2022/parks', {
    title: ['先进制造业园区', 'Advanced manufacturing parks'],
    cites: sei2022('四/（二）¶1'),
    register: ['sei2022/四.（二）#1'],
    indicator: manufacturingParks,
    atLeast: 20,
    by: noDate,
    readings: { '20个': orMore },
  }),
  target('sei2022/park-area', {
    title: ['园区总面积', 'Area of the parks'],
    cites: sei2022('四/（二）¶1'),
    register: ['sei2022/四.（二）#2'],
    indicator: parkArea,
    about: 300,
    by: noDate,
    readings: { 左右: roundly },
  }),
]
