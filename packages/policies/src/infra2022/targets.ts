import { evenInPeriod, evenPace, everyYear, noDate, type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { networkParks } from '../indicators/industrial-land.ts'
import { metersOfYear, metersSoFar } from '../indicators/meters.ts'
import { publicWireless } from '../indicators/network.ts'
import { infra2022 } from './source.ts'

const meters = {
  cites: infra2022('三/13¶1'),
  register: ['infra2022/三.13#1'],
  servedBy: ['infra2022/smart-meters'],
} as const
const together: readonly [string, string] = [
  '没有写每家还是合计，按各企业合计看',
  'for each operator or together is not written; all together',
]

/** The targets of the measures for information infrastructure. */
export const targets: readonly Target[] = [
  target('infra2022/network-parks', {
    title: ['每年遴选园区上限', 'At most so many parks a year'],
    cites: infra2022('一/（一）/1¶1'),
    register: ['infra2022/一.1#3'],
    indicator: networkParks,
    atMost: 100,
    by: everyYear(2022, 2026),
    servedBy: ['infra2022/park-upgrade'],
    readings: {
      不超过100个: [
        '这里是上限，ind2022 写的是每年遴选 100 个',
        'here it is a ceiling; ind2022 writes a hundred chosen each year',
      ],
    },
  }),
  target('infra2022/public-wireless', {
    title: ['重点场所无线覆盖', 'Wireless in key places'],
    cites: infra2022('一/（一）/3¶1'),
    register: ['infra2022/一.3#1'],
    indicator: publicWireless,
    atLeast: percent(99),
    by: noDate,
    servedBy: ['infra2022/access-points'],
    readings: { 以上: ['恰为 99% 即为达到', 'exactly ninety-nine per cent is enough'] },
  }),
  target('infra2022/meters-each-year', {
    ...meters,
    title: ['每年改造智能表计', 'Smart meters each year'],
    indicator: metersOfYear,
    atLeast: 500_000,
    assumes: evenInPeriod(['假定一年内匀速改造', 'an even pace within the year is assumed']),
    by: everyYear(2022, 2025),
    readings: { 每年: ['逐年看，不平均', 'each year by itself and not on average'], 企业: together },
  }),
  target('infra2022/meters-in-all', {
    ...meters,
    title: ['累计改造智能表计', 'Smart meters in all'],
    indicator: metersSoFar,
    atLeast: 3_000_000,
    assumes: evenPace('2022-01-01', 0, ['假定四年内匀速改造', 'an even pace over the four years is assumed']),
    by: endOf(2025),
    readings: {
      累计: [
        '每年只达 50 万户，四年为 200 万户，不够累计数',
        'half a million in each of four years comes to two million and is not enough',
      ],
      企业: together,
    },
  }),
]
