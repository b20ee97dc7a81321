import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { districtOffices, offices } from '@pengce/vocabulary'
import { goalYear, placesNamed } from './reading.ts'
import { sei2022 } from './source.ts'

const { qianhai } = offices
const { baoan, futian, guangming, longgang, longhua, luohu, nanshan, pingshan, shenshan, yantian } = districtOffices

/** Clusters of electronics, software, equipment. */
export const electronicTasks: readonly Task[] = [
  task('sei2022/network-and-communications-cluster', {
    title: ['网络与通信集群', 'Network and communications cluster'],
    cites: [sei2022('三/（一）/1¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.1'],
    does: [
      '固网、移动、卫星协同，建国家级创新载体',
      'fixed, mobile and satellite networks together; national centres are built',
    ],
    responsible: [nanshan, baoan, longgang, longhua],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    servedBy: ['fiveg2022/chip-research', 'fiveg2022/component-research', 'fiveg2022/component-industry'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/semiconductors-cluster', {
    title: ['半导体集群', 'Semiconductors cluster'],
    cites: [sei2022('三/（一）/2¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.2'],
    does: [
      '补齐设计、制造、封测链条，推进 12 英寸线和第三代半导体',
      'the chain from design to testing; a 12-inch line and third-generation semiconductors',
    ],
    responsible: [futian, nanshan, baoan, longgang, longhua, pingshan],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/uhd-display-cluster', {
    title: ['超高清显示集群', 'UHD display cluster'],
    cites: [sei2022('三/（一）/3¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.3'],
    does: ['面板到终端全链条协同，突破采集与显示技术', 'from panels to sets; capture and display technology'],
    responsible: [nanshan, baoan, longgang, guangming],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/smart-terminals-cluster', {
    title: ['智能终端集群', 'Smart terminals cluster'],
    cites: [sei2022('三/（一）/4¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.4'],
    does: ['手机、电脑、穿戴、家电等整机与核心器件', 'phones, computers, wearables, appliances and their core parts'],
    responsible: [futian, luohu, nanshan, baoan, longgang, longhua, pingshan],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/smart-sensors-cluster', {
    title: ['智能传感器集群', 'Smart sensors cluster'],
    cites: [sei2022('三/（一）/5¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.5'],
    does: ['设计制造封测协同，建中试线和产业基地', 'design, making and testing; a pilot line and a base'],
    responsible: [nanshan, longhua, guangming],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/software-cluster', {
    title: ['软件与信息服务集群', 'Software cluster'],
    cites: [sei2022('三/（一）/6¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.6'],
    does: ['基础与工具软件源头创新，孵化开源生态', 'basic and tool software from the source; an open-source ecology'],
    responsible: [futian, luohu, nanshan, baoan, longgang],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    servedBy: ['soft2022/joint-research', 'soft2022/new-product', 'soft2022/new-platform'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/digital-creativity-cluster', {
    title: ['数字创意集群', 'Digital creativity cluster'],
    cites: [sei2022('三/（一）/7¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.7'],
    does: [
      '影视、动漫、设计等原创内容，一核一廊多中心布局',
      'film, games, design; one core, one corridor, many centres',
    ],
    responsible: [futian, luohu, yantian, nanshan, baoan, longgang],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/fashion-cluster', {
    title: ['现代时尚集群', 'Fashion cluster'],
    cites: [sei2022('三/（一）/8¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.8'],
    does: [
      '服装、家具、珠宝、钟表时尚化，建平台育展会',
      'clothing, furniture, jewellery, watches become fashion; platforms and fairs',
    ],
    responsible: [luohu, futian, nanshan, baoan, longhua, qianhai],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/machine-tools-cluster', {
    title: ['工业母机集群', 'Machine tools cluster'],
    cites: [sei2022('三/（一）/9¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.9'],
    does: ['突破主轴导轨等关键部件，推进两个装备基地', 'spindles, guides and other key parts; two equipment bases'],
    responsible: [baoan, longhua],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/robots-cluster', {
    title: ['智能机器人集群', 'Robots cluster'],
    cites: [sei2022('三/（一）/10¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.10'],
    does: [
      '突破减速器、控制器、伺服，发展工业与服务机器人',
      'reducers, controllers, servos; industrial and service robots',
    ],
    responsible: [futian, nanshan, baoan, shenshan, qianhai],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/laser-and-additive-cluster', {
    title: ['激光增材集群', 'Laser and additive cluster'],
    cites: [sei2022('三/（一）/11¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.11'],
    does: ['提高光纤、芯片、激光器国产率，发展增材装备', 'domestic fibres, chips and lasers; additive equipment'],
    responsible: [baoan, longhua, pingshan, qianhai],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
]
