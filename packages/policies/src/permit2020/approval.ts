import { clarify, competence, obligation } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { permit2020 } from './source.ts'

/** Duties and contents on the way to the construction permit. */
export const approval = [
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
]
