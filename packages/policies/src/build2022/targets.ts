import type { Words } from '@pengce/language'
import { each, everyYear, type Indicator, noDate, type Target, target } from '@pengce/plan'
import { endOf, percent, type Rate } from '@pengce/values'
import { districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import {
  buildersResearch,
  carbonIntensityCut,
  comprehensiveFirms,
  consultantsResearch,
  designersResearch,
  engineeringProcurementConstruction,
  highStarBuildings,
  hundredBillionContractors,
} from '../indicators/construction.ts'
import { fromLowerEdge } from '../plan-readings.ts'
import { build2022 } from './source.ts'

const { developmentReform, education, environment, finance, housing, industry, planning, powerGrid } = offices
const { publicWorks, scienceTechnology, stateAssets, transport, water } = offices
const everyDistrict = [offices.districts, officeGroups.newAreaCommittees, districtOffices.shenshan]

const research = {
  lead: [housing, scienceTechnology],
  responsible: [developmentReform, education, transport, water, stateAssets, publicWorks, ...everyDistrict],
}
const green = {
  lead: [housing],
  responsible: [
    developmentReform,
    finance,
    industry,
    environment,
    water,
    stateAssets,
    publicWorks,
    powerGrid,
    ...everyDistrict,
  ],
}
const firms = {
  lead: [housing],
  responsible: [
    developmentReform,
    scienceTechnology,
    finance,
    planning,
    transport,
    water,
    stateAssets,
    publicWorks,
    ...everyDistrict,
  ],
}

/** What leading firms of one kind are encouraged to put into research. */
const researchOf = (
  name: string,
  title: Words,
  row: string,
  indicator: Indicator<'proportion'>,
  whose: Words,
  atLeast: Rate,
): Target =>
  target(`build2022/${name}`, {
    title,
    cites: [build2022('二/（三）¶1'), build2022('二/（三）¶3')],
    register: [`build2022/（三）.¶1#${row}`],
    indicator,
    atLeast,
    by: noDate,
    scope: each(whose),
    strength: 'encourage',
    ...research,
    servedBy: ['build2022/research'],
    readings: {
      投入比重: [
        '没有写分母，按占营业收入看，与高企认定一致',
        'no denominator is written: of operating revenue, as for high-tech firms',
      ],
    },
  })

/** The targets of the measures for the construction industry. */
export const targets: readonly Target[] = [
  researchOf(
    'builders-research',
    ['施工类研发占比', 'Research share of builders'],
    '1',
    buildersResearch,
    ['每家施工类龙头企业', 'each leading builder'],
    percent(3),
  ),
  researchOf(
    'designers-research',
    ['勘察设计类研发占比', 'Research share of surveyors and designers'],
    '2',
    designersResearch,
    ['每家勘察设计类龙头企业', 'each leading surveyor or designer'],
    percent(4),
  ),
  researchOf(
    'consultants-research',
    ['咨询类研发占比', 'Research share of consultants'],
    '3',
    consultantsResearch,
    ['每家技术服务咨询类龙头企业', 'each leading technical consultant'],
    percent(5),
  ),
  target('build2022/high-star-buildings', {
    title: ['高星级绿色建筑', 'Buildings of high green grade'],
    cites: [build2022('三/（六）¶1'), build2022('三/（六）¶3')],
    register: ['build2022/（六）.¶1#1'],
    indicator: highStarBuildings,
    atLeast: percent(80),
    by: noDate,
    ...green,
    readings: {
      重点区域: [
        '区域、星级和计数方法没有定义，以主管部门口径为准',
        'areas, grade and way of counting are not defined; the department settles them',
      ],
    },
  }),
  target('build2022/carbon-intensity', {
    title: ['建筑业碳强度下降', 'Cut in carbon intensity'],
    cites: [build2022('三/（六）¶2'), build2022('三/（六）¶3')],
    register: ['build2022/（六）.¶2#3'],
    indicator: carbonIntensityCut,
    atLeast: percent(18),
    baseline: { on: endOf(2020), level: percent(0) },
    by: endOf(2025),
    strength: 'strive',
    ...green,
    readings: {
      单位增加值: ['没有写价格口径，两年用同一口径', 'the price basis is not written; the same is used for both years'],
    },
  }),
  target('build2022/engineering-procurement-construction', {
    title: ['工程总承包比例', 'Share of engineering, procurement and construction'],
    cites: [build2022('五/（十二）¶1'), build2022('五/（十二）¶4')],
    register: ['build2022/（十二）.¶1#1'],
    indicator: engineeringProcurementConstruction,
    atLeast: percent(20),
    by: everyYear(2023, null),
    lead: [housing],
    responsible: [developmentReform, finance, planning, transport, water, stateAssets, publicWorks, ...everyDistrict],
    readings: {
      每年: [
        '2022 年 10 月印发，从第一个整年 2023 年起逐年看，不平均',
        'issued in October 2022: from 2023, the first full year, each by itself',
      ],
      比例: ['没有写按项目数还是投资额，按项目数看', 'by number or by value is not written; by number'],
    },
  }),
  target('build2022/hundred-billion-contractors', {
    title: ['千亿级总包企业', 'Contractors of the hundred-billion class'],
    cites: [build2022('五/（十三）¶1'), build2022('五/（十三）¶4')],
    register: ['build2022/（十三）.¶1#1'],
    indicator: hundredBillionContractors,
    between: [1, 2],
    by: noDate,
    ...firms,
    servedBy: ['build2022/upgrade-award'],
    readings: { '1－2家': fromLowerEdge },
  }),
  target('build2022/comprehensive-firms', {
    title: ['新增综合资质企业', 'New firms with a comprehensive qualification'],
    cites: [build2022('五/（十三）¶1'), build2022('五/（十三）¶4')],
    register: ['build2022/（十三）.¶1#2'],
    indicator: comprehensiveFirms,
    between: [3, 5],
    by: endOf(2025),
    ...firms,
    servedBy: ['build2022/upgrade-award'],
    readings: {
      '3－5家': fromLowerEdge,
      十四五: ['自 2021-01-01 至 2025-12-31 累计', 'counted from the start of 2021 to the end of 2025'],
    },
  }),
]
