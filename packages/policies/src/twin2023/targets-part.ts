import { each, noDate, type Target, target } from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { bodies, officeGroups, offices } from '@pengce/vocabulary'
import {
  boardCoverage,
  bookablePlaces,
  concurrentUsers,
  districtPlatforms,
  governmentFibre,
  mergedCameras,
  modelAreas,
  modelParks,
  newDataRegistered,
  oldDataRegistered,
  placedDataKinds,
  sensingTerminals,
} from '../indicators/digital-city.ts'
import { orMore } from '../plan-readings.ts'
import { planYear } from './reading.ts'
import { twin2023 } from './source.ts'

const { civilAffairs, communications, culture, dataServices, developmentReform, districts, education } = offices
const { health, housing, humanResources, industry, planning, port, publicWorks, transport, water } = offices
const { municipalOffices, stateEnterprises } = officeGroups
const inPlanYear = twin2023('三/（一）¶1')
const by = endOf(2023)

const sensing = { lead: [industry, dataServices], responsible: [municipalOffices, districts, stateEnterprises] }
const computing = {
  lead: [dataServices, industry, communications],
  responsible: [districts, offices.qianhai, bodies.pengchengLaboratory],
}
const building = {
  responsible: [
    planning,
    housing,
    publicWorks,
    transport,
    water,
    developmentReform,
    port,
    dataServices,
    districts,
    stateEnterprises,
  ],
}
const gathering = { lead: [dataServices], responsible: [municipalOffices, districts, stateEnterprises] }
const merging = { lead: [dataServices], responsible: [planning, housing, districts, stateEnterprises] }

/** What single tasks shall bring. */
export const partTargets: readonly Target[] = [
  target('twin2023/district-platforms', {
    title: ['区级平台', 'District platforms'],
    cites: [twin2023('二/（一）/1¶1'), inPlanYear],
    register: ['twin2023/二.1#1'],
    indicator: districtPlatforms,
    atLeast: 11,
    by,
    lead: [dataServices, planning],
    responsible: [municipalOffices, districts, stateEnterprises],
    readings: { ...planYear, 区级平台: orMore },
  }),
  target('twin2023/sensing-terminals', {
    title: ['感知终端接入', 'Sensing terminals connected'],
    cites: [twin2023('二/（一）/3¶1'), inPlanYear],
    register: ['twin2023/二.3#1'],
    indicator: sensingTerminals,
    atLeast: 300_000,
    by,
    ...sensing,
    readings: {
      ...planYear,
      物联感知终端: ['28 万路摄像头另计，不在其中', 'the 280,000 cameras are an item of their own'],
    },
  }),
  target('twin2023/cameras', {
    title: ['摄像头融入', 'Cameras merged'],
    cites: twin2023('二/（一）/3¶1'),
    register: ['twin2023/二.3#2'],
    indicator: mergedCameras,
    atLeast: 280_000,
    by: noDate,
    ...sensing,
    readings: { 按需逐步: ['按需要逐步推进，不判逾期', 'step by step as needed, so never overdue'] },
  }),
  target('twin2023/concurrent-users', {
    title: ['并发用户', 'Users at the same time'],
    cites: [twin2023('二/（一）/5¶1'), inPlanYear],
    register: ['twin2023/二.5#1'],
    indicator: concurrentUsers,
    exceeds: 1000,
    by,
    ...computing,
    readings: { ...planYear, 超千路: ['恰为一千路不算', 'exactly a thousand is not enough'] },
  }),
  target('twin2023/government-fibre', {
    title: ['万兆互联', 'Ten-gigabit links'],
    cites: [twin2023('二/（一）/5¶1'), inPlanYear],
    register: ['twin2023/二.5#2'],
    indicator: governmentFibre,
    atLeast: 10,
    by,
    ...computing,
    readings: { ...planYear, 万兆: ['即每秒 100 亿比特（10 Gbps）', 'ten gigabits a second'] },
  }),
  target('twin2023/placed-data', {
    title: ['各区各部门专题数据', 'Thematic data of each district and department'],
    cites: [twin2023('二/（二）/8¶1'), inPlanYear],
    register: ['twin2023/二.8#1'],
    indicator: placedDataKinds,
    atLeast: 3,
    by,
    scope: each(['每个区、每个部门', 'each district and each department']),
    ...gathering,
    readings: {
      ...planYear,
      各区各部门: ['文件没有列出部门，名单由牵头单位给出', 'the departments are not listed; the lead gives them'],
    },
  }),
  target('twin2023/board-coverage', {
    title: ['底板要素覆盖', 'Elements covered'],
    cites: [twin2023('二/（二）/8¶1'), inPlanYear],
    register: ['twin2023/二.8#2'],
    indicator: boardCoverage,
    atLeast: percent(100),
    by,
    ...gathering,
    readings: {
      ...planYear,
      组成要素: ['文件没有要素清单，由主管部门评估', 'no list of elements is given; the department assesses'],
    },
  }),
  target('twin2023/new-data', {
    title: ['新增数据配准', 'New data registered'],
    cites: [twin2023('二/（二）/10¶1'), inPlanYear],
    register: ['twin2023/二.10#1'],
    indicator: newDataRegistered,
    atLeast: percent(100),
    by,
    ...merging,
    readings: planYear,
  }),
  target('twin2023/old-data', {
    title: ['存量数据配准', 'Existing data registered'],
    cites: [twin2023('二/（二）/10¶1'), inPlanYear],
    register: ['twin2023/二.10#2'],
    indicator: oldDataRegistered,
    atLeast: percent(50),
    by,
    ...merging,
    readings: { ...planYear, 以上: ['恰为 50% 即为达到', 'exactly half is enough'] },
  }),
  target('twin2023/model-areas', {
    title: ['先行片区', 'Areas that go first'],
    cites: twin2023('二/（三）/13¶1'),
    register: ['twin2023/二.13#1'],
    indicator: modelAreas,
    atLeast: 20,
    by: noDate,
    ...building,
    readings: { 重点片区: ['只列出两个名称，其余由责任单位给出', 'two are named; those in charge give the rest'] },
  }),
  target('twin2023/model-parks', {
    title: ['先行园区', 'Parks that go first'],
    cites: twin2023('二/（三）/13¶1'),
    register: ['twin2023/二.13#1'],
    indicator: modelParks,
    atLeast: 20,
    by: noDate,
    ...building,
    readings: {
      先进制造业园区: ['只列出两个名称，其余由责任单位给出', 'two are named; those in charge give the rest'],
    },
  }),
  target('twin2023/bookable-places', {
    title: ['一键预约覆盖', 'Booking at one key'],
    cites: twin2023('二/（三）/14¶1'),
    register: ['twin2023/二.14#1'],
    indicator: bookablePlaces,
    atLeast: percent(100),
    by: noDate,
    responsible: [
      transport,
      culture,
      dataServices,
      housing,
      developmentReform,
      health,
      education,
      civilAffairs,
      humanResources,
      districts,
    ],
  }),
]
