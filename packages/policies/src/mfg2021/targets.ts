import { noDate, type Target, target } from '@pengce/plan'
import { endOf, yi } from '@pengce/values'
import { keptArea, rebuiltSpace } from '../indicators/industrial-land.ts'
import { electronicsOutput, equipmentOutput, firmsAboveHundred, firmsFifty, firmsTen } from '../indicators/industry.ts'
import { breakThrough, orMore, roundly } from '../plan-readings.ts'
import { mfg2021 } from './source.ts'

const clusters = { cites: mfg2021('一/（一）¶1'), by: endOf(2025), strength: 'strive' } as const
const ladder = {
  cites: mfg2021('一/（二）¶1'),
  by: endOf(2025),
  strength: 'strive',
  servedBy: ['mfg2021/output-milestone', 'mfg2021/expansion-award'],
} as const
const bands: readonly [string, string] = [
  '超为不含：恰为 1000 亿元归第二档；恰为 500 亿元也归第二档',
  'above excludes: exactly 100 billion is in the second band, and so is exactly 50 billion',
]

/** The targets of the measures for manufacturing. */
export const targets: readonly Target[] = [
  target('mfg2021/electronics-output', {
    ...clusters,
    title: ['电子信息产值', 'Output of electronics'],
    register: ['mfg2021/（一）#t1'],
    indicator: electronicsOutput,
    exceeds: yi(30_000),
    servedBy: ['mfg2021/cluster-match'],
    readings: breakThrough,
  }),
  target('mfg2021/equipment-output', {
    ...clusters,
    title: ['高端装备产值', 'Output of equipment'],
    register: ['mfg2021/（一）#t2'],
    indicator: equipmentOutput,
    about: yi(10_000),
    servedBy: ['mfg2021/cluster-match'],
    readings: { 接近1万亿元: roundly },
  }),
  target('mfg2021/further-clusters', {
    ...clusters,
    title: ['千亿级集群', 'Clusters of a hundred billion'],
    register: ['mfg2021/（一）#t3'],
    noFigure: [
      '生物医药、新材料、人工智能等领域出现千亿级集群，没有个数',
      'clusters of that class in biomedicine, new materials, AI and the like; no number is set',
    ],
    servedBy: ['mfg2021/cluster-match'],
  }),
  target('mfg2021/firms-above-hundred', {
    ...ladder,
    title: ['超千亿企业', 'Firms above 100 billion'],
    register: ['mfg2021/（二）#t1'],
    indicator: firmsAboveHundred,
    atLeast: 5,
    readings: { 超1000亿元: bands },
  }),
  target('mfg2021/firms-fifty', {
    ...ladder,
    title: ['五百亿至千亿企业', 'Firms from 50 to 100 billion'],
    register: ['mfg2021/（二）#t2'],
    indicator: firmsFifty,
    atLeast: 5,
    readings: { 超1000亿元: bands },
  }),
  target('mfg2021/firms-ten', {
    ...ladder,
    title: ['百亿至五百亿企业', 'Firms from 10 to 50 billion'],
    register: ['mfg2021/（二）#t3'],
    indicator: firmsTen,
    atLeast: 40,
    readings: { 超1000亿元: bands },
  }),
  target('mfg2021/rebuilt-space', {
    title: ['整备改造空间', 'Space readied and rebuilt'],
    cites: mfg2021('五/（二十二）¶1'),
    register: ['mfg2021/（二十二）#t1'],
    indicator: rebuiltSpace,
    atLeast: 100,
    by: noDate,
    readings: {
      整备改造: [
        '自 2021-03-01 施行起计；没有写完成日期，多于一百也算完成',
        'counted from 2021-03-01, when the measures began; no date of completion, and more than a hundred is met as well',
      ],
    },
  }),
  target('mfg2021/kept-area', {
    title: ['保留提升工业区', 'Industrial area kept'],
    cites: mfg2021('五/（二十二）¶1'),
    register: ['mfg2021/（二十二）#t2'],
    indicator: keptArea,
    atLeast: 100,
    by: noDate,
    readings: { 保留提升: orMore },
  }),
]
