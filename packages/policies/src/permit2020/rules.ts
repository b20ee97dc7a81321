import { all, any, clarify, competence, none, not, obligation, sanction, validity } from '@pengce/language'
import { departmentConduct as conduct, construction, constructionFiling as filing, offices } from '@pengce/vocabulary'
import { permit2020 } from './source.ts'

export const rules = [
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
  clarify('permit2020/merged-opinion-counts-as-land-proof', {
    title: ['预审与选址意见书作用地证明', 'Merged opinion counts as land proof'],
    cites: permit2020('第九条¶1'),
    register: ['permit2020/第九条#3'],
    says: [
      '合并出具的预审与选址意见书在后续审批中当作用地证明',
      'the merged opinion serves as proof of land in later approvals',
    ],
  }),
  competence('permit2020/cross-district-linear-works-coordinated', {
    title: ['跨区线性项目市级统筹', 'Cross-district linear works coordinated by the city'],
    cites: permit2020('第十条¶1'),
    register: ['permit2020/第十条.1#2'],
    by: [offices.planning],
    says: [
      '跨区的市政线性项目由市规划和自然资源部门统筹',
      'linear works across districts are coordinated by the municipal planning department',
    ],
  }),
  clarify('permit2020/contents-of-the-feasibility-report', {
    title: ['可研报告编制内容', 'Contents of the feasibility report'],
    cites: permit2020('第十三条¶1'),
    register: ['permit2020/第十三条#1'],
    says: [
      '至少写明背景、功能、融资、全周期运维、技术、选址工程、工期、节能节水、环境、招标进度、效益和结论，并按定额估算总投资',
      'at least background, function, financing, life cycle, technique, siting, duration, energy and water, environment, tendering, benefit and conclusions, with a total by the norms',
    ],
  }),
  clarify('permit2020/contents-of-the-total-budget-estimate', {
    title: ['总概算编制内容', 'Contents of the total budget estimate'],
    cites: permit2020('第十八条¶1'),
    register: ['permit2020/第十八条.1#1'],
    says: [
      '含说明、土建、安装、室外、其他工程、其他费用和预备费，按定额测算并定工期',
      'compilation notes, civil works, installation, outdoor works, other works, other construction costs, contingency; total measured by budget norms; construction period fixed',
    ],
  }),
  obligation('permit2020/approved-budget-estimate-is-the-control', {
    title: ['核定概算为总投资控制依据', 'Approved budget estimate is the control total'],
    cites: permit2020('第十八条¶1'),
    register: ['permit2020/第十八条.1#2'],
    who: ['项目单位', 'project unit (government-invested construction project)'],
    says: [
      '发展改革部门核定的概算是总投资的控制数',
      'the estimate fixed by the Development and Reform Commission is the control total',
    ],
  }),
  obligation('permit2020/drawings-uploaded-to-the-survey-and-desi', {
    title: ['施工图上传勘察设计系统', 'Drawings uploaded to the survey-and-design system'],
    cites: permit2020('第二十三条¶3'),
    register: ['permit2020/第二十三条.3#1'],
    who: ['项目单位', 'project unit (government-invested construction project)'],
    says: [
      '施工图（含勘察文件）上传勘察设计管理系统，对完整、真实、时效负责；用告知承诺报建',
      'drawings incl. survey documents uploaded; project unit answers for completeness, truth and timeliness',
    ],
  }),
  competence('permit2020/third-party-fire-review-with-budget-supp', {
    title: ['消防技术审查可委托第三方', 'Third-party fire review with budget support'],
    cites: permit2020('第二十四条¶1'),
    register: ['permit2020/第二十四条.2'],
    by: [offices.housing],
    says: [
      '住房建设部门可委托第三方支持消防设计审查，经费由市、区财政保障',
      'the housing department may have third parties support the fire review; city and districts pay',
    ],
  }),
  obligation('permit2020/city-counterpart-coordinates-with-higher', {
    title: ['市对口部门主动协调上级审批', 'City counterpart coordinates with higher level'],
    cites: permit2020('第二十六条¶1'),
    register: ['permit2020/第二十六条#2'],
    who: ['市对口部门', 'authority'],
    says: [
      '要报国家或省审批的事项由它主动与上级协调，项目单位协助',
      'coordinates with the higher level on matters for province or state; the unit helps',
    ],
  }),
  competence('permit2020/joint-acceptance-lead-and-rules', {
    title: ['联合验收牵头单位', 'Joint acceptance: lead and rules'],
    cites: permit2020('第三十一条¶1'),
    register: ['permit2020/第三十一条#2'],
    by: [offices.housing],
    says: [
      '市住房建设部门牵头制定联合验收办法',
      'the housing department leads and makes the rules of joint acceptance',
    ],
  }),
  obligation('permit2020/utilities-publish-relocation-check-proce', {
    title: ['公用企业公布管线迁改时限', 'Utilities publish relocation check procedure and limit'],
    cites: permit2020('第三十四条¶1'),
    register: ['permit2020/第三十四条#2'],
    who: ['水电气等公用企业', 'utility companies'],
    says: [
      '管线迁改方案的核查流程和时限要公布，经在线平台受理；时限没有数字',
      'process published; handling limit stated; accepted through the online platform',
    ],
  }),
  obligation('permit2020/apply-for-property-registration-in-time', {
    title: ['及时申请产权登记', 'Apply for property registration in time'],
    cites: permit2020('第三十六条¶1'),
    register: ['permit2020/第三十六条#1'],
    who: ['项目单位', 'project unit (government-invested construction project)'],
    when: filing.registrationDue,
    says: [
      '取得土地权属、竣工验收、测绘报告和决算批复后及时申请产权登记；没有天数',
      'applies for registration once it holds title, acceptance, survey report and approved accounts; no days are given',
    ],
  }),
  clarify('permit2020/what-closes-the-project-on-the-platform', {
    title: ['审批办结的判断标准', 'What closes the project on the platform'],
    cites: permit2020('第三十六条¶1'),
    register: ['permit2020/第三十六条#2'],
    says: [
      '房建以完成不动产登记为办结，市政（线性与非线性）以竣工验收为办结',
      'buildings close with the registration of property, municipal works, linear or not, with completion acceptance',
    ],
  }),
  sanction('permit2020/liability-for-unjustified-failure-to-reg', {
    title: ['无故不办产权登记的责任', 'Liability for unjustified failure to register'],
    cites: permit2020('第三十六条¶1'),
    register: ['permit2020/第三十六条#3'],
    against: ['建设单位或产权单位及项目负责人', 'construction unit or owner and project head'],
    when: all(filing.registrationDue, not(filing.registrationSought), not(filing.registrationExcused)),
    effects: ['disciplinary'],
    says: [
      '没有正当理由不及时登记的承担相应责任，种类没有写明',
      'those who register late without good reason answer for it; how is not stated',
    ],
  }),
  obligation('permit2020/utilities-publish-process-limit-and-fees', {
    title: ['公用企业公开报装时限费用', 'Utilities publish process, limit and fees'],
    cites: permit2020('第三十七条¶2'),
    register: ['permit2020/第三十七条.2'],
    who: ['水电气等公用企业', 'utility companies'],
    says: [
      '进驻大厅、简化报装，流程、时限和收费公开；时限没有数字',
      'present in the service hall; process published, limit stated, fees open',
    ],
  }),
  obligation('permit2020/lifetime-responsibility-of-designers-and', {
    title: ['设计与技审人员终身负责', 'Lifetime responsibility of designers and reviewers'],
    cites: permit2020('第三十九条¶1'),
    register: ['permit2020/第三十九条#1'],
    who: ['方案设计和技术审查人员', 'scheme designers and technical reviewers'],
    says: ['对自己出具的结论终身负责', 'answer for their conclusions for life'],
  }),
  obligation('permit2020/follow-technical-safety-and-quality-stan', {
    title: ['执行技术标准和质量规范', 'Follow technical, safety and quality standards'],
    cites: permit2020('第四十条¶1'),
    register: ['permit2020/第四十条.1'],
    who: ['建设项目', 'project unit (government-invested construction project)'],
    says: [
      '执行国家、省、市的技术标准和安全质量规范',
      'follow the technical, safety and quality standards of state, province and city',
    ],
  }),
  obligation('permit2020/refusal-or-return-only-on-four-grounds', {
    title: ['四种情形外不得拒收退件', 'Refusal or return only on four grounds'],
    cites: [
      permit2020('第四十一条¶1'),
      permit2020('第四十一条¶1（一）'),
      permit2020('第四十一条¶1（二）'),
      permit2020('第四十一条¶1（三）'),
      permit2020('第四十一条¶1（四）'),
    ],
    register: ['permit2020/第四十一条.1#2'],
    who: ['审批部门', 'approval departments'],
    when: none(filing.unlikeGuide, filing.plainlyFails, filing.withdrawn, filing.forged),
    says: [
      '除材料不符指南、明显不合条件、申请人撤回、造假四种情形外，不得拒收或退件',
      'no refusal or return save on four grounds: unlike the guide, plainly failing, withdrawn, forged',
    ],
  }),
  obligation('permit2020/earlier-technical-review-results-fed-bac', {
    title: ['一并反馈已有技术审查结果', 'Earlier technical review results fed back together'],
    cites: permit2020('第四十一条¶2'),
    register: ['permit2020/第四十一条.2#2'],
    who: ['审批部门', 'approval departments'],
    says: [
      '已做过同类或相关技术审查的，要补正时一并反馈结果材料',
      'same or related technical review already organised',
    ],
  }),
  obligation('permit2020/returned-files-counted-in-quality-statis', {
    title: ['退件纳入报件质量统计', 'Returned files counted in quality statistics'],
    cites: permit2020('第四十一条¶3'),
    register: ['permit2020/第四十一条.3#2'],
    who: ['在线平台', 'online platform'],
    says: ['退件计入报件质量统计', 'counts files returned in the statistics of quality'],
  }),
  clarify('permit2020/electronic-seal-equals-physical-seal', {
    title: ['电子签章等同实物签章', 'Electronic seal equals physical seal'],
    cites: permit2020('第四十二条¶1'),
    register: ['permit2020/第四十二条.1'],
    says: [
      '带电子签章的电子材料、模型、表单与盖章纸质件同等有效',
      'electronic materials, models and forms with an electronic seal have the effect of sealed paper',
    ],
  }),
  obligation('permit2020/electronic-archiving-of-approval-materia', {
    title: ['审批材料电子归档', 'Electronic archiving of approval materials'],
    cites: permit2020('第四十二条¶2'),
    register: ['permit2020/第四十二条.2'],
    who: ['各部门', 'departments'],
    says: [
      '办理过程材料电子化，统一编码、管理、归档，部门在权限内查询下载',
      'all process materials digitised, uniformly coded, managed and archived; departments may search, download, print within their powers',
    ],
  }),
  competence('permit2020/project-acceptance-and-post-evaluation', {
    title: ['项目验收与后评价', 'Project acceptance and post-evaluation'],
    cites: permit2020('第四十三条¶1'),
    register: ['permit2020/第四十三条#1'],
    by: [offices.developmentReform],
    says: [
      '市发展改革部门组织项目验收，选有代表性的建成项目作后评价',
      'the Development and Reform Commission arranges acceptance and evaluates representative projects afterwards',
    ],
  }),
  obligation('permit2020/acceptance-and-evaluation-results-publis', {
    title: ['验收与后评价结果公开', 'Acceptance and evaluation results published'],
    cites: permit2020('第四十三条¶1'),
    register: ['permit2020/第四十三条#2'],
    who: ['市发展改革部门', 'authority'],
    says: [
      '验收和后评价结果原则上在在线平台公开',
      'as a rule publishes the results of acceptance and evaluation on the platform',
    ],
  }),
  competence('permit2020/online-supervision-warning-and-appraisal', {
    title: ['审批时限网上监督预警', 'Online supervision, warning and appraisal of limits'],
    cites: permit2020('第四十四条¶1'),
    register: ['permit2020/第四十四条'],
    by: [offices.dataServices],
    says: [
      '市政务服务数据管理部门对事项、环节、时限和报建实行网上监督、预警和考核',
      'the government-services data department supervises matters, steps, limits and filings online, warns and appraises',
    ],
  }),
  sanction('permit2020/accountability-for-delay-by-the-lead-dep', {
    title: ['主办部门延误问责', 'Accountability for delay by the lead department'],
    cites: permit2020('第四十五条¶1'),
    register: ['permit2020/第四十五条'],
    against: ['主办部门', 'lead departments'],
    when: all(any(conduct.dutyNotDone, conduct.flowOrLimitBroken, conduct.noClearOpinion), conduct.approvalDelayed),
    effects: ['disciplinary'],
    says: [
      '未履职、不按流程时限或没有明确意见，并因此拖延审批的，按有关规定问责；问责机关没有写明',
      'a lead department that does not act, leaves flow or limit, or gives no clear opinion, and so delays approval, is held to account; by whom is not stated',
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
