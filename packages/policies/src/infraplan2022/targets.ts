import { type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import {
  averageBandwidth,
  borderCable,
  computingPower,
  deployedTerminals,
  exchangeAccess,
  fastUsers,
  gigabitEstates,
  metroOutlet,
  mobileUsers,
  racks,
  stationsPerTenThousand,
} from '../indicators/network.ts'
import { roundly } from '../plan-readings.ts'
import { infraplan2022 } from './source.ts'

const by = endOf(2025)
const network = { cites: infraplan2022('一/（二）¶2'), by } as const
const hub = { cites: infraplan2022('一/（二）¶3'), by } as const

/** What the plan wants as a whole by the end of 2025. */
export const wholeTargets: readonly Target[] = [
  target('infraplan2022/gigabit-estates', {
    ...network,
    title: ['住宅小区千兆覆盖', 'Gigabit in every estate'],
    register: ['infraplan2022/一.（二）#1'],
    indicator: gigabitEstates,
    atLeast: percent(100),
    servedBy: ['infra2022/gigabit', 'infra2022/pon-ports'],
  }),
  target('infraplan2022/fast-users', {
    ...network,
    title: ['高带宽用户占比', 'Share of fast users'],
    register: ['infraplan2022/一.（二）#2'],
    indicator: fastUsers,
    atLeast: percent(80),
    servedBy: ['infra2022/broadband-2022'],
  }),
  target('infraplan2022/average-bandwidth', {
    ...network,
    title: ['平均接入带宽', 'Average bandwidth'],
    register: ['infraplan2022/一.（二）#3'],
    indicator: averageBandwidth,
    exceeds: 500,
    readings: { 超500Mbps: ['恰为 500Mbps 不算，与占比一项不同', 'exactly 500 is not enough, unlike the share'] },
  }),
  target('infraplan2022/stations', {
    ...network,
    title: ['每万人 5G 基站', '5G base stations per ten thousand people'],
    register: ['infraplan2022/一.（二）#4'],
    indicator: stationsPerTenThousand,
    atLeast: 30,
    servedBy: ['infra2022/remote-stations'],
    readings: {
      每万人: ['没有写用哪种人口，以主管部门口径为准', 'which population is not written; the authority settles it'],
    },
  }),
  target('infraplan2022/5g-users', {
    ...network,
    title: ['5G 用户占比', 'Share of 5G users'],
    register: ['infraplan2022/一.（二）#5'],
    indicator: mobileUsers,
    atLeast: percent(80),
    readings: {
      提高至: ['恰为 80% 即为达到', 'exactly eighty per cent is enough'],
      '5G用户占比': ['没有写分母，按占移动电话用户看', 'no denominator is written; mobile users are taken'],
    },
  }),
  target('infraplan2022/border-cable', {
    ...hub,
    title: ['跨境光缆容量', 'Cross-border cable capacity'],
    register: ['infraplan2022/一.（二）#6'],
    indicator: borderCable,
    atLeast: 200,
  }),
  target('infraplan2022/metro-outlet', {
    ...hub,
    title: ['城域网出口带宽', 'Metropolitan outlet bandwidth'],
    register: ['infraplan2022/一.（二）#7'],
    indicator: metroOutlet,
    atLeast: 50,
  }),
  target('infraplan2022/exchange-access', {
    ...hub,
    title: ['交换中心接入带宽', 'Access to the exchange'],
    register: ['infraplan2022/一.（二）#8'],
    indicator: exchangeAccess,
    atLeast: 18,
    servedBy: ['infra2022/exchange-telecom', 'infra2022/exchange-internet'],
  }),
  target('infraplan2022/terminals', {
    title: ['感知终端', 'Sensing terminals'],
    cites: infraplan2022('一/（二）¶4'),
    register: ['infraplan2022/一.（二）#9'],
    indicator: deployedTerminals,
    atLeast: 10_000_000,
    by,
    readings: { 千万级: ['只写量级，按不少于一千万个看', 'an order of magnitude: at least ten million'] },
  }),
  target('infraplan2022/racks', {
    title: ['数据中心机架', 'Data-centre racks'],
    cites: infraplan2022('一/（二）¶5'),
    register: ['infraplan2022/一.（二）#10'],
    indicator: racks,
    about: 300_000,
    by,
    readings: { 约30万个机架: roundly },
  }),
  target('infraplan2022/computing-power', {
    title: ['基础算力', 'Base computing power'],
    cites: infraplan2022('一/（二）¶5'),
    register: ['infraplan2022/一.（二）#11'],
    indicator: computingPower,
    atLeast: 10.6,
    by,
  }),
  target('infraplan2022/without-figures', {
    title: ['没有数字的方向', 'Goals without figures'],
    cites: [infraplan2022('一/（二）¶2'), infraplan2022('一/（二）¶4'), infraplan2022('一/（二）¶6')],
    register: ['infraplan2022/一.（二）#12'],
    noFigure: [
      '有万兆示范园区，物联网处处可用，路侧设备成规模，低空有感知，机房和基站更省电',
      'parks with ten-gigabit access, IoT everywhere, roadside units in number, sensing of low flight, less power for centres and stations',
    ],
    by,
  }),
]
