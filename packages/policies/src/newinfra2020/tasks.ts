import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { newinfra2020 } from './source.ts'

/** Information, fused and innovation facilities. */
export const facilityTasks: readonly Task[] = [
  task('newinfra2020/communication-network', {
    title: ['通信网络设施', 'Communication networks'],
    cites: [newinfra2020('二¶1'), newinfra2020('二/（一）¶1')],
    register: ['newinfra2020/二.（一）'],
    does: [
      '建五网融合体系，推进基站、光网、专网、卫星与物联',
      'a system of five networks: stations, fibre, private networks, satellites and things',
    ],
    by: endOf(2025),
    serves: ['newinfra2020/stations', 'newinfra2020/gigabit-homes', 'newinfra2020/leading-position'],
    servedBy: ['infra2022/remote-stations', 'infra2022/gigabit'],
  }),
  task('newinfra2020/computing', {
    title: ['算力基础设施', 'Computing facilities'],
    cites: newinfra2020('二/（二）¶1'),
    register: ['newinfra2020/二.（二）'],
    does: [
      '边缘、智算、超算协同，出台数据中心专项规划',
      'edge, intelligent and super computing together; a plan for data centres',
    ],
    by: endOf(2025),
    serves: ['newinfra2020/power-usage', 'newinfra2020/leading-position'],
  }),
  task('newinfra2020/digital-technology', {
    title: ['数字技术设施', 'Facilities of digital technology'],
    cites: newinfra2020('二/（三）¶1'),
    register: ['newinfra2020/二.（三）'],
    does: ['推广云、智能与区块链，提高企业上云', 'cloud, AI and blockchain are spread; more firms use the cloud'],
    by: endOf(2025),
    serves: ['newinfra2020/leading-position'],
  }),
  task('newinfra2020/smart-manufacturing', {
    title: ['智能制造设施', 'Facilities of smart manufacturing'],
    cites: [newinfra2020('三¶1'), newinfra2020('三/（一）¶1')],
    register: ['newinfra2020/三.（一）'],
    does: [
      '建工业互联网网络与平台，宝安为核心建示范区',
      'industrial internet networks and platforms; a zone centred on Baoan',
    ],
    by: endOf(2025),
    serves: ['newinfra2020/typical-projects', 'newinfra2020/leading-position'],
    servedBy: [
      'mfg2021/internet-platform',
      'mfg2021/internet-application',
      'tech2023/industrial-internet',
      'tech2023/platform',
    ],
  }),
  task('newinfra2020/smart-transport', {
    title: ['智能交通设施', 'Facilities of smart transport'],
    cites: newinfra2020('三/（二）¶1'),
    register: ['newinfra2020/三.（二）'],
    does: [
      '改造道路港口机场口岸，建车用无线网，四区建新型有轨',
      'roads, ports, airport and checkpoints are renewed; a vehicle network; trams in four districts',
    ],
    by: endOf(2025),
    serves: ['newinfra2020/transport-base'],
  }),
  task('newinfra2020/smart-energy', {
    title: ['智慧能源设施', 'Facilities of smart energy'],
    cites: newinfra2020('三/（三）¶1'),
    register: ['newinfra2020/三.（三）'],
    does: ['建数字电网、充电与储能网络和交易平台', 'a digital grid, charging and storage networks, a trading platform'],
    by: endOf(2025),
  }),
  task('newinfra2020/smart-municipal', {
    title: ['智慧市政设施', 'Smart municipal facilities'],
    cites: newinfra2020('三/（四）¶1'),
    register: ['newinfra2020/三.（四）'],
    does: [
      '推广杆、水、气、环保、安防物联应用，建数据平台',
      'poles, water, gas, environment and security online; a data platform',
    ],
    by: endOf(2025),
  }),
  task('newinfra2020/science-facilities', {
    title: ['重大科技设施与实验室', 'Science facilities and laboratories'],
    cites: [newinfra2020('四¶1'), newinfra2020('四/（一）¶1')],
    register: ['newinfra2020/四.（一）'],
    does: ['布局重大科技设施与实验室，建概念验证中心', 'major facilities and laboratories, a proof-of-concept centre'],
    by: endOf(2025),
    serves: [
      'newinfra2020/new-facilities',
      'newinfra2020/new-frontier-platforms',
      'newinfra2020/running-facilities',
      'newinfra2020/running-frontier-platforms',
    ],
  }),
  task('newinfra2020/industry-facilities', {
    title: ['产业创新设施', 'Facilities of industrial innovation'],
    cites: newinfra2020('四/（二）¶1'),
    register: ['newinfra2020/四.（二）'],
    does: [
      '建产业创新平台、制造业创新中心和情报平台',
      'industry platforms, manufacturing centres, intelligence platforms',
    ],
    by: endOf(2025),
    serves: ['newinfra2020/new-industry-platforms'],
  }),
]
