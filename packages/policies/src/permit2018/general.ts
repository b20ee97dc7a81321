import { clarify, competence, obligation, validity } from '@pengce/language'
import { construction, offices } from '@pengce/vocabulary'
import { permit2018 } from './source.ts'

/** Terms, platforms and the life of the rules: the first and the last chapter. */
export const general = [
  validity('permit2018/in-force-from-2018-08-01-repealed-from-2', {
    title: ['2018年规定施行与废止', 'In force from 2018-08-01, repealed from 2020-07-01'],
    cites: [permit2018('第五十四条¶1'), permit2018('通知¶1')],
    register: ['permit2018/第五十四条'],
    from: '2018-08-01',
    until: '2020-06-30',
    says: [
      '2018-08-01 起施行，至 2020-06-30，次日被 2020 年的规定废止；两份文件都没有过渡条款，每个事项按受理之日有效的规定办理',
      'in force from 2018-08-01 to 2020-06-30, then replaced by the rules of 2020; neither has a transition: each matter follows the rules of the day it is accepted',
    ],
  }),
  obligation('permit2018/no-extra-or-split-items-no-self-made-ext', {
    title: ['禁止增设拆分事项与延时', 'No extra or split items, no self-made extensions'],
    cites: permit2018('第五条¶2'),
    register: ['permit2018/第五条.2'],
    who: ['审批部门', 'approval departments'],
    says: [
      '目录之外不得加项、拆项、加条件、加材料，法律另有规定或上级新下放的除外；自行延长时限一律不许',
      'item, condition or material outside the published catalogue forbidden unless law/regulation or new delegation from a higher level; self-made extension of limits forbidden',
    ],
  }),
  obligation('permit2018/online-platform-sharing-compulsory-no-ci', {
    title: ['在线平台共享与禁止线下流转', 'Online platform: sharing compulsory, no circulation outside it'],
    cites: permit2018('第六条¶1'),
    register: ['permit2018/第六条'],
    who: ['各部门', 'departments'],
    says: [
      '事项、材料、批复和流转信息与在线平台双向实时共享，不得在平台之外办理',
      'items, materials, approvals, flow data shared two-way in real time; business handled outside the platform = forbidden',
    ],
  }),
  competence('permit2018/flow-chart-and-items-published', {
    title: ['流程图与事项公布单位', 'Flow chart and items published'],
    cites: permit2018('第七条¶2'),
    register: ['permit2018/第七条.2#2'],
    by: [offices.dataServices],
    says: [
      '流程图和各阶段事项由市政务服务管理部门公布',
      'the government-services department publishes flow chart and items',
    ],
  }),
  clarify('permit2018/building-category', {
    title: ['房建类项目范围', 'Building category'],
    cites: permit2018('第五十二条¶1'),
    register: ['permit2018/第五十二条.1'],
    facts: [construction.category],
    says: [
      '主要有教育、医疗、社会保障、文体、保障房、产业园区及其配套',
      'education, health, social security, culture and sports, subsidised housing, industrial parks and supporting works',
    ],
  }),
  clarify('permit2018/municipal-category', {
    title: ['市政类线性与非线性项目', 'Municipal category'],
    cites: permit2018('第五十二条¶2'),
    register: ['permit2018/第五十二条.2'],
    facts: [construction.category],
    says: [
      '线性如道路（含桥隧）、管廊、管网、河道；非线性如交通枢纽、停车库、园林、污泥厂、水厂、净化厂、泵站、边坡、水库管养用房',
      'linear: roads (with bridges, tunnels), utility tunnels, municipal pipelines, river regulation; non-linear: integrated hubs, multi-level parking, landscaping, sludge, water works, purification plants, pumping stations, slope works, reservoir buildings',
    ],
  }),
  clarify('permit2018/planning-design-points-base-data-and-are', {
    title: ['规划设计要点基本与建设指标', 'Planning design points: base data and area items'],
    cites: [permit2018('附件/一¶1'), permit2018('附件/二/（一）¶1'), permit2018('附件/二/（二）¶1')],
    register: ['permit2018/附件#1'],
    says: [
      '基本信息、容积率等面积指标、总体布局和退线',
      'base data, plot ratio, coverage, spacing, height, floor areas, setback, layout',
    ],
  }),
  clarify('permit2018/planning-design-points-municipal-and-oth', {
    title: ['规划设计要点市政及其他要求', 'Planning design points: municipal and other items'],
    cites: [permit2018('附件/二/（三）¶1'), permit2018('附件/二/（四）¶1')],
    register: ['permit2018/附件#2'],
    says: [
      '出入口、停车位、标高和各类接口，以及绿色建筑、海绵城市、新能源、轨道、环保、公共配套等',
      'access, parking, ground level, interfaces for water, rain, sewage, reclaimed water, gas, power, telecom; green building, sponge city, new energy, rail, environment, public facilities',
    ],
  }),
]
