import { always, each, evenInPeriod, evenPace, everyYear, noDate, type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import {
  contiguousSpace,
  largeSpaces,
  manufacturingParks,
  networkParks,
  powerReform,
  readiedLand,
} from '../indicators/industrial-land.ts'
import {
  apprenticeCentres,
  clusterFunds,
  diagnosedFirms,
  districtServedFirms,
  energyProjects,
  fundScheme,
  industryColleges,
  largeProjects,
  pairedFirms,
} from '../indicators/industry.ts'
import { fromLowerEdge, orMore, roundly } from '../plan-readings.ts'
import { ind2022 } from './source.ts'

const { communications, dataServices, developmentReform, districts, education, finance, housing, humanResources } =
  offices
const { industry, localFinance, planning, powerGrid, scienceTechnology, securitiesRegulator, smallBusiness } = offices
const { stateAssets, urbanManagement } = offices
const { newAreaCommittees } = officeGroups
const { shenshan } = districtOffices

const fiveYears: readonly [string, string] = [
  '自 2021-01-01 至 2025-12-31 累计',
  'counted from the start of 2021 to the end of 2025',
]
const projects = {
  cites: ind2022('一/1¶1'),
  between: [10, 15],
  by: endOf(2025),
  strength: 'strive',
  responsible: [
    industry,
    developmentReform,
    scienceTechnology,
    housing,
    urbanManagement,
    planning,
    districts,
    newAreaCommittees,
    shenshan,
  ],
  readings: { '10－15个': fromLowerEdge, 十四五: fiveYears },
} as const
const land = { cites: ind2022('二/4¶1'), responsible: [planning, stateAssets, housing, industry, districts] } as const
const funding = {
  cites: ind2022('二/7¶1'),
  responsible: [
    finance,
    developmentReform,
    industry,
    smallBusiness,
    stateAssets,
    localFinance,
    securitiesRegulator,
    districts,
  ],
} as const
const colleges = { cites: ind2022('二/12¶1'), by: endOf(2025), responsible: [education, humanResources] } as const
const digital = {
  cites: ind2022('四/20¶1'),
  by: everyYear(2022, 2025),
  responsible: [industry, communications, districts],
} as const
const served = {
  cites: ind2022('七/29¶1'),
  by: always('2022-05-26', endOf(2025)),
  responsible: [industry, dataServices, smallBusiness, districts],
} as const

/** The targets of the measures for industry. */
export const targets: readonly Target[] = [
  target('ind2022/large-projects', {
    ...projects,
    title: ['百亿级制造项目', 'Projects of the ten-billion class'],
    register: ['ind2022/1#t1'],
    indicator: largeProjects,
    servedBy: ['ind2022/major-project'],
  }),
  target('ind2022/energy-projects', {
    ...projects,
    title: ['重大能源项目', 'Large energy projects'],
    register: ['ind2022/1#t2'],
    indicator: energyProjects,
  }),
  target('ind2022/readied-land', {
    ...land,
    title: ['产业空间土地整备', 'Industrial land readied'],
    register: ['ind2022/4#t1'],
    indicator: readiedLand,
    about: 20,
    assumes: evenPace('2021-01-01', 0, ['假定五年内匀速', 'an even pace over the five years is assumed']),
    by: endOf(2025),
    readings: { 约20平方公里: roundly, 十四五: fiveYears },
  }),
  target('ind2022/contiguous-space', {
    ...land,
    title: ['连片改造', 'Space rebuilt in contiguous pieces'],
    register: ['ind2022/4#t2'],
    indicator: contiguousSpace,
    atLeast: 25,
    by: noDate,
    readings: {
      有序推进: [
        '自 2022-05-26 起计；没有写完成日期，不判逾期',
        'counted from 2022-05-26; no date of completion is written, so never overdue',
      ],
    },
  }),
  target('ind2022/large-spaces', {
    ...land,
    title: ['两个百平方公里级空间', 'Two spaces of the 100 km² class'],
    register: ['ind2022/4#t3'],
    indicator: largeSpaces,
    atLeast: 2,
    by: noDate,
    readings: { 百平方公里级: ['是量级，不要求每个恰满一百平方公里', 'a class: neither need be exactly a hundred'] },
  }),
  target('ind2022/parks', {
    title: ['先进制造业园区', 'Advanced manufacturing parks'],
    cites: ind2022('二/5¶1'),
    register: ['ind2022/5#t1'],
    indicator: manufacturingParks,
    atLeast: 20,
    by: noDate,
    responsible: [planning, developmentReform, stateAssets, housing, industry, districts],
    readings: { '20大': orMore },
  }),
  target('ind2022/fund-scheme', {
    ...funding,
    title: ['平稳基金方案延期', 'Scheme of the stabilisation fund kept open'],
    register: ['ind2022/7#t1', 'ind2022/二.7#3'],
    indicator: fundScheme,
    done: true,
    by: endOf(2025),
    readings: { 年年底: ['按 12 月 31 日看', '31 December'] },
  }),
  target('ind2022/cluster-funds', {
    ...funding,
    title: ['一集群一基金', 'One fund for each cluster'],
    register: ['ind2022/7#t2'],
    indicator: clusterFunds,
    atLeast: 1,
    by: noDate,
    scope: each(['每个集群', 'each cluster']),
  }),
  target('ind2022/power-reform', {
    title: ['园区转供电改造', 'Power resale in parks'],
    cites: ind2022('二/8¶1'),
    register: ['ind2022/8#t1'],
    indicator: powerReform,
    atLeast: percent(100),
    by: noDate,
    responsible: [developmentReform, industry, powerGrid],
  }),
  target('ind2022/industry-colleges', {
    ...colleges,
    title: ['特色产业学院', 'Industry colleges'],
    register: ['ind2022/12#t1'],
    indicator: industryColleges,
    between: [10, 15],
    readings: { '10－15个': fromLowerEdge, 十四五: fiveYears },
  }),
  target('ind2022/apprentice-centres', {
    ...colleges,
    title: ['学徒中心或基地', 'Apprentice centres or bases'],
    register: ['ind2022/12#t2'],
    indicator: apprenticeCentres,
    atLeast: 50,
    readings: { '50个': orMore, 十四五: fiveYears },
  }),
  target('ind2022/network-parks', {
    ...digital,
    title: ['园区网络升级', 'Parks upgraded each year'],
    register: ['ind2022/20#t1'],
    indicator: networkParks,
    atLeast: 100,
    servedBy: ['ind2022/park-network', 'infra2022/park-upgrade'],
    readings: {
      '100个': [
        '少于即未完成；infra2022 自 2022 年 11 月起把同一个数写作上限',
        'fewer is a miss; infra2022 writes the same number as a ceiling from November 2022',
      ],
    },
  }),
  target('ind2022/diagnosed-firms', {
    ...digital,
    title: ['诊断服务企业', 'Firms diagnosed each year'],
    register: ['ind2022/20#t2'],
    indicator: diagnosedFirms,
    about: 2000,
    assumes: evenInPeriod(['假定一年内匀速服务', 'an even pace within the year is assumed']),
    readings: { 左右: roundly },
  }),
  target('ind2022/paired-firms', {
    ...served,
    title: ['工业千强结对', 'Top thousand paired'],
    register: ['ind2022/29#t1'],
    indicator: pairedFirms,
    atLeast: 1000,
  }),
  target('ind2022/district-served-firms', {
    ...served,
    title: ['万家规上工业企业对接', 'Ten thousand served by districts'],
    register: ['ind2022/29#t1'],
    indicator: districtServedFirms,
    about: 10_000,
    readings: { 万家: roundly },
  }),
]
