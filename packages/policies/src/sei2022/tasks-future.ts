import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { goalYear } from './reading.ts'
import { sei2022 } from './source.ts'

/** Industries of the future. */
export const futureTasks: readonly Task[] = [
  task('sei2022/synthetic-biology', {
    title: ['合成生物', 'Synthetic biology'],
    cites: [sei2022('三/（二）/1¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.1'],
    does: ['底层技术、定量合成与生物创制，建设重大设施', 'basic and quantitative synthesis; a major facility'],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
  task('sei2022/blockchain', {
    title: ['区块链产业', 'Blockchain'],
    cites: [sei2022('三/（二）/2¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.2'],
    does: ['底层平台与三类应用，形成标准规范', 'platforms and three fields of use; standards'],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
  task('sei2022/cell-and-gene', {
    title: ['细胞与基因', 'Cell and gene'],
    cites: [sei2022('三/（二）/3¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.3'],
    does: ['完善审批监管与临床激励，建先导区', 'approval, supervision and clinical incentives; a pilot zone'],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
  task('sei2022/aerospace', {
    title: ['空天技术', 'Aerospace'],
    cites: [sei2022('三/（二）/4¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.4'],
    does: [
      '航空航天材料、无人机与卫星，建研发制造基地',
      'materials, drones and satellites; a base of research and making',
    ],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
  task('sei2022/brain-science', {
    title: ['脑科学与类脑智能', 'Brain science'],
    cites: [sei2022('三/（二）/5¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.5'],
    does: ['脑图谱、诊治与类脑算法，推进重大设施', 'brain maps, therapy and brain-like algorithms; a major facility'],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
  task('sei2022/deep-earth-and-sea', {
    title: ['深地深海', 'Deep earth and sea'],
    cites: [sei2022('三/（二）/6¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.6'],
    does: [
      '矿产地热、地下空间与深海装备，建科考中心和海洋大学',
      'minerals, geothermal, underground space and deep-sea gear; a survey centre and a university',
    ],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
  task('sei2022/visible-light-and-optical-computing', {
    title: ['可见光通信与光计算', 'Visible light and optical computing'],
    cites: [sei2022('三/（二）/7¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.7'],
    does: ['建标准体系，布局专利，示范应用', 'standards, patents and demonstrations'],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
  task('sei2022/quantum-information', {
    title: ['量子信息', 'Quantum information'],
    cites: [sei2022('三/（二）/8¶1'), sei2022('二/（三）¶1')],
    register: ['sei2022/三.（二）.8'],
    does: [
      '量子计算、通信、测量，建湾区科学中心',
      'quantum computing, communication, measurement; a centre for the Bay Area',
    ],
    by: endOf(2025),
    serves: ['sei2022/clusters'],
    readings: goalYear,
  }),
]
