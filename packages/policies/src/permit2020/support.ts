import { all, any, clarify, competence, none, not, obligation, sanction } from '@pengce/language'
import { departmentConduct as conduct, constructionFiling as filing, offices } from '@pengce/vocabulary'
import { permit2020 } from './source.ts'

/** What accompanies approval: acceptance, registration, supervision. */
export const support = [
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
]
