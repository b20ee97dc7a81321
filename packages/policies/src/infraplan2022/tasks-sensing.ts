import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { bodies, districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import { infraplan2022 } from './source.ts'

const {
  civilAviation,
  communications,
  dataServices,
  developmentReform,
  disabledFederation,
  districts,
  emergency,
  environment,
  fireRescue,
  health,
  housing,
  industry,
  meteorology,
  police,
  powerGrid,
  scienceTechnology,
  stateAssets,
  transport,
  urbanManagement,
  water,
} = offices
const { newAreaCommittees } = officeGroups
const { shenshan } = districtOffices
const { gasGroup, waterGroup } = bodies
const everyDistrict = [districts, newAreaCommittees, shenshan]

/** Sensing, data and computing. */
export const sensingTasks: readonly Task[] = [
  task('infraplan2022/safety-sensors', {
    title: ['公共安全感知终端', 'Sensing terminals for public safety'],
    cites: infraplan2022('二/（三）/10¶1'),
    register: ['infraplan2022/二.10'],
    does: [
      '治安、消防、防灾、安全生产等领域布设九类感知终端',
      'nine kinds of sensor for safety, fire, disaster and work',
    ],
    responsible: [...everyDistrict, police, housing, fireRescue, emergency, water],
    by: endOf(2025),
    serves: ['infraplan2022/terminals'],
  }),
  task('infraplan2022/facility-sensors', {
    title: ['公共设施感知终端', 'Sensing terminals for public facilities'],
    cites: infraplan2022('二/（三）/11¶1'),
    register: ['infraplan2022/二.11'],
    does: [
      '楼宇、桥梁、管线布设终端并赋数字身份，改造社区',
      'sensors and digital identities for buildings, bridges and pipes; communities are rebuilt',
    ],
    responsible: [...everyDistrict, housing, transport, urbanManagement],
    by: endOf(2025),
    serves: ['infraplan2022/terminals'],
  }),
  task('infraplan2022/service-sensors', {
    title: ['公共服务感知终端', 'Sensing terminals for public services'],
    cites: infraplan2022('二/（三）/12¶1'),
    register: ['infraplan2022/二.12'],
    does: [
      '面向特殊群体、健康、环境和水电气计量布设终端',
      'sensors for people in need, health, environment and meters',
    ],
    responsible: [
      ...everyDistrict,
      disabledFederation,
      health,
      environment,
      water,
      meteorology,
      waterGroup,
      gasGroup,
      powerGrid,
    ],
    by: endOf(2025),
    serves: ['infraplan2022/terminals'],
    servedBy: ['infra2022/smart-meters'],
  }),
  task('infraplan2022/sensing-platform', {
    title: ['城市物联感知平台', 'City platform for sensing'],
    cites: infraplan2022('二/（三）/13¶1'),
    register: ['infraplan2022/二.13'],
    does: ['统一终端标准、标识和平台', 'one standard, one identity and one platform for sensors'],
    responsible: [dataServices, industry, police, environment, housing, urbanManagement, water, stateAssets],
    by: endOf(2025),
    serves: ['infraplan2022/terminals'],
  }),
  task('infraplan2022/iot-network', {
    title: ['物联网络', 'IoT network'],
    cites: infraplan2022('二/（三）/14¶1'),
    register: ['infraplan2022/二.14'],
    does: [
      '按速率分工组网，新终端迁移，旧网有序退出',
      'networks by speed; new terminals move on and old networks retire',
    ],
    responsible: [industry, communications],
    by: endOf(2025),
    serves: ['infraplan2022/terminals', 'infraplan2022/without-figures'],
  }),
  task('infraplan2022/vehicle-road-network', {
    title: ['车联网设施', 'Vehicle-road network'],
    cites: infraplan2022('二/（三）/15¶1'),
    register: ['infraplan2022/二.15'],
    does: ['道路智能化与路侧通信部署，开展自动驾驶示范', 'smart roads and roadside units; self-driving is shown'],
    responsible: [developmentReform, transport, industry, police, stateAssets, urbanManagement, ...everyDistrict],
    by: endOf(2025),
    serves: ['infraplan2022/networked-transport', 'infraplan2022/without-figures'],
  }),
  task('infraplan2022/drones', {
    title: ['低空无人机联网系统', 'Networked low-altitude drones'],
    cites: infraplan2022('二/（三）/16¶1'),
    register: ['infraplan2022/二.16'],
    does: ['建低空物流运营中心和调度监管平台', 'a centre for low-altitude logistics and a platform of control'],
    responsible: [police, transport, civilAviation, industry, housing, water, emergency, stateAssets, dataServices],
    by: endOf(2025),
    serves: ['infraplan2022/without-figures'],
  }),
  task('infraplan2022/data-centre-layout', {
    title: ['数据中心布局', 'Data-centre layout'],
    cites: infraplan2022('二/（四）/17¶1'),
    register: ['infraplan2022/二.17'],
    does: ['一核两带加边缘点，区域算力协同', 'one core, two belts and edge points; computing is shared across regions'],
    responsible: [industry, developmentReform, dataServices, communications, ...everyDistrict],
    by: endOf(2025),
    serves: ['infraplan2022/racks'],
  }),
  task('infraplan2022/edge-computing', {
    title: ['边缘计算', 'Edge computing'],
    cites: infraplan2022('二/（四）/18¶1'),
    register: ['infraplan2022/二.18'],
    does: ['建城内边缘算力供给，边缘中心互联', 'edge computing within the city, its centres linked'],
    responsible: [industry, communications, stateAssets, ...everyDistrict, powerGrid],
    by: endOf(2025),
    serves: ['infraplan2022/racks', 'infraplan2022/computing-power'],
  }),
  task('infraplan2022/intelligent-computing', {
    title: ['智能算力', 'Intelligent computing'],
    cites: infraplan2022('二/（四）/19¶1'),
    register: ['infraplan2022/二.19'],
    does: ['建高性能智算中心和公共算力服务', 'a powerful centre of intelligent computing and a public service'],
    responsible: [developmentReform, scienceTechnology, dataServices, industry],
    by: endOf(2025),
    serves: ['infraplan2022/computing-power'],
  }),
]
