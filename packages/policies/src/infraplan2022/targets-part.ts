import { type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import {
  governmentLevels,
  networkedTransport,
  poleCoverage,
  publicWireless,
  speedUpUsers,
} from '../indicators/network.ts'
import { infraplan2022 } from './source.ts'

const { communications, cyberspace, dataServices, developmentReform, industry, police } = offices
const { qianhai, stateAssets, transport, urbanManagement } = offices
const everyDistrict = [offices.districts, officeGroups.newAreaCommittees, districtOffices.shenshan]
const by = endOf(2025)
const inPlan: readonly [string, string] = [
  '没有写日期，按行动计划的期限看',
  'no date is written; the plan’s own period is taken',
]

/** What single tasks shall bring within the plan’s period. */
export const partTargets: readonly Target[] = [
  target('infraplan2022/speed-up-users', {
    title: ['用户全面提速', 'Users sped up'],
    cites: infraplan2022('二/（一）/4¶1'),
    register: ['infraplan2022/二.4#1'],
    indicator: speedUpUsers,
    about: 1_000_000,
    by,
    strength: 'encourage',
    responsible: [communications],
    servedBy: ['infra2022/broadband-2022'],
    readings: {
      百万用户: [
        '是企业计划的名称，按百万量级看，不是硬指标；自 2022-02-21 起计',
        'the name of the firms’ scheme: an order of a million, no firm figure; counted from 2022-02-21',
      ],
    },
  }),
  target('infraplan2022/public-wireless', {
    title: ['密集区域无线网全覆盖', 'Wireless in all crowded areas'],
    cites: infraplan2022('二/（一）/5¶1'),
    register: ['infraplan2022/二.5#1'],
    indicator: publicWireless,
    atLeast: percent(100),
    by,
    responsible: [industry, dataServices, police, stateAssets, ...everyDistrict, qianhai],
    servedBy: ['infra2022/access-points'],
    readings: {
      全覆盖: inPlan,
      人员密集区域: ['没有定义，名单由主管部门给出', 'not defined; the department gives the list'],
    },
  }),
  target('infraplan2022/government-levels', {
    title: ['政务外网四级覆盖', 'Government network on four levels'],
    cites: infraplan2022('二/（二）/7¶1'),
    register: ['infraplan2022/二.7#1'],
    indicator: governmentLevels,
    atLeast: 4,
    by,
    responsible: [cyberspace, industry, communications, dataServices],
    readings: { 全覆盖: inPlan },
  }),
  target('infraplan2022/networked-transport', {
    title: ['交通设施网联化', 'Transport facilities networked'],
    cites: infraplan2022('二/（三）/15¶1'),
    register: ['infraplan2022/二.15#1'],
    indicator: networkedTransport,
    atLeast: percent(100),
    by,
    responsible: [developmentReform, transport, industry, police, stateAssets, urbanManagement, ...everyDistrict],
    readings: { 全部网联化: inPlan },
  }),
  target('infraplan2022/poles', {
    title: ['智能杆全覆盖', 'Poles everywhere'],
    cites: infraplan2022('二/（六）/23¶1'),
    register: ['infraplan2022/二.23#1'],
    indicator: poleCoverage,
    atLeast: percent(100),
    by,
    responsible: [industry, urbanManagement, police, transport, dataServices, stateAssets, ...everyDistrict],
    servedBy: ['infraplan2022/poles-on-road-works'],
    readings: {
      全覆盖: inPlan,
      重点园区: ['没有定义，名单由主管部门给出', 'not defined; the department gives the list'],
    },
  }),
]
