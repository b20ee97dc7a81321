import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { infraplan2022 } from './source.ts'

const {
  communications,
  cyberspace,
  dataServices,
  developmentReform,
  districts,
  emergency,
  housing,
  industry,
  planning,
  police,
  powerGrid,
  scienceTechnology,
  stateAssets,
  transport,
  urbanManagement,
} = offices
const { newAreaCommittees } = officeGroups
const { shenshan } = districtOffices
const everyDistrict = [districts, newAreaCommittees, shenshan]

/** New technology and what carries it. */
export const groundTasks: readonly Task[] = [
  task('infraplan2022/blockchain', {
    title: ['区块链设施', 'Blockchain facilities'],
    cites: infraplan2022('二/（五）/20¶1'),
    register: ['infraplan2022/二.20'],
    does: ['建底层平台与节点，政务数据上链共享', 'platforms and nodes; government data are shared on the chain'],
    responsible: [industry, scienceTechnology, dataServices, stateAssets],
    by: endOf(2025),
  }),
  task('infraplan2022/satellite-internet', {
    title: ['卫星互联网', 'Satellite internet'],
    cites: infraplan2022('二/（五）/21¶1'),
    register: ['infraplan2022/二.21'],
    does: [
      '参与增强系统、宽带卫星和遥感星座，天地融合组网',
      'augmentation, broadband satellites and remote sensing; sky and ground in one network',
    ],
    responsible: [industry, communications, developmentReform],
    by: endOf(2025),
  }),
  task('infraplan2022/future-networks', {
    title: ['未来网络试验', 'Trials of future networks'],
    cites: infraplan2022('二/（五）/22¶1'),
    register: ['infraplan2022/二.22'],
    does: ['开展下一代移动通信与量子通信试验试点', 'trials of the next mobile generation and of quantum communication'],
    responsible: [developmentReform, industry, scienceTechnology],
    by: endOf(2025),
  }),
  task('infraplan2022/multi-function-poles', {
    title: ['多功能智能杆', 'Multi-function smart poles'],
    cites: infraplan2022('二/（六）/23¶1'),
    register: ['infraplan2022/二.23'],
    does: [
      '道路统一建杆并合杆整治，建市级管理平台',
      'roads get poles by plan, old poles are merged, one platform manages them',
    ],
    responsible: [industry, urbanManagement, police, transport, dataServices, stateAssets, ...everyDistrict],
    by: endOf(2025),
    serves: ['infraplan2022/poles', 'infraplan2022/stations'],
    servedBy: ['infraplan2022/poles-on-road-works', 'infra2022/smart-poles-planned-with-roads'],
  }),
  task('infraplan2022/ducts-and-rooms', {
    title: ['通信管道与机房', 'Telecom ducts and rooms'],
    cites: infraplan2022('二/（六）/24¶1'),
    register: ['infraplan2022/二.24'],
    does: [
      '普查整合管道机房，打通红线内外，修订规划标准',
      'ducts and rooms are surveyed and merged, the last kilometre is joined, the planning standard is revised',
    ],
    responsible: [industry, planning, housing, stateAssets, transport, communications, ...everyDistrict],
    by: endOf(2025),
  }),
  task('infraplan2022/sharing-of-facilities', {
    title: ['电信设施共建共享', 'Shared telecom facilities'],
    cites: infraplan2022('二/（六）/25¶1'),
    register: ['infraplan2022/二.25'],
    does: [
      '出台共建共享指南和激励，试点与电力机房共享',
      'a guide and incentives for sharing; rooms are shared with power',
    ],
    responsible: [industry, communications, planning, powerGrid],
    by: endOf(2025),
  }),
  task('infraplan2022/supervision', {
    title: ['信息基础设施监管', 'Supervision of information infrastructure'],
    cites: infraplan2022('二/（六）/26¶1'),
    register: ['infraplan2022/二.26'],
    does: [
      '跟踪资源与能力，升级无线电监测，规范备案',
      'resources are followed, radio monitoring is renewed, filing is kept in order',
    ],
    responsible: [industry, communications],
    by: endOf(2025),
  }),
  task('infraplan2022/security-mechanism', {
    title: ['网络与数据安全机制', 'Mechanism of network and data security'],
    cites: infraplan2022('二/（六）/27¶1'),
    register: ['infraplan2022/二.27'],
    does: [
      '安全与设施同步规划建设运行，落实分级备案，建调配机制',
      'security is planned, built and run together; networks are graded and filed',
    ],
    responsible: [cyberspace, industry, communications, emergency, dataServices],
    by: endOf(2025),
  }),
  task('infraplan2022/security-capability', {
    title: ['网络安全防护能力', 'Capability of network security'],
    cites: infraplan2022('二/（六）/28¶1'),
    register: ['infraplan2022/二.28'],
    does: [
      '定期演练测评，认定关键设施，建监测指挥体系',
      'regular drills and tests; critical facilities are named and watched',
    ],
    responsible: [cyberspace, communications, police, industry],
    by: endOf(2025),
    readings: atIntervals,
  }),
]
