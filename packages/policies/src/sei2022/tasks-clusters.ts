import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { districtOffices } from '@pengce/vocabulary'
import { goalYear, placesNamed } from './reading.ts'
import { sei2022 } from './source.ts'

const { baoan, dapeng, futian, guangming, longgang, longhua, luohu, nanshan, pingshan, shenshan, yantian } =
  districtOffices

/** Clusters of instruments, energy, materials, health and the sea. */
export const clusterTasks: readonly Task[] = [
  task('sei2022/precision-instruments-cluster', {
    title: ['精密仪器集群', 'Precision instruments cluster'],
    cites: [sei2022('三/（一）/12¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.12'],
    does: [
      '提高探测器、示波器等部件与仪器能力，建重大载体',
      'detectors, oscilloscopes and instruments; major carriers',
    ],
    responsible: [nanshan, baoan, longhua, guangming],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/new-energy-cluster', {
    title: ['新能源集群', 'New energy cluster'],
    cites: [sei2022('三/（一）/13¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.13'],
    does: [
      '智能电网、光伏、氢能、海上风电，建示范区与产业园',
      'smart grid, solar, hydrogen, offshore wind; zones and parks',
    ],
    responsible: [longhua, longgang],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/safety-and-environment-cluster', {
    title: ['安全节能环保集群', 'Safety and environment cluster'],
    cites: [sei2022('三/（一）/14¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.14'],
    does: [
      '监测、救援、节能、环保装备与服务',
      'monitoring, rescue, energy saving, environment: equipment and services',
    ],
    responsible: [luohu, baoan, longgang, longhua, guangming, shenshan],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/connected-vehicles-cluster', {
    title: ['网联汽车集群', 'Connected vehicles cluster'],
    cites: [sei2022('三/（一）/15¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.15'],
    does: [
      '感知、计算、通信、三电与充电，建测试平台和汽车园',
      'sensing, computing, links, drive and charging; a test platform and a car park',
    ],
    responsible: [nanshan, pingshan, shenshan],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/new-materials-cluster', {
    title: ['新材料集群', 'New materials cluster'],
    cites: [sei2022('三/（一）/16¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.16'],
    does: ['电子、能源、生物、高分子与前沿材料', 'electronic, energy, biological, polymer and frontier materials'],
    responsible: [luohu, baoan, longgang, guangming, shenshan],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/medical-devices-cluster', {
    title: ['高端医械集群', 'Medical devices cluster'],
    cites: [sei2022('三/（一）/17¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.17'],
    does: ['影像、手术机器人、体外诊断、测序等重大装备', 'imaging, surgical robots, diagnostics, sequencing'],
    responsible: [nanshan, longhua, pingshan, guangming],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/biomedicine-cluster', {
    title: ['生物医药集群', 'Biomedicine cluster'],
    cites: [sei2022('三/（一）/18¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.18'],
    does: ['创新药、高端制剂、现代中药与数字医疗', 'new drugs, advanced forms, modern Chinese medicine, digital care'],
    responsible: [pingshan, nanshan, futian, longgang, guangming, dapeng],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/big-health-cluster', {
    title: ['大健康集群', 'Big health cluster'],
    cites: [sei2022('三/（一）/19¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.19'],
    does: ['精准医疗、康养、医美、化妆品等健康产品', 'precise medicine, care, aesthetics, cosmetics'],
    responsible: [luohu, yantian, baoan, pingshan, dapeng],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: { ...goalYear, ...placesNamed },
  }),
  task('sei2022/ocean-cluster', {
    title: ['海洋集群', 'Ocean cluster'],
    cites: [sei2022('三/（一）/20¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（一）.20'],
    does: [
      '交通、旅游、能源、渔业与装备、电子、生物医药，一轴多区布局',
      'transport, tourism, energy, fishery, equipment, electronics and medicine along one axis',
    ],
    by: endOf(2025),
    serves: ['sei2022/value-added', 'sei2022/clusters'],
    readings: goalYear,
  }),
]
