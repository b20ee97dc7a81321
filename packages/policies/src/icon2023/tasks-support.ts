import { type Task, task } from '@pengce/plan'
import { officeGroups, offices } from '@pengce/vocabulary'
import { icon2023 } from './source.ts'

const { districts, housing, publicWorks, qianhai, stateAssets, transport, water } = offices
const { constructionArchiveOffices, developmentOffices, financeOffices, qualitySafetyBodies } = officeGroups

/** Ways of managing, people and support. */
export const supportTasks: readonly Task[] = [
  task('icon2023/ipmt-epc-supervision-model', {
    title: ['联合管理模式推广', 'IPMT+EPC+supervision model'],
    cites: icon2023('二/（四）/11¶1'),
    register: ['icon2023/二.11'],
    does: [
      '推行联合管理团队加总承包加监理，点名单位各至少选一个试点',
      'the joint team with engineering, procurement and construction under one contract and supervision is used; every body named runs at least one such pilot',
    ],
    responsible: [publicWorks, transport, water, stateAssets, districts],
    servedBy: ['icon2023/minimum-pilots-with-ipmt-epc-supervision'],
  }),
  task('icon2023/digital-delivery', {
    title: ['数字化交付', 'Digital delivery'],
    cites: icon2023('二/（四）/12¶1'),
    register: ['icon2023/二.12'],
    does: [
      '从设计到运维全程以模型交付，前海探索交付成果的法律效力',
      'models are handed over from design to operation; Qianhai explores their legal standing',
    ],
    responsible: [publicWorks, transport, water, stateAssets, districts, qianhai],
    servedBy: ['icon2023/paperless-delivery-duty-in-ipmt-projects'],
  }),
  task('icon2023/new-government-management', {
    title: ['智能建造监管创新', 'New supervision of construction'],
    cites: icon2023('二/（四）/13¶1'),
    register: ['icon2023/二.13'],
    does: [
      '计价、评审、图纸闭环、智能审图、检测认证、云归档六方面改进监管',
      'pricing, review, closed-loop drawings, AI checks, certification and cloud archives are renewed',
    ],
    responsible: [
      developmentOffices,
      financeOffices,
      housing,
      transport,
      water,
      qualitySafetyBodies,
      constructionArchiveOffices,
    ],
  }),
  task('icon2023/phasing-out-outdated-methods', {
    title: ['落后方式淘汰', 'Phasing out outdated methods'],
    cites: icon2023('二/（四）/14¶1'),
    register: ['icon2023/二.14'],
    does: [
      '试点收集噪声扬尘等数据，评估后收紧限值，淘汰落后工艺装备',
      'pilots gather data on noise, dust and waste; limits are then tightened and old methods go',
    ],
    servedBy: ['icon2023/effect-report-by-pilot-projects'],
  }),
  task('icon2023/attracting-top-talent', {
    title: ['高端人才引进', 'Attracting top talent'],
    cites: icon2023('二/（五）/15¶1'),
    register: ['icon2023/二.15'],
    does: [
      '引进跨行业和境外人才，设工作站，组建市级专家库',
      'talent from other trades and from abroad, workstations, and a city pool of experts',
    ],
  }),
  task('icon2023/training-professionals', {
    title: ['专业人才培育', 'Training professionals'],
    cites: icon2023('二/（五）/16¶1'),
    register: ['icon2023/二.16'],
    does: [
      '探索职称评价，本地院校开课，企业自主认定先在国企试行',
      'professional titles are explored, local universities open courses, state firms try their own recognition first',
    ],
  }),
  task('icon2023/worker-training', {
    title: ['产业工人培训', 'Worker training'],
    cites: icon2023('二/（五）/17¶1'),
    register: ['icon2023/二.17'],
    does: [
      '落实实训基地，政府项目安排工人参训',
      'training bases are secured and workers on public projects are trained',
    ],
    serves: ['icon2023/training-bases'],
    servedBy: ['icon2023/worker-training-duty'],
  }),
  task('icon2023/industry-policy-inclusion', {
    title: ['产业政策纳入', 'Industry policy inclusion'],
    cites: icon2023('二/（六）/18¶1'),
    register: ['icon2023/二.18'],
    does: [
      '列入战新和绿色产业目录与规划，两项专项资金重点支持',
      'entered in the catalogues of emerging and green industry; two special funds support it first',
    ],
  }),
  task('icon2023/science-policy-inclusion', {
    title: ['科技政策纳入', 'Science policy inclusion'],
    cites: icon2023('二/（六）/19¶1'),
    register: ['icon2023/二.19'],
    does: [
      '列为科技攻关重点，首台套目录增加方向，支持高企和专精特新申报',
      'a key subject of city research, a direction of the first-set catalogue, help with recognitions',
    ],
  }),
  task('icon2023/land-supply', {
    title: ['智能建造用地保障', 'Land for smart construction'],
    cites: icon2023('二/（六）/20¶1'),
    register: ['icon2023/二.20'],
    does: [
      '各区把园区和工厂列入供地计划，制定工厂用地控制指标',
      'districts put parks and factories in the land plan and set control figures for factory land',
    ],
    responsible: [districts],
    serves: ['icon2023/park'],
    servedBy: ['icon2023/land-indicator'],
  }),
  task('icon2023/tax-and-finance', {
    title: ['智能建造税收金融', 'Tax and finance for smart construction'],
    cites: icon2023('二/（六）/21¶1'),
    register: ['icon2023/二.21'],
    does: [
      '落实设备抵免和高企优惠，鼓励信贷、再贷款与保险创新',
      'tax credits and high-tech relief are applied; credit, relending and insurance are encouraged',
    ],
    servedBy: ['icon2023/equipment-credit', 'icon2023/high-tech-relief'],
  }),
  task('icon2023/training-subsidy-catalogue', {
    title: ['培训补贴目录', 'Training subsidy catalogue'],
    cites: icon2023('二/（六）/22¶1'),
    register: ['icon2023/二.22'],
    does: [
      '培训和竞赛受支持，相关培训进入补贴目录',
      'training and contests are supported and enter the subsidy catalogue',
    ],
    servedBy: ['icon2023/training-subsidy'],
  }),
]
