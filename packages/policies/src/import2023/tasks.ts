import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { bodies, districtOffices, offices } from '@pengce/vocabulary'
import { import2023 } from './source.ts'

const {
  commerce,
  customs,
  developmentReform,
  emergency,
  industry,
  maritime,
  planning,
  port,
  qianhai,
  stateAssets,
  transport,
  urbanManagement,
} = offices
const { baoan, dapeng, futian, longgang, longhua, luohu, pingshan, yantian } = districtOffices
const { airportGroup } = bodies

/** Components, equipment and energy. */
export const technologyTasks: readonly Task[] = [
  task('import2023/hub-for-components-and-chips', {
    title: ['元器件与芯片集散枢纽', 'Hub for components and chips'],
    cites: import2023('二/（一）/1¶1'),
    register: ['import2023/二.1'],
    does: [
      '建国际交易中心，依托四处保税区域引进研发与分拨',
      'an international trading centre; research and distribution in four bonded places',
    ],
    responsible: [qianhai, commerce, industry, transport, port, customs, futian, baoan, pingshan],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/integrated-circuits'],
  }),
  task('import2023/warehouse-capacity', {
    title: ['进口仓储能级', 'Warehouse capacity for imports'],
    cites: import2023('二/（一）/2¶1'),
    register: ['import2023/二.2'],
    does: [
      '推动空港综保区申设，扩建芯片仓库，推广分类监管',
      'the airport bonded zone is applied for, chip warehouses grow, goods are supervised by status',
    ],
    responsible: [commerce, industry, planning, qianhai, futian, baoan, longhua, longgang, pingshan, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/integrated-circuits'],
    servedBy: ['import2023/status-based-supervision'],
  }),
  task('import2023/import-channels', {
    title: ['进口通道畅通', 'Import channels'],
    cites: import2023('二/（一）/3¶1'),
    register: ['import2023/二.3'],
    does: [
      '保障陆运空运，扩建机场物流中心，推广先入区后报关等模式',
      'road and air routes are kept open, the airport centre is enlarged, easier clearance is spread',
    ],
    responsible: [transport, commerce, baoan, customs, airportGroup],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/integrated-circuits'],
    servedBy: [
      'import2023/enter-first-declare-later',
      'import2023/batch-entry-collective-declaration',
      'import2023/integrated-logistics',
    ],
  }),
  task('import2023/market-expansion', {
    title: ['电子元器件市场开拓', 'Markets for electronic components'],
    cites: import2023('二/（一）/4¶1'),
    register: ['import2023/二.4'],
    does: [
      '办专业展会，组织参展，发挥华强北展示首发作用，对接工业电商',
      'trade fairs, visits to fairs, Huaqiangbei as a place of launch, links to industrial e-commerce',
    ],
    responsible: [commerce, industry, futian, baoan],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/integrated-circuits'],
  }),
  task('import2023/advanced-equipment-service', {
    title: ['先进设备进口服务', 'Advanced equipment service'],
    cites: import2023('二/（一）/5¶1'),
    register: ['import2023/二.5'],
    does: [
      '服务产业集群设备进口，指导申报国家贴息，重大项目一站式通关',
      'clusters are helped to import equipment, to seek national interest support and to clear at one stop',
    ],
    responsible: [developmentReform, industry, commerce, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/integrated-circuits', 'import2023/display-panels'],
    servedBy: ['import2023/import-interest'],
  }),
  task('import2023/import-infrastructure', {
    title: ['液化气进口设施', 'Facilities for gas imports'],
    cites: import2023('二/（二）/6¶1'),
    register: ['import2023/二.6'],
    does: [
      '新扩建接收站、泊位和储罐，推进两个储备调峰工程',
      'receiving stations, berths and tanks; two reserve works are driven on',
    ],
    responsible: [developmentReform, planning, transport, dapeng],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/bulk-energy'],
  }),
  task('import2023/more-importers', {
    title: ['能源进口主体多元', 'More importers of energy'],
    cites: import2023('二/（二）/7¶1'),
    register: ['import2023/二.7'],
    does: [
      '做大液化气与电煤进口，吸引贸易总部，引导在深交易交割',
      'more importers of gas and power coal, trading headquarters, trade and delivery in Shenzhen',
    ],
    responsible: [developmentReform, stateAssets, commerce, qianhai, luohu, yantian],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/bulk-energy'],
  }),
  task('import2023/regulatory-improvement', {
    title: ['能源进口监管优化', 'Better supervision of energy imports'],
    cites: import2023('二/（二）/8¶1'),
    register: ['import2023/二.8'],
    does: [
      '纯贸易企业许可实行承诺或秒批，简化液化气船进出',
      'permits of pure traders by commitment or at once; gas carriers enter and leave more easily',
    ],
    responsible: [emergency, transport, customs, maritime],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/bulk-energy'],
  }),
  task('import2023/demand-growth', {
    title: ['能源消费规模', 'Growing demand for energy'],
    cites: import2023('二/（二）/9¶1'),
    register: ['import2023/二.9'],
    does: [
      '建外输快速通道，车船改用液化气，保税加注常态化',
      'a fast outbound channel, gas for trucks and ships, bonded bunkering as routine',
    ],
    responsible: [developmentReform, transport, urbanManagement, yantian, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/bulk-energy'],
  }),
]
