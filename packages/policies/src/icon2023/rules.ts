import { competence, obligation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { icon2023 } from './source.ts'

export const rules = [
  validity('icon2023/status-of-the-plan-and-contact-bureau', {
    title: ['文件状态与联络单位', 'Status of the plan and contact bureau'],
    cites: icon2023('通知¶1'),
    register: ['icon2023/题注#1'],
    says: [
      '2023-04-28 印发，2023-10-07 公布；没有施行和失效的条款，期限只见于 2023 年底和 2025 年底两个节点',
      'issued 2023-04-28, posted 2023-10-07; neither start nor end is stated, only the ends of 2023 and 2025 are named',
    ],
  }),
  obligation('icon2023/district-duty-to-pick-pilots', {
    title: ['各区试点遴选义务', 'District duty to pick pilots'],
    cites: icon2023('二/（二）/5¶1'),
    register: ['icon2023/二.5#5'],
    who: ['各区、新区和合作区', 'districts, new areas and cooperation zones'],
    says: [
      '每区从重点片区和重大项目中选新项目作试点，数量见未收入本文的任务分解',
      'each picks new projects in key areas and among major projects; how many stands in a list not in the text',
    ],
  }),
  obligation('icon2023/integrated-use-in-publicly-funded-pilot', {
    title: ['公共投资试点的集成应用底线', 'Integrated use in publicly funded pilot projects'],
    cites: icon2023('二/（二）/6¶1'),
    register: ['icon2023/二.6#1'],
    who: ['政府或国有资金的试点项目', 'pilots paid by the government or with state capital'],
    says: [
      '须全过程集成应用，技术目录六个部分每部分至少用一项',
      'integrated use throughout, with at least one technology of each of the six parts of the list',
    ],
  }),
  obligation('icon2023/single-technology-use-in-other-pilot-pro', {
    title: ['其他投资试点的单项应用', 'Single-technology use in other pilot projects'],
    cites: icon2023('二/（二）/6¶1'),
    register: ['icon2023/二.6#2'],
    who: ['其他资金的试点项目', 'pilots with other funding'],
    says: [
      '至少有一项技术成规模应用；是否集成只作倡导',
      'at least one technology used at scale; integration is only encouraged',
    ],
  }),
  obligation('icon2023/minimum-pilots-with-ipmt-epc-supervision', {
    title: ['联合管理模式最低数', 'Minimum pilots with IPMT+EPC+supervision'],
    cites: icon2023('二/（四）/11¶1'),
    register: ['icon2023/二.11#1'],
    who: ['点名的单位和各区', 'the bodies named, and the districts'],
    says: [
      '每个单位至少有一个试点采用一体化管理、总承包加监理的模式',
      'each has at least one pilot under joint management, general contracting and supervision',
    ],
  }),
  obligation('icon2023/paperless-delivery-duty-in-ipmt-projects', {
    title: ['联合管理项目无纸化探索', 'Paperless delivery duty in IPMT projects'],
    cites: icon2023('二/（四）/12¶1'),
    register: ['icon2023/二.12#1'],
    who: ['第 11 项所列单位', 'the bodies of item 11'],
    says: [
      '采用该模式的项目须探索无图纸、无纸张的模型交付',
      'projects under that mode are to try delivery by model, without drawings or paper',
    ],
  }),
  obligation('icon2023/effect-report-by-pilot-projects', {
    title: ['试点项目效果报告', 'Effect report by pilot projects'],
    cites: icon2023('二/（四）/14¶1'),
    register: ['icon2023/二.14#1'],
    who: ['智能建造试点项目', 'smart-construction pilots'],
    says: [
      '收集噪声、扬尘、废弃物、用工和工期五类数据，写成评估报告报主管部门',
      'they collect data on noise, dust, waste, labour and time, and report the effect to the department in charge',
    ],
  }),
  obligation('icon2023/worker-training-duty', {
    title: ['公共投资项目工人培训', 'Worker training duty'],
    cites: icon2023('二/（五）/17¶1'),
    register: ['icon2023/二.17#2'],
    who: ['政府投资的智能建造项目', 'smart-construction projects of the government'],
    says: ['应安排工人接受专项技能培训', 'their workers are to be given special training'],
  }),
  competence('icon2023/working-group-structure', {
    title: ['工作专班架构', 'Working group structure'],
    cites: icon2023('三/（一）¶1'),
    register: ['icon2023/三.（一）'],
    by: [offices.municipalGovernment, offices.housing],
    says: [
      '专班设在市新型基础设施建设试点领导小组之下，分管副市长任组长，办公室在市住房建设局，各区都是成员',
      'a working group headed by the vice mayor in charge, with all districts as members and its office at the housing bureau',
    ],
  }),
  obligation('icon2023/duty-to-report-work', {
    title: ['报送工作情况', 'Duty to report work'],
    cites: icon2023('三/（三）¶1'),
    register: ['icon2023/三.（三）#1'],
    who: ['市有关部门和各区', 'city departments and districts'],
    says: ['按要求报送工作进展', 'they report their progress as required'],
  }),
  obligation('icon2023/central-procurement-first-movers', {
    title: ['集中采购先行单位', 'Central procurement: who goes first'],
    cites: icon2023('二/（二）/7¶1'),
    register: ['icon2023/二.7#4'],
    who: ['建筑工务署等先行单位', 'the bureaus of public works and the other units named'],
    says: [
      '标准化程度高的试点项目推行集中招标采购，学校、保障房、轨道、桥梁和工业上楼项目先行',
      'standardised pilots are procured together; schools, affordable housing, rail, bridges and stacked factories go first',
    ],
  }),
  obligation('icon2023/work-costs-in-budget', {
    title: ['试点工作经费入预算', 'Costs of the pilot stand in the budget'],
    cites: icon2023('三/（二）¶1'),
    register: ['icon2023/三.（二）'],
    who: ['各相关单位和财政部门', 'units concerned and finance'],
    says: [
      '制定政策标准、推广评价和宣传培训的经费由各单位按程序列入年度预算，财政予以保障',
      'the costs of policies, standards, spreading, evaluation and training stand in each unit’s yearly budget',
    ],
  }),
]
