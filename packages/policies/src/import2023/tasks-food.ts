import { type Task, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { bodies, districtOffices, offices } from '@pengce/vocabulary'
import { import2023 } from './source.ts'

const { commerce, culture, customs, developmentReform, planning, port, qianhai, stateAssets, transport } = offices
const { baoan, futian, longgang, longhua, luohu, nanshan, pingshan, shenshan, yantian } = districtOffices
const { airportGroup } = bodies

/** Farm products and consumer goods. */
export const foodTasks: readonly Task[] = [
  task('import2023/port-supervision', {
    title: ['农产品口岸监管', 'Supervision of farm imports at ports'],
    cites: import2023('二/（三）/10¶1'),
    register: ['import2023/二.10'],
    does: [
      '增设指定监管场地和冷链查验设施，压缩查验等候，易腐品快放',
      'more designated sites and cold inspection, shorter waits, fast release of perishables',
    ],
    responsible: [port, customs, luohu, yantian, nanshan, futian, baoan],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/farm-products'],
  }),
  task('import2023/cold-chain-logistics', {
    title: ['冷链物流体系', 'Cold-chain logistics'],
    cites: import2023('二/（三）/11¶1'),
    register: ['import2023/二.11'],
    does: [
      '建高标准冷库和冷链平台，含海星地块 18 万平方米与赤湾后方仓',
      'cold stores of high standard, among them 180,000 square metres at Haixing and stores behind Chiwan',
    ],
    responsible: [nanshan, yantian, baoan, longgang, transport, stateAssets],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/farm-products'],
  }),
  task('import2023/cold-chain-industry', {
    title: ['冷链产业集聚', 'Cold-chain industry'],
    cites: import2023('二/（三）/12¶1'),
    register: ['import2023/二.12'],
    does: [
      '建国家远洋渔业基地，布局金枪鱼交易等四个中心',
      'the national ocean fishery base and four centres, tuna trading among them',
    ],
    responsible: [transport, commerce, planning, qianhai, shenshan],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/farm-products'],
  }),
  task('import2023/farm-produce-marketing', {
    title: ['农产品营销', 'Farm produce marketing'],
    cites: import2023('二/（三）/13¶1'),
    register: ['import2023/二.13'],
    does: [
      '线上线下生鲜新模式，试点水果寄售，拓展海外粮源',
      'new ways of selling fresh food, fruit on consignment, grain from more sources',
    ],
    responsible: [commerce, developmentReform, luohu, futian, nanshan, yantian, baoan, qianhai, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/farm-products'],
    servedBy: ['import2023/consignment-trade'],
  }),
  task('import2023/import-entities', {
    title: ['消费品进口主体', 'Importers of consumer goods'],
    cites: import2023('二/（四）/14¶1'),
    register: ['import2023/二.14'],
    does: [
      '培育引进消费品进口服务商与平台，吸引区域总部',
      'importers of consumer goods and their platforms are grown and brought in, with regional headquarters',
    ],
    responsible: [commerce, qianhai, luohu, futian, nanshan, baoan, longhua],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/consumer-goods'],
  }),
  task('import2023/consumer-goods-platforms', {
    title: ['消费品集散平台', 'Consumer goods platforms'],
    cites: import2023('二/（四）/15¶1'),
    register: ['import2023/二.15'],
    does: [
      '文博会设进口展区，展销结合，发展免税，建好国家级和省级示范区',
      'an import hall at the cultural fair, display and sale, duty-free shopping, two innovation zones',
    ],
    responsible: [culture, commerce, qianhai, futian, yantian, airportGroup],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/consumer-goods'],
  }),
  task('import2023/shopping-districts', {
    title: ['进口消费商圈', 'Shopping districts for imports'],
    cites: import2023('二/（四）/16¶1'),
    register: ['import2023/二.16'],
    does: [
      '引首店旗舰店，七个商圈联动，对接香港资源',
      'first stores and flagships, seven business areas together, links to Hong Kong',
    ],
    responsible: [commerce, qianhai, futian, nanshan, luohu, yantian, baoan],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/consumer-goods'],
  }),
  task('import2023/cross-border-e-commerce-imports', {
    title: ['跨境电商进口', 'Cross-border e-commerce imports'],
    cites: import2023('二/（四）/17¶1'),
    register: ['import2023/二.17'],
    does: [
      '保税网购与直购进口并进，优化场站，办直播购物节',
      'bonded and direct online imports, better yards, a live-stream festival',
    ],
    responsible: [commerce, qianhai, futian, nanshan, yantian, baoan, pingshan, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/consumer-goods'],
  }),
  task('import2023/bonded-functions', {
    title: ['消费品保税功能', 'Bonded functions for consumer goods'],
    cites: import2023('二/（四）/18¶1'),
    register: ['import2023/二.18'],
    does: [
      '争取加工增值免关税，支持商超设保税仓',
      'tariff relief for value-added processing is sought; supermarkets get bonded stores',
    ],
    responsible: [commerce, qianhai, futian, nanshan, yantian, longhua, customs],
    by: endOf(2025),
    serves: ['import2023/total', 'import2023/consumer-goods'],
  }),
]
