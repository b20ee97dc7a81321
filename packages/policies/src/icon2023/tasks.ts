import { type Task, task } from '@pengce/plan'
import { bodies, districtOffices, officeGroups, offices } from '@pengce/vocabulary'
import { icon2023 } from './source.ts'

const { districts, publicWorks, stateAssets, transport, water } = offices
const { districtConstructionBodies, newAreaCommittees } = officeGroups
const { baoan, futian, guangming, longgang, longhua, nanshan, shenshan } = districtOffices
const { constructionGroup, developmentGroup, housingGroup, metroGroup } = bodies

/** Research, pilots and industry. */
export const projectTasks: readonly Task[] = [
  task('icon2023/key-technology-research', {
    title: ['关键技术攻关', 'Key technology research'],
    cites: icon2023('二/（一）/1¶1'),
    register: ['icon2023/二.1'],
    does: [
      '围绕工程软件、物联、机械与大数据四个方向攻关，成果申请专利和软著，突破性装备申报首台套',
      'research in four fields (software, site IoT, machinery, big data); results are patented and breakthrough equipment is put forward as a first set of equipment',
    ],
    serves: ['icon2023/listed-technologies'],
  }),
  task('icon2023/innovation-platforms', {
    title: ['创新平台培育', 'Innovation platforms'],
    cites: icon2023('二/（一）/2¶1'),
    register: ['icon2023/二.2'],
    does: [
      '企业、高校、院所联合申报各级实验室和工程中心；以现有 30 个平台为底子继续攻关',
      'firms, universities and institutes apply jointly for laboratories and centres, building on the thirty platforms that exist',
    ],
    serves: ['icon2023/listed-technologies'],
  }),
  task('icon2023/standardisation-of-results', {
    title: ['标准化成果转化', 'Standardisation of results'],
    cites: icon2023('二/（一）/3¶1'),
    register: ['icon2023/二.3'],
    does: [
      '编制地方、团体、企业三类标准，政府工程单位先行制定管理标准',
      'local, group and enterprise standards are drawn up; public builders go first with standards of management',
    ],
    serves: ['icon2023/standards'],
  }),
  task('icon2023/technology-directory', {
    title: ['技术目录发布机制', 'Technology directory'],
    cites: icon2023('二/（二）/4¶1'),
    register: ['icon2023/二.4'],
    does: [
      '征集新技术新产品，发布技术目录并定期更新',
      'new technologies are collected and published in a directory that is kept up to date',
    ],
  }),
  task('icon2023/selecting-pilot-projects', {
    title: ['试点项目遴选', 'Selecting pilot projects'],
    cites: icon2023('二/（二）/5¶1'),
    register: ['icon2023/二.5'],
    does: [
      '点名单位各按配额选新建项目试点，各区按分解任务选；学校、保障房、轨道等标准化程度高的优先',
      'the bodies named pick new projects by quota and districts by their share; highly standardised works come first',
    ],
    responsible: [transport, water, publicWorks, stateAssets, districts, newAreaCommittees, shenshan],
    serves: [
      'icon2023/pilot-projects',
      'icon2023/transport-pilots',
      'icon2023/water-pilots',
      'icon2023/public-works-pilots',
      'icon2023/state-firm-pilots',
    ],
  }),
  task('icon2023/diverse-use-of-technologies', {
    title: ['技术多元应用', 'Diverse use of technologies'],
    cites: icon2023('二/（二）/6¶1'),
    register: ['icon2023/二.6'],
    does: [
      '扩大应用场景，试点项目按投资来源单项或集成使用目录技术',
      'more scenes of use; pilot projects use directory technologies singly or together, by source of funding',
    ],
    serves: ['icon2023/pilot-projects'],
    servedBy: ['icon2023/integrated-use-in-publicly-funded-pilot', 'icon2023/single-technology-use-in-other-pilot-pro'],
  }),
  task('icon2023/support-for-projects', {
    title: ['智能建造项目支持', 'Support for smart projects'],
    cites: icon2023('二/（二）/7¶1'),
    register: ['icon2023/二.7'],
    does: [
      '立项可增列费用，社会项目可获专项资金；集中采购、评定分离、价格备案相配合',
      'extra cost may be approved, private works may be granted funds; joint procurement, tendering and price filing follow',
    ],
    serves: ['icon2023/pilot-projects'],
    servedBy: ['icon2023/added-cost', 'icon2023/contingency', 'icon2023/private-subsidy', 'icon2023/price-filing'],
  }),
  task('icon2023/six-industry-chains', {
    title: ['六条重点产业链', 'Six industry chains'],
    cites: [
      icon2023('二/（三）/8¶1'),
      icon2023('二/（三）/8¶2'),
      icon2023('二/（三）/8¶3'),
      icon2023('二/（三）/8¶4'),
      icon2023('二/（三）/8¶5'),
      icon2023('二/（三）/8¶6'),
      icon2023('二/（三）/8¶7'),
    ],
    register: ['icon2023/二.8'],
    does: [
      '培育模块化、智能生产、产业互联网、孪生平台、AI 设计、装备六条链',
      'six chains: modules, smart production, industry internet, twin platforms, AI design and equipment',
    ],
    serves: ['icon2023/industry-platforms', 'icon2023/backbone-firms'],
  }),
  task('icon2023/chain-leaders-and-anchor-firms', {
    title: ['链长与链主分工', 'Chain leaders and anchor firms'],
    cites: icon2023('二/（三）/9¶1'),
    register: ['icon2023/二.9'],
    does: [
      '建设单位当链长，总承包企业当链主，点名单位和各区工务、交通、水务部门带头',
      'clients head the chains and general contractors anchor them; the bodies named and their district counterparts go first',
    ],
    responsible: [
      publicWorks,
      transport,
      water,
      metroGroup,
      constructionGroup,
      housingGroup,
      developmentGroup,
      districtConstructionBodies,
    ],
    serves: ['icon2023/backbone-firms'],
  }),
  task('icon2023/park-layout-by-district', {
    title: ['园区布局分工', 'Park layout by district'],
    cites: icon2023('二/（三）/10¶1'),
    register: ['icon2023/二.10'],
    does: [
      '七个区各认一个方向：模块化、产业互联网与 AI 设计、智能生产、场景、平台、数字经济',
      'seven districts take one direction each, from modules and smart production to scenes and platforms',
    ],
    responsible: [longgang, nanshan, shenshan, futian, guangming, baoan, longhua],
    serves: ['icon2023/park'],
  }),
]
