import { clarify, competence, obligation, validity } from '@pengce/language'
import { construction, offices } from '@pengce/vocabulary'
import { permit2020 } from './source.ts'

/** Terms, platforms and the life of the rules: the first and the last chapter. */
export const general = [
  validity('permit2020/in-force-2020-07-01-2018-rules-repealed', {
    title: ['施行日期与2018年规定废止', 'In force 2020-07-01; 2018 rules repealed'],
    cites: permit2020('第四十九条¶1'),
    register: ['permit2020/第四十九条'],
    from: '2020-07-01',
    ends: [{ what: '深圳市人民政府令第310号', from: '2020-07-01' }],
    says: [
      '2020-07-01 起施行，2018 年的规定同时废止，没有失效日期；没有过渡条款，每个事项按受理之日有效的规定办理',
      'in force from 2020-07-01 without end, when the rules of 2018 end; there is no transition: each matter follows the rules of the day it is accepted',
    ],
  }),
  obligation('permit2020/no-extra-or-split-items-conditions-mater', {
    title: ['禁止增设拆分事项与延时', 'No extra or split items, conditions, materials, no self-made extensions'],
    cites: permit2020('第五条¶1'),
    register: ['permit2020/第五条#1'],
    who: ['审批部门', 'approval departments'],
    says: [
      '目录之外不得加项、拆项、加条件、加材料，法律另有规定或上级新下放的除外；自行延长时限一律不许',
      'an item, condition or material not in the published catalogue is forbidden unless a law/regulation says otherwise or it is newly delegated from a higher level; extending a handling limit without authority is forbidden',
    ],
  }),
  competence('permit2020/online-platform-builder-and-operator', {
    title: ['在线平台建设运维单位', 'Online platform: builder and operator'],
    cites: permit2020('第六条¶1'),
    register: ['permit2020/第六条.1#1'],
    by: [offices.dataServices],
    says: [
      '在线平台由市政务服务数据管理部门建设、运维和管数据',
      'the government-services data department builds and runs the online platform and its data',
    ],
  }),
  obligation('permit2020/compulsory-real-time-sharing-and-mutual', {
    title: ['审批数据强制共享互认', 'Compulsory real-time sharing and mutual recognition'],
    cites: permit2020('第六条¶1'),
    register: ['permit2020/第六条.1#2'],
    who: ['各部门', 'all departments'],
    says: [
      '审批系统与在线平台双向实时共享事项、材料、批复和流转信息，平台上已有的结果必须承认',
      'items, accepted materials, approval documents and flow data move two-way in real time between department systems and the online platform; a result already on the platform must be recognised',
    ],
  }),
  competence('permit2020/multi-plan-spatial-platform', {
    title: ['多规合一平台建设单位', 'Multi-plan spatial platform'],
    cites: permit2020('第六条¶2'),
    register: ['permit2020/第六条.2#1'],
    by: [offices.planning],
    says: [
      '多规平台由市规划和自然资源部门建立，汇成一张蓝图',
      'the planning department sets up the multi-plan platform as one map',
    ],
  }),
  obligation('permit2020/departments-hand-in-agreed-spatial-plans', {
    title: ['汇交空间规划及管控规则', 'Departments hand in agreed spatial plans and control rules'],
    cites: permit2020('第六条¶2'),
    register: ['permit2020/第六条.2#2'],
    who: ['有空间性规划的部门', 'departments holding spatial plans'],
    says: [
      '交出并共享已协调一致的规划数据；有管控条件的，附管控内容、核查规则和法律依据；没有规定期限',
      'hand in and share the plans they have agreed; with a control go its content, checking rule and basis; no date is set',
    ],
  }),
  clarify('permit2020/definition-of-project-generation', {
    title: ['项目策划生成的含义', 'Definition of project generation'],
    cites: permit2020('第七条¶1'),
    register: ['permit2020/第七条.1#2'],
    says: [
      '从提出建设意向到初步落实条件、明确指标的阶段，含建议书、可研论证和两轮空间论证；可研论证与可研批复是两个环节',
      'from intent to roughly settled conditions and indicators: proposal, feasibility appraisal and two spatial appraisals; appraisal and approval of the feasibility report are two nodes',
    ],
  }),
  competence('permit2020/drc-runs-project-generation-and-issues-t', {
    title: ['策划生成统筹与管理办法', 'DRC runs project generation and issues the rules'],
    cites: permit2020('第七条¶2'),
    register: ['permit2020/第七条.2#1'],
    by: [offices.developmentReform],
    says: ['市发展改革部门统筹策划生成并制定办法', 'DRC runs project generation and issues the rules'],
  }),
  obligation('permit2020/project-unit-prepares-early-stage-studie', {
    title: ['项目单位提前开展前期研究', 'Project unit prepares early-stage studies'],
    cites: permit2020('第七条¶2'),
    register: ['permit2020/第七条.2#2'],
    who: ['项目单位', 'project unit (government-invested construction project)'],
    says: [
      '提前做前期研究，成果达到规定的内容和深度，再申报论证',
      'studies reach the prescribed content and depth; application for generation appraisal follows the procedure',
    ],
  }),
  competence('permit2020/flow-chart-and-item-catalogue', {
    title: ['流程图与事项目录公布', 'Flow chart and item catalogue'],
    cites: permit2020('第七条¶3'),
    register: ['permit2020/第七条.3#3'],
    by: [offices.dataServices],
    says: [
      '流程图和各阶段事项目录由市政务服务数据管理部门公布；目录不在文本里',
      'the government-services data department publishes flow chart and catalogue, which are not in the text',
    ],
  }),
  clarify('permit2020/what-early-stage-funds-may-pay-for', {
    title: ['前期经费用途范围', 'What early-stage funds may pay for'],
    cites: permit2020('第四十六条¶1'),
    register: ['permit2020/第四十六条'],
    says: [
      '可用于建议书、可研、概算的编制评审，规划论证、环评、勘察设计、监理、五通一平、生活临建、平整和基坑等前期准备',
      'proposal, feasibility and budget preparation and appraisal; planning appraisal; environmental assessment; survey; design; supervision; utilities and site levelling; temporary living quarters; site levelling; pit excavation and related works',
    ],
  }),
  clarify('permit2020/building-category', {
    title: ['房建类项目范围', 'Building category'],
    cites: permit2020('第四十七条¶1'),
    register: ['permit2020/第四十七条.1'],
    facts: [construction.category],
    says: [
      '主要有教育、医疗、社会保障、文体、保障房、产业园区及其配套',
      'public education, health, social security, culture and sports, subsidised housing, industrial parks and their supporting works',
    ],
  }),
  clarify('permit2020/municipal-category-linear-and-non-linear', {
    title: ['市政类线性与非线性项目', 'Municipal category: linear and non-linear'],
    cites: permit2020('第四十七条¶1'),
    register: ['permit2020/第四十七条.2'],
    facts: [construction.category],
    says: [
      '线性如公路、道路、桥隧、管廊、管网、河道；非线性如交通枢纽、停车库、园林、污泥厂、水厂、净化厂、泵站、边坡、水库管养用房',
      'linear: highways, city roads, bridges, tunnels and ancillary works, utility tunnels, municipal pipelines, river regulation; non-linear: non-rail integrated hubs, multi-level parking, landscaping, sludge plants, water works, water purification plants, drainage pumping stations, slope reinforcement, reservoir management buildings',
    ],
  }),
  clarify('permit2020/planning-design-points-base-data-area-an', {
    title: ['规划设计要点基本与建设指标', 'Planning design points: base data, area and layout items'],
    cites: [
      permit2020('附件/一¶1'),
      permit2020('附件/二/（一）¶1'),
      permit2020('附件/二/（二）¶1'),
      permit2020('附件/二/（三）¶1'),
      permit2020('附件/二/（四）¶1'),
      permit2020('附件/三¶1'),
    ],
    register: ['permit2020/附件#1'],
    says: [
      '基本信息、容积率等面积指标、总体布局和退线',
      'base data: user, location, plot number, project name, land nature, total area and its parts; area indicators: prescribed plot ratio, coverage, spacing, height limit, prescribed floor areas; layout: red-line setback, overall layout',
    ],
  }),
  clarify('permit2020/planning-design-points-municipal-and-oth', {
    title: ['规划设计要点市政及其他要求', 'Planning design points: municipal and other items'],
    cites: [
      permit2020('附件/一¶1'),
      permit2020('附件/二/（一）¶1'),
      permit2020('附件/二/（二）¶1'),
      permit2020('附件/二/（三）¶1'),
      permit2020('附件/二/（四）¶1'),
      permit2020('附件/三¶1'),
    ],
    register: ['permit2020/附件#2'],
    says: [
      '车行人行出入口、停车位、标高、管网接口，以及绿色建筑、海绵城市、新能源、轨道、公共配套等',
      'municipal: vehicle and pedestrian access, parking (motor and non-motor), outdoor ground level, pipeline interfaces; other: green building, sponge city, new energy, rail, public facilities, other notices',
    ],
  }),
  clarify('permit2020/linear-works-points-issued-by-project-ty', {
    title: ['线性工程要点按类型出具', 'Linear works: points issued by project type'],
    cites: [permit2020('附件/二/（三）¶1'), permit2020('附件/二/（四）¶1'), permit2020('附件/三¶1')],
    register: ['permit2020/附件#3'],
    says: ['市政线性工程的要点按项目类型出具', 'the points of linear municipal works go by the type of project'],
  }),
]
