import { plan, task } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { atIntervals } from '../plan-readings.ts'
import { ind2022 } from './source.ts'
import { targets } from './targets.ts'

const {
  commerce,
  dataServices,
  developmentReform,
  districts,
  environment,
  finance,
  housing,
  humanResources,
  industry,
  localFinance,
  marketRegulation,
  planning,
  powerGrid,
  ruralRevitalisation,
  securitiesRegulator,
  smallBusiness,
  stateAssets,
} = offices

export const ind2022Plan = plan({
  document: ind2022,
  runs: { from: '2022-05-26', until: endOf(2025) },
  coordinator: [offices.industry],
  targets,
  tasks: [
    task('ind2022/target-list-and-industry-map', {
      title: ['招商清单与产业地图', 'Target list and industry map'],
      cites: ind2022('一/2¶1'),
      register: ['ind2022/一.2#1'],
      does: [
        '梳理目标企业，制作产业地图，评价资源投入产出',
        'target firms are listed, industry is mapped, returns on resources are judged',
      ],
      responsible: [industry, commerce, developmentReform, finance, stateAssets, smallBusiness, districts],
      serves: ['ind2022/large-projects'],
      servedBy: ['ind2022/park-service'],
    }),
    task('ind2022/land-assembly-rules-start-on-land-grant', {
      title: ['利益统筹办法与拿地即开工', 'Land-assembly rules; start on land grant'],
      cites: ind2022('二/4¶1'),
      register: ['ind2022/二.4#3'],
      does: [
        '出台利益统筹办法，降低改造门槛，推行拿地即开工',
        'rules on sharing gains, lower thresholds of rebuilding, start on land grant',
      ],
      responsible: [planning, stateAssets, housing, industry, districts],
      serves: ['ind2022/readied-land', 'ind2022/contiguous-space', 'ind2022/large-spaces'],
    }),
    task('ind2022/20-parks-and-vertical-factories', {
      title: ['20大先进制造园区与工业上楼', '20 parks and vertical factories'],
      cites: ind2022('二/5¶1'),
      register: ['ind2022/二.5#1'],
      does: [
        '推进二十个园区，制定空间设计指引，研究工业上楼',
        'twenty parks, guides for space, factories in high buildings',
      ],
      responsible: [planning, developmentReform, stateAssets, housing, industry, districts],
      serves: ['ind2022/parks'],
    }),
    task('ind2022/cluster-funds-and-venture-policy', {
      title: ['产业集群基金与风投政策', 'Cluster funds and venture policy'],
      cites: ind2022('二/7¶1'),
      register: ['ind2022/二.7#1'],
      does: ['设集群基金，出台风投政策，建一站式上市平台', 'cluster funds, a venture policy, one platform for listing'],
      responsible: [
        finance,
        developmentReform,
        industry,
        smallBusiness,
        stateAssets,
        localFinance,
        securitiesRegulator,
        districts,
      ],
      serves: ['ind2022/cluster-funds', 'ind2022/fund-scheme'],
      servedBy: ['ind2022/listing'],
    }),
    task('ind2022/reform-of-indirect-supply-in-parks', {
      title: ['园区转供电改造并执行直供电价', 'Reform of indirect supply in parks'],
      cites: ind2022('二/8¶1'),
      register: ['ind2022/二.8#2'],
      does: ['完成园区改造，改造后执行直供价', 'parks are converted and then pay the direct price'],
      responsible: [developmentReform, industry, powerGrid],
      serves: ['ind2022/power-reform'],
    }),
    task('ind2022/efficiency-guide-dual-control-review', {
      title: ['能效指南与能耗双控考核', 'Efficiency guide, dual-control review'],
      cites: ind2022('二/9¶1'),
      register: ['ind2022/二.9#1'],
      does: [
        '定能效指南和评价指标，建立双控考核，定达峰计划',
        'an efficiency guide, indicators, a review of energy use, a peak plan',
      ],
      responsible: [developmentReform, industry, planning, environment, districts],
    }),
    task('ind2022/free-environmental-advice', {
      title: ['环保顾问免费咨询', 'Free environmental advice'],
      cites: ind2022('二/10¶1'),
      register: ['ind2022/二.10#3'],
      does: ['组织机构免费为先进制造项目咨询', 'specialists advise advanced manufacturing projects free of charge'],
      responsible: [environment, districts],
      servedBy: ['ind2022/environment-advice'],
    }),
    task('ind2022/labour-platform-and-links', {
      title: ['用工平台与劳务对接', 'Labour platform and links'],
      cites: ind2022('二/11¶1'),
      register: ['ind2022/二.11#1'],
      does: ['建统一供需平台，设劳务工作站，整治市场', 'one platform for jobs, labour stations, order in the market'],
      responsible: [humanResources, marketRegulation, ruralRevitalisation, districts],
      servedBy: ['ind2022/enforcement-in-the-hr-market'],
      readings: atIntervals,
    }),
    task('ind2022/trade-in-policy-and-scene-lists', {
      title: ['以旧换新与应用场景清单', 'Trade-in policy and scene lists'],
      cites: ind2022('三/13¶1'),
      register: ['ind2022/三.13#1'],
      does: [
        '出台以旧换新，定期发布场景清单，加大采购',
        'trade-in policies, lists of scenes at intervals, more procurement',
      ],
      responsible: [commerce, developmentReform, industry, smallBusiness, finance, dataServices, districts],
      readings: atIntervals,
    }),
    task('ind2022/supply-chain-monitoring', {
      title: ['供应链监测与保供稳价', 'Supply-chain monitoring'],
      cites: ind2022('五/21¶1'),
      register: ['ind2022/五.21#1'],
      does: [
        '预警风险，监测大宗商品价格，保供稳价',
        'risks are warned of, prices of bulk goods watched, supply kept steady',
      ],
      responsible: [developmentReform, industry, commerce, marketRegulation, localFinance],
      servedBy: ['ind2022/price-gouging-and-rumours'],
    }),
    task('ind2022/plan-for-specialised-firms', {
      title: ['专精特新行动方案', 'Plan for specialised firms'],
      cites: ind2022('七/27¶1'),
      register: ['ind2022/七.27#4'],
      does: ['出台行动方案，建三级培育梯队', 'an action plan and a ladder of three levels'],
      responsible: [smallBusiness, industry, districts],
      serves: ['market2022/little-giants', 'market2022/champions'],
      servedBy: ['ind2022/titles'],
    }),
    task('ind2022/full-coverage-service-of-firms', {
      title: ['企业服务全覆盖分工', 'Full-coverage service of firms'],
      cites: ind2022('七/29¶1'),
      register: ['ind2022/七.29'],
      does: [
        '千强由市结对，万家由区对接，长尾由平台收集诉求',
        'the city pairs with the top thousand, districts serve ten thousand, a platform hears the rest',
      ],
      responsible: [industry, dataServices, smallBusiness, districts],
      serves: ['ind2022/paired-firms', 'ind2022/district-served-firms'],
    }),
  ],
})
