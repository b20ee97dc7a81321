import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { bodies, districtOffices, offices } from '@pengce/vocabulary'
import { import2023 } from './source.ts'

const {
  centralBank,
  commerce,
  customs,
  dataServices,
  developmentReform,
  localFinance,
  marketRegulation,
  port,
  qianhai,
  scienceTechnology,
} = offices
const { baoan, futian, luohu, nanshan, pingshan, shenshan, yantian } = districtOffices
const { portGroup } = bodies

/** Gold, medicine and vehicles. */
export const goodsTasks: readonly Task[] = [
  task('import2023/gold-imports', {
    title: ['黄金进口', 'Gold imports'],
    cites: import2023('二/（五）/19¶1'),
    register: ['import2023/二.19'],
    does: [
      '落实罗湖黄金金融措施，建流转平台，推进国际板仓库，争取进口额度',
      'Luohu’s measures for gold finance, a circulation platform, the international board’s store, import quotas',
    ],
    responsible: [luohu, localFinance, commerce, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/gold-jewellery'],
  }),
  task('import2023/gem-platform', {
    title: ['珠宝玉石平台', 'Gem platform'],
    cites: import2023('二/（五）/20¶1'),
    register: ['import2023/二.20'],
    does: [
      '扩大可交易品种，建国际珠宝玉石综合贸易平台',
      'more kinds of gem may be traded; an international platform is built',
    ],
    responsible: [commerce, luohu, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/gold-jewellery'],
  }),
  task('import2023/gold-and-jewellery-consumption', {
    title: ['黄金珠宝消费', 'Gold and jewellery consumption'],
    cites: import2023('二/（五）/21¶1'),
    register: ['import2023/二.21'],
    does: [
      '办展会，建直播基地，推广公证与数字人民币',
      'fairs, live-stream bases, notarised sales and the digital yuan',
    ],
    responsible: [commerce, luohu, yantian],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/gold-jewellery'],
  }),
  task('import2023/medical-device-platform', {
    title: ['医疗器械平台', 'Medical device platform'],
    cites: import2023('二/（六）/22¶1'),
    register: ['import2023/二.22'],
    does: [
      '吸引器械厂商设点，建全球中心仓与第三方物流',
      'device makers settle; a global centre store with third-party logistics',
    ],
    responsible: [qianhai, futian, yantian, pingshan, commerce, marketRegulation, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/medical-products'],
  }),
  task('import2023/special-articles-platform', {
    title: ['特殊物品平台', 'Special articles platform'],
    cites: import2023('二/（六）/23¶1'),
    register: ['import2023/二.23'],
    does: [
      '建联合监管机制、正面清单和专用查验场所',
      'joint supervision, a positive list and a dedicated place of inspection',
    ],
    responsible: [developmentReform, scienceTechnology, pingshan, customs, dataServices],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/medical-products'],
  }),
  task('import2023/drug-import-platform', {
    title: ['药品进口平台', 'Drug import platform'],
    cites: import2023('二/（六）/24¶1'),
    register: ['import2023/二.24'],
    does: [
      '前海试点药品跨境零售，申报首次进口口岸，研发用品白名单',
      'Qianhai tries cross-border retail of drugs, seeks first-import status and keeps a white list for research',
    ],
    responsible: [qianhai, commerce, customs, port, marketRegulation],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/medical-products'],
  }),
  task('import2023/aircraft-and-ship-leasing', {
    title: ['飞机船舶租赁', 'Aircraft and ship leasing'],
    cites: import2023('二/（七）/25¶1'),
    register: ['import2023/二.25'],
    does: [
      '吸引租赁公司和航空公司，建前海集聚区，便利外债登记',
      'lessors and airlines are attracted, a cluster grows in Qianhai, foreign debt is registered with ease',
    ],
    responsible: [qianhai, futian, yantian, nanshan, baoan, commerce, localFinance, customs, centralBank],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/aircraft-ships'],
  }),
  task('import2023/car-imports', {
    title: ['汽车进口服务', 'Car imports'],
    cites: import2023('二/（七）/26¶1'),
    register: ['import2023/二.26'],
    does: [
      '建停靠场地、保税仓和检测线，申请小漠港口岸资质',
      'parking, a bonded store and an inspection line; Xiaomo port applies to import cars',
    ],
    responsible: [commerce, qianhai, baoan, shenshan, customs, portGroup],
    by: endOf(2025),
    serves: ['import2023/total'],
  }),
]
