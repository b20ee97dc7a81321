import { all, any, clarify, competence, none, not, obligation, sanction } from '@pengce/language'
import { departmentConduct as conduct, constructionFiling as filing, offices } from '@pengce/vocabulary'
import { permit2018 } from './source.ts'

/** What accompanies approval: acceptance, registration, supervision. */
export const support = [
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
]
