import type { Words } from '@pengce/language'
import { always, averageOf, each, type Indicator, noDate, ratio, type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import {
  aboveScaleIndustrial,
  champions,
  enterprises,
  entities,
  highTech,
  listedCompanies,
  littleGiants,
  newEntities,
  newUnicorns,
  recognitionTime,
  researchBodies,
  worldFiveHundred,
} from '../indicators/enterprises.ts'
import { manufacturingParks } from '../indicators/industrial-land.ts'
import { enterpriseRatio } from '../indicators/registration.ts'
import { breakThrough, fromLowerEdge, orMore, roundly } from '../plan-readings.ts'
import { market2022 } from './source.ts'

const { developmentReform, districts, humanResources, industry, marketRegulation } = offices
const { planning, scienceTechnology, smallBusiness, stateAssets } = offices
const goal = { cites: market2022('一/（三）¶1'), by: endOf(2025) } as const
const sameYear: Words = [
  '本句没有年份，按前一句的 2025 年看',
  'no year in this sentence; the 2025 of the one before is taken',
]
const above: Words = ['恰为该数不算，须高于它', 'the figure itself is not enough, it must be passed']

/** A number of enterprises that shall be passed. */
const passing = (
  name: string,
  title: Words,
  row: string,
  indicator: Indicator<'count'>,
  exceeds: number,
  readings: Readonly<Record<string, Words>>,
  servedBy: readonly string[],
): Target =>
  target(`market2022/${name}`, {
    ...goal,
    title,
    register: [`market2022/一.（三）#${row}`],
    indicator,
    exceeds,
    servedBy,
    readings,
  })

const goals: readonly Target[] = [
  target('market2022/new-entities', {
    title: ['年均新设主体', 'New entities a year'],
    cites: market2022('一/（三）¶1'),
    register: ['market2022/一.（三）#t1'],
    indicator: newEntities,
    exceeds: 500_000,
    by: averageOf(2022, 2025),
    readings: {
      年均: ['没有写哪些年，按 2022 至 2025 四年平均看', 'which years is not written; the average of 2022 to 2025'],
      超50万家: ['恰为 50 万家不算', 'exactly half a million is not enough'],
    },
  }),
  passing('entities', ['市场主体总量', 'Market entities'], 't2', entities, 4_600_000, breakThrough, []),
  passing('enterprises', ['企业总量', 'Enterprises'], 't3', enterprises, 3_200_000, { 超过320万家: above }, [
    'market2022/straight-conversion',
  ]),
  target('market2022/enterprise-ratio', {
    ...goal,
    title: ['企个比', 'Enterprises to sole traders'],
    register: ['market2022/一.（三）#t4'],
    indicator: enterpriseRatio,
    atLeast: ratio(7, 3),
    servedBy: ['market2022/market-operator', 'market2022/straight-conversion'],
    readings: { 达到: ['恰为 7∶3 即为达到', 'exactly seven to three is enough'] },
  }),
  passing(
    'above-scale-industrial',
    ['规上工业企业', 'Above-scale industrial enterprises'],
    't5',
    aboveScaleIndustrial,
    15_000,
    { '超过1.5万家': above, 规模以上工业企业: sameYear },
    ['market2022/first-entry-industry', 'market2022/growth-award'],
  ),
  passing(
    'little-giants',
    ['国家“小巨人”企业', 'Little giants'],
    't6',
    littleGiants,
    600,
    { 超过600家: above, 小巨人: sameYear },
    ['market2022/national-title', 'market2022/little-giant-staff'],
  ),
  target('market2022/champions', {
    ...goal,
    title: ['单项冠军', 'Single-product champions'],
    register: ['market2022/一.（三）#t7'],
    indicator: champions,
    atLeast: 80,
    servedBy: ['market2022/national-title', 'mfg2021/national-champion-enterprise'],
    readings: { '80家以上': ['恰为 80 家即为达到', 'exactly eighty is enough'], 单项冠军: sameYear },
  }),
  passing(
    'listed-companies',
    ['境内外上市公司', 'Listed companies'],
    't8',
    listedCompanies,
    600,
    { 突破600家: above, 上市公司: sameYear },
    ['market2022/listing-tutoring', 'market2022/listed-abroad', 'market2022/listed-arrival'],
  ),
  target('market2022/world-500', {
    ...goal,
    title: ['世界 500 强企业', 'World five hundred'],
    register: ['market2022/一.（三）#t9'],
    indicator: worldFiveHundred,
    between: [10, 12],
    servedBy: ['market2022/own-policy'],
    readings: { '10－12家': fromLowerEdge, 世界500强企业: sameYear },
  }),
  target('market2022/high-tech', {
    ...goal,
    title: ['国家高新技术企业', 'National high-tech enterprises'],
    register: ['market2022/一.（三）#t10'],
    indicator: highTech,
    atLeast: 22_000,
    servedBy: ['market2022/high-tech-district', 'market2022/research'],
    readings: { '达到2.2万家': ['恰为 2.2 万家即为达到', 'exactly 22,000 is enough'], 高新技术企业: sameYear },
  }),
  target('market2022/new-unicorns', {
    ...goal,
    title: ['新增独角兽', 'Additional unicorns'],
    register: ['market2022/一.（三）#t11'],
    indicator: newUnicorns,
    about: 20,
    baseline: { on: endOf(2021), level: 0 },
    servedBy: ['market2022/unicorn-priority'],
    readings: {
      左右: roundly,
      新增: ['没有写从哪年算起，比 2021 年末看', 'from which year is not written; beyond the end of 2021'],
    },
  }),
]

/** The targets of the opinions on market entities. */
export const targets: readonly Target[] = [
  ...goals,
  target('market2022/recognition-time', {
    title: ['后备库认定期限', 'Time to recognition'],
    cites: market2022('六/（十六）¶1'),
    register: ['market2022/（十六）#t1'],
    indicator: recognitionTime,
    between: [1, 2],
    rangeMeans: 'to-upper',
    by: always('2022-04-03', endOf(2025)),
    scope: each(['每家后备企业', 'each firm of the pool']),
    strength: 'strive',
    responsible: [scienceTechnology, marketRegulation, humanResources, districts],
    readings: {
      '1－2年': [
        '自入库起两年内认定即为达到；是努力方向，不是法定期限',
        'recognised within two years of entry is met; an aim and no binding term',
      ],
    },
  }),
  target('market2022/research-bodies', {
    title: ['规上高企研发机构覆盖', 'Research bodies in above-scale high-tech enterprises'],
    cites: market2022('六/（十八）¶1'),
    register: ['market2022/（十八）#t1'],
    indicator: researchBodies,
    atLeast: percent(100),
    by: noDate,
    responsible: [scienceTechnology, industry, smallBusiness, developmentReform, districts],
    servedBy: ['market2022/research'],
  }),
  target('market2022/parks', {
    title: ['先进制造业园区', 'Advanced manufacturing parks'],
    cites: market2022('八/（二十四）¶1'),
    register: ['market2022/（二十四）#t1'],
    indicator: manufacturingParks,
    atLeast: 20,
    by: noDate,
    responsible: [planning, stateAssets, industry, developmentReform, districts],
    readings: { '20大': orMore },
  }),
]
