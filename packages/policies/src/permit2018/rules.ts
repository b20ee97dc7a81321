import { all, any, clarify, competence, none, not, obligation, sanction, validity } from '@pengce/language'
import { departmentConduct as conduct, construction, constructionFiling as filing, offices } from '@pengce/vocabulary'
import { permit2018 } from './source.ts'

export const rules = [
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
  clarify('permit2018/first-funds-document-starts-the-project', {
    title: ['首次经费文件即立项文件', 'First funds document starts the project'],
    cites: permit2018('第九条¶3'),
    register: ['permit2018/第九条.3'],
    says: [
      '首次前期经费下达即项目启动，该文件即立项文件',
      'the first funds document starts the project and establishes it',
    ],
  }),
  obligation('permit2018/consultation-before-submission-to-the-mu', {
    title: ['提请决策前须征求各部门意见', 'Consultation before submission to the municipal government'],
    cites: permit2018('第九条¶4'),
    register: ['permit2018/第九条.4'],
    who: ['项目提出部门', 'proposing department'],
    says: [
      '提交市政府决策前，征求发改、规划、住建、交通、环境、水务、工务等意见，研究规划、用地和资金问题',
      'opinions asked from DRC, planning and land, housing, transport, environment, water, works bureau etc.; planning, land and funding issues studied',
    ],
  }),
  clarify('permit2018/contents-of-the-early-stage-funds-docume', {
    title: ['前期经费文件应载内容', 'Contents of the early-stage funds document'],
    cites: permit2018('第十条¶1'),
    register: ['permit2018/第十条.1'],
    says: [
      '写明项目名称、单位、代码、内容规模、总投资、建筑面积构成、起止时间和经费额度等',
      'project name, unit, code, content and scale, total investment, total floor area (above and below ground, main and ancillary), start and end dates, amount etc.',
    ],
  }),
  clarify('permit2018/uses-of-early-stage-funds', {
    title: ['前期经费用途范围', 'Uses of early-stage funds'],
    cites: permit2018('第十条¶2'),
    register: ['permit2018/第十条.2'],
    says: [
      '可用于可研、概算、资金申请报告的编制，环评、勘察设计、监理、五通一平、生活临建、平整和基坑等前期准备',
      'feasibility, budget, funding-application reports; environmental assessment; survey; design; supervision; utilities; temporary quarters; levelling; pit excavation and related works',
    ],
  }),
  competence('permit2018/multi-plan-platform-owner', {
    title: ['多规合一平台建设单位', 'Multi-plan platform: owner'],
    cites: permit2018('第十一条¶1'),
    register: ['permit2018/第十一条.1'],
    by: [offices.planning],
    says: ['多规合一平台由市规划国土部门建立', 'the planning and land department sets up the multi-plan platform'],
  }),
  clarify('permit2018/siting-and-pre-examination-opinions-coun', {
    title: ['选址与预审意见作用地证明', 'Siting and pre-examination opinions count as land proof'],
    cites: permit2018('第十二条¶1'),
    register: ['permit2018/第十二条#2'],
    says: [
      '选址意见书和用地预审意见在审批中当作用地证明',
      'the siting and pre-examination opinions serve as proof of land',
    ],
  }),
  clarify('permit2018/minimum-content-of-planning-design-point', {
    title: ['规划设计要点最低内容', 'Minimum content of planning design points'],
    cites: permit2018('第十四条¶2'),
    register: ['permit2018/第十四条.2#2'],
    says: [
      '含性质、规模、容积率、限高、退线、车行出入口等，不能明确的先给最低要求',
      'land nature, scale, plot ratio, height limit, red-line setback, vehicle access etc.; an item that cannot be fixed is given as a minimum requirement',
    ],
  }),
  clarify('permit2018/contents-of-the-feasibility-report', {
    title: ['可研报告编制内容', 'Contents of the feasibility report'],
    cites: permit2018('第十八条¶1'),
    register: ['permit2018/第十八条.1'],
    says: [
      '含背景、可行性、技术、选址工程、节能节水、环境、招标进度、估算、效益和结论，按定额估算总投资',
      'background, feasibility, technical scheme, siting and engineering, energy and water, environment, tendering, investment estimate, social benefit, conclusions; total estimated by norms',
    ],
  }),
  clarify('permit2018/contents-of-the-total-budget-estimate', {
    title: ['总概算编制内容', 'Contents of the total budget estimate'],
    cites: permit2018('第十九条¶1'),
    register: ['permit2018/第十九条.1'],
    says: [
      '含说明、土建、安装、室外、其他工程、其他费用和预备费',
      'compilation notes, civil works, installation, outdoor, other works, other construction costs, contingency',
    ],
  }),
  clarify('permit2018/contents-of-the-funding-application-repo', {
    title: ['资金申请报告内容', 'Contents of the funding application report'],
    cites: permit2018('第二十条¶1'),
    register: ['permit2018/第二十条.1'],
    says: [
      '含申请原因、背景、必要性和可行性、支撑条件、方案、估算和进度等',
      'reason, background, necessity and feasibility, supporting conditions, scheme, total estimate, schedule etc.',
    ],
  }),
  clarify('permit2018/approval-of-the-funding-application-star', {
    title: ['资金申请批复即项目启动', 'Approval of the funding application starts the project'],
    cites: permit2018('第二十条¶2'),
    register: ['permit2018/第二十条.2#2'],
    says: ['资金申请报告批复即项目启动', 'the project starts with the approval of its funding application'],
  }),
  obligation('permit2018/soil-and-water-measures-by-the-norms', {
    title: ['按规范落实水保措施', 'Soil and water measures by the norms'],
    cites: permit2018('第二十八条¶1'),
    register: ['permit2018/第二十八条#1'],
    who: ['建设项目', 'construction unit (government-invested construction project)'],
    says: ['按规范采取水土保持措施', 'takes soil and water measures by the norms'],
  }),
  obligation('permit2018/no-substantive-drawing-review-lifetime-r', {
    title: ['部门不再实审施工图与终身责任', 'No substantive drawing review; lifetime responsibility'],
    cites: permit2018('第三十条¶2'),
    register: ['permit2018/第三十条.2'],
    who: ['审批部门和建设、设计、审查单位及人员', 'departments; construction, design, review units and staff'],
    says: [
      '部门不再实质审查施工图；建设、设计、审查单位和人员对质量终身负责',
      'departments no longer review drawings in substance; units and staff answer for quality for life',
    ],
  }),
  obligation('permit2018/city-counterpart-coordinates', {
    title: ['市对口部门主动协调', 'City counterpart coordinates'],
    cites: permit2018('第三十二条¶1'),
    register: ['permit2018/第三十二条#2'],
    who: ['市对口部门', 'authority'],
    says: [
      '要报国家或省审批的事项由它主动与上级协调，建设单位协助',
      'coordinates with the higher level on matters for province or state; the unit helps',
    ],
  }),
  obligation('permit2018/apply-for-property-registration-in-time', {
    title: ['及时申请产权登记', 'Apply for property registration in time'],
    cites: permit2018('第三十八条¶1'),
    register: ['permit2018/第三十八条#1'],
    who: ['建设单位', 'construction unit (government-invested construction project)'],
    when: filing.registrationDue,
    says: [
      '取得土地权属、规划验收、竣工验收和测绘报告后及时申请产权登记；没有天数',
      'applies for registration once it holds title, planning acceptance, completion acceptance and survey report; no days are given',
    ],
  }),
  clarify('permit2018/closing-event-on-the-platform', {
    title: ['审批办结的判断标准', 'Closing event on the platform'],
    cites: permit2018('第三十八条¶1'),
    register: ['permit2018/第三十八条#2'],
    says: [
      '房建以完成不动产登记为办结，市政以竣工验收为办结',
      'buildings close with the registration of property, municipal works with completion acceptance',
    ],
  }),
  sanction('permit2018/liability-for-unjustified-failure-to-reg', {
    title: ['无故不办产权登记的责任', 'Liability for unjustified failure to register'],
    cites: permit2018('第三十八条¶1'),
    register: ['permit2018/第三十八条#3'],
    against: ['建设单位或产权单位及项目负责人', 'construction unit or owner and project head'],
    when: all(filing.registrationDue, not(filing.registrationSought), not(filing.registrationExcused)),
    effects: ['disciplinary'],
    says: [
      '没有正当理由不及时登记的承担相应责任，种类没有写明',
      'those who register late without good reason answer for it; how is not stated',
    ],
  }),
  obligation('permit2018/utilities-open-process-and-limits-no-pre', {
    title: ['公用报装公开并禁设前置', 'Utilities: open process and limits, no precondition'],
    cites: permit2018('第三十九条¶1'),
    register: ['permit2018/第三十九条.1'],
    who: ['水电气等公用企业', 'utility companies'],
    says: [
      '流程、收费、时限公开，报装不设任何前置审批',
      'process, fees, limits published; no prior approval demanded for connection',
    ],
  }),
  obligation('permit2018/lifetime-responsibility', {
    title: ['设计与技审人员终身负责', 'Lifetime responsibility'],
    cites: permit2018('第四十一条¶1'),
    register: ['permit2018/第四十一条#1'],
    who: ['方案设计和技术审查人员', 'scheme designers, reviewers'],
    says: ['对自己出具的结论终身负责', 'answer for their conclusions for life'],
  }),
  obligation('permit2018/follow-technical-standards', {
    title: ['执行技术标准规范', 'Follow technical standards'],
    cites: permit2018('第四十二条¶1'),
    register: ['permit2018/第四十二条.1'],
    who: ['建设项目', 'construction unit (government-invested construction project)'],
    says: [
      '执行国家、省、市的技术标准和安全质量规范',
      'follows the technical, safety and quality standards of state, province and city',
    ],
  }),
  obligation('permit2018/lead-division-results-pushed', {
    title: ['确定牵头处室与推送结果', 'Lead division, results pushed'],
    cites: permit2018('第四十三条¶1'),
    register: ['permit2018/第四十三条.1'],
    who: ['各部门', 'departments'],
    says: [
      '确定牵头处室，把项目情况和结果推送其他部门和建设单位，意见里写明办理指引',
      'lead division fixed; project data and results pushed to other departments and the construction unit; opinion contains guidance',
    ],
  }),
  obligation('permit2018/chief-representatives-in-the-service-hal', {
    title: ['首席代表进驻大厅', 'Chief representatives in the service hall'],
    cites: permit2018('第四十三条¶2'),
    register: ['permit2018/第四十三条.2'],
    who: ['各部门', 'departments'],
    says: ['首席代表和团队进驻大厅，事项原则上在大厅办结', 'chief representative and team named and stationed'],
  }),
  competence('permit2018/who-decides-spatial-layout-provincial-po', {
    title: ['空间布局与省级事权分工', 'Who decides: spatial layout; provincial powers'],
    cites: permit2018('第四十四条¶1'),
    register: ['permit2018/第四十四条#2'],
    by: [offices.planning],
    says: [
      '空间布局由规划国土部门依职权定；省级以上事权由主管部门向上协调',
      'urban spatial layout -> planning department decides within its powers; provincial-level or higher -> competent department coordinates upwards',
    ],
  }),
  competence('permit2018/role-of-the-online-platform', {
    title: ['在线平台定位', 'Role of the online platform'],
    cites: permit2018('第四十五条¶1'),
    register: ['permit2018/第四十五条.1'],
    by: [offices.dataServices],
    says: [
      '在线平台是跨部门协同办理和在线受理的系统',
      'the online platform is where departments work together and applications are accepted',
    ],
  }),
  obligation('permit2018/providers-answer-for-data-data-is-approv', {
    title: ['平台信息提供者负责并作依据', 'Providers answer for data; data is approval basis'],
    cites: permit2018('第四十五条¶3'),
    register: ['permit2018/第四十五条.3'],
    who: ['提供信息的部门', 'departments'],
    says: [
      '对平台信息真实完整负责，平台信息可直接作审批依据',
      'answer for the truth and completeness of platform data, which may serve as basis of approval',
    ],
  }),
  obligation('permit2018/project-code-check-and-real-time-link', {
    title: ['项目代码核验与实时联通', 'Project code check and real-time link'],
    cites: permit2018('第四十六条¶1'),
    register: ['permit2018/第四十六条.1'],
    who: ['各部门', 'departments'],
    says: [
      '核验项目代码，过程和结果数据实时进平台',
      'project code verified; process and result data flow to the platform in real time',
    ],
  }),
  obligation('permit2018/staff-and-contingency-plan-for-data-faul', {
    title: ['数据异常应急预案', 'Staff and contingency plan for data faults'],
    cites: permit2018('第四十六条¶3'),
    register: ['permit2018/第四十六条.3'],
    who: ['各部门', 'departments'],
    says: ['指定人员处理数据异常，订立应急预案', 'name staff for data faults and have a contingency plan'],
  }),
  competence('permit2018/operation-of-the-platform', {
    title: ['平台运维与一表制', 'Operation of the platform'],
    cites: permit2018('第四十七条¶1'),
    register: ['permit2018/第四十七条#1'],
    by: [offices.dataServices],
    says: [
      '市政务服务管理部门建设、运维平台，维护一表制，订立细则和安全预案',
      'the government-services department builds and runs the platform, keeps its single forms, and makes operating and security rules',
    ],
  }),
  sanction('permit2018/public-naming-for-overdue-handling-or-gr', {
    title: ['超时与无理退件通报', 'Public naming for overdue handling or groundless returns'],
    cites: permit2018('第四十七条¶1'),
    register: ['permit2018/第四十七条#2'],
    against: ['审批部门', 'departments'],
    when: any(conduct.flowOrLimitBroken, conduct.groundlessReturn),
    effects: ['disciplinary'],
    says: ['超时办理或无充足理由退件的予以通报', 'late handling and groundless returns are named in a circular'],
  }),
  obligation('permit2018/refusal-or-return-only-on-four-grounds', {
    title: ['四种情形外不得拒收退件', 'Refusal or return only on four grounds'],
    cites: [
      permit2018('第四十八条¶1'),
      permit2018('第四十八条¶1（一）'),
      permit2018('第四十八条¶1（二）'),
      permit2018('第四十八条¶1（三）'),
      permit2018('第四十八条¶1（四）'),
    ],
    register: ['permit2018/第四十八条.1#2'],
    who: ['审批部门', 'approval departments'],
    when: none(filing.unlikeGuide, filing.plainlyFails, filing.withdrawn, filing.forged),
    says: [
      '除材料不符指南、明显不合条件、申请人撤回、造假四种情形外，不得拒收或退件',
      'no refusal or return save on four grounds: unlike the guide, plainly failing, withdrawn, forged',
    ],
  }),
  obligation('permit2018/returned-files-counted', {
    title: ['退件纳入报件质量统计', 'Returned files counted'],
    cites: permit2018('第四十八条¶3'),
    register: ['permit2018/第四十八条.3#2'],
    who: ['在线平台', 'online platform'],
    says: ['退件计入报件质量统计', 'counts files returned in the statistics of quality'],
  }),
  obligation('permit2018/main-responsibility-of-the-construction', {
    title: ['建设单位主体责任', 'Main responsibility of the construction unit'],
    cites: permit2018('第四十九条¶2'),
    register: ['permit2018/第四十九条.2'],
    who: ['建设单位', 'construction unit (government-invested construction project)'],
    says: [
      '承担建设主体责任，提高文件材料质量，及时报建；报建情况进平台分析',
      'carries the main responsibility, files good papers in time; its filings enter the analysis of the platform',
    ],
  }),
  competence('permit2018/credit-information-platform', {
    title: ['审批信用信息平台', 'Credit information platform'],
    cites: permit2018('第五十条¶1'),
    register: ['permit2018/第五十条#1'],
    by: [offices.developmentReform],
    says: ['市发展改革部门建立审批信用信息平台', 'the Development and Reform Commission sets up the credit platform'],
  }),
  sanction('permit2018/blacklist-and-joint-punishment', {
    title: ['不良行为公开与联合惩戒', 'Blacklist and joint punishment'],
    cites: permit2018('第五十条¶1'),
    register: ['permit2018/第五十条#2'],
    against: ['企业和从业人员', 'companies and staff'],
    when: any(filing.lawBroken, filing.commitmentBroken),
    effects: ['credit-record'],
    says: [
      '违法违规或不履行承诺的列入黑名单、网上公开、联合惩戒；公开多久没有写明',
      'those who break the law or a commitment are listed, named online and restricted jointly; for how long is not stated',
    ],
  }),
  competence('permit2018/online-supervision-and-appraisal', {
    title: ['网上监督预警考核', 'Online supervision and appraisal'],
    cites: permit2018('第五十一条¶2'),
    register: ['permit2018/第五十一条.2'],
    by: [offices.dataServices],
    says: [
      '市政务服务管理部门网上监督、预警和考核',
      'the government-services department supervises, warns and appraises online',
    ],
  }),
  sanction('permit2018/accountability-for-delays-proposed-to-th', {
    title: ['审批迟滞提请市政府问责', 'Accountability for delays proposed to the municipal government'],
    cites: permit2018('第五十一条¶3'),
    register: ['permit2018/第五十一条.3'],
    against: ['主办和审批部门', 'lead departments, approval departments'],
    when: all(
      any(conduct.dutyNotDone, conduct.flowOrLimitBroken, conduct.notInvolvedEarly, conduct.noClearOpinion),
      conduct.approvalDelayed,
    ),
    effects: ['disciplinary'],
    says: [
      '未履职、不按流程时限、没有提前介入或没有明确意见，并拖延审批的，由市政务服务管理部门提请市政府问责',
      'a department that does not act, leaves flow or limit, was not involved early or gives no clear opinion, and so delays approval, is held to account by the government at the proposal of the government-services department',
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
